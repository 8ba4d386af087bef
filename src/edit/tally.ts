import type { Severity } from "#finding";

/** What is counted of a finding. */
export interface Counted {
  readonly fingerprint: string;
  readonly severity: Severity;
}

/** What an edit did to the faults of a pair: errors and warnings. */
export interface Tally {
  readonly settled: number;
  readonly fresh: number;
  readonly remain: number;
}

/** Faults by fingerprint, so that one whose lines only moved is neither settled nor new. Two with the same count as two. */
export function tallyOf(before: readonly Counted[], after: readonly Counted[]): Tally {
  const [had, has] = [faults(before), faults(after)];
  const left = new Map<string, number>();
  for (const each of had) left.set(each, (left.get(each) ?? 0) + 1);
  let fresh = 0;
  for (const each of has) {
    const count = left.get(each) ?? 0;
    if (count === 0) fresh++;
    else left.set(each, count - 1);
  }
  return { settled: had.length - (has.length - fresh), fresh, remain: has.length };
}

const faults = (findings: readonly Counted[]) =>
  findings.filter(({ severity }) => severity !== "info").map(({ fingerprint }) => fingerprint);
