import type { Bead } from "#align/bead";
import { rememberingAligner } from "#align/remembering";
import { type Analysis, type AnalysisOutcome, analyse } from "#analysis";
import type { Check, Edit } from "#check";
import type { AlignedState } from "#drift/edit-context";
import { editsOf } from "#drift/edits";
import { faultsOf } from "#drift/faults";
import { reportedOf } from "#drift/reported";
import { sourcesOfState } from "#drift/state";
import { SWAPPED, sidesSwapped } from "#drift/swapped";
import { vocabularyOf } from "#drift/vocabulary";
import type { Outcome, Refusal, Report } from "#finding";
import { isNothingRead } from "#language/nothing-read";
import type { CheckOptions, ReportOptions } from "#parity";
import { rememberingReader } from "#parse/side-reader";
import type { Sides, Source } from "#posting";
import { bounded } from "#run/bounded";
import { foundIn } from "#run/found";
import { leftOutNotes } from "#run/left-out";
import { toReport } from "#run/report";
import type { RunOptions } from "#run/run";

/** A pair at two times: the texts before, or the stored state in which both sides agreed (`syncState`). */
export type DriftInput = { readonly after: Sides<Source> } & ({ readonly before: Sides<Source> } | { readonly state: unknown });

/** The rule whose findings a comparison of two states has. */
const DRIFT = "drift";

/** Where the edits left no word on either side, no gap is no result: that is said. */
const EMPTY = "empty";

/** Compares a pair with an earlier state of it: `driftOf` for texts that were not analysed. Pure; never throws. */
export function checkDrift(input: DriftInput, options: CheckOptions): Outcome {
  const stored = "state" in input ? sourcesOfState(input.state) : ({ ok: true, sources: input.before } as const);
  if (!stored.ok) return stored;
  const shared = { read: rememberingReader(), lineUp: rememberingAligner(), ...options };
  return bounded([stored.sources, input.after], (): Outcome => {
    const before = analyse(stored.sources, shared);
    const after = analyse(input.after, shared);
    if (!before.ok || !after.ok) return { ok: false, refusals: refusalsOf([before, after]) };
    return { ok: true, report: driftOf(before.analysis, after.analysis, options) };
  });
}

/**
 * What the edits between two states of a pair mean: which closed a gap, which opened one. Neither language leads.
 *
 * The report is that of the pair as it is now; its findings are those of the rule `drift` alone, so that one fault is reported
 * once, but for a pair that has no text left (`empty`); `changes` has every edit. Pure.
 */
export function driftOf(before: Analysis, after: Analysis, { checks }: Pick<ReportOptions, "checks">): Report {
  if (sidesSwapped(before.pair, after.pair)) {
    const found = toReport(after, foundIn(after, { checks, only: ["wrong-language", "untranslated"] }), checks);
    return { ...found, notes: [SWAPPED, ...found.notes], changes: [] };
  }
  const left = new Set<Bead>();
  const edits = editsBetween(
    alignedState(before, checks),
    alignedState(after, checks, (bead) => left.add(bead)),
    after,
  );
  const isEmptied = isNothingRead(after.pair, after.config) && !isNothingRead(before.pair, before.config);
  const only = isEmptied ? [DRIFT, EMPTY] : [DRIFT];
  const told = foundIn(after, { checks, only, edits });
  const notes = [...after.notes, ...leftOutNotes(left, after.pair)];
  return { ...toReport({ ...after, notes }, told, checks), changes: edits.map(({ change }) => change) };
}

/** A pair at one time with all that the judgement of an edit asks of it. */
export function alignedState(analysis: Analysis, checks: readonly Check[], leftOut?: RunOptions["leftOut"]): AlignedState {
  const { pair, alignment } = analysis;
  const others = checks.filter(({ id }) => id !== DRIFT);
  return { pair, alignment, faults: faultsOf(analysis, others, leftOut), reported: reportedOf(analysis, others, leftOut) };
}

/** Every edit between two states of one pair. */
export function editsBetween(
  before: AlignedState,
  after: AlignedState,
  { lexicon, config }: Pick<Analysis, "lexicon" | "config">,
): readonly Edit[] {
  return editsOf({ before, after, vocabulary: vocabularyOf(lexicon, [before.pair, after.pair]), config });
}

/** The same reason at both times is said once. */
function refusalsOf(states: readonly AnalysisOutcome[]): readonly Refusal[] {
  const all = states.flatMap((state) => (state.ok ? [] : state.refusals));
  return all.filter((one, i) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === i);
}
