import { cellsOf, sparseCells } from "#align/cells";
import { groupName, type JudgedBlocks, keptFrom } from "#align/compared";
import { coordinates } from "#align/coordinates";
import { comparer, type WordLists } from "#align/coverage";
import type { PairWords, SideWords } from "#align/tokens";
import { lazily } from "#lazily";
import { COVERED_HALVES, MERGE, WEIGHTS } from "#models/alignment";
import { type Block, LANGS, type Lang, otherLang, type Pair, type Posting, type Sides } from "#posting";
import { normalizeTarget, pageOf } from "#text/links";

/** What the search asks: log-odds, above 0 where two groups of blocks more likely say the same than not. */
export interface Cost {
  /** One block with one block. */
  pair(en: number, fr: number): number;
  /** One block with several neighbours; `-Infinity` where the neighbours are not each covered by it. */
  group(en: readonly number[], fr: readonly number[]): number;
  /** 0–1: the same as a probability, for the report. */
  similarity(en: readonly number[], fr: readonly number[]): number;
  /** 0–1: how far the words of blocks of one side are explained by blocks of the other. */
  covered(side: Lang, own: readonly number[], other: readonly number[]): number;
  /** What the model looks at, for those who fit it (`FEATURES`). */
  features(en: readonly number[], fr: readonly number[]): Float64Array;
}

/** Where comparisons of other versions of a pair come from, and these go. */
export interface CostMemory {
  readonly earlier: JudgedBlocks | undefined;
  readonly keep: (compared: JudgedBlocks) => void;
}

/** A cost that compares no more than it may. */
export interface BoundedCost extends Cost {
  /** Whether so many groups were asked for that the last ones were left out. */
  isSpent(): boolean;
}

/** French runs longer than English; Gale & Church (1993) use such a ratio and its variance. */
const FRENCH_PER_ENGLISH = 1.22;

/** Smallest share of a half's weight that the single block must cover before the two halves may be one bead. */
const HALF_COVERED = 0.34;
/** Enough where the half explains words of the single block that the other halves do not, of at least this weight. */
const HALF_HEARD = 0.17;
const ITS_OWN = 0.5;

/** Words of groups that are compared at most; real pairs ask for some ten thousand, hundreds of like paragraphs for many millions. */
const MOST_WORDS = 3_000_000;

/** Most cells that are searched; a larger pair is searched in a band around the diagonal. The largest of 726 real pages has 179,000. */
export const BUDGET = 250_000;

