import type { Bead } from "#align/bead";
import { type Analysis, type AnalysisOptions, analyse } from "#analysis";
import type { Check } from "#check";
import type { Outcome, Report } from "#finding";
import type { Sides, Source } from "#posting";
import { bounded } from "#run/bounded";
import { foundIn } from "#run/found";
import { leftOutNotes } from "#run/left-out";
import { toReport } from "#run/report";

/** What a report is made with. */
export interface ReportOptions {
  readonly checks: readonly Check[];
  /** Run these rules only. */
  readonly only?: readonly string[] | undefined;
}

/** How a pair is checked. */
export interface CheckOptions extends ReportOptions, AnalysisOptions {}

/**
 * Compares two postings: parse, align, check, suppress, finalize. The whole flow of the project.
 *
 * Pure: the same texts and options give the same bytes. Never throws; a text that is over a limit is refused with the reason.
 */
export function checkPair(sources: Sides<Source>, options: CheckOptions): Outcome {
  return bounded([sources], (): Outcome => {
    const analysed = analyse(sources, options);
    return analysed.ok ? { ok: true, report: reportOf(analysed.analysis, options) } : analysed;
  });
}

/** Checks a pair that was analysed. */
export function reportOf(analysis: Analysis, { checks, only }: ReportOptions): Report {
  const left = new Set<Bead>();
  const found = foundIn(analysis, { checks, only, leftOut: (bead) => left.add(bead) });
  const { pair, notes } = analysis;
  return toReport({ ...analysis, notes: [...notes, ...leftOutNotes(left, pair)] }, found, checks);
}
