import { align } from "#align/align";
import { emptyLexicon } from "#align/lexicon";
import type { Check } from "#check";
import { type Config, defaultConfig } from "#config/config";
import type { AlignedState } from "#drift/edit-context";
import { editsOf } from "#drift/edits";
import { faultsOf } from "#drift/faults";
import { sourcesOfState } from "#drift/state";
import { vocabularyOf } from "#drift/vocabulary";
import type { Outcome, Refusal } from "#finding";
import { type CheckOptions, factsOf, keyOf } from "#parity";
import { parse } from "#parse/parse";
import type { Pair, Sides, Source } from "#posting";
import { finalize } from "#run/finalize";
import { toReport } from "#run/report";
import { run } from "#run/run";

/** A pair at two times: the texts before, or the stored state in which both sides agreed (`syncState`). */
export type DriftInput = { readonly after: Sides<Source> } & ({ readonly before: Sides<Source> } | { readonly state: unknown });

/** The rule whose findings a comparison of two states has. */
export const DRIFT = "drift";

/**
 * What the edits between two states of a pair mean: which closed a gap, which opened one. Neither language leads.
 *
 * The result is that of the pair as it is now; its findings are those of the rule `drift` alone, so that one fault is reported
 * once, and `changes` has every edit. Pure; never throws.
 */
export function checkDrift(input: DriftInput, options: CheckOptions): Outcome {
  const { after } = input;
  const stored = "state" in input ? sourcesOfState(input.state) : ({ ok: true, sources: input.before } as const);
  if (!stored.ok) return stored;
  const { checks, config = defaultConfig, lexicon = emptyLexicon } = options;
  const then = parsed(stored.sources, config);
  const now = parsed(after, config);
  if (!then.ok || !now.ok) return { ok: false, refusals: refusalsOf([then, now]) };
  const judging = checks.filter(({ id }) => id !== DRIFT);
  const ground = {
    before: stageOf(then.pair, judging, config, lexicon),
    after: stageOf(now.pair, judging, config, lexicon),
    vocabulary: vocabularyOf(lexicon, [then.pair, now.pair]),
    config,
  };
  const { pair, alignment } = ground.after;
  const edits = editsOf(ground);
  const key = options.key ?? keyOf(pair.en.fields, config) ?? after.en.path ?? "pair";
  const findings = finalize(run(pair, alignment, { checks, config, only: [DRIFT], edits }), key);
  const result = toReport(pair, alignment, findings, checks, { key, en: factsOf(after.en), fr: factsOf(after.fr) });
  return { ok: true, report: { ...result, changes: edits.map(({ change }) => change) } };
}

type Parsed = { readonly ok: true; readonly pair: Pair } | { readonly ok: false; readonly refusals: readonly Refusal[] };

function parsed(sources: Sides<Source>, config: Config): Parsed {
  const en = parse(sources.en, "en", config);
  const fr = parse(sources.fr, "fr", config);
  if (en.ok && fr.ok) return { ok: true, pair: { en: en.posting, fr: fr.posting } };
  return { ok: false, refusals: [en, fr].flatMap((side) => (side.ok ? [] : [side.refusal])) };
}

/** The same reason at both times is said once. */
function refusalsOf(sides: readonly Parsed[]): readonly Refusal[] {
  const all = sides.flatMap((side) => (side.ok ? [] : side.refusals));
  return all.filter((one, i) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === i);
}

function stageOf(pair: Pair, checks: readonly Check[], config: Config, lexicon: NonNullable<CheckOptions["lexicon"]>): AlignedState {
  const alignment = align(pair, lexicon);
  return { pair, alignment, faults: faultsOf(pair, alignment, checks, config) };
}
