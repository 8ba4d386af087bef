import type { Severity } from "#finding";
import { LANGS, type Lang, type Sides } from "#posting";
import { changedSpan, movedPlace, type TextPlace } from "./changed-span.ts";

/** What is counted of a finding. */
export interface Counted {
  readonly rule: string;
  readonly fingerprint: string;
  readonly severity: Severity;
  readonly lacking: Lang | undefined;
  /** Where it stands, or where what it misses would. */
  readonly at: Partial<Sides<TextPlace>>;
  /** How many places a correction of it mends; none where it has no exact one. */
  readonly mends: number;
}

/** What an edit did to a pair: the faults, errors and warnings, and the places to correct that are none. */
export interface Tally {
  readonly settled: number;
  readonly fresh: number;
  /** Faults alone. */
  readonly remain: number;
}

/** The findings of a pair, and its texts. */
export interface PairFindings {
  readonly findings: readonly Counted[];
  readonly texts: Sides<string>;
}

/**
 * Faults by fingerprint, so that one whose lines only moved is neither settled nor new, and then by their place: one in words that the edit touched has
 * another fingerprint. Two with the same count as two.
 */
export function tallyOf(before: PairFindings, after: PairFindings): Tally {
  const [had, has] = [faults(before), faults(after)];
  const known = without(had, has, (one, other) => one.fingerprint === other.fingerprint);
  const changed = { en: changedSpan(before.texts.en, after.texts.en), fr: changedSpan(before.texts.fr, after.texts.fr) };
  const moved = (at: Counted["at"], side: Lang) => at[side] && movedPlace(at[side], changed[side]);
  const { left, rest } = without(known.left, known.rest, (one, other) => {
    if (one.rule !== other.rule || one.lacking !== other.lacking) return false;
    return LANGS.every((side) => areTogether(moved(one.at, side), other.at[side]));
  });
  const mended = differences(before, after);
  return {
    settled: left.length + sum(mended.map((each) => Math.max(0, -each))),
    fresh: rest.length + sum(mended.map((each) => Math.max(0, each))),
    remain: has.length,
  };
}

const faults = ({ findings }: PairFindings) => findings.filter(({ severity }) => severity !== "info");

/** Two lists without those that are the same in both, one for one. */
function without(had: readonly Counted[], has: readonly Counted[], isSame: (one: Counted, other: Counted) => boolean) {
  const left = [...had];
  const rest = has.filter((other) => {
    const index = left.findIndex((one) => isSame(one, other));
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
  return { left, rest };
}

const areTogether = (one: TextPlace | undefined, other: TextPlace | undefined): boolean =>
  one && other ? one.from <= other.to && other.from <= one.to : one === other;

/** By rule, how many places to correct came, or less than none where they went. */
function differences(before: PairFindings, after: PairFindings): readonly number[] {
  const counts = new Map<string, number>();
  const add = ({ findings }: PairFindings, sign: number) => {
    for (const { rule, severity, mends } of findings) if (severity === "info") counts.set(rule, (counts.get(rule) ?? 0) + sign * mends);
  };
  add(before, -1);
  add(after, 1);
  return [...counts.values()];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
