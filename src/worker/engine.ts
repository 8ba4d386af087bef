import type { Example } from "#check";
import { type Config, defaultConfig } from "#config/config";
import { checkDrift, type DriftInput } from "#drift/drift";
import { checkExample } from "#drift/example";
import { type StateOutcome, syncState } from "#drift/state";
import { engineWith } from "#engine";
import type { Outcome } from "#finding";
import { checkPair } from "#parity";
import type { Sides, Source } from "#posting";

/** Checks two texts with every rule. */
export function checkTexts(sources: Sides<Source>, config?: Config, key?: string): Outcome {
  return checkPair(sources, engineWith(config, key));
}

/** Compares two states of a pair with every rule. */
export function compareStates(input: DriftInput, config?: Config, key?: string): Outcome {
  return checkDrift(input, engineWith(config, key));
}

/** The state of a pair that agrees, to be stored. */
export function stateOfTexts(sources: Sides<Source>, key?: string): StateOutcome {
  return syncState(sources, engineWith(defaultConfig, key));
}

/** Runs a worked case of a rule among all the rules. */
export function checkCase(example: Example): Outcome {
  return checkExample(example, engineWith({ ...defaultConfig, ...example.config }));
}
