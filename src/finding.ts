import type { BlockKind, Lang, Note, Point, Position, Sides } from "#posting";

/** Gravest first. error: a reader of one language gets other facts or less; warning: a reviser would fix it; info: worth a look. */
export const SEVERITIES = ["error", "warning", "info"] as const;

/** How grave a finding is. */
export type Severity = (typeof SEVERITIES)[number];

/** W3C ITS 2.0 localization quality issue types that the project uses. */
export const CATEGORIES = [
  "omission",
  "addition",
  "untranslated",
  "mistranslation",
  "numbers",
  "terminology",
  "inconsistency",
  "markup",
  "typographical",
  "locale-violation",
  "formatting",
  "uncategorized",
] as const;

/** @see https://www.w3.org/TR/its20/#lqissue-typevalues */
export type Category = (typeof CATEGORIES)[number];

/** JSON, nothing else: a finding's data must survive being stored. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Where text that is missing on a side would go: an empty range before this point. */
export interface InsertionPoint extends Point {
  readonly side: Lang;
}

/** A replacement that a machine can be sure of. */
export interface Suggestion {
  readonly side: Lang;
  readonly range: Position;
  readonly text: string;
}

/** Where somebody said that a finding is all right: beside the text, in the file of known findings, in a project. */
export const SILENCE_SOURCES = ["comment", "baseline", "acceptance"] as const;

/** Somebody’s word that a finding is all right: it is shown, and counts for nothing. */
export interface SilencedBy {
  readonly source: (typeof SILENCE_SOURCES)[number];
  /** Empty where nobody gave one. */
  readonly reason: string;
  /** Who said so. Absent where only the file’s own history tells, as of a comment. */
  readonly by?: string;
  /** When, ISO 8601. */
  readonly at?: string;
  /** The last day, ISO 8601; absent where it holds until somebody takes it away. */
  readonly until?: string;
}

/** Why a word holds no more: its last day went by, a block is another, somebody took it back. */
export const SILENCE_ENDS = ["date", "edit", "reopened"] as const;

/** A word that no longer holds: the finding “was accepted until …”. */
export interface PastSilence extends SilencedBy {
  readonly why: (typeof SILENCE_ENDS)[number];
  /** Until when it held, ISO 8601; absent where an edit ended it that has no date. */
  readonly ended?: string;
}

/** One fault of a pair. */
export interface Finding {
  /** 16 hexadecimal digits; independent of line numbers and of edits elsewhere. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly category: Category;
  /** Probability, 0–1, that a bilingual reviser agrees. */
  readonly confidence: number;
  /** The side with less, or with the fault; absent if neither. */
  readonly lacking?: Lang;
  /** Index into `Report.sections`. */
  readonly section: number;
  readonly en: Position | null;
  readonly fr: Position | null;
  readonly insertAt?: InsertionPoint;
  readonly message: Sides<string>;
  readonly data: { readonly [key: string]: Json };
  readonly suggestion?: Suggestion;
  /** Where somebody had accepted it, and that holds no more. */
  readonly wasAccepted?: PastSilence;
}

/** A finding that somebody silenced: as it would have been reported, and who, why, until when. */
export interface SilencedFinding extends Finding {
  readonly silence: SilencedBy;
}

/** What faces what. Together the entries cover every block of both sides exactly once. */
export interface AlignmentEntry {
  readonly kind: "match" | "only-en" | "only-fr";
  readonly block: BlockKind;
  readonly en: readonly Position[];
  readonly fr: readonly Position[];
  /** 0–1; absent where there is no match. */
  readonly similarity?: number;
  /** The match crosses others: the same text stands elsewhere on the other side. */
  readonly moved?: boolean;
  /** Index into `Report.sections`. */
  readonly section: number;
}

/** One side of a section. */
export interface SectionSide {
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  readonly depth: number;
  readonly position: Position;
}

/** A section of the pair. */
export interface SectionEntry {
  readonly kind: "match" | "only-en" | "only-fr";
  readonly en: SectionSide | null;
  readonly fr: SectionSide | null;
  /** 0–100; the same formula as the pair's score, over the section alone. */
  readonly score: number;
}

/** The facts of a rule that a report may show without knowing the rule. */
export interface RuleFacts {
  readonly summary: Sides<string>;
  readonly why: Sides<string>;
  readonly fix: Sides<string>;
  readonly category: Category;
  readonly severity: Severity;
}

/** One side as it was checked. */
export interface SideFacts {
  readonly path?: string;
  readonly sha256: string;
}

/** What an edit of one side means for the pair: the other side needs an update, or this one has caught up, or neither. */
export const EFFECTS = ["opens", "closes", "cosmetic", "neutral"] as const;

