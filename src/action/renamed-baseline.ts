import type { Report } from "#finding";
import type { BaselineEntry } from "#run/baseline";
import type { PairFiles, TwoTimes } from "./touched.ts";

/** Entries of the baseline for pairs that had another name, which their fingerprints hold: the same findings under the name of now. */
export async function renamedEntries(
  baseline: readonly BaselineEntry[],
  times: readonly TwoTimes[],
  reports: readonly Report[],
  check: (pairs: readonly PairFiles[]) => Promise<{ readonly reports: readonly Report[] }>,
): Promise<readonly BaselineEntry[]> {
  const places = new Set(baseline.map(({ where }) => where));
  const known = new Set(baseline.map(({ fingerprint }) => fingerprint));
  const renamed = times.flatMap(({ before, after }) =>
    before && after && before.key !== after.key && places.has(before.key) ? [{ before, after }] : [],
  );
  const under = await check(renamed.map(({ before, after }) => ({ ...after, key: before.key })));
  return renamed.flatMap(({ before, after }) => {
    const old = under.reports.find(({ pair }) => pair.key === before.key)?.findings ?? [];
    const current = reports.find(({ pair }) => pair.key === after.key)?.findings ?? [];
    return current.flatMap(({ fingerprint, rule }, i) =>
      known.has(old[i]?.fingerprint ?? "") ? [{ fingerprint, rule, where: after.key }] : [],
    );
  });
}
