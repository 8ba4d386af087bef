import type { Config } from "#config/config";
import type { HistoryFilter } from "#history";
import type { SearchScope } from "../collect.ts";
import type { ForgeKind } from "../git/forge-address.ts";
import type { Replayed, ReplayJob } from "./replay-pair.ts";
import type { ScoreJob } from "./score-states.ts";

/** What to read. */
export interface HistoryOptions extends SearchScope {
  readonly paths: readonly string[];
  /** ISO 8601; ages are counted up to it, and work that is not committed has this date. */
  readonly asOf: string;
  readonly filter: HistoryFilter;
  /** Kinds of forges by host, beside those that are known. */
  readonly forges: Readonly<Record<string, ForgeKind>>;
  /** Whether commits are shown with who made them. */
  readonly withAuthors: boolean;
  /** Settings of a pair by its paths. */
  configFor(paths: readonly string[]): Config;
  replay(job: ReplayJob): Promise<Replayed>;
  /** Scores states; absent where scores were not asked for. */
  score?: ((job: ScoreJob) => Promise<readonly (number | null)[]>) | undefined;
  /** Called once with the number of pairs, then after each. */
  start(pairs: number): void;
  tick(): void;
}
