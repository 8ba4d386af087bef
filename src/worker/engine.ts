import type { Lexicon } from "#align/lexicon";
import type { Example } from "#check";
import { type Config, defaultConfig } from "#config/config";
import { checkDrift, type DriftInput } from "#drift/drift";
import { checkExample } from "#drift/example";
import { type StateOutcome, syncState } from "#drift/state";
import type { Outcome } from "#finding";
import { loadLexicon } from "#lexicon/lexicon";
import { checkPair } from "#parity";
import type { Sides, Source } from "#posting";
import { checks } from "../../checks/index.ts";

let lexicon: Lexicon | undefined;

/** Compares two texts with every rule. */
export function compare(sources: Sides<Source>, config: Config = defaultConfig, key?: string): Outcome {
  return checkPair(sources, { checks, config, lexicon: theLexicon(), ...(key !== undefined && { key }) });
}

/** Compares two states of a pair with every rule. */
export function compareStates(input: DriftInput, config: Config = defaultConfig, key?: string): Outcome {
  return checkDrift(input, { checks, config, lexicon: theLexicon(), ...(key !== undefined && { key }) });
}

/** The state of a pair that agrees, to be stored. */
export function stateOf(sources: Sides<Source>, key?: string): StateOutcome {
  return syncState(sources, { lexicon: theLexicon(), ...(key !== undefined && { key }) });
}

/** Runs a worked case of a rule among all the rules. */
export function compareExample(example: Example): Outcome {
  return checkExample(example, { checks, config: { ...defaultConfig, ...example.config }, lexicon: theLexicon() });
}

/** Read at the first request, not when the Worker starts. */
function theLexicon(): Lexicon {
  lexicon ??= loadLexicon();
  return lexicon;
}
