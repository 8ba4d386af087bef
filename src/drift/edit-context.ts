import type { Alignment } from "#align/bead";
import type { BlockTrack } from "#drift/block-track";
import type { ReportedFault } from "#drift/reported-fault";
import { type Block, type Lang, otherLang, type Pair, type Sides } from "#posting";

/** A pair at one time, lined up. */
export interface AlignedState {
  readonly pair: Pair;
  readonly alignment: Alignment;
  /** What the findings about some blocks weigh; see `drift/faults.ts`. */
  readonly faults: (blocks: Sides<readonly number[]>) => number;
  /** What checks say of some blocks, whatever it weighs; see `drift/reported.ts`. */
  readonly reported: (blocks: Sides<readonly number[]>) => readonly ReportedFault[];
}

/** An edit of one side, what faced it and what faces it. Indexes of blocks, ascending. */
export interface EditContext {
  readonly lang: Lang;
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly facingBefore: readonly number[];
  readonly facingAfter: readonly number[];
  /** The edited blocks, and those that share their beads. */
  readonly besideBefore: readonly number[];
  readonly besideAfter: readonly number[];
}

/** What stands opposite to a track at both times, followed through the edit of the other side. */
export function editContext(
  track: BlockTrack,
  lang: Lang,
  before: AlignedState,
  after: AlignedState,
  otherTracks: TracksByBlock,
): EditContext {
  const other = otherLang(lang);
  const followed = new Set<BlockTrack>();
  for (const index of facing(before, lang, track.before, other)) add(followed, otherTracks.before.get(index));
  for (const index of facing(after, lang, track.after, other)) add(followed, otherTracks.after.get(index));
  const facingBefore = sorted([...followed].flatMap((each) => each.before));
  const facingAfter = sorted([...followed].flatMap((each) => each.after));
  return {
    lang,
    before: track.before,
    after: track.after,
    facingBefore,
    facingAfter,
    besideBefore: sorted([...track.before, ...facing(before, other, facingBefore, lang)]),
    besideAfter: sorted([...track.after, ...facing(after, other, facingAfter, lang)]),
  };
}

/** The blocks of an edit at a time, of both sides. */
export function blocksAt(context: EditContext, time: "before" | "after"): Sides<readonly number[]> {
  const [own, facing] = time === "before" ? [context.before, context.facingBefore] : [context.after, context.facingAfter];
  return context.lang === "en" ? { en: own, fr: facing } : { en: facing, fr: own };
}

/** The context of two edits of one side that are taken as one. */
export function joinedContext(a: EditContext, b: EditContext): EditContext {
  const both = (blocks: Exclude<keyof EditContext, "lang">) => sorted([...a[blocks], ...b[blocks]]);
  return {
    lang: a.lang,
    before: both("before"),
    after: both("after"),
    facingBefore: both("facingBefore"),
    facingAfter: both("facingAfter"),
    besideBefore: both("besideBefore"),
    besideAfter: both("besideAfter"),
  };
}

/** Tracks by their blocks. */
export interface TracksByBlock {
  readonly before: ReadonlyMap<number, BlockTrack>;
  readonly after: ReadonlyMap<number, BlockTrack>;
}

/** Looks tracks up by block; once a side. */
export function byBlock(tracks: readonly BlockTrack[]): TracksByBlock {
  const index = (time: "before" | "after") => new Map(tracks.flatMap((track) => track[time].map((block) => [block, track] as const)));
  return { before: index("before"), after: index("after") };
}

/** The words of some blocks, one block a line. */
export function textOf({ pair }: AlignedState, lang: Lang, group: readonly number[]): string {
  return group.map((index) => (pair[lang].blocks[index] as Block).text).join("\n");
}

/** Whether a block that a reader would miss has no counterpart. */
export function isUnmatched({ pair, alignment }: Pick<AlignedState, "pair" | "alignment">, lang: Lang, index: number): boolean {
  const block = pair[lang].blocks[index];
  if (alignment.beads[alignment.beadOf[lang][index] ?? -1]?.kind === "match" || block === undefined) return false;
  return /[\p{L}\p{N}]/u.test(block.text) || block.kind === "image" || block.kind === "code";
}

function facing({ alignment }: AlignedState, lang: Lang, group: readonly number[], other: Lang): readonly number[] {
  return group.flatMap((index) => alignment.beads[alignment.beadOf[lang][index] ?? -1]?.[other] ?? []);
}

function add<T>(set: Set<T>, item: T | undefined): void {
  if (item !== undefined) set.add(item);
}

const sorted = (list: readonly number[]): readonly number[] => [...new Set(list)].sort((a, b) => a - b);

/** Blocks around one that are looked at for its place. */
const NEARBY = 40;

/** How many neighbours of some blocks stand on the other side of them than their counterparts do. */
export function crossings({ pair, alignment }: AlignedState, lang: Lang, group: readonly number[]): number {
  const other = otherLang(lang);
  const placeOf = (index: number): number | undefined => alignment.beads[alignment.beadOf[lang][index] ?? -1]?.[other][0];
  let count = 0;
  for (const index of group) {
    const place = placeOf(index);
    if (place === undefined) continue;
    for (let near = Math.max(0, index - NEARBY); near < Math.min(pair[lang].blocks.length, index + NEARBY); near++) {
      const facing = placeOf(near);
      if (facing !== undefined && pair[lang].blocks[near]?.kind !== "field" && Math.sign(near - index) * Math.sign(facing - place) < 0)
        count++;
    }
  }
  return count;
}
