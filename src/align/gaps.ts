import type { Cost } from "#align/cost";
import { type AlignmentLink, isFarApart } from "#align/moves";
import { search } from "#align/search";
import { FEATURES } from "#models/alignment";
import { type Block, type Lang, otherLang, type Pair } from "#posting";
import { isConverted } from "#text/conversions";
import { readCounts } from "#text/counts";
import { readNumbers } from "#text/numbers";
import { readTimes } from "#text/times";

/**
 * What it is worth, in log-odds, to stand in the same gap between two matches and to be of the same kind. Idiomatic wording
 * leaves a true pair a little below zero; an item put in from another posting stays far below this. Headings say little with
 * many words, and paragraphs are seldom left out on both sides at one place, as items are.
 */
const SAME_GAP = { item: 3, other: 2.4 } as const;
/** A bullet that became a paragraph, a heading that lost its mark: a commoner cause than two omissions that face each other. */
const KIN: ReadonlySet<string> = new Set([
  "item paragraph",
  "paragraph item",
  "heading paragraph",
  "paragraph heading",
  "quote paragraph",
  "paragraph quote",
]);
/** Next to the same match on both sides, where there is a choice. */
const SAME_EDGE = 0.6;
/**
 * What it is worth instead, by how many are left over, where as many blocks of the same kinds stand on both sides: “Call out what
 * you see.” / « Signaler à haute voix tout ce qui se passe. » share no word, and two omissions at one place are rarer than an idiom.
 * More than so many are another text.
 */
const SAME_SEQUENCE = [4.4, 4, 2.8, 2.8] as const;
/** Logarithm of the ratio of lengths, beyond the first 0.7, from which two sides stand for two things: one is nearly three times as long. */
const UNLIKE = 0.3;

/** Between two matches, blocks left over on both sides are matched, in order, where their place makes up for their words. */
export function fillGaps(links: readonly AlignmentLink[], pair: Pair, cost: Cost): readonly AlignmentLink[] {
  const filled: AlignmentLink[] = [];
  let gap: AlignmentLink[] = [];
  for (const link of links) {
    // A block that moved away leaves its gap open.
    if (link.moved || link.en.length === 0 || link.fr.length === 0) gap.push(link);
    else {
      filled.push(...fill(gap, pair, cost), link);
      gap = [];
    }
  }
  return [...filled, ...fill(gap, pair, cost)];
}

/**
 * The same before anything may move away, and only for one or two blocks at like places that nothing left over elsewhere suits
 * better: else a chance word of a distant item would open two gaps.
 */
export function fillSequences(links: readonly AlignmentLink[], pair: Pair, cost: Cost): readonly AlignmentLink[] {
  const left = (side: Lang) => links.filter((link) => link[otherLang(side)].length === 0).flatMap((link) => link[side]);
  const [onlyEn, onlyFr] = [left("en"), left("fr")];
  if (isFarApart(links)) return links;
  const isBest = (i: number, j: number, bonus: number): boolean => {
    const worth = Math.min(cost.pair(i, j) + bonus, SURE);
    return onlyFr.every((k) => k === j || cost.pair(i, k) < worth) && onlyEn.every((k) => k === i || cost.pair(k, j) < worth);
  };
  return links.flatMap((link, at) => {
    const before = links[at - 1];
    const isRun = (one: AlignmentLink | undefined) => one !== undefined && (one.en.length === 0 || one.fr.length === 0);
    if (!isRun(link)) return [link];
    if (isRun(before)) return [];
    const end = links.findIndex((one, k) => k > at && !isRun(one));
    const gap = links.slice(at, end < 0 ? links.length : end);
    const [en, fr] = [gap.flatMap((one) => one.en), gap.flatMap((one) => one.fr)];
    const bonus = sequenceBonus(en, fr, pair, cost);
    const isSure = en.length <= 2 && en.length > 0 && en.every((i, k) => isSureOf(i, fr[k], bonus));
    return isSure ? en.map((i, k) => ({ en: [i], fr: [fr[k] as number], moved: false })) : gap;
  });

  function isSureOf(i: number, j: number | undefined, bonus: (i: number, j: number) => number): boolean {
    if (j === undefined) return false;
    const worth = bonus(i, j);
    return worth > 0 && cost.pair(i, j) + worth > 0 && isBest(i, j, worth);
  }
}

/** Log-odds from which a block that stands elsewhere is the better partner, whatever the place says. */
const SURE = 1.2;

