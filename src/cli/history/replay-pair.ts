import type { Config } from "#config/config";
import { type GapState, type Revision, replay } from "#drift/history";
import { type PlacedGap, placedGaps } from "#drift/placed-gaps";
import { timelineOf } from "#drift/timeline";
import { engineWith } from "#engine";

/** A pair to replay. Plain data, so that another thread can do it. */
export interface ReplayJob {
  readonly revisions: readonly Revision[];
  /** By name; what is absent could not be read. */
  readonly texts: { readonly [name: string]: string };
  /** What an earlier run found, by place in `revisions`. */
  readonly known: { readonly [index: number]: GapState };
  readonly config: Config;
}

/** What became of a pair. */
export interface Replayed {
  /** By place in `revisions`: the last ones, from which the next run goes on. */
  readonly states: { readonly [index: number]: GapState };
  /** Open gaps at the last revision. */
  readonly openGaps: readonly PlacedGap[];
}

/** Standings to keep of a pair: the last one, and some before it, in case the last commits are rewritten. */
const KEPT = 4;

/** Replays one pair. */
export function replayPair({ revisions, texts, known, config }: ReplayJob): Replayed {
  const timeline = timelineOf((name) => texts[name], engineWith(config));
  const states = replay(revisions, timeline, (index) => known[index]);
  const last = states.get(revisions.length - 1);
  return { states: Object.fromEntries([...states].slice(-KEPT)), openGaps: last ? placedGaps(last, timeline) : [] };
}
