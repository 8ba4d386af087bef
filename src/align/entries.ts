import type { Block, Posting } from "#posting";
import { risingShare } from "#text/alphabetical";

/** A glossary’s entries in the order of the page: the blocks of each. */
export interface Glossary {
  readonly kind: EntryKind;
  readonly entries: readonly (readonly number[])[];
}

type EntryKind = "item" | "row" | "paragraph" | "definition" | "heading";

/** Entries from which an order by alphabet is no accident: one order of six in seven hundred. */
const FEWEST = 6;
/** Neighbours in order, of all: a term that somebody put in at the wrong place breaks no alphabet. */
const SORTED = 0.9;
/** A term at the start of a paragraph, before its definition. */
const LEAD = /^[^.!?:–—]{1,60}?\s?[:–—]\s/u;
/** The letter above a part of a glossary, or a few. */
const LETTERS = /^\p{L}(?:\s?[-–,/]\s?\p{L})*$/u;

/**
 * What a side sorts by its alphabet: items, rows, paragraphs or lists of definitions that open with their term, headings with what stands under
 * them. Letters as headings between them are no part and no end of it.
 */
export function glossariesOf(posting: Posting): readonly Glossary[] {
  const found: Glossary[] = [];
  const { blocks } = posting;
  for (const kind of ["item", "row", "paragraph", "definition"] as const) {
    let entries: number[][] = [];
    const close = () => {
      add(found, kind, entries, blocks);
      entries = [];
    };
    for (const block of blocks) {
      if (opens(block, kind)) entries.push([block.index]);
      else if (entries.length > 0 && continues(block, kind)) entries.at(-1)?.push(block.index);
      else if (!isLetters(block)) close();
    }
    close();
  }
  for (const depth of [2, 3, 4]) addHeadings(found, depth, blocks);
  return found;
}

function addHeadings(found: Glossary[], depth: number, blocks: readonly Block[]): void {
  let entries: number[][] = [];
  for (const block of blocks) {
    if (block.kind === "heading" && block.depth > 0 && block.depth < depth && !isLetters(block)) {
      add(found, "heading", entries, blocks);
      entries = [];
    } else if (block.kind === "heading" && block.depth === depth && !isLetters(block)) entries.push([block.index]);
    else if (!isLetters(block)) entries.at(-1)?.push(block.index);
  }
  add(found, "heading", entries, blocks);
}

function add(found: Glossary[], kind: EntryKind, entries: readonly (readonly number[])[], blocks: readonly Block[]): void {
  const terms = entries.map(([head = 0]) => (blocks[head] as Block).text);
  if (entries.length >= FEWEST && risingShare(terms) >= SORTED) found.push({ kind, entries });
}

function opens(block: Block, kind: EntryKind): boolean {
  if (kind === "item") return block.kind === "item" && block.depth === 1 && !block.glued;
  if (kind === "row") return block.kind === "table" && block.depth === 1;
  if (kind === "definition") return block.kind === "paragraph" && block.detail === "term";
  return block.kind === "paragraph" && block.detail === undefined && LEAD.test(block.text);
}

function continues(block: Block, kind: EntryKind): boolean {
  if (kind === "item") return block.kind === "item";
  return kind === "definition" && block.kind === "paragraph" && block.detail === "definition";
}

/** Whether a block is the letter above a part of a glossary. */
export const isLetters = ({ kind, text }: Block): boolean => kind === "heading" && LETTERS.test(text.trim());
