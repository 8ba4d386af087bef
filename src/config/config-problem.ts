import type { Sides } from "#posting";

/** What is wrong with one setting. */
export interface ConfigProblem {
  /** Dotted, as in `pairs.patterns.0`; empty for the whole. */
  readonly path: string;
  readonly message: Sides<string>;
}
