import { BUDGET, type Cost } from "#align/cost";
import { spend } from "#work";

/** Cells of the band that is searched where the table has more than `BUDGET`, and the least of them on each side of the diagonal. */
const BAND = 150_000;
const HALF = 20;

/** A group of consecutive blocks on each side; one of the two may be empty. */
export interface Step {
  readonly en: readonly number[];
  readonly fr: readonly number[];
}

/** Moves of the dynamic programme: blocks taken of each side. Gaps cost nothing: a match must be worth more than two gaps. */
const MOVES = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
] as const;

/**
 * The best monotone chain of beads over two sequences of block indexes, by dynamic programming (Gale & Church 1993, with 1-3
 * and 3-1 added); gains are log-odds, so the chain is the most likely one.
 */
export function search(
  en: readonly number[],
  fr: readonly number[],
  cost: Cost,
): { readonly steps: readonly Step[]; readonly narrowed: boolean } {
  const [m, n] = [en.length, fr.length];
  const narrowed = (m + 1) * (n + 1) > BUDGET;
  const half = narrowed ? Math.max(HALF, Math.floor(BAND / (m + 1) / 2)) : n;
  const width = narrowed ? 2 * half + 1 : n + 1;
  const starts = Int32Array.from({ length: m + 1 }, (_, i) => (narrowed ? Math.round((i * n) / Math.max(1, m)) - half : 0));
  const gain = new Float64Array((m + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const from = new Int8Array((m + 1) * width).fill(-1);
  const cell = (i: number, j: number): number => {
    const k = j - (starts[i] as number);
    return k < 0 || k >= width ? -1 : i * width + k;
  };
  gain[cell(0, 0)] = 0;
  const groups = { en: groupsOf(en), fr: groupsOf(fr) };
  // In a table that is searched whole, each pair of blocks is asked for once.
  const pairs = narrowed ? undefined : new Float64Array(m * n);
  const pairAt = (i: number, j: number): number =>
    pairs === undefined ? cost.pair(en[i] as number, fr[j] as number) : (pairs[i * n + j] as number);
  for (let i = 0; i <= m; i++) {
    const start = starts[i] as number;
    const first = Math.max(0, start);
    const end = Math.min(n, start + width - 1);
    spend(Math.max(0, end - first));
    for (let j = first; j <= end; j++) {
      const here = i * width + j - start;
      const last = i > 0 && j > 0 ? cost.pair(en[i - 1] as number, fr[j - 1] as number) : 0;
      if (pairs !== undefined && i > 0 && j > 0) pairs[(i - 1) * n + j - 1] = last;
      for (let move = 0; move < MOVES.length; move++) {
        const a = (MOVES[move] as (typeof MOVES)[number])[0];
        const b = (MOVES[move] as (typeof MOVES)[number])[1];
        if (a > i || b > j) continue;
        const k = j - b - (starts[i - a] as number);
        if (k < 0 || k >= width) continue;
        const before = (i - a) * width + k;
        if (gain[before] === Number.NEGATIVE_INFINITY) continue;
        let worth = 0;
        if (a === 1 && b === 1) worth = last - lean(i / m, j / n);
        else if (a > 0 && b > 0) {
          // A merge is worth asking for only where its ends have something in common: most never reach the costly comparison.
          if (last < MERGE_FLOOR && pairAt(i - a, j - b) < MERGE_FLOOR) continue;
          worth = cost.group(groups.en[a]?.[i] as readonly number[], groups.fr[b]?.[j] as readonly number[]);
        }
        const total = (gain[before] as number) + worth;
        if (total > (gain[here] as number)) {
          gain[here] = total;
          from[here] = move;
        }
      }
    }
  }
  return { steps: trace(en, fr, from, cell), narrowed };
}

/** For each number of blocks that a move takes, the groups of so many by where they end: cells by the hundred thousand ask for them. */
function groupsOf(blocks: readonly number[]): readonly (readonly (readonly number[])[])[] {
  return [0, 1, 2, 3].map((taken) => Array.from({ length: blocks.length + 1 }, (_, end) => blocks.slice(Math.max(0, end - taken), end)));
}

/** Decides between chains that are equally likely, and in the same way when the sides are swapped: nearest the diagonal, then earliest. */
const lean = (en: number, fr: number): number => 1e-7 * Math.abs(en - fr) + 1e-9 * (en + fr);

const MERGE_FLOOR = -2.5;

function trace(en: readonly number[], fr: readonly number[], from: Int8Array, cell: (i: number, j: number) => number): readonly Step[] {
  const steps: Step[] = [];
  let [i, j] = [en.length, fr.length];
  while (i > 0 || j > 0) {
    const at = cell(i, j);
    const [a, b] = MOVES[at < 0 ? -1 : (from[at] ?? -1)] ?? (i > 0 ? MOVES[1] : MOVES[2]);
    steps.push({ en: en.slice(i - a, i), fr: fr.slice(j - b, j) });
    i -= a;
    j -= b;
  }
  return steps.reverse();
}
