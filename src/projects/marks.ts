import { hashOf } from "#analysis";
import type { Posting } from "#posting";
import { overlap, type SideTrail } from "#projects/trail";

/** A block of which only its place, its kind and the SHA-256 of its words are kept. */
export type BlockMark = readonly [from: number, to: number, kind: string, sha256: string];

/** The blocks of a side without a word of them. */
export function blockMarks({ blocks }: Posting): readonly BlockMark[] {
  return blocks.map(({ position, kind, text, key }) => [
    position.start.offset,
    position.end.offset,
    key === undefined ? kind : `${kind} ${hashOf(key).slice(0, 16)}`,
    hashOf(text),
  ]);
}

/**
 * Follows places where no text is kept: a block is the same with the same words, or where it alone is left, of its kind, between neighbours that
 * are the same. `sideTrail` sees more.
 */
export function markTrail(before: readonly BlockMark[], after: readonly BlockMark[]): SideTrail {
  const became = sameMarks(before, after);
  const within = (marks: readonly BlockMark[], from: number, to: number) =>
    marks.flatMap(([start, end], i) => (start < Math.max(to, from + 1) && end > from ? [i] : []));
  return (was, now) =>
    overlap(
      within(before, was.start.offset, was.end.offset).flatMap((index) => became.get(index) ?? []),
      within(after, now.start.offset, now.end.offset),
    );
}

function sameMarks(before: readonly BlockMark[], after: readonly BlockMark[]): ReadonlyMap<number, number> {
  const became = new Map<number, number>();
  const taken = new Set<number>();
  const open = new Map<string, number[]>();
  before.forEach(([, , kind, sha256], i) => {
    const name = `${kind} ${sha256}`;
    open.set(name, [...(open.get(name) ?? []), i]);
  });
  after.forEach(([, , kind, sha256], i) => {
    const from = open.get(`${kind} ${sha256}`)?.shift();
    if (from === undefined) return;
    became.set(from, i);
    taken.add(i);
  });
  for (const [from, to] of betweenSame(before.length, after.length, became)) {
    const left = from.filter((i) => !became.has(i));
    const came = to.filter((i) => !taken.has(i));
    left.forEach((i, n) => {
      const kind = before[i]?.[2];
      const at = came[left.length === came.length ? n : came.findIndex((each) => after[each]?.[2] === kind && !taken.has(each))];
      if (at === undefined || after[at]?.[2] !== kind || taken.has(at)) return;
      became.set(i, at);
      taken.add(at);
    });
  }
  return became;
}

/** The stretches between blocks that are the same and in the same order. */
function betweenSame(before: number, after: number, became: ReadonlyMap<number, number>): readonly (readonly [number[], number[]])[] {
  const gaps: [number[], number[]][] = [];
  let [from, to] = [0, 0];
  const range = (start: number, end: number) => Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
  for (let i = 0; i < before; i++) {
    const at = became.get(i);
    if (at === undefined || at < to) continue;
    gaps.push([range(from, i), range(to, at)]);
    [from, to] = [i + 1, at + 1];
  }
  gaps.push([range(from, before), range(to, after)]);
  return gaps;
}
