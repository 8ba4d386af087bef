import type { Suggestion } from "#finding";
import { positionAt } from "#parse/place";
import type { Block, Posting } from "#posting";

/** A bullet that touches its word (`-Plan the route`): CommonMark 5.2 asks for a space, without it there is no item. */
const UNSPACED = /^[-+*•](?=[\p{L}\p{N}«“"(])/u;

/** The bullet of a line that lacks the space after it, else undefined. */
export function unspacedMarker(posting: Posting, block: Block): string | undefined {
  const from = block.position.start.offset;
  return UNSPACED.exec(posting.text.slice(from, from + 3))?.[0];
}

/** An item with a bullet or number of its own. */
export const isItem = (block: Block): boolean => block.kind === "item" && !block.glued;

/** A line of an item that stands for an item of its own and has no bullet. */
export const isLostItem = (block: Block): boolean => block.kind === "item" && block.glued === true;

/** Blocks that lost their bullets: what they face has more items than they. */
export function lostItems(posting: Posting, own: readonly Block[], facing: readonly Block[]): readonly Block[] {
  const missing = facing.filter(isItem).length - own.filter(isItem).length;
  const isLost = (block: Block) =>
    (block.glued === true && block.kind !== "heading") || (block.kind === "paragraph" && unspacedMarker(posting, block) !== undefined);
  return missing > 0 ? own.filter(isLost).slice(0, missing) : [];
}

/** The one item that faces several, none of them lost. */
export function mergedItem(own: readonly Block[], facing: readonly Block[]): Block | undefined {
  const [block, ...more] = own;
  return block && isItem(block) && more.length === 0 && facing.length > 1 && facing.every(isItem) ? block : undefined;
}

/** How many items a text holds on one line, by the markers between them: `boats - oars - sails`, `1. Plan 2. Drive`. */
export function itemsOnLine({ text }: Block): number {
  const numbers = [...text.matchAll(/(?:^|[ \u00A0])(\d{1,2})[.)] (?=\p{L})/gu)].map(([, number]) => Number(number));
  const isCounted = numbers.every((number, i) => number === (numbers[0] ?? 0) + i);
  const counted = isCounted && numbers.length > 0 ? (numbers[0] === 1 ? numbers.length : numbers[0] === 2 ? numbers.length + 1 : 0) : 0;
  return Math.max(
    counted,
    ...[/ [-–] (?=\p{L})/gu, / [*•] (?=\p{L})/gu, / ?; (?=\p{L})/gu].map((marker) => (text.match(marker)?.length ?? 0) + 1),
  );
}

/** The edit that makes an item of a line: a space after its bullet, or the bullet of the item before it. */
export function asItem(posting: Posting, block: Block): Suggestion | undefined {
  const from = block.position.start.offset;
  const marker = unspacedMarker(posting, block);
  if (marker !== undefined) {
    const rest = posting.text.slice(from + 1, block.position.end.offset);
    // `*Word … word*` may be italics that were meant: no machine can tell.
    if (marker === "•" || (marker === "*" && rest.includes("*"))) return undefined;
    return { side: posting.lang, range: positionAt(posting, from, from + 1), text: `${marker} ` };
  }
  const sample = itemBefore(posting, block);
  if (sample?.kind !== "item" || !block.glued) return undefined;
  const indent = lineStart(posting, sample);
  const marked = /^([ \t]*[-*+][ \t]+)/u.exec(posting.text.slice(indent, sample.position.end.offset))?.[1];
  const line = lineStart(posting, block);
  if (marked === undefined || posting.text.slice(line, from).trim() !== "") return undefined;
  return { side: posting.lang, range: positionAt(posting, line, from), text: marked };
}

/** The nearest item before a lost one that has its bullet. */
function itemBefore(posting: Posting, block: Block): Block | undefined {
  const list = block.list ?? posting.blocks[block.index - 1]?.list;
  for (let index = block.index - 1; index >= 0; index--) {
    const other = posting.blocks[index];
    if (other?.list !== list) return undefined;
    if (!other?.glued) return other;
  }
  return undefined;
}

function lineStart(posting: Posting, block: Block): number {
  return posting.lines[block.position.start.line - 1] ?? 0;
}
