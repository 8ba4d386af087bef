import fc from "fast-check";
import { expect, test } from "vitest";
import { align } from "#align/align";
import { defaultConfig } from "#config/config";
import type { Finding, Report } from "#finding";
import { checkPair } from "#parity";
import { parse } from "#parse/parse";
import { LANGS, type Lang, type Pair, type Position } from "#posting";
import { checks } from "../checks/index.ts";
import { lexicon } from "../src/dev/engine.ts";

/** Bits of Markdown that meet in postings, and bits that should not. */
const PIECES = [
  "# About us\n\n",
  "## À propos\n\n",
  "### What you’ll do\n\n",
  "**About the team**\n\n",
  "Le salaire est de 74\u00A0530\u00A0$ par année.\n\n",
  "The salary is $74,530 a year.\n\n",
  "Apply by February 13, 2026, at 11:59 p.m.\n\n",
  "Postulez au plus tard le 13 février 2026 à 23 h 59.\n\n",
  "- one\n- two\n  - three\n",
  "1. un\n2. deux\n",
  "| a | b |\n| - | - |\n| 1 | 2 |\n\n",
  "> quoted\n\n",
  "```js\nlet x\n```\n\n",
  '<div class="x">\n\n',
  "{{< button >}}\n\n",
  "[link](https://x.example/en/a)\n\n",
  "[broken (https://x.example/fr/a)\n\n",
  "![](/img.png)\n\n",
  "<!-- parite-disable-next-line missing-item: agreed -->\n",
  "<!-- parite-disable -->\n\n",
  "IT-02, BBB/BBB, 506-555-0142, a@b.example\n\n",
  "---\ntitle: A\n---\n",
  "title: [\n",
  "\uFEFF",
  "\r\n",
  "\t",
  "😀 𝒳 é\n\n",
  "\u0000",
  "\\*",
  "&amp;&nbsp;",
];

const markdown = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) }),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(""));
/** A fixed seed, so that a build never fails by chance; `SEED=…` looks further. */
const options = { numRuns: Number(process.env.RUNS ?? 150), seed: Number(process.env.SEED ?? 20_261_123) };

test("any two texts give a result or a refusal, and no check crashes", () => {
  fc.assert(
    fc.property(markdown, markdown, (en, fr) => {
      const outcome = check(en, fr);
      if (outcome) expect(outcome.findings.map(({ rule }) => rule)).not.toContain("check-crashed");
    }),
    options,
  );
});

test("the beads cover every block of both sides exactly once, and the matches that did not move keep the order", () => {
  fc.assert(
    fc.property(markdown, markdown, (en, fr) => {
      const pair = read(en, fr);
      if (!pair) return;
      const { beads } = align(pair, lexicon);
      for (const lang of LANGS) {
        const covered = beads.flatMap((bead) => bead[lang]);
        expect([...covered].sort((a, b) => a - b)).toEqual(pair[lang].blocks.map(({ index }) => index));
        const isField = (index: number) => pair[lang].blocks[index]?.kind === "field";
        const still = beads
          .filter(({ kind, moved }) => kind === "match" && !moved)
          .flatMap((bead) => bead[lang].filter((index) => !isField(index)));
        expect(still).toEqual([...still].sort((a, b) => a - b));
      }
    }),
    options,
  );
});

test("swapping the languages mirrors the alignment", () => {
  fc.assert(
    fc.property(neutralPair, ([en, fr]) => {
      const [pair, swapped] = [read(en, fr), read(fr, en)];
      if (!pair || !swapped) throw new Error("refused");
      expect(links(swapped, "fr", "en")).toEqual(links(pair, "en", "fr"));
    }),
    options,
  );
});

test("swapping the languages mirrors what is missing", () => {
  fc.assert(
    fc.property(neutralPair, ([en, fr]) => {
      expect(missing(check(fr, en), "fr", "en")).toEqual(missing(check(en, fr), "en", "fr"));
    }),
    options,
  );
});

test("the same pair gives the same bytes", () => {
  fc.assert(
    fc.property(markdown, markdown, (en, fr) => {
      expect(JSON.stringify(check(en, fr))).toBe(JSON.stringify(check(en, fr)));
    }),
    options,
  );
});

