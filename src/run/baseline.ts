import type { Report, RepositoryFinding, SilencedFinding, SilencedRepositoryFinding } from "#finding";
import { countsOf, scoresInReport, verdictOf } from "#run/score";
import { type Silencer, silenceAll } from "#run/silence";
import { byCodeUnits } from "#text/order";

/** One finding that a team knows of: it is shown as known, and counts for nothing. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  /** Key of the pair, or the first path of a finding of the repository: for a person who reads the file. */
  readonly where: string;
  /** Why, who and the last day (ISO 8601), where somebody wrote them in. */
  readonly reason?: string | undefined;
  readonly by?: string | undefined;
  readonly until?: string | undefined;
}

/** What a run found, before or after somebody’s word on it. */
export interface Found {
  readonly reports: readonly Report[];
  readonly repository: readonly RepositoryFinding[];
  /** Of the repository; those of a pair stand in its report. */
  readonly silenced?: readonly SilencedRepositoryFinding[];
}

/** A run with the findings that were known apart, and the entries that no finding answers to any more. */
export interface Rebased extends Found {
  readonly known: number;
  readonly settled: readonly BaselineEntry[];
}

/** Either kind of finding, as far as a silencer of both looks at it. */
type Named = Pick<RepositoryFinding, "fingerprint">;

/** Takes known findings apart; verdict, counts and scores are of what is new, as with a comment in the text. An entry holds up to its last day. */
export function rebase(found: Found, baseline: readonly BaselineEntry[], today: string): Rebased {
  const silencers = new Map<string, Silencer<Named>[]>();
  for (const entry of baseline)
    silencers.set(entry.fingerprint, [...(silencers.get(entry.fingerprint) ?? []), baselineSilencer(entry, today)]);
  const of = ({ fingerprint }: Named) => silencers.get(fingerprint) ?? [];
  const there = new Set(
    [...found.reports.flatMap(allOf), ...found.repository, ...(found.silenced ?? [])].map(({ fingerprint }) => fingerprint),
  );
  const known = [...silencers.keys()].filter((fingerprint) => there.has(fingerprint)).length;
  return { ...silenceFound(found, of, of), known, settled: baseline.filter(({ fingerprint }) => !there.has(fingerprint)) };
}

const allOf = ({ findings, silenced = [] }: Report): readonly Named[] => [...findings, ...silenced];

const baselineSilencer = ({ reason = "", by, until }: BaselineEntry, today: string): Silencer<Named> => ({
  silence: { source: "baseline", reason, ...(by !== undefined && { by }), ...(until !== undefined && { until }) },
  of: () => (until !== undefined && today > until ? { why: "date", ended: until } : "holds"),
});

/** Takes apart what somebody’s word is of, in each pair and across the repository. */
export function silenceFound(
  { reports, repository, silenced = [] }: Found,
  ofPair: (finding: Report["findings"][number], report: Report) => readonly Silencer<Report["findings"][number]>[],
  ofRepository: (finding: RepositoryFinding) => readonly Silencer<RepositoryFinding>[] = () => [],
): Found {
  const across = silenceAll(repository, ofRepository);
  const quiet = [...silenced, ...across.silenced];
  return {
    reports: reports.map((report) => {
      const { kept, silenced: apart } = silenceAll(report.findings, (finding) => ofPair(finding, report));
      return withFindings(report, kept, [...(report.silenced ?? []), ...apart]);
    }),
    repository: across.kept,
    ...(quiet.length > 0 && { silenced: quiet }),
  };
}

/** Every finding as an entry, in the order of the file: by place, rule, fingerprint. What somebody wrote into the entries of before stays. */
export function baselineOf({ reports, repository }: Found, before: readonly BaselineEntry[] = []): readonly BaselineEntry[] {
  const words = new Map(before.map(({ fingerprint, reason, by, until }) => [fingerprint, { reason, by, until }]));
  const entry = (fingerprint: string, rule: string, where: string): BaselineEntry => ({
    fingerprint,
    rule,
    where,
    ...words.get(fingerprint),
  });
  return sortedEntries([
    ...reports.flatMap(({ pair, findings }) => findings.map(({ fingerprint, rule }) => entry(fingerprint, rule, pair.key))),
    ...repository.map(({ fingerprint, rule, paths }) => entry(fingerprint, rule, paths[0] ?? "")),
  ]);
}

/** Sorts entries as the file has them, so that its difference from one run to the next is small. */
export function sortedEntries(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  return [...entries].sort(
    (a, b) => byCodeUnits(a.where, b.where) || byCodeUnits(a.rule, b.rule) || byCodeUnits(a.fingerprint, b.fingerprint),
  );
}

function withFindings(report: Report, findings: Report["findings"], silenced: readonly SilencedFinding[]): Report {
  if (findings.length === report.findings.length && findings.every((each, i) => each === report.findings[i])) return report;
  const counts = countsOf(findings);
  const occurring = new Set(findings.map(({ rule }) => rule));
  const rules = Object.fromEntries(Object.entries(report.rules).filter(([rule]) => occurring.has(rule)));
  const { alignment, sections } = report;
  const scores = scoresInReport({ alignment, sections: sections.length }, findings);
  return {
    ...report,
    verdict: verdictOf(counts),
    score: scores.pair,
    counts,
    findings,
    ...(silenced.length > 0 && { silenced }),
    sections: sections.map((section, i) => ({ ...section, score: scores.sections[i] ?? section.score })),
    rules,
  };
}
