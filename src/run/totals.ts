import type { Refusal, Report, ReportSet, RepositoryFinding, RuleFacts, SilencedRepositoryFinding, Verdict } from "#finding";
import { countsOf } from "#run/score";
import { VERSION } from "#version";

/** What a run over several pairs gave. */
export interface Parts {
  readonly reports: readonly Report[];
  readonly repository: readonly RepositoryFinding[];
  readonly silenced?: readonly SilencedRepositoryFinding[];
  readonly refusals: readonly Refusal[];
  /** Facts of the rules that occur in `repository`. */
  readonly rules: { readonly [rule: string]: RuleFacts };
}

/**
 * Several results as one. Counts include the findings of the repository; the score is the mean of the pairs' scores, 0–100 with
 * one decimal, null where no pair was compared, for which no score speaks.
 */
export function combine({ reports, repository, silenced = [], refusals, rules }: Parts): ReportSet {
  const verdicts: Record<Verdict, number> = { pass: 0, warn: 0, fail: 0 };
  for (const { verdict } of reports) verdicts[verdict]++;
  const counts = countsOf([...reports.flatMap(({ findings }) => findings), ...repository]);
  const sum = reports.reduce((total, { score }) => total + score, 0);
  const score = reports.length === 0 ? null : Math.round((10 * sum) / reports.length) / 10;
  return {
    schemaVersion: 1,
    tool: { name: "parite", version: VERSION },
    totals: { pairs: reports.length, verdicts, counts, score },
    reports,
    unpaired: repository.filter(({ rule }) => rule === "unpaired"),
    repository: repository.filter(({ rule }) => rule !== "unpaired"),
    ...(silenced.length > 0 && { silenced }),
    refusals,
    rules: sortedByKey(Object.assign({}, ...reports.map((report) => report.rules), rules)),
  };
}

const sortedByKey = (rules: Readonly<Record<string, RuleFacts>>) =>
  Object.fromEntries(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1)));
