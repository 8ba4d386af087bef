import type { Config } from "#config/config";
import type { Refusal } from "#finding";
import type { Sides } from "#posting";
import type { Acceptance } from "#projects/acceptance";
import type { GapThread } from "#projects/threads";
import type { KeptVersion, PairHead } from "#store/entities";

/** A version of a pair that somebody hands in. */
export interface PushedPair {
  readonly key: string;
  /** Empty for the project’s own line. */
  readonly branch: string;
  readonly paths: Sides<string | null>;
  readonly texts: Sides<string>;
  readonly config: Config;
  /** When it was made, ISO 8601; default: now. */
  readonly at?: string;
  /** The commit. */
  readonly label?: string;
  /** The key that the pair had, where it was renamed. */
  readonly formerly?: string;
}

/** What became of it. `unchanged`: these are the texts of the last version; `older`: the last version is newer. Neither adds anything. */
export type Pushed =
  | {
      readonly status: "stored" | "unchanged" | "older";
      readonly head: PairHead;
      readonly kept: KeptVersion;
      /** The thread of each finding that has one, by fingerprint. */
      readonly threads: ReadonlyMap<string, GapThread>;
      readonly acceptances: readonly Acceptance[];
    }
  | { readonly status: "refused"; readonly refusals: readonly Refusal[] }
  | { readonly status: "conflict" };
