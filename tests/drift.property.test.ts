import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyse } from "#analysis";
import { loadLexicon } from "#lexicon/lexicon";
import { checkPair } from "#parity";
import type { Block, Lang, Sides } from "#posting";
import { checks } from "../checks/index.ts";
import { ROOT } from "../src/dev/modules.ts";
import { reportOfEdit } from "./edited-pair.ts";

const lexicon = loadLexicon();
const EXAMPLES = readdirSync(join(ROOT, "examples"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const textsOf = (name: string): Sides<string> => ({
  en: readFileSync(join(ROOT, "examples", name, "en.md"), "utf8"),
  fr: readFileSync(join(ROOT, "examples", name, "fr.md"), "utf8"),
});

interface Facing {
  readonly en: Block;
  readonly fr: Block;
}

/** Some paragraphs and items that face each other, spread over the pair. */
function facingBlocks(texts: Sides<string>, count: number): readonly Facing[] {
  const outcome = analyse({ en: { text: texts.en }, fr: { text: texts.fr } }, { lexicon });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  const { pair, alignment } = outcome.analysis;
  const all = alignment.beads.flatMap(({ kind, en, fr, moved }): readonly Facing[] => {
    const [a, b] = [pair.en.blocks[en[0] ?? -1], pair.fr.blocks[fr[0] ?? -1]];
    const isText = (block: Block | undefined) => block !== undefined && /^(?:paragraph|item)$/u.test(block.kind) && !block.glued;
    return kind === "match" && en.length === 1 && fr.length === 1 && !moved && isText(a) && isText(b)
      ? [{ en: a as Block, fr: b as Block }]
      : [];
  });
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, i) => i % step === 0).slice(0, count);
}

const spliced = (text: string, block: Block, to: string): string =>
  text.slice(0, block.position.start.offset) + to + text.slice(block.position.end.offset);
const sourceOf = (text: string, block: Block): string => text.slice(block.position.start.offset, block.position.end.offset);
const effects = (before: Sides<string>, after: Sides<string>) => (reportOfEdit(before, after).changes ?? []).map(({ effect }) => effect);

describe.each(EXAMPLES)("%s", (name) => {
  const texts = textsOf(name);
  const blocks = facingBlocks(texts, 4);

  test("what both sides drop or gain in one step opens nothing", () => {
    for (const { en, fr } of blocks) {
      const without = { en: spliced(texts.en, en, ""), fr: spliced(texts.fr, fr, "") };
      expect(effects(texts, without)).not.toContain("opens");
      const more = {
        en: spliced(texts.en, en, `${sourceOf(texts.en, en)} See [the map](https://map.example/en) or write to map@map.example.`),
        fr: spliced(texts.fr, fr, `${sourceOf(texts.fr, fr)} Voyez [la carte](https://map.example/fr) ou écrivez à map@map.example.`),
      };
      expect(effects(texts, more)).not.toContain("opens");
      expect(effects(more, texts)).not.toContain("opens");
    }
  });

  test("form opens nothing on either side", () => {
    const forms: readonly ((source: string) => string)[] = [
      (source) => `${source} `,
      (source) => source.replace(/(\p{L}{4}) /u, "$1\u00A0"),
      (source) => source.replaceAll("’", "'"),
      (source) => source.replace(/(\p{L}{6,})/u, "**$1**"),
    ];
    for (const block of blocks.slice(0, 2))
      for (const lang of ["en", "fr"] as const)
        for (const form of forms) {
          const source = sourceOf(texts[lang], block[lang]);
          if (/[[\]*_@]/u.test(source)) continue;
          expect(effects(texts, { ...texts, [lang]: spliced(texts[lang], block[lang], form(source)) })).not.toContain("opens");
        }
  });

  test("a sentence added on one side opens; put on the other side too, it closes", () => {
    const said = { en: "You must paint the lighthouse before Friday.", fr: "Vous devez peindre le phare avant vendredi." };
    for (const block of blocks) {
      const added = (lang: Lang, to: Sides<string>): Sides<string> => ({
        ...to,
        [lang]: spliced(to[lang], block[lang], `${sourceOf(texts[lang], block[lang])} ${said[lang]}`),
      });
      for (const lang of ["en", "fr"] as const) {
        const ahead = added(lang, texts);
        const { findings } = reportOfEdit(texts, ahead);
        expect(findings.map(({ severity }) => severity === "info")).toEqual([false]);
        const other = lang === "en" ? "fr" : "en";
        expect(effects(ahead, added(other, ahead))).toEqual(["closes"]);
      }
    }
  });

  test("what a check of the pair reports as new is never nothing", () => {
    const changed = (block: Facing): Sides<string> => ({ ...texts, en: spliced(texts.en, block.en, "- Feed 12 whales in May.") });
    const rulesOf = (pair: Sides<string>) => {
      const outcome = checkPair({ en: { text: pair.en }, fr: { text: pair.fr } }, { checks, lexicon, key: "pair" });
      return outcome.ok ? outcome.report.findings.filter(({ severity }) => severity !== "info").length : 0;
    };
    const [block] = blocks;
    if (!block) throw new Error("expected a block");
    expect(rulesOf(changed(block))).toBeGreaterThan(rulesOf(texts));
    expect(effects(texts, changed(block))).toContain("opens");
  });
});
