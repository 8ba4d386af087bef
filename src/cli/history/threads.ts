import type { Check } from "#check";
import { type Job, type Replayed, replayPair } from "./replay-pair.ts";

/** Replays pairs. */
export interface Threads {
  replay(job: Job): Promise<Replayed>;
  close(): Promise<void>;
}

/** Replays pairs here. */
export function threads(checks: readonly Check[]): Threads {
  return { replay: async (job) => replayPair(job, checks), close: async () => {} };
}
