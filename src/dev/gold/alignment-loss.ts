import { align } from "#align/align";
import type { Bead } from "#align/bead";
import { type BoundedCost, costOf } from "#align/cost";
import { divergenceOf } from "#align/divergence";
import { isReadable } from "#align/inside";
import { readWords } from "#align/tokens";
import { LANGS, type Lang, type Pair } from "#posting";
import { lexicon } from "../engine.ts";
import { readPair } from "../read-pair.ts";
import { groupsOf, lineOf } from "./annotation.ts";
import type { GoldPair } from "./pairs.ts";
import { groupOf } from "./totals.ts";

/** How far a probability is from the truth, by the logarithmic score (Good 1952), true and false cases weighing alike. 0 is perfect. */
interface Loss {
  add(probability: number, truth: boolean): void;
  value(): number;
}

/** How far what the models of alignment believe is from the annotations. */
export interface AlignmentLoss {
  /** One block with one block, near the diagonal. */
  readonly match: number;
  /** One block with two or three, against one of them alone. */
  readonly merge: number;
  /** Whether a reviser objects to what a bead says inside. */
  readonly divergence: number;
  /** Share of those beads whose kind (a detail, another meaning, another text) is the annotated one. */
  readonly kinds: number;
}

/** Weighs what cost and divergence say of the annotated pairs. Unlike counts of hits, it moves with every weight. */
export function alignmentLoss(pairs: readonly GoldPair[]): AlignmentLoss {
  const [match, merge, divergence] = [newLoss(), newLoss(), newLoss()];
  const kinds = { right: 0, all: 0 };
  for (const gold of pairs) {
    const pair = readPair(gold.en, gold.fr);
    const groups = blockGroups(gold, pair);
    const cost = costOf(pair, readWords(pair, lexicon));
    addMatches(pair, groups, cost, match);
    addMerges(pair, groups, cost, merge);
    addDivergence(gold, pair, divergence, kinds);
  }
  return { match: match.value(), merge: merge.value(), divergence: divergence.value(), kinds: kinds.right / kinds.all };
}

interface Blocks {
  readonly en: readonly number[];
  readonly fr: readonly number[];
}

function newLoss(): Loss {
  const sums = { true: 0, false: 0 };
  const counts = { true: 0, false: 0 };
  return {
    add(probability, truth) {
      const believed = truth ? probability : 1 - probability;
      sums[`${truth}`] -= Math.log(Math.max(LEAST, believed));
      counts[`${truth}`]++;
    },
    value: () => (sums.true / Math.max(1, counts.true) + sums.false / Math.max(1, counts.false)) / 2,
  };
}

/** What is called impossible costs as much as one in ten thousand. */
const LEAST = 1e-4;

const body = (pair: Pair, lang: Lang) => pair[lang].blocks.filter(({ kind }) => kind !== "field");

/** The annotated groups as indexes of blocks of the body. */
function blockGroups({ en, fr, gold }: GoldPair, pair: Pair): readonly Blocks[] {
  const covering = (lang: Lang, lines: readonly number[]) => [
    ...new Set(
      lines.flatMap((line) =>
        body(pair, lang).flatMap(({ position, index }) => (position.start.line <= line && position.end.line >= line ? [index] : [])),
      ),
    ),
  ];
  return groupsOf({ en, fr }, gold.alignment).map((group) => ({ en: covering("en", group.en), fr: covering("fr", group.fr) }));
}

/** Blocks that stand no further apart than this are told apart; further away nothing is at stake. */
const NEAR = 5;

function addMatches(pair: Pair, groups: readonly Blocks[], cost: BoundedCost, loss: Loss): void {
  const partner = new Map(groups.flatMap(({ en, fr }) => en.map((i) => [i, fr] as const)));
  const grouped = new Set(groups.flatMap(({ en, fr }) => (en.length + fr.length > 2 ? en : [])));
  for (const { index: i } of body(pair, "en")) {
    if (grouped.has(i)) continue;
    for (const { index: j } of body(pair, "fr"))
      if (Math.abs(i - j) <= NEAR) loss.add(cost.similarity([i], [j]), partner.get(i)?.includes(j) ?? false);
  }
}

const sigmoid = (odds: number) => 1 / (1 + Math.exp(-odds));

function addMerges(pair: Pair, groups: readonly Blocks[], cost: BoundedCost, loss: Loss): void {
  const gain = (en: readonly number[], fr: readonly number[]) => {
    const alone = Math.max(0, ...en.flatMap((i) => fr.map((j) => cost.pair(i, j))));
    return sigmoid(Math.max(-50, cost.group(en, fr)) - alone);
  };
  const last = { en: pair.en.blocks.length - 1, fr: pair.fr.blocks.length - 1 };
  for (const { en, fr } of groups) {
    const [i, j] = [en[0], fr[0]];
    if (i === undefined || j === undefined) continue;
    if (en.length + fr.length > 2) {
      if (en.length === 1 || fr.length === 1) loss.add(gain(en, fr), true);
      continue;
    }
    if (j < last.fr) loss.add(gain([i], [j, j + 1]), false);
    if (i < last.en) loss.add(gain([i, i + 1], [j]), false);
  }
}

function addDivergence(gold: GoldPair, pair: Pair, loss: Loss, kinds: { right: number; all: number }): void {
  const alignment = align(pair, lexicon);
  const objections = gold.gold.findings
    .filter((finding) => groupOf(finding) === "inside" && ![finding.rule].flat().includes("negation"))
    .map((finding) => {
      const lines = (lang: Lang) => [finding[lang] ?? []].flat().map((start) => lineOf(gold[lang], start));
      return { finding, en: lines("en"), fr: lines("fr") };
    });
  for (const bead of alignment.beads) {
    if (!isReadable(pair, bead)) continue;
    const objection = objections.find((one) => LANGS.every((lang) => one[lang].some((line) => covers(pair, bead, lang, line))));
    const { probability, kind } = divergenceOf(alignment.inside(bead));
    loss.add(probability, objection !== undefined);
    if (!objection) continue;
    kinds.all++;
    if ([objection.finding.rule].flat().some((rule) => KINDS[rule] === kind)) kinds.right++;
  }
}

const KINDS: { readonly [rule: string]: string } = {
  "missing-detail": "detail",
  "missing-sentence": "detail",
  meaning: "meaning",
  stale: "stale",
};

const covers = (pair: Pair, bead: Bead, lang: Lang, line: number): boolean =>
  bead[lang].some((index) => {
    const position = pair[lang].blocks[index]?.position;
    return position !== undefined && position.start.line <= line && position.end.line >= line;
  });
