import { glossariesOf } from "#align/entries";
import type { Block, Posting } from "#posting";
import { isSorted } from "#text/alphabetical";

/** Entries from which an order by alphabet on both sides is no accident. Three offices or services are sorted as often as four. */
const FEWEST = 4;
const FEWEST_HEADINGS = 3;
/** Defined terms in bold italics, as acts and by-laws have them, are sorted however few they are. */
const FEWEST_TERMS = 3;
const TERM = /^(?:\*{3}|_{3}|\*\*_|__\*)[^*_\n]{1,80}(?:\*{3}|_{3}|_\*\*|\*__)/u;
/** A term at the start of a paragraph, before its definition. */
const LEAD = /^[^.!?:–—]{1,60}?\s?[:–—]\s/u;

/**
 * Whether a block belongs to an entry of a glossary that its side sorts by alphabet: a row of a table, a heading among its like,
 * a paragraph that opens with its term.
 */
export function isOfSortedEntry(posting: Posting, at: number): boolean {
  const { blocks } = posting;
  const block = blocks[at];
  if (!block) return false;
  if (isOfGlossary(posting, at)) return true;
  const heading = block.kind === "heading" ? block : undefined;
  const headings = heading ? siblingsOf(blocks, heading) : [];
  const entries = runOf(posting, block, (one) => LEAD.test(one.text));
  const terms = runOf(posting, block, ({ position }) => TERM.test(posting.text.slice(position.start.offset, position.start.offset + 90)));
  return isRun(entries, FEWEST) || (block.kind === "paragraph" && isRun(terms, FEWEST_TERMS)) || isRun(headings, FEWEST_HEADINGS);
}

const cache = new WeakMap<Posting, ReadonlySet<number>>();

/** Whether a block stands in what its side sorts by its alphabet, of so many entries that the alignment gives each to its own. */
export function isOfGlossary(posting: Posting, at: number): boolean {
  const known = cache.get(posting) ?? new Set(glossariesOf(posting).flatMap(({ entries }) => entries.flat()));
  cache.set(posting, known);
  return known.has(at);
}

const isRun = (entries: readonly Block[], fewest: number): boolean => entries.length >= fewest && isSorted(entries.map(({ text }) => text));

/** The rows below the header, or the paragraphs with a term in front, that a block stands among. */
function runOf({ blocks }: Posting, { kind, index, depth }: Block, opens: (one: Block) => boolean): readonly Block[] {
  const isEntry = (one: Block | undefined): one is Block =>
    one !== undefined && one.kind === kind && one.depth === depth && (kind === "table" || (kind === "paragraph" && opens(one)));
  if (!isEntry(blocks[index])) return [];
  let [first, last] = [index, index];
  while (isEntry(blocks[first - 1])) first--;
  while (isEntry(blocks[last + 1])) last++;
  return blocks.slice(first, last + 1);
}

/** The headings of one level, up to the ones above it. */
function siblingsOf(blocks: readonly Block[], { index, depth }: Block): readonly Block[] {
  const isAbove = (one: Block): boolean => one.kind === "heading" && one.depth < depth;
  const from = blocks.findLastIndex((one, i) => i < index && isAbove(one)) + 1;
  const end = blocks.findIndex((one, i) => i > index && isAbove(one));
  return blocks.slice(from, end < 0 ? blocks.length : end).filter((one) => one.kind === "heading" && one.depth === depth);
}
