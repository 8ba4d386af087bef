import type { Bead } from "#align/bead";
import type { CheckContext, Place } from "#check";
import { isTranslated } from "#config/config";
import { placeOf } from "#parse/place";
import { type Block, LANGS, type Lang, otherLang, type Position } from "#posting";
import type { Fact } from "#text/fact";
import { type BlockFacts, factsOf } from "./read.ts";

/** A fact and the block that states it. */
export interface Stated {
  readonly fact: Fact;
  readonly block: Block;
}

/** A value that changed, or one that a side does not have. */
export type Difference =
  | { readonly kind: "differs"; readonly bead: Bead; readonly en: Stated; readonly fr: Stated }
  | { readonly kind: "missing"; readonly bead: Bead; readonly lacking: Lang; readonly has: Stated; readonly opposite: Block };

/** The words of a value that changed, and of one that is missing, for messages. */
export const wordsOf = {
  differs: ({ en, fr }: Extract<Difference, { kind: "differs" }>) => ({ en: en.fact.raw, fr: fr.fact.raw }),
  missing: ({ has, lacking }: Extract<Difference, { kind: "missing" }>) => ({ value: has.fact.raw, lacking }),
};

/** What decides whether two facts are about the same thing. */
export interface Comparison {
  /** The facts to compare. */
  readonly of: (facts: BlockFacts) => readonly Fact[];
  /** Whether an unmatched pair may be one value that changed; otherwise it is two that are missing. Default: always. */
  readonly comparable?: (en: Fact, fr: Fact) => boolean;
  /** Whether the other side states the value in another form, which settles it. Default: never. */
  readonly stated?: (fact: Fact, other: BlockFacts) => boolean;
  /** Whether it may state it: then it is not missing, but may have changed. Default: never. */
  readonly hinted?: (fact: Fact, other: BlockFacts) => boolean;
}

const MOST = 12;

interface Rest {
  readonly bead: Bead;
  readonly en: Stated[];
  readonly fr: Stated[];
}

/**
 * The differences in one kind of fact, bead by bead. Not differences: a value repeated on one side, one stated in another form,
 * and one that stands in a neighbouring bead of the section because a sentence moved. What is in a block without a
 * counterpart is left to the check that reports the block.
 */
export function differences(context: CheckContext, comparison: Comparison): Difference[] {
  const rests = context.beads.map((bead) => restOf(context, bead, comparison));
  const found: Difference[] = [];
  rests.forEach((rest, index) => {
    if (rest === null || rest.bead.kind !== "match" || context.claimed(rest.bead)) return;
    const near = rests
      .slice(Math.max(0, index - 2), index + 3)
      .filter((other) => other !== null && other !== rest && other.bead.section === rest.bead.section);
    found.push(...joined(judge(context, rest, near as Rest[], comparison)));
  });
  return found;
}

/** One fault, one finding: values that stand side by side (“3 to 5”, “BBB or CBC”) and share their fate are one. */
function joined(found: readonly Difference[]): Difference[] {
  const out: Difference[] = [];
  for (const one of found) {
    const last = out.at(-1);
    if (last?.kind === "missing" && one.kind === "missing" && last.lacking === one.lacking && besides(last.has, one.has)) {
      out[out.length - 1] = { ...last, has: span(last.has, one.has) };
    } else if (last?.kind === "differs" && one.kind === "differs" && besides(last.en, one.en) && besides(last.fr, one.fr)) {
      out[out.length - 1] = { ...last, en: span(last.en, one.en), fr: span(last.fr, one.fr) };
    } else out.push(one);
  }
  return out;
}

/** As far apart as “ and ” or “, ou ” set two values. */
const besides = (a: Stated, b: Stated): boolean => a.block === b.block && b.fact.from >= a.fact.to && b.fact.from - a.fact.to <= 6;

const span = (a: Stated, b: Stated): Stated => ({
  block: a.block,
  fact: { ...a.fact, to: b.fact.to, raw: a.block.text.slice(a.fact.from, b.fact.to) },
});

/** Where a difference stands: the values themselves, and the block that lacks one. */
export function placeOfDifference({ pair }: CheckContext, difference: Difference): Place {
  const at = (lang: Lang, { block, fact }: Stated): Position => placeOf(pair[lang], block, fact.from, fact.to);
  const { bead } = difference;
  if (difference.kind === "differs") return { bead, en: at("en", difference.en), fr: at("fr", difference.fr), confidence: 0.95 };
  const { lacking, has, opposite } = difference;
  return { bead, [lacking]: opposite, [otherLang(lacking)]: at(otherLang(lacking), has), lacking };
}

/** Where a stated fact is in the source. */
export const placeOfFact = (context: CheckContext, lang: Lang, { block, fact }: Stated): Position =>
  placeOf(context.pair[lang], block, fact.from, fact.to);

