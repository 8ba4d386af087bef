import { resolve } from "node:path";
import type { Segment } from "#check";
import type { Config } from "#config/config";
import { refusal } from "#config/user-error";
import type { Outcome, Refusal, Report, ReportTexts } from "#finding";
import { LANGS, type Sides } from "#posting";
import { segmentsOf } from "#run/segments";
import type { Checkers } from "./check-threads.ts";
import { mapEach } from "./each.ts";
import { readText } from "./files.ts";

/** How pairs are checked. */
export interface CheckPairsOptions {
  readonly cwd: string;
  readonly only: readonly string[] | undefined;
  /** Whether a report shows the texts; they are forgotten otherwise, so that a tree of any size can be checked. */
  readonly keepTexts: boolean;
  readonly checkers: Checkers;
  /** Settings of a pair by its paths. */
  configFor(paths: readonly string[]): Config;
  /** Called after each pair. */
  tick(): void;
}

/** What the pairs gave, in the order of the pairs. */
export interface Checked {
  readonly reports: readonly Report[];
  readonly refusals: readonly Refusal[];
  readonly texts: ReportTexts;
  /** Blocks that face each other: what the checks of the repository read of the texts. */
  readonly segments: readonly Segment[];
}

/** Reads and checks pairs, few at a time, in threads where there are many; what cannot be read is refused and the others go on. */
export async function checkPairs(
  pairs: readonly ({ readonly key: string } & Sides<string>)[],
  options: CheckPairsOptions,
): Promise<Checked> {
  const texts: Record<string, Sides<string>> = {};
  const memory = new Map<string, readonly Segment[]>();
  const { width, check } = options.checkers;
  const checked = async ({ key, en, fr }: { readonly key: string } & Sides<string>): Promise<Outcome> => {
    const config = options.configFor([en, fr]);
    const [readEn, readFr] = await Promise.all([en, fr].map((path) => readText(resolve(options.cwd, path), path, config.limits.bytes)));
    if (!readEn?.ok || !readFr?.ok) {
      const refusals = [readEn, readFr].flatMap((read, i) => (!read || read.ok ? [] : [{ ...read.refusal, side: LANGS[i] ?? "en" }]));
      return { ok: false, refusals };
    }
    if (options.keepTexts) texts[key] = { en: readEn.text, fr: readFr.text };
    try {
      const sources = { en: { text: readEn.text, path: en }, fr: { text: readFr.text, path: fr } };
      const outcome = await check({ key, sources, config, only: options.only });
      if (outcome.ok) memory.set(key, segmentsOf(outcome.report, { en: readEn.text, fr: readFr.text }));
      return outcome;
    } catch (error) {
      // A check does not throw; should it have a fault after all, or end its thread, the other pairs are not lost with it.
      const reason = error instanceof Error ? error.message : String(error);
      return { ok: false, refusals: [refusal("unexpected", { reason }, { path: en })] };
    }
  };
  const outcomes = await mapEach(pairs, width, async (pair) => {
    const outcome = await checked(pair);
    options.tick();
    return outcome;
  });
  return {
    reports: outcomes.flatMap((outcome) => (outcome.ok ? [outcome.report] : [])),
    refusals: outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.refusals)),
    texts,
    // In the order of the pairs, whichever was read first.
    segments: pairs.flatMap(({ key }) => memory.get(key) ?? []),
  };
}
