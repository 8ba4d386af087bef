import type { Lexicon } from "#align/lexicon";
import { type Analysis, type AnalysisOptions, type AnalysisOutcome, analyse as analyseWith } from "#analysis";
import { type DriftInput, checkDrift as drift, driftOf } from "#drift/drift";
import { type StateOutcome, syncState as stateOf, syncStateOf } from "#drift/state";
import type { Outcome, Report } from "#finding";
import { driftRefusals, given, sourceRefusals, unknownRules } from "#input";
import { loadLexicon } from "#lexicon/lexicon";
import { type CheckOptions as CheckSettings, checkPair as check, type ReportOptions, reportOf as report } from "#parity";
import type { Sides, Source } from "#posting";
import { allChecks, checks } from "../checks/index.ts";

// The public entry of the package. It asks nothing of Node, so that it runs in a browser, in a worker and in Node alike.

export type { Lexicon } from "#align/lexicon";
export type { AnyCheck, Check, RepositoryCheck } from "#check";
export { type Config, defaultConfig } from "#config/config";
export { type Resolved, resolveConfig } from "#config/load";
export type {
  AlignmentEntry,
  Category,
  Change,
  Counts,
  DiffPart,
  Effect,
  Finding,
  InsertionPoint,
  Json,
  Outcome,
  Refusal,
  Report,
  RuleFacts,
  SectionEntry,
  SectionSide,
  Severity,
  SideFacts,
  Suggestion,
  Tool,
  Verdict,
} from "#finding";
export { CATEGORIES, SEVERITIES } from "#finding";
export { loadLexicon } from "#lexicon/lexicon";
export type { BlockKind, Lang, Note, Point, Position, Sides, Source } from "#posting";
export { BLOCK_KINDS, LANGS } from "#posting";
export type { SyncState } from "#schema/sync-state";
export { VERSION } from "#version";
export type { Analysis, AnalysisOptions, AnalysisOutcome, DriftInput, StateOutcome };
export { checks, driftOf, syncStateOf };

/** How a pair is checked. What is left out is as on the command line without a settings file: every rule, the shipped lexicon, the defaults. */
export type CheckOptions = Partial<CheckSettings>;

/** How a state is made; `lexicon` and `config` as in `CheckOptions`. */
export type StateOptions = AnalysisOptions;

/**
 * Reads and aligns a pair once, for callers that ask several things of it: `reportOf(analysis, {checks})` is what `checkPair` gives,
 * `driftOf(before, after, {checks})` what `checkDrift` gives, `syncStateOf(analysis)` the state to store.
 *
 * @param options - The lexicon is the shipped one where none is given. Refusals and purity as in `checkPair`.
 */
export function analyse(sources: Sides<Source>, options: AnalysisOptions = {}): AnalysisOutcome {
  const refusals = sourceRefusals(sources, "sources");
  return refusals.length > 0 ? { ok: false, refusals } : analyseWith(sources, completed(options));
}

/** The report of a pair that was analysed: what `checkPair` gives for the same options. */
export function reportOf(analysis: Analysis, options: ReportOptions): Report {
  return withUnknownRules(report(analysis, options), options);
}

function withUnknownRules(made: Report, { only, checks: own = [] }: CheckOptions): Report {
  const notes = unknownRules(
    only,
    [...own, ...allChecks].map(({ id }) => id),
  );
  return notes.length > 0 ? { ...made, notes: [...made.notes, ...notes] } : made;
}

/**
 * Compares an English and a French posting in Markdown.
 *
 * @param sources - The texts, at most `config.limits.bytes` UTF-8 bytes each (default 262,144). `path` is used in messages and to choose settings only; no file is read.
 * @param options - `only` runs the rules of these ids; `key` names the pair, else its front matter does, else the English path.
 * @returns `{ok: true, report}`, or `{ok: false, refusals}` where a text is over a limit or would cost the parser more than linear time.
 *   In a report lines and columns count from 1 and offsets from 0, in UTF-16 code units of the text as given (unist); `score` is 0–100 with one
 *   decimal, `confidence` and `similarity` are 0–1; categories are those of W3C ITS 2.0. `src/schema/report.schema.json` is its JSON Schema.
 *   Never throws for what stands in the texts; what are no texts is refused as `invalid-input`, ids in `only` that no rule has are a note, `unknown-rule`,
 *   and a rule that throws is one finding, `check-crashed`. Pure: the same texts and options give the same report.
 * @see Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational Linguistics 19(1), 1993, of which the alignment is a kin.
 * @see https://www.w3.org/TR/its20/#lqissue-typevalues
 */
export function checkPair(sources: Sides<Source>, options: CheckOptions = {}): Outcome {
  const refusals = sourceRefusals(sources, "sources");
  if (refusals.length > 0) return { ok: false, refusals };
  const outcome = check(sources, completed(options));
  return outcome.ok ? { ok: true, report: withUnknownRules(outcome.report, options) } : outcome;
}

/**
 * Says what the edits between two times of a pair mean: which opened a gap between the languages, and which closed one.
 *
 * @param input - `after` is the pair now; `before` the pair then, or `state` what `syncState` gave for it (any JSON is taken and refused if it is no state).
 * @param options - As for `checkPair`; `only` has no effect, because the findings are those of the rule `drift`.
 * @returns The outcome for the pair now, with `report.changes`, an entry for each edited block. Limits, units and purity as for `checkPair`; never throws.
 */
export function checkDrift(input: DriftInput, options: CheckOptions = {}): Outcome {
  const refusals = driftRefusals(input);
  return refusals.length > 0 ? { ok: false, refusals } : drift(input, completed(options));
}

/**
 * The state of a pair that agrees, to be stored and later handed to `checkDrift`.
 *
 * @param sources - As for `checkPair`.
 * @returns `{ok: true, state}`, plain JSON (`src/schema/sync-state.schema.json`), or `{ok: false, refusals}` as for `checkPair`; never throws.
 */
export function syncState(sources: Sides<Source>, options: StateOptions = {}): StateOutcome {
  const refusals = sourceRefusals(sources, "sources");
  return refusals.length > 0 ? { ok: false, refusals } : stateOf(sources, completed(options));
}

let lexicon: Lexicon | undefined;

/** Options with the shipped rules and lexicon where none are given. The lexicon is read when first needed, not on import. */
function completed(options: CheckOptions): CheckSettings {
  const named = given(options);
  if (!named.lexicon) lexicon ??= loadLexicon();
  return { checks, ...(lexicon && { lexicon }), ...named };
}