function restOf(context: CheckContext, bead: Bead, { of }: Comparison): Rest | null {
  const en = statedBy(context, bead, "en", of);
  const fr = statedBy(context, bead, "fr", of);
  if (en.length === 0 && fr.length === 0) return null;
  const rest = unmatched(en, fr);
  return rest.en.length === 0 && rest.fr.length === 0 ? null : { bead, ...rest };
}

function statedBy(context: CheckContext, bead: Bead, lang: Lang, of: Comparison["of"]): Stated[] {
  const stated: Stated[] = [];
  for (const block of context.blocks(bead, lang)) {
    if (!holdsFacts(block, context)) continue;
    for (const fact of of(factsOf(block, lang))) stated.push({ fact, block });
  }
  return stated;
}

/** Text that is translated: not code, raw HTML, or a field of data, which other checks compare as they are. */
export function holdsFacts({ kind, key }: Block, { config }: CheckContext): boolean {
  if (kind === "field") return key !== undefined && isTranslated(config, key);
  return kind !== "code" && kind !== "html" && kind !== "rule";
}

/** Takes out what agrees: one by one by key, then by second readings, then repetitions of a value that the other side has. */
function unmatched(en: readonly Stated[], fr: readonly Stated[]): { en: Stated[]; fr: Stated[] } {
  const strict = pairOff(en, fr, keyOf, keyOf);
  const second = pairOff(strict.en, strict.fr, alsoOf, keyOf);
  const third = pairOff(second.en, second.fr, keyOf, alsoOf);
  const keys = { en: allKeys(en), fr: allKeys(fr) };
  const repeated = ({ fact }: Stated, other: Lang) => keys[other].has(fact.key) || fact.also.some((key) => keys[other].has(key));
  return { en: third.en.filter((s) => !repeated(s, "fr")), fr: third.fr.filter((s) => !repeated(s, "en")) };
}

const keyOf = ({ fact }: Stated): readonly string[] => [fact.key];
const alsoOf = ({ fact }: Stated): readonly string[] => fact.also;
const allKeys = (list: readonly Stated[]): Set<string> => new Set(list.map(({ fact }) => fact.key));

function pairOff(en: readonly Stated[], fr: readonly Stated[], enKeys: typeof keyOf, frKeys: typeof keyOf): { en: Stated[]; fr: Stated[] } {
  const open = new Map<string, Stated[]>();
  for (const stated of fr) {
    for (const key of frKeys(stated)) {
      const list = open.get(key);
      if (list) list.push(stated);
      else open.set(key, [stated]);
    }
  }
  const used = new Set<Stated>();
  const rest = en.filter((stated) => {
    for (const key of enKeys(stated)) {
      const list = open.get(key) ?? [];
      while (list.length > 0) {
        const partner = list.shift();
        if (partner === undefined || used.has(partner)) continue;
        used.add(partner);
        return false;
      }
    }
    return true;
  });
  return { en: rest, fr: fr.filter((stated) => !used.has(stated)) };
}

function judge(context: CheckContext, rest: Rest, near: readonly Rest[], comparison: Comparison): Difference[] {
  const { bead } = rest;
  const { comparable = () => true, stated = () => false, hinted = () => false } = comparison;
  const others = (lang: Lang) => context.blocks(bead, otherLang(lang)).map((block) => factsOf(block, otherLang(lang)));
  const open = { en: rest.en, fr: rest.fr };
  for (const lang of LANGS) {
    const facts = open[lang].length > 0 ? others(lang) : [];
    const moved = new Set(near.flatMap((other) => other[otherLang(lang)].map(({ fact }) => fact.key)));
    open[lang] = open[lang].filter(({ fact }) => !moved.has(fact.key) && !facts.some((other) => stated(fact, other)));
  }
  // A block that differs in so many facts was replaced, not miscopied: it is not for a comparison of facts to list them.
  if (Math.min(open.en.length, open.fr.length) > MOST) return [];
  const found: Difference[] = [];
  const left = new Set(open.fr.slice(0, MOST));
  for (const en of open.en.slice(0, MOST)) {
    const fr = [...left].find((candidate) => comparable(en.fact, candidate.fact));
    if (fr === undefined) found.push(...missing(context, bead, "fr", en, hinted));
    else {
      left.delete(fr);
      found.push({ kind: "differs", bead, en, fr });
    }
  }
  for (const fr of left) found.push(...missing(context, bead, "en", fr, hinted));
  // A value that is missing twice is missing.
  const said = new Set<string>();
  return found.filter((one) => {
    if (one.kind === "differs") return true;
    const known = said.has(one.has.fact.key);
    said.add(one.has.fact.key);
    return !known;
  });
}

function missing(context: CheckContext, bead: Bead, lacking: Lang, has: Stated, hinted: NonNullable<Comparison["hinted"]>): Difference[] {
  const blocks = context.blocks(bead, lacking);
  const opposite = blocks[0];
  if (opposite === undefined || blocks.some((block) => hinted(has.fact, factsOf(block, lacking)))) return [];
  return [{ kind: "missing", bead, lacking, has, opposite }];
}