test("a result survives JSON", () => {
  fc.assert(
    fc.property(markdown, markdown, (en, fr) => {
      const result = check(en, fr);
      expect(JSON.parse(JSON.stringify({ result }))).toEqual({ result });
    }),
    options,
  );
});

test("every position lies in its file, and line and column agree with the offset", () => {
  fc.assert(
    fc.property(markdown, markdown, (en, fr) => {
      const result = check(en, fr);
      if (!result) return;
      const texts = { en, fr };
      for (const lang of LANGS) {
        const positions = [
          ...result.findings.flatMap((finding) => [finding[lang], finding.suggestion?.side === lang ? finding.suggestion.range : null]),
          ...result.alignment.flatMap((entry) => entry[lang]),
          ...result.sections.map((section) => section[lang]?.position ?? null),
        ];
        for (const position of positions) if (position) expectInside(position, texts[lang]);
      }
      for (const { insertAt } of result.findings) if (insertAt) expectInside({ start: insertAt, end: insertAt }, texts[insertAt.side]);
    }),
    options,
  );
});

test("a text against itself lacks nothing", () => {
  fc.assert(
    fc.property(markdown, (text) => {
      expect(missing(check(text, text), "en", "fr")).toEqual([]);
    }),
    options,
  );
});

/**
 * Two sides of one base text of figures, each with some blocks left out. Figures, because neither side is known by its words: swapped
 * English and French are another pair, not the mirror of this one.
 */
const neutralPair = fc
  .array(
    fc.record({ kind: fc.constantFrom("item", "paragraph", "heading", "code"), en: fc.boolean(), fr: fc.boolean(), both: fc.boolean() }),
    {
      maxLength: 12,
    },
  )
  .map((blocks) => {
    const side = (lang: Lang) => blocks.map((block, i) => (block.both || block[lang] ? figures(block.kind, i) : "")).join("");
    return [side("en"), side("fr")] as const;
  });

function figures(kind: "item" | "paragraph" | "heading" | "code", i: number): string {
  const words = [1, 2, 3, 4, 5].map((n) => 1000 + (i * 37 + n * n * 411) * 7).join(" ");
  return { item: `- ${words}\n\n`, paragraph: `${words}\n\n`, heading: `## ${words}\n\n`, code: `\`\`\`\n${words}\n\`\`\`\n\n` }[kind];
}

function links(pair: Pair, a: Lang, b: Lang): readonly string[] {
  return align(pair, lexicon)
    .beads.map((bead) => JSON.stringify([bead[a], bead[b], bead.moved]))
    .sort();
}

function check(en: string, fr: string): Report | undefined {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks, lexicon, key: "pair" });
  return outcome.ok ? outcome.report : undefined;
}

function read(en: string, fr: string): Pair | undefined {
  const [left, right] = [parse({ text: en }, "en", defaultConfig), parse({ text: fr }, "fr", defaultConfig)];
  return left.ok && right.ok ? { en: left.posting, fr: right.posting } : undefined;
}

/** The findings of the `missing-…` rules, with sides named by role. */
function missing(result: Report | undefined, a: Lang, b: Lang): readonly string[] {
  const role = (lang: Lang | undefined) => (lang === undefined ? "-" : lang === a ? "a" : "b");
  const words = (finding: Finding) => JSON.stringify([finding.rule, role(finding.lacking), finding[a], finding[b]]);
  return (result?.findings ?? [])
    .filter(({ rule }) => rule.startsWith("missing-"))
    .map(words)
    .sort();
}

function expectInside({ start, end }: Position, text: string): void {
  expect(start.offset).toBeGreaterThanOrEqual(0);
  expect(end.offset).toBeGreaterThanOrEqual(start.offset);
  expect(end.offset).toBeLessThanOrEqual(text.length);
  for (const { line, column, offset } of [start, end]) {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r(?!\n)/u);
    const splitCrlf = text[offset - 1] === "\r" && text[offset] === "\n";
    if (!splitCrlf) expect([line, column]).toEqual([lines.length, (lines.at(-1)?.length ?? 0) + 1]);
  }
}
