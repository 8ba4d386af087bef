import type { Lexicon } from "#align/lexicon";
import { type Aligner, sharingAligner } from "#align/remembering";
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

let sharing: { readonly read: SideReader; readonly lineUp: Aligner } | undefined;

/**
 * The same for the pairs of a folder, which share what is read of the words that they have in common: of 46 postings of one organization, two fifths of
 * the text stood in another one. What is remembered is what would be read, so that no report depends on the pairs before it.
 */
export function engineForMany(config: Config, key: string): CheckOptions {
  sharing ??= { read: sharingReader(), lineUp: sharingAligner() };
  return { ...engineWith(config, key), ...sharing };
}
