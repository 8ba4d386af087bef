import type { Revision } from "#drift/history";
import { LANGS, type Sides } from "#posting";
import type { Commit } from "../git/log.ts";
import { isFile, type RawChange } from "../git/raw.ts";

/** What became of one pair. */
export interface Lineage {
  /** Oldest first: each commit after which a side had another text, and each merge that joined two texts. */
  readonly revisions: readonly Revision[];
  /** The last commit after which a side had another text, whether or not there was the other side yet. */
  readonly edited: Sides<string | undefined>;
}

/** Whether the two texts of today first stood each in the other file. */
export function isExchanged({ revisions }: Pick<Lineage, "revisions">): boolean {
  const last = revisions.at(-1);
  if (!last || last.en === last.fr) return false;
  const first = revisions.find(({ en, fr }) => (en === last.en && fr === last.fr) || (en === last.fr && fr === last.en));
  return first !== undefined && first.en === last.fr;
}

/** A side, as a place in a list: 2 × pair, + 1 for French. */
type Side = number;

/**
 * The revisions of each pair, from the paths of its sides at the tip of a history, through renames and over merges. While a side was
 * deleted its last text stands for it, so that what was edited meanwhile is known when it is brought back.
 * @param commits children before parents
 */
export function lineages(commits: readonly Commit[], pairs: readonly Sides<string>[]): readonly Lineage[] {
  const names = namesAt(commits, pairs);
  const children = new Map<string, number>();
  for (const { parents } of commits) for (const parent of parents) children.set(parent, (children.get(parent) ?? 0) + 1);
  const found: Revision[][] = pairs.map(() => []);
  const states = new Map<string, State>();
  for (const commit of commits.toReversed()) {
    const parents = commit.parents.flatMap((parent) => states.get(parent) ?? []);
    states.set(commit.id, stateAt(commit, parents, names.get(commit.id) ?? NOTHING, found));
    for (const parent of commit.parents) {
      const left = (children.get(parent) ?? 0) - 1;
      children.set(parent, left);
      // Only the states that a later commit starts from are kept: a long history takes no more room than a short one.
      if (left <= 0) states.delete(parent);
    }
  }
  const last = states.get(commits[0]?.id ?? "")?.edited ?? [];
  return found.map((revisions, i) => ({ revisions, edited: { en: last[2 * i], fr: last[2 * i + 1] } }));
}

/** After a commit: the blob of each side and the commit that brought it, and the place of each pair's revision in its list. */
interface State {
  readonly blobs: readonly (string | undefined)[];
  readonly edited: readonly (string | undefined)[];
  readonly revisions: readonly (number | undefined)[];
}

const NOTHING: ReadonlyMap<string, Side> = new Map();

/** Which paths the sides had after each commit. */
function namesAt(commits: readonly Commit[], pairs: readonly Sides<string>[]): ReadonlyMap<string, ReadonlyMap<string, Side>> {
  const tip = new Map(pairs.flatMap((pair, i) => LANGS.map((lang, side) => [pair[lang], 2 * i + side] as const)));
  const names = new Map<string, ReadonlyMap<string, Side>>();
  for (const [index, { id, parents, changes }] of commits.entries()) {
    const own = names.get(id) ?? (index === 0 ? tip : NOTHING);
    names.set(id, own);
    for (const [i, parent] of parents.entries()) {
      const before = renamedBack(own, changes[i] ?? []);
      const known = names.get(parent);
      // Most commits rename nothing, and share one map.
      names.set(parent, !known || known === before ? before : new Map([...before, ...known]));
    }
  }
  return names;
}

function renamedBack(names: ReadonlyMap<string, Side>, changes: readonly RawChange[]): ReadonlyMap<string, Side> {
  const renames = changes.filter(({ from, to }) => from !== undefined && to !== undefined && from !== to && names.has(to));
  if (renames.length === 0) return names;
  const before = new Map(names);
  for (const { to } of renames) before.delete(to ?? "");
  for (const { from, to } of renames) before.set(from ?? "", names.get(to ?? "") ?? 0);
  return before;
}

function stateAt(
  { id, changes }: Commit,
  parents: readonly State[],
  names: ReadonlyMap<string, Side>,
  found: readonly Revision[][],
): State {
  const [first] = parents;
  const blobs = [...(first?.blobs ?? new Array<undefined>(2 * found.length))];
  const touched = new Set<number>();
  for (const { from, to, blob, mode } of changes[0] ?? []) {
    const side = names.get(to ?? from ?? "");
    if (side === undefined) continue;
    if (to !== undefined && isFile(mode)) blobs[side] = blob;
    touched.add(side >> 1);
  }
  const revisions = [...(first?.revisions ?? new Array<undefined>(found.length))];
  // A merge may take a pair from any of its parents.
  for (const other of parents.slice(1))
    for (const [pair, place] of other.revisions.entries()) if (place !== revisions[pair]) touched.add(pair);
  for (const pair of touched) {
    const [en, fr] = [2 * pair, 2 * pair + 1].map(
      (side) => blobs[side] ?? parents.find((parent) => parent.blobs[side] !== undefined)?.blobs[side],
    );
    if (en === undefined || fr === undefined) continue;
    blobs[2 * pair] = en;
    blobs[2 * pair + 1] = fr;
    const list = found[pair] ?? [];
    const from = [...new Set(parents.flatMap(({ revisions: places }) => places[pair] ?? []))];
    const same = from.find((place) => list[place]?.en === en && list[place]?.fr === fr);
    if (same === undefined) list.push({ id, parents: from, en, fr });
    revisions[pair] = same ?? list.length - 1;
  }
  const edited = [...(first?.edited ?? new Array<undefined>(2 * found.length))];
  for (const side of [...touched].flatMap((pair) => [2 * pair, 2 * pair + 1])) {
    const same = parents.find((parent) => parent.blobs[side] === blobs[side]);
    edited[side] = same ? same.edited[side] : id;
  }
  return { blobs, edited, revisions };
}
