import type { Change, Refusal, Severity, Tool } from "#finding";
import type { BlockKind, Lang, Note, Sides } from "#posting";

/** A commit as reports name it. */
export interface Moment {
  /** Full name; null for work that is not committed yet. */
  readonly commit: string | null;
  /** Author date, ISO 8601. */
  readonly date: string;
  readonly author: string;
  readonly subject: string;
}

/** A block that is out of step: one side was edited, and the other has not followed. */
export interface Gap {
  readonly pair: string;
  readonly paths: Sides<string>;
  /** The side that was edited first; the other one is to be updated. */
  readonly leads: Lang;
  readonly block: BlockKind;
  /** `info` where the edit is only worth a look. */
  readonly severity?: Severity;
  /** The commit that opened it. */
  readonly since: Moment;
  /** Later commits that edited the block on the side that leads, oldest first. */
  readonly also: readonly Moment[];
  /** Whole days since it opened. */
  readonly days: number;
  /** What was edited on the side that leads, from the last state in which the block was in step to now. */
  readonly old: string | null;
  readonly new: string | null;
  readonly diff: Change["diff"];
  /** The block to update: its words, null where there is none yet; its line, or the one before which it would go, null where that is not known. */
  readonly update: { readonly path: string; readonly line: number | null; readonly text: string | null };
}

/** A gap that was closed again. */
export interface ClosedGap {
  readonly pair: string;
  readonly leads: Lang;
  readonly block: BlockKind;
  readonly since: Moment;
  readonly by: Moment;
  readonly days: number;
  /** The side that led took its edit back, so that the other had nothing to catch up with. */
  readonly withdrawn: boolean;
}

/** Ages of open gaps in days: under 30, under 90, under a year, older. */
export const AGES = ["days30", "days90", "year", "older"] as const;

/** Figures for who plans the work. */
export interface HistoryTotals {
  readonly pairs: number;
  /** Revisions of pairs that were replayed. */
  readonly revisions: number;
  readonly open: number;
  readonly byAge: { readonly [A in (typeof AGES)[number]]: Sides<number> };
  readonly closed: number;
  /** Gaps that were opened by each side, closed ones included. */
  readonly leads: Sides<number>;
  /** Half of the catch-ups took at most so many days; null where there was none. */
  readonly medianDays: number | null;
}

/** How many gaps were open at the end of a day, by the side that leads. */
export interface OpenOn extends Sides<number> {
  /** ISO 8601 date. */
  readonly day: string;
}

/** What the history of some pairs says of their parity. */
export interface History {
  readonly schemaVersion: 1;
  readonly tool: Tool;
  /** When ages were counted, ISO 8601. */
  readonly asOf: string;
  readonly totals: HistoryTotals;
  /** Open gaps, oldest first. */
  readonly gaps: readonly Gap[];
  /** Edits of one side that are worth a look and no more, oldest first: nothing shows that the other side must follow, nor that it need not. */
  readonly looks?: readonly Gap[];
  readonly closed: readonly ClosedGap[];
  /** Days on which the number of open gaps changed. */
  readonly course: readonly OpenOn[];
  readonly notes: readonly Note[];
  readonly refusals: readonly Refusal[];
}
