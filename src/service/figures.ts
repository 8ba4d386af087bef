import { LANGS, type Lang, type Sides } from "#posting";
import { isTrue } from "#service/gap-facts";
import { totalsOf } from "#service/views";
import type { PairHead, PairTally, PairThread, ProjectOverview, TrendDay } from "#store/entities";
import { VERSION } from "#version";

/** Pairs that a manager looks at first. */
const WORST = 10;

const DAY = 86_400_000;

/** Whole days between two moments. */
export const daysBetween = (from: string, to: string): number => Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY));

/** Whether what is kept of a pair was judged by another version of the engine than this one. */
export const isOfOtherEngine = (judge: string): boolean => judge.split(" ")[0] !== VERSION;

/** A pair with what is open in it. */
export interface PairSummary extends PairTally {
  readonly head: PairHead;
}

/** What a project comes to. */
export interface ProjectFigures extends ReturnType<typeof totalsOf> {
  readonly lines: readonly PairSummary[];
  readonly worst: readonly PairSummary[];
  readonly open: number;
  readonly leads: number;
  readonly accepted: number;
  readonly ahead: Sides<number>;
  readonly oldest: { readonly line: PairSummary; readonly since: string } | null;
  /** Median days from opening to closing, of the gaps that were closed last; null where none was. */
  readonly caughtUp: { readonly median: number | null; readonly of: number };
  /** The newest version of any pair. */
  readonly newest: string | null;
  /** Pairs that another version of the engine judged. */
  readonly otherEngine: number;
  /** Pairs that were handed in and could not be judged. */
  readonly failed: readonly string[];
}

/** What a project comes to: of pairs that are not gone, and of gaps that nobody accepted. */
export function figuresOf({ heads, closed, failed }: ProjectOverview): ProjectFigures {
  const here = heads.filter(({ goneAt }) => goneAt === null);
  const lines = here.map((head): PairSummary => ({ head, ...(head.tally ?? NOT_COUNTED) }));
  const sum = (of: (line: PairSummary) => number) => lines.reduce((total, line) => total + of(line), 0);
  const [oldest] = lines.flatMap((line) => (line.oldest === null ? [] : [{ line, since: line.oldest }])).sort(bySince);
  return {
    ...totalsOf(here),
    lines,
    worst: lines
      .filter((line) => line.open > 0)
      .sort((a, b) => a.head.score - b.head.score || b.open - a.open || (a.head.key < b.head.key ? -1 : 1))
      .slice(0, WORST),
    open: sum((line) => line.open),
    leads: sum(({ leads }) => leads),
    accepted: sum(({ accepted }) => accepted),
    ahead: { en: sum(({ ahead }) => ahead.en), fr: sum(({ ahead }) => ahead.fr) },
    oldest: oldest ?? null,
    caughtUp: caughtUp(closed),
    newest:
      here
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? null,
    otherEngine: here.filter(({ judge }) => isOfOtherEngine(judge)).length,
    failed: [...new Set(failed)],
  };
}

const bySince = (a: { readonly since: string }, b: { readonly since: string }): number => (a.since < b.since ? -1 : 1);

/** Of a pair whose gaps could not be counted. */
const NOT_COUNTED: PairTally = { open: 0, leads: 0, accepted: 0, oldest: null, ahead: { en: 0, fr: 0 }, until: null };

function caughtUp(closed: readonly PairThread[]): ProjectFigures["caughtUp"] {
  const took = closed
    .flatMap(({ thread }) => (isTrue(thread) && thread.closed !== undefined ? [Date.parse(thread.closed) - Date.parse(thread.since)] : []))
    .sort((a, b) => a - b);
  const middle = took.slice(Math.floor((took.length - 1) / 2), Math.floor(took.length / 2) + 1);
  const median = middle.reduce((total, each) => total + each, 0) / middle.length / DAY;
  return { median: took.length === 0 ? null : Math.round(median * 10) / 10, of: took.length };
}

/** The side that is ahead in a pair. */
export function aheadOf({ ahead }: Pick<PairSummary, "ahead">): Lang | "both" | null {
  const leading = LANGS.filter((lang) => ahead[lang] > 0);
  return leading.length > 1 ? "both" : (leading[0] ?? null);
}

/** How the figures stood at the end of a day, and how they stand; null where nothing was read by then. */
export function changeSince(trend: readonly TrendDay[], day: string): { readonly was: TrendDay; readonly is: TrendDay } | null {
  const was = trend.findLast((each) => each.day <= day);
  const is = trend.at(-1);
  return was && is ? { was, is } : null;
}

/** The day so many days before. */
export const dayBefore = (now: string, days: number): string => new Date(Date.parse(now) - days * DAY).toISOString().slice(0, 10);
