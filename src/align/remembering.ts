import { align } from "#align/align";
import type { Alignment } from "#align/bead";
import type { JudgedBlocks } from "#align/compared";
import { insideMemory } from "#align/inside-memory";
import type { Lexicon } from "#align/lexicon";
import type { Pair } from "#posting";

/** Lines up two postings. */
export type Aligner = (pair: Pair, lexicon: Lexicon) => Alignment;

/** An aligner of many pairs, which reads the inside of beads that recur in them once. For one lexicon. Bounded. */
export function sharingAligner(): Aligner {
  const insides = insideMemory();
  return (pair, lexicon) => align(pair, lexicon, undefined, insides);
}

/** An aligner of many versions of one pair, which compares the blocks that were edited since the last one. For one lexicon. */
export function rememberingAligner(): Aligner {
  let last: JudgedBlocks | undefined;
  return (pair, lexicon) =>
    align(pair, lexicon, {
      earlier: last,
      keep: (compared) => {
        last = compared;
      },
    });
}
