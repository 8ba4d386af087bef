import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { type Block, LANGS, type Lang, otherLang, type Sides } from "#posting";
import type { Fact } from "#text/fact";
import { type Difference, joined } from "./difference.ts";
import { holdsFacts } from "./holds-facts.ts";
import { type FactMatching, type Leftover, MOST_FACTS, type Stated, unmatchedFacts } from "./pair-off.ts";
import { type BlockFacts, factsOf } from "./read.ts";

/** Where two facts stand that may be one. */
export interface Facing extends Sides<Block> {
  readonly bead: Bead;
}

/** What decides whether two facts are about the same thing. */
export interface Comparison<F extends Fact = Fact> extends FactMatching<F> {
  /** The facts to compare. */
  readonly of: (facts: BlockFacts) => readonly F[];
  /** Whether an unmatched pair may be one value that changed; otherwise it is two that are missing. Default: always. */
  readonly comparable?: (en: F, fr: F, at: Facing) => boolean;
  /** Whether a pair is likelier than another to be one value that changed. Default: none is. */
  readonly preferred?: (en: F, fr: F) => boolean;
  /** Whether the other side states the value in another form, which settles it. Default: never. */
  readonly stated?: (fact: F, other: BlockFacts, own: BlockFacts) => boolean;
  /** Whether it may state it: then it is not missing, but may have changed. Default: never. */
  readonly hinted?: (fact: F, other: BlockFacts, own: BlockFacts) => boolean;
}

interface Rest<F extends Fact> extends Leftover<F> {
  readonly bead: Bead;
}

/** Most facts of a bead that are held against all that the other side states: a dozen of them are told at most, and a note says so. */
const MOST_JUDGED = 100;

/**
 * The differences in one kind of fact, bead by bead. Not differences: a value repeated on one side, one stated in another form,
 * and one that stands in a neighbouring bead of the section because a sentence moved. What is in a block without a
 * counterpart is left to the check that reports the block.
 */
export function differences<F extends Fact>(context: CheckContext, comparison: Comparison<F>): Difference[] {
  const { beads } = context;
  const { examined } = context;
  const rests = new Map<number, Rest<F> | null>();
  const restAt = (index: number): Rest<F> | null => {
    const known = rests.get(index);
    if (known !== undefined) return known;
    const bead = beads[index];
    const rest = bead === undefined ? null : restOf(context, bead, comparison);
    rests.set(index, rest);
    return rest;
  };
  const found: Difference[] = [];
  for (const index of examined === beads ? beads.keys() : placesOf(examined, beads)) {
    const bead = beads[index] as Bead;
    if (bead.kind !== "match") continue;
    const rest = restAt(index);
    if (rest === null || context.claimed(bead)) continue;
    const near = [-2, -1, 1, 2].flatMap((step) => {
      const other = restAt(index + step);
      return other !== null && other.bead.section === bead.section ? [{ ...other, isBefore: step < 0 }] : [];
    });
    const partner = near.find((other) => isExchanged(rest, other));
    if (partner?.isBefore) continue;
    found.push(...eachOnce(joined(judge(context, rest, partner ? [] : near, comparison))));
  }
  return found;
}

/** A value that is wrong twice in a block is one fault: 125 for 140, here and there. */
function eachOnce(differences: readonly Difference[]): readonly Difference[] {
  const said = new Set<string>();
  return differences.filter((one) => {
    if (one.kind !== "differs") return true;
    const key = `${one.en.fact.key}, ${one.fr.fact.key}`;
    const known = said.has(key);
    said.add(key);
    return !known;
  });
}

/** Where some beads stand among all, in order: who asks about an edit asks about one or two of a hundred. */
const placesOf = (some: readonly Bead[], all: readonly Bead[]): readonly number[] =>
  [...new Set(some.map((bead) => all.indexOf(bead)))].filter((index) => index >= 0).sort((a, b) => a - b);

/** Each of two beads lacks the one value that the other has too many: they changed places, and no sentence moved. */
const isExchanged = <F extends Fact>(a: Rest<F>, b: Rest<F>): boolean =>
  [a.en, a.fr, b.en, b.fr].every(({ length }) => length === 1) &&
  a.en[0]?.fact.key === b.fr[0]?.fact.key &&
  a.fr[0]?.fact.key === b.en[0]?.fact.key &&
  !a.bead.moved &&
  !b.bead.moved;

