import type { GapState } from "#drift/history";
import type { PlacedGap } from "#drift/placed-gaps";
import type { RevisionScore } from "#drift/score-course";
import type { Sides } from "#posting";

/** One pair's history. */
export interface PairHistory {
  readonly key: string;
  readonly paths: Sides<string>;
  readonly revisions: number;
  readonly state: GapState | undefined;
  readonly openGaps: readonly PlacedGap[];
  /** False where the texts of today could not be read. */
  readonly isRead?: boolean;
  /** The revision after which each side had its words of today. */
  readonly edited?: Sides<string | undefined>;
  /** The score after each revision on the main line, oldest first; null where a text could not be read. */
  readonly scores?: readonly RevisionScore[];
}
