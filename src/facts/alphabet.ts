import type { Alignment } from "#align/bead";
import type { CheckContext } from "#check";
import { LANGS, type Lang, type Posting, type Sides } from "#posting";
import { isSorted } from "#text/alphabetical";

/** A list of items, or of terms with their definitions. */
interface MemberList {
  /** Sorted by the words that its members start with. */
  readonly sorted: boolean;
  readonly members: number;
  /** With those of the definitions. */
  readonly blocks: number;
}

/** The lists of a side, and which of them each block stands in; −1 for none. */
interface MemberLists {
  readonly lists: readonly MemberList[];
  readonly listOf: Int32Array;
}

const cache = new WeakMap<Alignment, Sides<ReadonlySet<number>>>();

/**
 * The blocks of lists that each language sorts by its own alphabet: two lists that face each other, of as many members. Their
 * members rightly stand in two orders, and face each other whether or not their words tell which faces which.
 */
function alphabetical(context: CheckContext): Sides<ReadonlySet<number>> {
  const known = cache.get(context.alignment);
  if (known !== undefined) return known;
  const found = read(context);
  cache.set(context.alignment, found);
  return found;
}

/** Fewer members are in order by chance. */
const FEWEST = 3;

function read({ pair, beads }: CheckContext): Sides<ReadonlySet<number>> {
  const sides = { en: listsOf(pair.en), fr: listsOf(pair.fr) };
  const found = { en: new Set<number>(), fr: new Set<number>() };
  if (LANGS.some((lang) => !sides[lang].lists.some(({ sorted }) => sorted))) return found;
  const facing = { en: new Map<number, number>(), fr: new Map<number, number>() };
  for (const bead of beads) {
    const [en, fr] = [sides.en.listOf[bead.en[0] ?? -1] ?? -1, sides.fr.listOf[bead.fr[0] ?? -1] ?? -1];
    if (en === -1 || fr === -1 || facing.en.has(en) || facing.fr.has(fr)) continue;
    const [one, other] = [sides.en.lists[en], sides.fr.lists[fr]];
    if (!one?.sorted || !other?.sorted || one.members !== other.members || one.blocks !== other.blocks) continue;
    facing.en.set(en, fr);
    facing.fr.set(fr, en);
  }
  for (const lang of LANGS) for (const [block, list] of sides[lang].listOf.entries()) if (facing[lang].has(list)) found[lang].add(block);
  return found;
}

function listsOf({ blocks }: Posting): MemberLists {
  const listOf = new Int32Array(blocks.length).fill(-1);
  const names = new Map<string, string[]>();
  const order: string[][] = [];
  const indexes = new Map<string, number>();
  let run = 0;
  for (const [at, { kind, list, detail, text, glued }] of blocks.entries()) {
    const isPart = kind === "paragraph" && (detail === "term" || detail === "definition");
    if (!isPart) run = at + 1;
    if (!isPart && (kind !== "item" || list === undefined)) continue;
    const key = isPart ? `run ${run}` : `list ${list}`;
    let words = names.get(key);
    if (words === undefined) {
      words = [];
      names.set(key, words);
      indexes.set(key, order.length);
      order.push(words);
    }
    listOf[at] = indexes.get(key) ?? -1;
    if (detail !== "definition" && !glued) words.push(text);
  }
  const blocksOf = new Int32Array(order.length);
  for (const list of listOf) if (list !== -1) blocksOf[list] = (blocksOf[list] ?? 0) + 1;
  return {
    listOf,
    lists: order.map((words, at) => ({
      blocks: blocksOf[at] ?? 0,
      members: words.length,
      sorted: words.length >= FEWEST && isSorted(words),
    })),
  };
}

/** Whether a block stands in such a list. */
export const inAlphabet = (context: CheckContext, lang: Lang, block: number): boolean => alphabetical(context)[lang].has(block);
