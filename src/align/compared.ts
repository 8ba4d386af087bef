import { type Block, LANGS, type Lang, type Pair, type Posting, type Sides } from "#posting";
import { wordingOf } from "#text/wording";

/** Log-odds that were computed for one pair; another version of it has most of them too. */
export interface JudgedBlocks {
  readonly pair: Pair;
  /** Whether either side has links, which counts in every comparison. */
  readonly isLinked: boolean;
  /** Of one block with one, row by row; NaN where nobody asked. */
  readonly singles: Float64Array;
  /** Of groups, by `groupName`. */
  readonly groups: Map<number, number>;
}

/** What of an earlier version of a pair holds for a later one. */
export interface Kept extends JudgedBlocks {
  /** What an earlier version had for a group, where no block of it was edited. */
  group(name: number, en: readonly number[], fr: readonly number[]): number | undefined;
}

/** Starts the comparisons of a pair from those of another version of it, of as many blocks: a place counts by its share of the whole. */
export function keptFrom(earlier: JudgedBlocks | undefined, pair: Pair, isLinked: boolean): Kept {
  const [m, n] = [pair.en.blocks.length, pair.fr.blocks.length];
  const usable = earlier && isSameFrame(earlier, pair, isLinked) ? earlier : undefined;
  const singles = usable ? usable.singles.slice() : new Float64Array(m * n).fill(Number.NaN);
  const groups = new Map<number, number>();
  if (!usable) return { pair, isLinked, singles, groups, group: () => undefined };
  const edited: Sides<readonly boolean[]> = { en: editedIn(usable.pair.en, pair.en), fr: editedIn(usable.pair.fr, pair.fr) };
  for (let i = 0; i < m; i++) if (edited.en[i]) singles.fill(Number.NaN, i * n, (i + 1) * n);
  for (let j = 0; j < n; j++) if (edited.fr[j]) for (let i = 0; i < m; i++) singles[i * n + j] = Number.NaN;
  const isKept = (lang: Lang, group: readonly number[]) => {
    for (const k of group) if (edited[lang][k]) return false;
    return true;
  };
  return {
    ...{ pair, isLinked, singles, groups },
    group: (name, en, fr) => (isKept("en", en) && isKept("fr", fr) ? usable.groups.get(name) : undefined),
  };
}

/** Neighbours in a group at most. */
const MOST = 3;

/** A number for a group of neighbours on each side; `undefined` where they are none. */
export function groupName(en: readonly number[], fr: readonly number[], french: number): number | undefined {
  const [a, b] = [en[0] as number, fr[0] as number];
  if (!areNeighbours(en) || !areNeighbours(fr)) return undefined;
  return ((a * french + b) * (MOST + 1) + en.length) * (MOST + 1) + fr.length;
}

const areNeighbours = (group: readonly number[]) =>
  group.length <= MOST && (group[group.length - 1] as number) - (group[0] as number) === group.length - 1;

const isSameFrame = (earlier: JudgedBlocks, pair: Pair, isLinked: boolean): boolean =>
  earlier.isLinked === isLinked && LANGS.every((lang) => earlier.pair[lang].blocks.length === pair[lang].blocks.length);

function editedIn(before: Posting, after: Posting): readonly boolean[] {
  return after.blocks.map((block, k) => !isSame(before.blocks[k] as Block, block));
}

/** Whether a block is what it was to all that a comparison looks at. */
const isSame = (before: Block, after: Block): boolean =>
  wordingOf(before) === wordingOf(after) &&
  before.text === after.text &&
  before.kind === after.kind &&
  before.detail === after.detail &&
  before.glued === after.glued;
