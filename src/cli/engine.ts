import type { Lexicon } from "#align/lexicon";
import type { Config } from "#config/config";
import { loadLexicon } from "#lexicon/lexicon";
import type { CheckOptions } from "#parity";
import { allChecks, checks } from "../../checks/index.ts";

let lexicon: Lexicon | undefined;

/** The engine as CLI and Action use it: every check, and the lexicon, which is read when first needed. */
export function engineWith(config: Config, key?: string): CheckOptions {
  lexicon ??= loadLexicon();
  return { checks, config, lexicon, ...(key !== undefined && { key }) };
}

/** Ids of all rules, those of files included. */
export const ruleIds: readonly string[] = allChecks.map(({ id }) => id);
