import type { Report, RepositoryFinding } from "#finding";
import { countsOf, verdictOf } from "#run/score";
import { byCodeUnits } from "#text/order";

/** One finding that a team knows of: it is not reported again. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  /** Key of the pair, or the first path of a finding of the repository: for a person who reads the file. */
  readonly where: string;
}

/** What a run found, before or after its baseline. */
export interface Found {
  readonly reports: readonly Report[];
  readonly repository: readonly RepositoryFinding[];
}

/** A run without the findings that were known, and the entries that no finding answers to any more. */
export interface Rebased extends Found {
  readonly known: number;
  readonly settled: readonly BaselineEntry[];
}

/** Takes known findings out; verdict and counts are of what is new, the score stays that of the whole pair. */
export function rebase({ reports, repository }: Found, baseline: readonly BaselineEntry[]): Rebased {
  const known = new Set(baseline.map(({ fingerprint }) => fingerprint));
  const met = new Set<string>();
  const isNew = ({ fingerprint }: { readonly fingerprint: string }) => {
    if (known.has(fingerprint)) met.add(fingerprint);
    return !known.has(fingerprint);
  };
  const rebased = reports.map((report) => withFindings(report, report.findings.filter(isNew)));
  const rest = repository.filter(isNew);
  return { reports: rebased, repository: rest, known: met.size, settled: baseline.filter(({ fingerprint }) => !met.has(fingerprint)) };
}

/** Every finding as an entry, in the order of the file: by place, rule, fingerprint. */
export function baselineOf({ reports, repository }: Found): readonly BaselineEntry[] {
  return sortedEntries([
    ...reports.flatMap(({ pair, findings }) => findings.map(({ fingerprint, rule }) => ({ fingerprint, rule, where: pair.key }))),
    ...repository.map(({ fingerprint, rule, paths }) => ({ fingerprint, rule, where: paths[0] ?? "" })),
  ]);
}

/** Sorts entries as the file has them, so that its difference from one run to the next is small. */
export function sortedEntries(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  return [...entries].sort(
    (a, b) => byCodeUnits(a.where, b.where) || byCodeUnits(a.rule, b.rule) || byCodeUnits(a.fingerprint, b.fingerprint),
  );
}

function withFindings(report: Report, findings: Report["findings"]): Report {
  const hidden = report.findings.length - findings.length;
  if (hidden === 0) return report;
  const counts = countsOf(findings);
  const occurring = new Set(findings.map(({ rule }) => rule));
  const rules = Object.fromEntries(Object.entries(report.rules).filter(([rule]) => occurring.has(rule)));
  return { ...report, findings, counts, verdict: verdictOf(counts), rules, notes: [...report.notes, hiddenNote(hidden)] };
}

const hiddenNote = (n: number) => ({
  code: "baseline",
  message:
    n === 1
      ? { en: "One finding of the baseline is not shown.", fr: "Un constat de la référence n’est pas affiché." }
      : { en: `${n} findings of the baseline are not shown.`, fr: `${n} constats de la référence ne sont pas affichés.` },
});
