import { analyse } from "#analysis";
import { driftOf } from "#drift/drift";
import type { Outcome, Report } from "#finding";
import { type CheckOptions, reportOf } from "#parity";
import { rememberingReader } from "#parse/side-reader";
import { LANGS, type Sides, type Source } from "#posting";
import { bounded } from "#run/bounded";

/** The texts of a pair at two times; null where there is no such pair. */
export interface StateSources {
  readonly before: Sides<Source> | null;
  readonly after: Sides<Source> | null;
}

/** What is said of each state, and of the edits between the two. */
export interface StateOutcomes {
  readonly before: Outcome | null;
  readonly after: Outcome | null;
  /** Null where one of the states is absent or refused, or the texts are the same. */
  readonly drift: Report | null;
}

/** Checks a pair at two times and compares these: each text is read once and each state analysed once. Pure. */
export function checkStates({ before, after }: StateSources, options: Omit<CheckOptions, "read">): StateOutcomes {
  const read = rememberingReader();
  const [then, now] = [before, after].map((sources) => sources && analyse(sources, { ...options, read }));
  const isEdited = before && after && LANGS.some((lang) => before[lang].text !== after[lang].text);
  const outcomeOf = (state: typeof then, sources: Sides<Source> | null): Outcome | null => {
    if (!state?.ok || !sources) return state?.ok ? null : (state ?? null);
    return bounded([sources], (): Outcome => ({ ok: true, report: reportOf(state.analysis, options) }));
  };
  // In this order: what the reports ran, drift need not run again.
  const outcomes = { before: outcomeOf(then, before), after: outcomeOf(now, after) };
  if (!isEdited || !then?.ok || !now?.ok) return { ...outcomes, drift: null };
  const drift = bounded([before, after], () => ({ ok: true, report: driftOf(then.analysis, now.analysis, options) }) as const);
  // A comparison that was not made is not one without a gap: the pair as it is now was not judged.
  return drift.ok ? { ...outcomes, drift: drift.report } : { ...outcomes, after: drift, drift: null };
}