function fill(gap: readonly AlignmentLink[], pair: Pair, cost: Cost): readonly AlignmentLink[] {
  const still = gap.filter(({ moved }) => !moved);
  const en = still.flatMap((link) => link.en);
  const fr = still.flatMap((link) => link.fr);
  if (en.length === 0 || fr.length === 0) return gap;
  const inSequence = sequenceBonus(en, fr, pair, cost);
  const bonus = (i: number, j: number): number => {
    if (inSequence(i, j)) return inSequence(i, j);
    const [a = "rule", b = "rule"] = [pair.en.blocks[i]?.kind, pair.fr.blocks[j]?.kind];
    const alone = en.length === 1 && fr.length === 1;
    if (alone && a === "paragraph" && b === "paragraph" && isRest(pair.en.blocks[i]?.text ?? "", pair.fr.blocks[j]?.text ?? ""))
      return REST;
    const last = !alone && i === en[en.length - 1] && j === fr[fr.length - 1];
    // A heading belongs to what follows it.
    if (a === "heading" && b === "heading") return SAME_GAP.other + (last ? SAME_EDGE : 0);
    if (a !== b && !KIN.has(`${a} ${b}`)) return 0;
    return (
      (a === "item" && b === "item" ? SAME_GAP.item : SAME_GAP.other) + (last || (!alone && i === en[0] && j === fr[0]) ? SAME_EDGE : 0)
    );
  };
  const inContext: Cost = { ...cost, pair: (i, j) => cost.pair(i, j) + bonus(i, j), group: () => Number.NEGATIVE_INFINITY };
  const found: AlignmentLink[] = search(en, fr, inContext).steps.map((step) => ({ ...step, moved: false }));
  for (const link of gap.filter(({ moved }) => moved)) {
    const at = found.findIndex((step) => (step.en[0] ?? -1) > (link.en[0] as number));
    found.splice(at < 0 ? found.length : at, 0, link);
  }
  return found;
}

/** What it is worth that a paragraph is what is left of the other, whose length and facts speak against it. */
const REST = 12;
/** Longest sentence that a paragraph was cut down to, in UTF-16 code units, and how much longer its counterpart may be. */
const SHORT_REST = 60;
const STRETCH = 3;

/** Whether one paragraph is a short sentence, and the other begins with one that ends alike and goes on: “Any questions?”, « Des questions? Écrivez-nous. » */
function isRest(en: string, fr: string): boolean {
  const [rest, whole] = [en.trim(), fr.trim()].sort((a, b) => a.length - b.length) as [string, string];
  const first = /^[^.?!]{1,120}[.?!](?=\s)/u.exec(whole)?.[0];
  if (first === undefined || rest.length > SHORT_REST || !/^[^.?!]+[.?!]$/u.test(rest)) return false;
  return rest.at(-1) === first.at(-1) && first.length <= STRETCH * rest.length && rest.length <= STRETCH * first.length;
}

/** The bonus of blocks that stand at the same place of like sequences; 0 for all others. */
function sequenceBonus(en: readonly number[], fr: readonly number[], pair: Pair, cost: Cost): (i: number, j: number) => number {
  const isOne = en.length === 1;
  const formOf = (side: "en" | "fr", k: number) => `${pair[side].blocks[k]?.kind} ${isOne ? "" : pair[side].blocks[k]?.depth}`;
  const bonus = SAME_SEQUENCE[en.length - 1] ?? 0;
  const isAlike = en.length === fr.length && en.every((i, at) => formOf("en", i) === formOf("fr", fr[at] as number));
  const isLabel = (i: number, j: number) => isOne && saysInOtherNumbers(pair.en.blocks[i] as Block, pair.fr.blocks[j] as Block);
  const fits = (i: number, j: number, features: Float64Array) => isLike(features) || (isLikeInLength(features) && isLabel(i, j));
  return (i, j) => (isAlike && bonus > 0 && en.indexOf(i) === fr.indexOf(j) && fits(i, j, cost.features([i], [j])) ? bonus : 0);
}

/** Longest line, in UTF-16 code units, that is a label: “Grades 7 and 8”, « 1re et 2e secondaire ». */
const LABEL = 40;

/** Whether two paragraphs may say one thing in numbers that are not the same: labels of a few words, measures in two systems, times by two clocks. */
function saysInOtherNumbers(en: Block, fr: Block): boolean {
  if (en.kind !== "paragraph" || fr.kind !== "paragraph") return false;
  if (Math.max(en.text.length, fr.text.length) <= LABEL) return true;
  const hours = new Set(readTimes(fr.text, "fr").map(({ key }) => key));
  if (readTimes(en.text, "en").some(({ key }) => hours.has(key))) return true;
  const counts = { en: countsIn(en, "en"), fr: countsIn(fr, "fr") };
  return counts.en.some((one) => counts.fr.some((other) => isConverted(one, other)));
}

const countsIn = ({ text }: Block, lang: Lang) => readCounts(text, lang, readNumbers(text, lang), []);

/** Whether nothing speaks against two blocks but their words. */
export const isLike = (features: Float64Array) => isLikeInLength(features) && features[NUMBERS_DIFFER] === 0;
const isLikeInLength = (features: Float64Array) => (features[GREAT_LENGTH] as number) < UNLIKE;
const GREAT_LENGTH = FEATURES.indexOf("great length");
const NUMBERS_DIFFER = FEATURES.indexOf("numbers differ");