function restOf<F extends Fact>(context: CheckContext, bead: Bead, { of, equal, thing }: Comparison<F>): Rest<F> | null {
  const en = statedBy(context, bead, "en", of);
  const fr = statedBy(context, bead, "fr", of);
  if (en.length === 0 && fr.length === 0) return null;
  const rest = unmatchedFacts(en, fr, { equal, thing });
  return rest.en.length === 0 && rest.fr.length === 0 ? null : { bead, ...rest };
}

function statedBy<F extends Fact>(context: CheckContext, bead: Bead, lang: Lang, of: Comparison<F>["of"]): readonly Stated<F>[] {
  let stated: Stated<F>[] | undefined;
  for (const block of context.blocks(bead, lang)) {
    if (!holdsFacts(block, context)) continue;
    for (const fact of of(factsOf(block, lang))) {
      stated ??= [];
      stated.push({ fact, block });
    }
  }
  return stated ?? NOTHING;
}

/** Most blocks state nothing of a kind. */
const NOTHING: readonly never[] = [];

function judge<F extends Fact>(context: CheckContext, rest: Rest<F>, near: readonly Rest<F>[], comparison: Comparison<F>): Difference[] {
  const { bead } = rest;
  const { preferred = () => false, stated = () => false } = comparison;
  const comparable = (en: Stated<F>, fr: Stated<F>) =>
    comparison.comparable?.(en.fact, fr.fact, { bead, en: en.block, fr: fr.block }) ?? true;
  const others = (lang: Lang) => context.blocks(bead, otherLang(lang)).map((block) => factsOf(block, otherLang(lang)));
  const open = { en: rest.en.slice(0, MOST_JUDGED), fr: rest.fr.slice(0, MOST_JUDGED) };
  for (const lang of LANGS) {
    const facts = open[lang].length > 0 ? others(lang) : [];
    const moved = new Set(near.flatMap((other) => other[otherLang(lang)].map(({ fact }) => fact.key)));
    open[lang] = open[lang].filter(
      (one) =>
        rest.changed.has(one) || (!moved.has(one.fact.key) && !facts.some((other) => stated(one.fact, other, factsOf(one.block, lang)))),
    );
  }
  if (LANGS.some((lang) => rest[lang].length > MOST_JUDGED || open[lang].length > MOST_FACTS)) context.leftOut(bead);
  // A block that differs in so many facts was replaced, not miscopied: it is not for a comparison of facts to list them.
  if (Math.min(open.en.length, open.fr.length) > MOST_FACTS) return [];
  const found: Difference[] = [];
  const left = new Set(open.fr.slice(0, MOST_FACTS));
  const differs = (en: Stated<F>, fr: Stated<F>) => {
    found.push({ kind: "differs", bead, en, fr });
    left.delete(fr);
  };
  const alone = open.en.length + open.fr.length === 1;
  for (const en of open.en.slice(0, MOST_FACTS)) {
    const partners = [...left].filter((candidate) => comparable(en, candidate));
    const fr =
      partners.find((candidate) => preferred(en.fact, candidate.fact)) ??
      partners[0] ??
      (alone ? spare(rest.repeats.fr, (one) => comparable(en, one)) : undefined);
    if (fr === undefined) found.push(...missing(context, bead, "fr", en, comparison));
    else differs(en, fr);
  }
  for (const fr of left) {
    const en = alone ? spare(rest.repeats.en, (one) => comparable(one, fr)) : undefined;
    if (en === undefined) found.push(...missing(context, bead, "en", fr, comparison));
    else differs(en, fr);
  }
  // A value that is missing twice is missing.
  const said = new Set<string>();
  return found.filter((one) => {
    if (one.kind === "differs") return true;
    const known = said.has(one.has.fact.key);
    said.add(one.has.fact.key);
    return !known;
  });
}

/** The one value that a side repeats where the other has another: “5 positions” beside « 2 postes », after “2 years” on both. */
function spare<F extends Fact>(repeats: readonly Stated<F>[], fits: (one: Stated<F>) => boolean): Stated<F> | undefined {
  const [only, ...others] = repeats.filter(fits);
  return others.length === 0 ? only : undefined;
}

function missing<F extends Fact>(
  context: CheckContext,
  bead: Bead,
  lacking: Lang,
  has: Stated<F>,
  { hinted }: Comparison<F>,
): Difference[] {
  const blocks = context.blocks(bead, lacking);
  const opposite = blocks[0];
  const own = factsOf(has.block, otherLang(lacking));
  if (opposite === undefined || blocks.some((block) => hinted?.(has.fact, factsOf(block, lacking), own))) return [];
  return [{ kind: "missing", bead, lacking, has, opposite }];
}
