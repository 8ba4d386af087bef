import type { Report, ReportSet, ReportTexts } from "#finding";
import type { History } from "#history";
import type { Sides } from "#posting";
import type { UiLang } from "#ui-lang";

/** What a reader may choose about a report. */
export interface FormatOptions {
  /** The language of the report's own words and of the messages; formats that carry both languages ignore it. */
  readonly lang: UiLang;
  /** ANSI colours; default none. Only the terminal format has them. */
  readonly color?: boolean;
  /** Columns of the terminal; default 100. */
  readonly width?: number;
  /** One line a pair in the terminal, one row a pair in CSV; other formats have everything all the same. */
  readonly summary?: boolean;
  /** Shows each lead (a finding for information) instead of their number, in formats for people; those for programs have everything all the same. */
  readonly info?: boolean;
  /** When the report is made, as ISO 8601 in UTC; without it no page says so, and the same report gives the same bytes. */
  readonly madeAt?: string;
  /** Where the pages of the rules are (`rendering/rule-page.ts`); without it nothing leads to one. */
  readonly docs?: string;
  /** The text of each side by pair key; formats with `needsTexts` show them. */
  readonly texts?: ReportTexts;
}

/** A format: a pure function from a report to a string. What it makes of a history, if anything, stands in `reports/history`. */
export interface Format {
  /** The file's name, the word after `--format` and after `?format=`. */
  readonly id: string;
  /** Of a file that holds it, without the dot. */
  readonly extension: string;
  /** With its charset, where it has one. */
  readonly mediaType: string;
  /** One line: what it is for. */
  readonly summary: Sides<string>;
  /** Other words for it after `?format=`. */
  readonly aliases?: readonly string[];
  /** Where `Accept` leaves a choice, the lowest is answered; a format without a rank is had by its name alone. */
  readonly acceptRank?: number;
  /** It shows the postings themselves, so the caller passes `texts`. */
  readonly needsTexts?: true;
  /** Never throws on a valid result; ends with a line feed unless empty. */
  render(input: Report | ReportSet, options: FormatOptions): string;
}

/** What a format makes of the history of some pairs. A registry of its own: who renders no history bundles no chart. */
export interface HistoryFormat {
  /** That of the format of reports. */
  readonly id: string;
  /** As `render`, of a history. */
  renderHistory(history: History, options: FormatOptions): string;
}

/** Declares a format; its work is the type. */
export function defineFormat(report: Format): Format {
  return report;
}

/** Declares what a format makes of a history; its work is the type. */
export function defineHistoryFormat(format: HistoryFormat): HistoryFormat {
  return format;
}

/** Whether the input is of several pairs. */
export function isReportSet(input: Report | ReportSet): input is ReportSet {
  return "reports" in input;
}

/** One pair as several with one in it, so that a format has one shape to render. */
export function asReportSet(input: Report | ReportSet): ReportSet {
  if (isReportSet(input)) return input;
  const verdicts = { pass: 0, warn: 0, fail: 0, [input.verdict]: 1 };
  return {
    schemaVersion: 1,
    tool: input.tool,
    totals: { pairs: 1, verdicts, counts: input.counts, score: input.score },
    reports: [input],
    unpaired: [],
    repository: [],
    refusals: [],
    rules: input.rules,
  };
}
