import type { Change, Finding, Result } from "#finding";

/** A pair before and after a proposed change. */
export interface PairChange {
  readonly key: string;
  /** Null where there was no such pair, or it could not be checked. */
  readonly before: Result | null;
  /** Null where there is no such pair any more, or it could not be checked. */
  readonly after: Result | null;
  /** Findings that were not there before, in the order of the report. */
  readonly fresh: readonly Finding[];
  /** Findings that are no longer there. */
  readonly settled: readonly Finding[];
  /** The edits between the two states, where they were compared block by block. */
  readonly changes?: readonly Change[];
}

/**
 * What a change brought and what it settled, by fingerprint: a finding whose lines only moved is neither. Findings of drift
 * (`Result.changes` and what follows from them) are all new, as they are of the change itself.
 */
export function compareResults(before: Result | null, after: Result | null, drift: Result | null = null): PairChange {
  const had = fingerprintsOf(before);
  const has = fingerprintsOf(after);
  const fresh = (after?.findings ?? []).filter(({ fingerprint }) => !had.has(fingerprint));
  const seen = new Set([...had, ...has]);
  const drifted = (drift?.findings ?? []).filter(({ fingerprint }) => !seen.has(fingerprint));
  return {
    key: (after ?? before ?? drift)?.pair.key ?? "",
    before,
    after,
    fresh: [...fresh, ...drifted],
    settled: (before?.findings ?? []).filter(({ fingerprint }) => !has.has(fingerprint)),
    ...(drift?.changes && { changes: drift.changes }),
  };
}

const fingerprintsOf = (result: Result | null): ReadonlySet<string> => new Set(result?.findings.map(({ fingerprint }) => fingerprint));
