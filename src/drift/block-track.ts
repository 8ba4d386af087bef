import { nearby } from "#drift/similar";
import { signsOf } from "#drift/symbol-words";
import { lazily } from "#lazily";
import type { Block, Posting } from "#posting";

/** Blocks of one side before and after an edit that are the same text at two times; one of the two may be empty. */
export interface BlockTrack {
  /** Indexes into the blocks of the posting before, ascending. */
  readonly before: readonly number[];
  /** Indexes into the blocks of the posting after, ascending. */
  readonly after: readonly number[];
  /** It stands elsewhere among the others: moved, not rewritten. */
  readonly moved: boolean;
}

/**
 * Which block became which: front matter by key; the same text in the same role; the same words in another role; likeness by
 * shared words; then what was split off or joined. Covers every block of both once, in the order after, what is gone where it stood.
 */
export function trackBlocks(before: Posting, after: Posting): readonly BlockTrack[] {
  // Most steps of a history edit one side: the other is the same posting.
  if (before === after) return before.blocks.map(({ index }) => ({ before: [index], after: [index], moved: false }));
  const became = new Map<number, number>();
  const taken = new Set<number>();
  const link = (from: number, to: number) => {
    became.set(from, to);
    taken.add(to);
  };
  const left = () => ({
    before: before.blocks.filter(({ index }) => !became.has(index)),
    after: after.blocks.filter(({ index }) => !taken.has(index)),
  });
  for (const place of SIGNS.keys()) matchBy(left(), (block) => signsIn(block)[place]?.(), link);
  const isBody = ({ kind }: Block) => kind !== "field";
  nearby(before.lang, { before: left().before.filter(isBody), after: left().after.filter(isBody) }, became, link);
  const pairs = [...became].map(([from, to]): PlainTrack => ({ before: [from], after: [to] }));
  const rest = left();
  const lone: readonly PlainTrack[] = [
    ...rest.before.map(({ index }) => ({ before: [index], after: [] })),
    ...rest.after.map(({ index }) => ({ before: [], after: [index] })),
  ];
  return inReadingOrder([...pairs, ...lone]);
}

type PlainTrack = Omit<BlockTrack, "moved">;

/** What makes two blocks the same, the surest first; a sign of nothing is none. */
const SIGNS: readonly ((block: Block) => string | undefined)[] = [
  ({ kind, key }) => (kind === "field" ? key : undefined),
  (block) =>
    block.kind === "field"
      ? undefined
      : JSON.stringify([
          block.kind,
          block.depth,
          block.ordered ?? null,
          block.text,
          block.links.map(({ url }) => url),
          block.detail ?? null,
        ]),
  (block) => (block.kind === "field" ? undefined : lettersOf(block.text) || undefined),
];

const signs = new WeakMap<Block, readonly (() => string | undefined)[]>();

/** The signs of a block, each made when first asked for: a state of a history is compared with several others. */
function signsIn(block: Block): readonly (() => string | undefined)[] {
  const known = signs.get(block) ?? SIGNS.map((sign) => lazily(() => sign(block)));
  signs.set(block, known);
  return known;
}

/**
 * The letters and digits of a text, without case, spaces, punctuation and kinds of quotes, and the signs that say more than form: of
 * currency, comparison and question, and a minus.
 */
export const lettersOf = (text: string): string =>
  `${text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")} ${signsOf(text)}`.trim();

/** Pairs blocks of the same sign, the first with the first. Linear. */
function matchBy(
  left: { readonly before: readonly Block[]; readonly after: readonly Block[] },
  sign: (block: Block) => string | undefined,
  link: (from: number, to: number) => void,
): void {
  const open = new Map<string, number[]>();
  for (const block of left.before) {
    const key = sign(block);
    if (key === undefined) continue;
    const list = open.get(key);
    if (list) list.push(block.index);
    else open.set(key, [block.index]);
  }
  for (const list of open.values()) list.reverse();
  for (const block of left.after) {
    const key = sign(block);
    const from = key === undefined ? undefined : open.get(key)?.pop();
    if (from !== undefined) link(from, block.index);
  }
}

/** Tracks in reading order, and which of them moved: those outside a longest run in the order before. */
export function inReadingOrder(pairings: readonly PlainTrack[]): readonly BlockTrack[] {
  const kept = pairings
    .filter(({ before, after }) => before.length > 0 && after.length > 0)
    .sort((a, b) => (a.after[0] as number) - (b.after[0] as number));
  const still = longestRising(kept.map(({ before }) => before[0] as number));
  const tracks: BlockTrack[] = kept.map((pairing, i) => ({ ...pairing, moved: !still.has(i) }));
  const spot = new Map<PlainTrack, number>();
  // What is gone stands after the block that it followed.
  const anchors = tracks.filter(({ moved }) => !moved);
  for (const { before, after } of pairings.filter(({ after }) => after.length === 0)) {
    let at = -0.5;
    for (const anchor of anchors) {
      if ((anchor.before[0] as number) > (before[0] as number)) break;
      at = (anchor.after[anchor.after.length - 1] as number) + 0.5;
    }
    const gone: BlockTrack = { before, after, moved: false };
    spot.set(gone, at);
    tracks.push(gone);
  }
  for (const { before, after } of pairings.filter(({ before }) => before.length === 0)) tracks.push({ before, after, moved: false });
  return tracks.sort(
    (a, b) => (a.after[0] ?? spot.get(a) ?? 0) - (b.after[0] ?? spot.get(b) ?? 0) || (a.before[0] ?? 0) - (b.before[0] ?? 0),
  );
}

/** Places of a longest rising subsequence: patience sorting, O(n log n) (Fredman 1975, "On Computing the Length of Longest Increasing Subsequences"). */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  const piles: number[] = [];
  const previous: number[] = [];
  values.forEach((value, i) => {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[piles[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? (piles[low - 1] as number) : -1;
    piles[low] = i;
  });
  const found = new Set<number>();
  for (let i = piles[piles.length - 1] ?? -1; i >= 0; i = previous[i] as number) found.add(i);
  return found;
}
