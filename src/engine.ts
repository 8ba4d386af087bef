import type { Lexicon } from "#align/lexicon";
import { type Config, defaultConfig } from "#config/config";
import { loadLexicon } from "#lexicon/lexicon";
import type { CheckOptions } from "#parity";
import { checks } from "../checks/index.ts";

let lexicon: Lexicon | undefined;

/** The engine as every face uses it: each check of a pair, and the lexicon, which is read when first needed and not on import. */
export function engineWith(config: Config = defaultConfig, key?: string): CheckOptions {
  lexicon ??= loadLexicon();
  return { checks, config, lexicon, ...(key !== undefined && { key }) };
}
