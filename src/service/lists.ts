import { SEVERITIES, type Severity, type Verdict } from "#finding";
import { LANGS, type Lang } from "#posting";
import { aheadOf, daysBetween, type PairSummary } from "#service/figures";
import { isTrue } from "#service/gap-facts";
import type { ListedThread } from "#store/entities";

/** Columns that pairs are sorted by. */
export const PAIR_SORTS = ["key", "verdict", "score", "open", "accepted", "oldest", "edited"] as const;
/** Verdicts, the gravest first. */
export const VERDICTS: readonly Verdict[] = ["fail", "warn", "pass"];
/** Least ages that are asked for, in days. */
export const LEAST_AGES = ["30", "90", "365"] as const;

/** What of an address says which pairs, and in what order. */
export interface PairQuery {
  readonly sort: (typeof PAIR_SORTS)[number];
  readonly order: "up" | "down";
  readonly verdict?: Verdict;
  readonly ahead?: Lang;
  readonly age?: (typeof LEAST_AGES)[number];
  /** A part of the key. */
  readonly q?: string;
}

/** What of an address says which gaps. */
export interface WorkQuery {
  readonly side?: Lang;
  readonly severity?: Severity;
  readonly age?: (typeof LEAST_AGES)[number];
  readonly who?: "mine" | "nobody";
  /** Whose they are. */
  readonly name?: string;
  readonly due?: "late" | "week";
  /** A part of the key. */
  readonly q?: string;
}

const has = (key: string, part: string | undefined): boolean => part === undefined || key.toLowerCase().includes(part.toLowerCase());
const isAged = (since: string | null, age: string | undefined, now: string): boolean =>
  age === undefined || (since !== null && daysBetween(since, now) >= Number(age));

/** The pairs that a query asks for, in its order; by key where it says no more. */
export function queriedPairs(
  lines: readonly PairSummary[],
  { sort, order, verdict, ahead, age, q }: PairQuery,
  now: string,
): readonly PairSummary[] {
  const found = lines.filter(
    (line) =>
      has(line.head.key, q) &&
      (verdict === undefined || line.head.verdict === verdict) &&
      (ahead === undefined || [ahead, "both"].includes(aheadOf(line) ?? "")) &&
      isAged(line.oldest, age, now),
  );
  const turned = order === "up" ? 1 : -1;
  return found.sort((a, b) => turned * compared(columnOf(a, sort), columnOf(b, sort)) || compared(a.head.key, b.head.key));
}

const compared = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

function columnOf({ head, open, accepted, oldest }: PairSummary, sort: PairQuery["sort"]): string | number {
  switch (sort) {
    case "key":
      return head.key;
    case "verdict":
      return VERDICTS.indexOf(head.verdict);
    case "score":
      return head.score;
    case "open":
      return open;
    case "accepted":
      return accepted;
    // A pair without a gap comes after all that have one.
    case "oldest":
      return oldest ?? "9999";
    case "edited":
      return head.at;
  }
}

/** The gaps that a query asks for: by the side on which somebody writes, the gravest first, then the oldest. What is accepted is nobody’s work. */
export function queriedWork(gaps: readonly ListedThread[], query: WorkQuery, viewer: string, now: string): readonly ListedThread[] {
  const { side, severity, age, who, name, due, q } = query;
  const day = now.slice(0, 10);
  const week = new Date(Date.parse(now) + 7 * 86_400_000).toISOString().slice(0, 10);
  const isTheirs = (assignee: string | undefined) =>
    (who === undefined || (who === "nobody" ? assignee === undefined : assignee === viewer)) && (name === undefined || assignee === name);
  return gaps
    .filter(({ key, thread, isAccepted }) => {
      const { dueOn } = thread;
      return (
        !isAccepted &&
        has(key, q) &&
        (severity === undefined ? isTrue(thread) : thread.severity === severity) &&
        (side === undefined || thread.lacking === side) &&
        isAged(thread.since, age, now) &&
        isTheirs(thread.assignee) &&
        (due === undefined || (dueOn !== undefined && (due === "late" ? dueOn < day : dueOn <= week)))
      );
    })
    .sort(
      (a, b) =>
        compared(SIDES.indexOf(a.thread.lacking ?? null), SIDES.indexOf(b.thread.lacking ?? null)) ||
        compared(SEVERITIES.indexOf(a.thread.severity), SEVERITIES.indexOf(b.thread.severity)) ||
        compared(a.thread.since, b.thread.since) ||
        compared(a.key, b.key) ||
        a.thread.id - b.thread.id,
    );
}

/** Those on which somebody writes; gaps of no side come last. */
const SIDES: readonly (Lang | null)[] = [...LANGS, null];

/** Gaps by the side on which somebody writes; those of no side last. */
export function bySide(gaps: readonly ListedThread[]): readonly { readonly side: Lang | null; readonly gaps: readonly ListedThread[] }[] {
  return SIDES.map((side) => ({ side, gaps: gaps.filter(({ thread }) => (thread.lacking ?? null) === side) })).filter(
    ({ gaps: own }) => own.length > 0,
  );
}
