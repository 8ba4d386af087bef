import type { Block } from "#posting";
import { recent } from "./recent.ts";

/** What a block is remembered by; see `wordingOf`. */
const wordings = new WeakMap<object, object>();

/**
 * What the words of a block are remembered by: one object for all blocks that say the same, among the versions of a text that one
 * reader read; else the block itself. For what is read of text, pieces and links alone, with offsets in the text.
 */
export const wordingOf = (block: object): object => wordings.get(block) ?? block;

/**
 * Lets the blocks of one text after another share what is read of their words: of versions of a text, or of pages that repeat one
 * another. `most`: how many wordings are kept; what does not recur is forgotten first.
 */
export function wordingSharer(most: number = Number.POSITIVE_INFINITY): (blocks: readonly Block[]) => void {
  const known = recent<Block[]>(most);
  return (blocks) => {
    for (const block of blocks) {
      const alike = known.get(block.text);
      const same = alike?.find((other) => saysSame(block, other));
      if (same) wordings.set(block, same);
      else if (alike && alike.length < MOST_ALIKE) alike.push(block);
      else known.set(block.text, [block]);
    }
  };
}

/** Wordings of one text that are told apart; more are links that lead everywhere by the same word. */
const MOST_ALIKE = 32;

/** Whether two blocks of one text are the same to who reads their words: the roles of their pieces and where their links stand count. */
function saysSame(a: Block, b: Block): boolean {
  return (
    a.pieces.length === b.pieces.length &&
    a.links.length === b.links.length &&
    a.pieces.every(({ role, at, length }, i) => role === b.pieces[i]?.role && at === b.pieces[i]?.at && length === b.pieces[i]?.length) &&
    a.links.every(({ url, from, to }, i) => url === b.links[i]?.url && from === b.links[i]?.from && to === b.links[i]?.to)
  );
}
