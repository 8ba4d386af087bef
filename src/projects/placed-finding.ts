import type { Finding } from "#finding";
import type { ScoredReport } from "#run/score";

/** A finding as far as it can be found again in a later version: what it is, and where. A project that keeps no texts keeps this of it. */
export type PlacedFinding = Pick<Finding, "fingerprint" | "rule" | "severity" | "lacking" | "en" | "fr"> &
  Partial<Pick<Finding, "data" | "section">> & {
    /** Where a comment in the text silences it: its reason. */
    readonly silenced?: string;
  };

/** The places of a report’s blocks, which its score hangs on; no word of them. */
export type PlacedBlocks = ScoredReport;
