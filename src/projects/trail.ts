import { trackBlocks } from "#drift/block-track";
import { joinSplits } from "#drift/split";
import type { Position, Posting, Sides } from "#posting";
import { blocksWithin } from "#run/blocks-within";

/** How much of what a place covered before stands in another place after, 0–1: the blocks that both hold, by those that either does. */
export type SideTrail = (before: Position, after: Position) => number;

/** Both sides of a version and of the next one. */
export type Trail = Sides<SideTrail>;

/** Follows places of a side through an edit: drift says which block is an edit of which. */
export function sideTrail(before: Posting, after: Posting): SideTrail {
  const became = new Map(
    joinSplits(trackBlocks(before, after), before, after).flatMap((track) => track.before.map((index) => [index, track.after] as const)),
  );
  return (was, now) => {
    const from = indexesOf(blocksWithin(before, was));
    const to = indexesOf(blocksWithin(after, now));
    if (from.length === 0 || to.length === 0) return from.length === to.length && sliceOf(before, was) === sliceOf(after, now) ? 1 : 0;
    return overlap(
      from.flatMap((index) => became.get(index) ?? []),
      to,
    );
  };
}

/** Common members by all members. */
export function overlap(some: readonly number[], others: readonly number[]): number {
  const all = new Set([...some, ...others]);
  const common = new Set(some.filter((index) => others.includes(index)));
  return all.size === 0 ? 0 : common.size / all.size;
}

/** A comment stands in no block: it is the same where it says the same. */
const sliceOf = ({ text }: Posting, { start, end }: Position): string => text.slice(start.offset, end.offset);

const indexesOf = ([from = 0, to = 0]: readonly number[]): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i);