/** Computes what blocks have in common, each pair at most once. */
export function costOf(pair: Pair, words: PairWords, memory?: CostMemory): BoundedCost {
  const [m, n] = [pair.en.blocks.length, pair.fr.blocks.length];
  const compareLists = comparer(words);
  const lists = { en: words.en.blocks.map((list) => [list]), fr: words.fr.blocks.map((list) => [list]) };
  const listsOf = (lang: Lang, group: readonly number[]) =>
    group.length === 1 ? (lists[lang][group[0] as number] as WordLists) : group.map((k) => words[lang].blocks[k] as Int32Array);
  const compare = (en: readonly number[], fr: readonly number[]) => compareLists(listsOf("en", en), listsOf("fr", fr));
  const targets = { en: pair.en.blocks.map(targetsOf), fr: pair.fr.blocks.map(targetsOf) };
  const isLinked = LANGS.some((lang) => targets[lang].some(({ length }) => length > 0));
  const lengths = { en: pair.en.blocks.map(({ text }) => text.length), fr: pair.fr.blocks.map(({ text }) => text.length) };
  const sizes = { en: words.en.blocks.map(({ length }) => length), fr: words.fr.blocks.map(({ length }) => length) };
  const values = new Float64Array(WEIGHTS.length);
  const masses = { en: massesOf(words.en), fr: massesOf(words.fr) };
  const alone = { en: pair.en.blocks.map((_, k) => [k]), fr: pair.fr.blocks.map((_, k) => [k]) };

  function features(en: readonly number[], fr: readonly number[]): Float64Array {
    const c = compare(en, fr);
    const first = pair.en.blocks[en[0] as number] as Block;
    const other = pair.fr.blocks[fr[0] as number] as Block;
    const coverEn = (c.coveredEn + PRIOR * 0.5) / (c.massEn + PRIOR);
    const coverFr = (c.coveredFr + PRIOR * 0.5) / (c.massFr + PRIOR);
    const mean = (coverEn + coverFr) / 2;
    const length = Math.abs(Math.log((sum(lengths.fr, fr) + 12) / (FRENCH_PER_ENGLISH * sum(lengths.en, en) + 12)));
    const links = isLinked && shared(targets.en, en, targets.fr, fr);
    values[0] = 1;
    values[1] = mean;
    values[2] = Math.min(coverEn, coverFr);
    values[3] = Math.log1p(Math.min(c.massEn, c.massFr)) * (mean - 0.4);
    values[4] = Math.log1p(Math.max(0, c.massEn - c.coveredEn));
    values[5] = Math.log1p(Math.max(0, c.massFr - c.coveredFr));
    values[6] = Math.max(0, length - 0.15);
    values[7] = Math.max(0, length - 0.7);
    values[8] = Math.abs(middle(en) / m - middle(fr) / n);
    values[9] = Number(kindOf(first) !== kindOf(other));
    values[10] = Number(first.kind === "heading" && other.kind === "heading");
    values[11] = Number(links === "shared");
    values[12] = Number(links === "one side");
    values[13] = Number(c.numbersShared > 0);
    values[14] = Number(c.numbersEn > 0 && c.numbersFr > 0 && c.numbersShared === 0);
    return values;
  }

  function logOdds(en: readonly number[], fr: readonly number[]): number {
    features(en, fr);
    let odds = 0;
    for (let k = 0; k < values.length; k++) odds += (values[k] as number) * (WEIGHTS[k] as number);
    return odds;
  }

  const kept = memory && m * n <= BUDGET ? keptFrom(memory.earlier, pair, isLinked) : undefined;
  if (kept) memory?.keep(kept);
  const table = () => (m * n <= BUDGET ? cellsOf(new Float64Array(m * n).fill(Number.NaN), n) : sparseCells(n));
  const singles = kept ? cellsOf(kept.singles, n) : table();
  const single = (i: number, j: number): number => {
    const known = singles.get(i, j);
    if (!Number.isNaN(known)) return known;
    const odds =
      opaque(pair.en.blocks[i] as Block, pair.fr.blocks[j] as Block) ??
      logOdds(alone.en[i] as readonly number[], alone.fr[j] as readonly number[]);
    singles.put(i, j, odds);
    return odds;
  };
  // A block is a half of up to four groups with each block near it, and what of it that one covers is the same in all.
  const halves = lazily(() => ({ en: table(), fr: table() }));
  const halfCovered = (side: Lang, i: number, j: number): number => {
    const known = halves()[side].get(i, j);
    if (!Number.isNaN(known)) return known;
    const { coveredEn, coveredFr } = compareLists(lists.en[i] as WordLists, lists.fr[j] as WordLists);
    halves().en.put(i, j, coveredEn);
    halves().fr.put(i, j, coveredFr);
    return side === "en" ? coveredEn : coveredFr;
  };
  const joins: Sides<(boolean | undefined)[]> = { en: [], fr: [] };
  const joinsThings = (side: Lang, k: number): boolean => {
    joins[side][k] ??= coordinates(pair[side].blocks[k] as Block);
    return joins[side][k] as boolean;
  };
  let compared = 0;
  const group = (en: readonly number[], fr: readonly number[]): number => {
    if (en.length === 1 && fr.length === 1) return single(en[0] as number, fr[0] as number);
    if (!(en.length === 1 ? mergeable(pair.fr, fr) : mergeable(pair.en, en))) return Number.NEGATIVE_INFINITY;
    if (compared > MOST_WORDS) return Number.NEGATIVE_INFINITY;
    compared += sum(sizes.en, en) + sum(sizes.fr, fr);
    const name = kept && groupName(en, fr, n);
    if (name === undefined) return several(en, fr);
    const odds = kept?.groups.get(name) ?? kept?.group(name, en, fr) ?? several(en, fr);
    kept?.groups.set(name, odds);
    return odds;
  };
  const several = (en: readonly number[], fr: readonly number[]): number => {
    const [one, many] = en.length === 1 ? [en, fr] : [fr, en];
    const side: Lang = en.length === 1 ? "fr" : "en";
    if (!joinsThings(otherLang(side), one[0] as number) && areItems(pair[side], many)) return Number.NEGATIVE_INFINITY;
    let least = 1;
    for (const k of many) {
      const mass = masses[side][k] as number;
      if (mass === 0) return Number.NEGATIVE_INFINITY;
      const covered = side === "fr" ? halfCovered("fr", one[0] as number, k) : halfCovered("en", k, one[0] as number);
      if (covered < HALF_HEARD * mass) return Number.NEGATIVE_INFINITY;
      if (covered < HALF_COVERED * mass && ownShare(en, fr, k) < ITS_OWN) return Number.NEGATIVE_INFINITY;
      least = Math.min(least, covered / mass);
    }
    const glued = many.every((k, at) => at === 0 || (en.length === 1 ? pair.fr : pair.en).blocks[k]?.glued);
    return logOdds(en, fr) + (glued ? 0 : MERGE) + COVERED_HALVES * (least - HALF_COVERED);
  };
  /** Weight of the words of the single block that only this half explains. */
  const ownShare = (en: readonly number[], fr: readonly number[], half: number): number => {
    const explained = (side: readonly number[]) => (en.length === 1 ? compare(en, side).coveredEn : compare(side, fr).coveredFr);
    const many = en.length === 1 ? fr : en;
    return explained(many) - explained(many.filter((k) => k !== half));
  };
  const similarity = (en: readonly number[], fr: readonly number[]) =>
    1 / (1 + Math.exp(-(en.length === 1 && fr.length === 1 ? group(en, fr) : logOdds(en, fr))));
  const covered = (side: Lang, own: readonly number[], other: readonly number[]): number => {
    const c = side === "en" ? compare(own, other) : compare(other, own);
    const [share, mass] = side === "en" ? [c.coveredEn, c.massEn] : [c.coveredFr, c.massFr];
    return mass === 0 ? 0 : share / mass;
  };
  return { pair: single, group, covered, isSpent: () => compared > MOST_WORDS, similarity, features: (en, fr) => features(en, fr).slice() };
}

