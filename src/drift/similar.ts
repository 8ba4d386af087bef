import type { Block, Lang } from "#posting";
import { stems } from "#text/tokens";

interface Left {
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

/** Dice coefficient of the words from which a block that stands elsewhere is the same, rewritten. */
const SAME_ANYWHERE = 0.7;
/** Between the same neighbours. */
const SAME_HERE = 0.34;
/** Comparisons from which blocks are held only against those of a rare word of theirs, and those that stand about where they stood. */
const BUDGET = 40_000;
/** Blocks of one side that have a word, up to which it is rare: the code of an article, a name. */
const RARE = 3;

/**
 * Pairs what is left by shared words: first anywhere, then between blocks whose neighbours were paired; there, what is left alone
 * on both sides and of one kind is the same block with other words.
 */
export function nearby(lang: Lang, left: Left, became: ReadonlyMap<number, number>, link: (from: number, to: number) => void): void {
  const words = new Map<Block, readonly string[]>();
  const wordsOf = (block: Block) => words.get(block) ?? (words.set(block, stems(block.text, lang)).get(block) as readonly string[]);
  const likeness = (a: Block, b: Block) => dice(wordsOf(a), wordsOf(b));
  const pairOff = (some: Left, least: number) => {
    const isLarge = some.before.length * some.after.length > BUDGET;
    const facing = isLarge ? facingOf(some, wordsOf) : () => some.after;
    const candidates = some.before
      .flatMap((a, at) => facing(a, at).map((b) => ({ a, b, like: likeness(a, b) + (a.kind === b.kind ? 0.05 : 0) })))
      .filter(({ like }) => like >= least);
    candidates.sort((x, y) => y.like - x.like || x.a.index - y.a.index || x.b.index - y.b.index);
    for (const { a, b } of candidates) {
      if (became.has(a.index) || gone.has(b)) continue;
      link(a.index, b.index);
      gone.add(b);
    }
  };
  const gone = new Set<Block>();
  const rest = (some: Left): Left => ({
    before: some.before.filter(({ index }) => !became.has(index)),
    after: some.after.filter((block) => !gone.has(block)),
  });
  pairOff(left, SAME_ANYWHERE);
  for (const gap of gapsOf(rest(left), became)) {
    pairOff(gap, SAME_HERE);
    const { before, after } = rest(gap);
    const [a, b] = [before[0], after[0]];
    if (before.length === 1 && after.length === 1 && a && b && a.kind === b.kind) link(a.index, b.index);
  }
}

/** The blocks that one of very many is held against: every price of a list of a thousand articles may have been edited. */
function facingOf({ before, after }: Left, wordsOf: (block: Block) => readonly string[]) {
  const holders = new Map<string, Block[]>();
  for (const block of after) {
    for (const word of new Set(wordsOf(block))) {
      const list = holders.get(word);
      if (list) list.push(block);
      else holders.set(word, [block]);
    }
  }
  const reach = Math.ceil(BUDGET / before.length / 2);
  return (block: Block, at: number): readonly Block[] => {
    const place = Math.round((at * after.length) / before.length);
    const near = after.slice(Math.max(0, place - reach), place + reach + 1);
    const rare = wordsOf(block).flatMap((word) => {
      const list = holders.get(word) ?? [];
      return list.length <= RARE ? list : [];
    });
    return [...new Set([...near, ...rare])];
  };
}

/** Runs of what is left that stand between the same paired blocks before and after. */
function gapsOf({ before, after }: Left, became: ReadonlyMap<number, number>): readonly Left[] {
  const anchors = [...became].sort(([a], [b]) => a - b);
  const gaps = new Map<string, { before: Block[]; after: Block[] }>();
  const gapAt = (key: string) =>
    gaps.get(key) ?? (gaps.set(key, { before: [], after: [] }).get(key) as { before: Block[]; after: Block[] });
  const rising = risingAnchors(anchors);
  for (const block of before) gapAt(`${lastUpTo(rising, block.index, 0)}`).before.push(block);
  for (const block of after) gapAt(`${lastUpTo(rising, block.index, 1)}`).after.push(block);
  return [...gaps.values()].filter((gap) => gap.before.length > 0 && gap.after.length > 0);
}

/** Anchors that keep their order: one that jumps ahead of the next is no landmark. */
function risingAnchors(anchors: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const least: number[] = [];
  let low = Number.POSITIVE_INFINITY;
  for (let i = anchors.length - 1; i >= 0; i--) {
    least[i] = low;
    low = Math.min(low, anchors[i]?.[1] as number);
  }
  let high = -1;
  return anchors.filter(([, to], i) => {
    const keeps = to > high && to < (least[i] as number);
    high = Math.max(high, to);
    return keeps;
  });
}

function lastUpTo(anchors: readonly (readonly [number, number])[], index: number, side: 0 | 1): number {
  let [low, high] = [0, anchors.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.[side] as number) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Twice the words in common over all words, repeated ones counted: 0–1. */
function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    counts.set(word, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}
