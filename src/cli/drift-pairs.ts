import type { Config } from "#config/config";
import { refusal } from "#config/user-error";
import { checkDrift } from "#drift/drift";
import { engineWith } from "#engine";
import type { Outcome, Refusal, Report, ReportTexts } from "#finding";
import type { Sides, Source } from "#posting";
import { WIDTH } from "./collect.ts";
import { mapEach } from "./each.ts";

/** The texts of a pair at two times, or why they cannot be had. */
export type LoadedStates =
  | { readonly ok: true; readonly before: Sides<Source>; readonly after: Sides<Source> }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** A pair at two times, wherever its texts come from. */
export interface PairStates {
  readonly key: string;
  /** As the pair is named now; decides its settings. */
  readonly paths: Sides<string>;
  load(config: Config): Promise<LoadedStates>;
}

/** How two states are compared. */
export interface DriftPairsOptions {
  /** Whether a report shows the texts. */
  readonly keepTexts: boolean;
  configFor(paths: readonly string[]): Config;
  /** Called after each pair. */
  tick(): void;
}

/** Compares the two states of each pair, few at a time; what cannot be read is refused and the others go on. */
export async function driftPairs(pairs: readonly PairStates[], { keepTexts, configFor, tick }: DriftPairsOptions) {
  const texts: Record<string, Sides<string>> = {};
  const outcomes = await mapEach(pairs, WIDTH, async ({ key, paths, load }): Promise<Outcome> => {
    const config = configFor([paths.en, paths.fr]);
    const states = await load(config);
    tick();
    if (!states.ok) return states;
    if (keepTexts) texts[key] = { en: states.after.en.text, fr: states.after.fr.text };
    try {
      return checkDrift(states, engineWith(config, key));
    } catch (error) {
      // As in check: should the engine have a fault after all, the other pairs are not lost with it.
      const reason = error instanceof Error ? error.message : String(error);
      return { ok: false, refusals: [refusal("unexpected", { reason }, { path: paths.en })] };
    }
  });
  const reports: readonly Report[] = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.report] : []));
  const refusals: readonly Refusal[] = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.refusals));
  return { reports, refusals, texts: texts satisfies ReportTexts };
}