/** Weight of the doubt in a coverage of few words: half a word's worth either way. */
const PRIOR = 0.6;

const middle = (group: readonly number[]) => ((group[0] as number) + (group[group.length - 1] as number)) / 2 + 0.5;
function sum(values: readonly number[], group: readonly number[]): number {
  let total = 0;
  for (const k of group) total += values[k] as number;
  return total;
}

/** A bold line and a heading are one kind, a paragraph in a quotation and a paragraph are near. */
const kindOf = (block: Block) => (block.kind === "quote" ? "paragraph" : block.kind);

/** Blocks without words are compared as they stand: `undefined` where both have words. */
function opaque(en: Block, fr: Block): number | undefined {
  const wordless = (block: Block) => block.kind === "code" || block.kind === "html" || block.kind === "image" || block.kind === "rule";
  if (!wordless(en) && !wordless(fr)) return undefined;
  if (en.kind !== fr.kind) return -6;
  if (en.kind === "rule") return 1;
  if (en.text === fr.text && en.detail === fr.detail) return 4;
  const near = en.kind === "image" ? en.links[0]?.url === fr.links[0]?.url : en.detail === fr.detail;
  return near ? 1.5 : -0.5;
}

/** Neighbours that a translator may have split or joined: not headings, not front matter, not opaque blocks. */
function mergeable({ blocks }: Posting, group: readonly number[]): boolean {
  const section = blocks[group[0] as number]?.section;
  for (const k of group) {
    const block = blocks[k] as Block;
    if (block.section !== section || (block.kind !== "paragraph" && block.kind !== "item" && block.kind !== "quote")) return false;
  }
  return true;
}

/** Whether all of a group are items of their own. */
function areItems({ blocks }: Posting, group: readonly number[]): boolean {
  for (const k of group) if (blocks[k]?.kind !== "item" || blocks[k]?.glued) return false;
  return true;
}

/** What the words of each block weigh. */
const massesOf = ({ blocks, weight }: SideWords): readonly number[] =>
  blocks.map((list) => {
    let mass = 0;
    for (let k = 0; k < list.length; k++) mass += weight[list[k] as number] as number;
    return mass;
  });

function targetsOf(block: Block): readonly string[] {
  return block.links.length === 0 ? NONE : block.links.map(({ url }) => pageOf(normalizeTarget(url)));
}
const NONE: readonly string[] = [];

/** Whether the links of two groups agree; nothing where neither has any. */
function shared(
  targetsEn: readonly (readonly string[])[],
  en: readonly number[],
  targetsFr: readonly (readonly string[])[],
  fr: readonly number[],
) {
  const [anyEn, anyFr] = [hasTarget(targetsEn, en), hasTarget(targetsFr, fr)];
  if (!anyEn && !anyFr) return "none";
  if (!anyEn || !anyFr) return "one side";
  return en.some((i) => targetsEn[i]?.some((target) => fr.some((j) => targetsFr[j]?.includes(target)))) ? "shared" : "none";
}

function hasTarget(targets: readonly (readonly string[])[], group: readonly number[]): boolean {
  for (const k of group) if ((targets[k] as readonly string[]).length > 0) return true;
  return false;
}
