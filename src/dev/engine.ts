import { type Config, defaultConfig } from "#config/config";
import type { Outcome } from "#finding";
import { loadLexicon } from "#lexicon/lexicon";
import { checkPair } from "#parity";
import { checks } from "../../checks/index.ts";
import { type FolderPair, sourcesOf } from "./pairs.ts";

/** The lexicon that the project ships, read once. */
export const lexicon = loadLexicon();

/** Checks a pair of a folder as the CLI and the Worker do: every check, the lexicon. */
export function checkFolderPair(pair: FolderPair, config: Config = defaultConfig): Outcome {
  return checkPair(sourcesOf(pair), { checks, config, lexicon, key: pair.key });
}
