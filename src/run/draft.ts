import type { Finding } from "#finding";

/** A finding on its way through the lists: what identifies it is known, its fingerprint not yet. */
export interface FindingDraft extends Omit<Finding, "fingerprint"> {
  /** Parts of the fingerprint; see `run/finalize.ts`. */
  readonly identity: readonly string[];
  /** Offset by which findings are put in reading order. */
  readonly at: number;
}