/** `cosmetic`: of form alone; `neutral`: other words for what was said before, or of no concern to the other side. */
export type Effect = (typeof EFFECTS)[number];

/** A stretch of a text that an edit left, took out or put in; all but the added ones make the old text, all but the removed ones the new. */
export interface DiffPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** A block of one side that was edited, and what faces it. */
export interface Change {
  readonly side: Lang;
  readonly effect: Effect;
  readonly block: BlockKind;
  /** Index into `Report.sections`. */
  readonly section: number;
  /** Place in the text before; null for what was added. */
  readonly before: Position | null;
  /** Place in the text after; null for what was removed. */
  readonly after: Position | null;
  /** Place of the block of the other side that faces it, in that side's text after; null where none does. */
  readonly other: Position | null;
  readonly old: string | null;
  readonly new: string | null;
  /** Words of the other side's block. */
  readonly facing: string | null;
  /** The Markdown of the other side’s block. Only where the edit left the words as they are, so that `old` and `new` are Markdown too. */
  readonly facingMarkdown?: string;
  /** The words from old to new. */
  readonly diff: readonly DiffPart[];
  /**
   * How grave a gap is that it opens: `info` where it is only worth a look. Also `info`, with `effect` `neutral`, where both sides were
   * edited and nothing shows that they came to say the same. Absent where nothing is told of it.
   */
  readonly severity?: Severity;
  /**
   * Index of the change of the other side, before or after this one, that tells the same: both sides were edited, to different values,
   * or one side edited a block that the other took out.
   */
  readonly sameGapAs?: number;
}

/** How a pair stands. */
export type Verdict = "pass" | "warn" | "fail";

/** How many findings of each severity. */
export type Counts = { readonly [S in Severity]: number };

/** The program that made a report. */
export interface Tool {
  readonly name: "parite";
  readonly version: string;
}

/** The one serialised type: what the engine returns, the API answers, every report renders (REPORT.md). */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: Tool;
  readonly pair: { readonly key: string; readonly en: SideFacts; readonly fr: SideFacts };
  readonly verdict: Verdict;
  /** 0–100, one decimal; see `run/score.ts`. */
  readonly score: number;
  readonly counts: Counts;
  readonly alignment: readonly AlignmentEntry[];
  readonly findings: readonly Finding[];
  /** Findings that somebody silenced, in the order of `findings`; they count for nothing. Absent where there are none. */
  readonly silenced?: readonly SilencedFinding[];
  readonly sections: readonly SectionEntry[];
  readonly notes: readonly Note[];
  /** The rules that occur in `findings`, so that a report needs no registry. */
  readonly rules: { readonly [rule: string]: RuleFacts };
  /** Only where a pair was compared with an earlier state of it: what was edited since. The findings are then those of drift. */
  readonly changes?: readonly Change[];
}

/** Why a pair could not be checked at all. */
export interface Refusal {
  readonly code: string;
  readonly side?: Lang;
  readonly path?: string;
  readonly message: Sides<string>;
}

/** A pair's outcome: a result, or the reasons why there is none. */
export type Outcome = { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** A fault of the repository and not of one pair: a posting without a partner, a key used twice. */
export interface RepositoryFinding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly category: Category;
  readonly lacking?: Lang;
  /** The files concerned, the first one being where a reader should go. */
  readonly paths: readonly string[];
  readonly message: Sides<string>;
  readonly data: { readonly [key: string]: Json };
  /** As of a finding of a pair. */
  readonly wasAccepted?: PastSilence;
}

/** A finding of the repository that somebody silenced. */
export interface SilencedRepositoryFinding extends RepositoryFinding {
  readonly silence: SilencedBy;
}

/** Several pairs. */
export interface ReportSet {
  readonly schemaVersion: 1;
  readonly tool: Tool;
  readonly totals: {
    readonly pairs: number;
    readonly verdicts: { readonly [V in Verdict]: number };
    readonly counts: Counts;
    /** The mean of the pairs’ scores; null where no pair was compared. */
    readonly score: number | null;
  };
  readonly reports: readonly Report[];
  readonly unpaired: readonly RepositoryFinding[];
  /** Other faults of the repository (`duplicate-key` …). */
  readonly repository: readonly RepositoryFinding[];
  /** Faults of the repository that somebody silenced; those of a pair stand in its report. Absent where there are none. */
  readonly silenced?: readonly SilencedRepositoryFinding[];
  /** Files or pairs that could not be checked, and why. */
  readonly refusals: readonly Refusal[];
  readonly rules: { readonly [rule: string]: RuleFacts };
}

/** The text of each side, for reports that show it (HTML); never part of a stored result. */
export interface ReportTexts {
  readonly [key: string]: Sides<string>;
}
