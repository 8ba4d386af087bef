import type { Lexicon } from "#align/lexicon";
import { type Config, defaultConfig } from "#config/config";
import { loadLexicon } from "#lexicon/lexicon";
import type { CheckOptions } from "#parity";
import { type SideReader, sharingReader } from "#parse/side-reader";
import { checks } from "../checks/index.ts";

let lexicon: Lexicon | undefined;

/** The engine as every face uses it: each check of a pair, and the lexicon, which is read when first needed and not on import. */
export function engineWith(config: Config = defaultConfig, key?: string): CheckOptions {
  lexicon ??= loadLexicon();
  return { checks, config, lexicon, ...(key !== undefined && { key }) };
}

let read: SideReader | undefined;

/**
 * The same for the pairs of a folder, which share what is read of the words that they have in common: of 46 postings of one organization, two fifths of
 * the text stood in another one.
 */
export function engineForMany(config: Config, key: string): CheckOptions {
  read ??= sharingReader();
  return { ...engineWith(config, key), read };
}
