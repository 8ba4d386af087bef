import type { RepositoryCheck, Segment } from "#check";
import type { Counts, Refusal, ReportSet, ReportTexts, Verdict } from "#finding";
import type { Sides } from "#posting";
import { runRepository } from "#run/repository";
import { segmentsOf } from "#run/segments";
import { combine } from "#run/totals";
import { type Batch, type FolderPair, pairName, textsOfPair } from "./batch.ts";
import { folderRefusal } from "./refused.ts";
import { configOf, type FolderSettings } from "./settings.ts";

/** A pair as a table shows it. */
export interface FolderRow {
  readonly pair: FolderPair;
  readonly standing: Verdict | "refused" | "waiting";
  readonly score?: number;
  readonly counts?: Counts;
  /** Why it was not checked, or what is to be known of its report. */
  readonly left: readonly Sides<string>[];
}

/** A row for each pair, in the order in which a report of many pairs has them. */
export function rowsOf({ pairing, outcomes }: Batch): readonly FolderRow[] {
  return pairing.pairs.map((pair) => {
    const outcome = outcomes.get(pairName(pair));
    if (!outcome) return { pair, standing: "waiting", left: [] };
    if (outcome.kind !== "checked") return { pair, standing: "refused", left: outcome.refusals.map(({ message }) => message) };
    const { verdict, score, counts, notes } = outcome.report;
    return { pair, standing: verdict, score, counts, left: notes.map(({ message }) => message) };
  });
}

/** What `parite check` says of the same files: totals, and what concerns no pair alone. */
export function resultsOf(batch: Batch, checks: readonly RepositoryCheck[], settings: FolderSettings): ReportSet {
  const { pairing, outcomes } = batch;
  const refusals: Refusal[] = [];
  const segments: Segment[] = [];
  const reports = pairing.pairs.flatMap((pair) => {
    const outcome = outcomes.get(pairName(pair));
    if (outcome?.kind !== "checked") {
      refusals.push(...(outcome?.refusals ?? []));
      return [];
    }
    const texts = textsOfPair(batch, pair);
    if (texts) segments.push(...segmentsOf(outcome.report, texts));
    return [outcome.report];
  });
  const { findings, rules } = runRepository(checks, { ...pairing, segments }, (rule, paths) => configOf(settings, paths).rules[rule]);
  return combine({ reports, repository: findings, refusals: [...faultsBesidePairs(batch), ...refusals], rules });
}

/** The texts of all pairs that were checked, by key. */
export function textsOfAll(batch: Batch): ReportTexts {
  return Object.fromEntries(
    batch.pairing.pairs.flatMap((pair) => {
      const texts = batch.outcomes.get(pairName(pair))?.kind === "checked" ? textsOfPair(batch, pair) : undefined;
      return texts ? [[pair.key, texts]] : [];
    }),
  );
}

/** What could not be taken and is said in no row: archives, names, and files with a key and no language. */
export function faultsBesidePairs({ faults, pairing }: Batch): readonly Refusal[] {
  return [...faults, ...pairing.noLanguage.map((path) => folderRefusal("no-language", path))];
}
