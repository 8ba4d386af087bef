import type { Lexicon } from "#align/lexicon";
import { type Config, defaultConfig } from "#config/config";
import type { Outcome } from "#finding";
import { loadLexicon } from "#lexicon/lexicon";
import { checkPair } from "#parity";
import type { Sides, Source } from "#posting";
import { checks } from "../../../checks/index.ts";

let lexicon: Lexicon | undefined;

/** Compares two texts with every rule. */
export function compare(sources: Sides<Source>, config: Config = defaultConfig, key?: string): Outcome {
  // Read at the first request, not when the Worker starts.
  lexicon ??= loadLexicon();
  return checkPair(sources, { checks, config, lexicon, ...(key !== undefined && { key }) });
}
