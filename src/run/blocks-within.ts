import type { Block, Position } from "#posting";

/** Indexes, first and one after the last, of the blocks that a position touches; equal where it touches none. */
export function blocksWithin(
  { blocks }: { readonly blocks: readonly Pick<Block, "position">[] },
  at: Position,
): readonly [from: number, to: number] | readonly [] {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.position.end.offset ?? 0) > at.start.offset) high = middle;
    else low = middle + 1;
  }
  let to = low;
  while (to < blocks.length && (blocks[to]?.position.start.offset ?? 0) < Math.max(at.end.offset, at.start.offset + 1)) to++;
  return to > low ? [low, to] : [];
}
