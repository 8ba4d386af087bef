import type { Config } from "#config/config";
import type { AlignedState } from "#drift/edit-context";
import type { Vocabulary } from "#drift/vocabulary";

/** All that judging needs to know besides the edit. */
export interface StatePair {
  readonly before: AlignedState;
  readonly after: AlignedState;
  readonly vocabulary: Vocabulary;
  readonly config: Config;
}
