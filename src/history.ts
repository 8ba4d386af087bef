import type { Change, Refusal, Severity, Tool } from "#finding";
import type { BlockKind, Lang, Note, Sides } from "#posting";

/** A commit as reports name it. */
export interface Moment {
  /** Full name; null for work that is not committed yet. */
  readonly commit: string | null;
  /** Author date, ISO 8601. */
  readonly date: string;
  /** Absent where authors were left out. */
  readonly author?: string;
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

/** The mean score of the pairs that held both sides at the end of a day. */
export interface ScoreOn {
  /** ISO 8601 date. */
  readonly day: string;
  /** 0–100, to one decimal. */
  readonly score: number;
  /** The pairs that it is the mean of; fewer than all where some began later or could not be read. */
  readonly pairs: number;
}

/** `level`: nothing is open; `open`: something is; `unknown`: no commit holds both sides, or they could not be read. */
export const PAIR_STATES = ["open", "unknown", "level"] as const;

/** One pair. `state` is by all its gaps; `open` and `oldest` are of those that were asked for. */
export interface PairStatus {
  readonly pair: string;
  readonly paths: Sides<string>;
  readonly revisions: number;
  readonly state: (typeof PAIR_STATES)[number];
  /** Open gaps, by the side that leads. */
  readonly open: Sides<number>;
  /** The open gap that is the oldest. */
  readonly oldest: { readonly since: Moment; readonly days: number } | null;
  /** The last commit after which a side had other words; null where no commit holds it. */
  readonly edited: Sides<Moment | null>;
  /** 0–100, of the texts as they are; null where they could not be read. Absent where scores were not asked for. */
  readonly score?: number | null;
}

/** Where commits and files are shown on the web. */
export interface Forge {
  readonly kind: "github" | "gitlab";
  /** Of the repository, without a slash at its end, without credentials. */
  readonly address: string;
  /** The commit that files are shown at. */
  readonly head: string;
  /** The way from the top of the repository to the folder that paths are relative to; empty, or with a slash at its end. */
  readonly prefix: string;
}

/** What was asked for; what does not match is left out of gaps and figures. */
export interface HistoryFilter {
  /** Only what was opened, or closed, since this day. */
  readonly since?: string;
  /** Only gaps in which this side is to be updated. */
  readonly side?: Lang;
  /** Only gaps that have been open for so many days. */
  readonly minAge?: number;
  /** Only gaps of this severity or graver. */
  readonly severity?: Severity;
}

/** Notes of texts, files or commits that were not there to be read, after which nothing can be said of all. */
const PARTIAL: ReadonlySet<string> = new Set(["shallow-clone", "too-large", "not-utf8", "not-committed", "partner-removed"]);

/** Whether all that was asked for was read: only then is “nothing is out of step” true of it. */
export const isWhole = ({ notes, refusals }: Pick<History, "notes" | "refusals">): boolean =>
  refusals.length === 0 && !notes.some(({ code }) => PARTIAL.has(code));

/** What the history of some pairs says of their parity. */
export interface History {
  readonly schemaVersion: 1;
  readonly tool: Tool;
  /** When ages were counted, ISO 8601. */
  readonly asOf: string;
  readonly totals: HistoryTotals;
  /** Absent where nothing was left out. */
  readonly filter?: HistoryFilter;
  /** Absent where the remote is none that is known. */
  readonly forge?: Forge;
  /** Every pair, those with the oldest open gap first. */
  readonly pairs: readonly PairStatus[];
  /** Open gaps, oldest first. */
  readonly gaps: readonly Gap[];
  /** Edits that are worth a look and no more, oldest first: nothing shows that the other side must follow, or that two edits agree, nor that they need not. */
  readonly looks?: readonly Gap[];
  readonly closed: readonly ClosedGap[];
  /** Days on which the number of open gaps changed. */
  readonly course: readonly OpenOn[];
  /** Days on which a score changed. Absent where scores were not asked for. */
  readonly scores?: readonly ScoreOn[];
  readonly notes: readonly Note[];
  readonly refusals: readonly Refusal[];
}
