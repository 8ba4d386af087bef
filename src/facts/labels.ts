import type { Block, Lang, Posting } from "#posting";
import { isSorted } from "#text/alphabetical";
import { STOP_WORDS } from "#text/stop-words";

/** Most words of a label that say something, and most with those that do not: « Touches de clavier ». */
const MOST = { telling: 3, all: 5 } as const;
/** Fewer labels in a row are no menu. */
const FEWEST = 3;
/** Members from which an order by alphabet is no accident: of five, one order in 120 is it; and from which a few may stand astray. */
const SORTED = { all: 5, most: 10 } as const;
const ASCENDING = 0.9;

/** Whether a block is one of several short labels in a row, without numbers: an option of a filter, an entry of a menu. */
export function isOneOfLabels({ blocks, lang }: Posting, at: number): boolean {
  const block = blocks[at];
  if (!block || !isLabel(block, lang)) return false;
  // A list whose other items are sentences is one of sentences.
  if (block.kind === "item") return factsOf(blocks, lang, at).isLabels;
  const isFellow = (other: Block | undefined) => other?.kind === block.kind && isLabel(other, lang);
  let [first, last] = [at, at];
  while (last - first + 1 < FEWEST && isFellow(blocks[first - 1])) first--;
  while (last - first + 1 < FEWEST && isFellow(blocks[last + 1])) last++;
  return last - first + 1 >= FEWEST;
}

/** Whether a block stands in a list or table, without numbers, that its own side sorts by alphabet, whatever the other side does. */
export const isInSorted = ({ blocks, lang }: Posting, at: number): boolean => factsOf(blocks, lang, at).isSorted;

interface ListFacts {
  readonly isSorted: boolean;
  readonly isLabels: boolean;
}

/** Each list is read once, however many of its members moved. */
const cache = new WeakMap<readonly Block[], Map<number, ListFacts>>();

function factsOf(blocks: readonly Block[], lang: Lang, at: number): ListFacts {
  const members = membersAt(blocks, at);
  const first = members[0]?.index ?? -1;
  const known = cache.get(blocks) ?? new Map<number, ListFacts>();
  cache.set(blocks, known);
  const facts = known.get(first) ?? {
    isSorted: isAlphabetical(members.map(({ text }) => text)),
    isLabels: members.length >= FEWEST && members.every((member) => isLabel(member, lang)),
  };
  known.set(first, facts);
  return facts;
}

function isAlphabetical(texts: readonly string[]): boolean {
  if (texts.length < SORTED.all) return false;
  if (isSorted(texts)) return true;
  const rising = texts.filter((text, i) => i > 0 && isSorted([texts[i - 1] as string, text])).length;
  return texts.length >= SORTED.most && rising >= ASCENDING * (texts.length - 1);
}

/** The items of the list, or the rows below the header of the table, that a block stands in, in reading order; none of a numbered list. */
function membersAt(blocks: readonly Block[], at: number): readonly Block[] {
  const block = blocks[at];
  if (!block || block.ordered) return [];
  const isFellow = (other: Block | undefined) =>
    other !== undefined && other.kind === block.kind && other.depth === block.depth && other.list === block.list;
  if (block.kind === "item") return blocks.filter(isFellow);
  if (block.kind !== "table") return [];
  let [first, last] = [at, at];
  while (isFellow(blocks[first - 1])) first--;
  while (isFellow(blocks[last + 1])) last++;
  return blocks.slice(first, last + 1);
}

function isLabel({ kind, ordered, text }: Block, lang: Lang): boolean {
  if (!["paragraph", "item", "table"].includes(kind) || ordered || /[.!?:]$/u.test(text)) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= MOST.all && words.filter((word) => !STOP_WORDS[lang].has(word)).length <= MOST.telling;
}
