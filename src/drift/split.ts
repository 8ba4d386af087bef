import { type BlockTrack, inReadingOrder } from "#drift/block-track";
import type { Block, Posting } from "#posting";
import { stems } from "#text/tokens";

/** Share of a block's words that its neighbour lost (or gained) from which it was split off (or joined). */
const FROM_NEIGHBOUR = 0.7;

/** A sentence that became a block of its own, or two blocks that became one, are one edit of one text. */
export function joinSplits(tracks: readonly BlockTrack[], before: Posting, after: Posting): readonly BlockTrack[] {
  return settled(settled(tracks, before, after, "after"), before, after, "before");
}

/** Passes over the tracks: a text may have come apart in several, the farther of which meet the host when the nearer ones are in it. */
const PASSES = 5;

function settled(tracks: readonly BlockTrack[], before: Posting, after: Posting, time: "before" | "after"): readonly BlockTrack[] {
  let list = tracks;
  for (let pass = 0; pass < PASSES; pass++) {
    const next = absorb(list, before, after, time);
    if (next === list) break;
    list = next;
  }
  return list;
}

function absorb(tracks: readonly BlockTrack[], before: Posting, after: Posting, time: "before" | "after"): readonly BlockTrack[] {
  const [has, was] = time === "after" ? [after, before] : [before, after];
  const past = time === "after" ? "before" : "after";
  const holder = new Map<number, BlockTrack>();
  for (const track of tracks) for (const index of track[time]) holder.set(index, track);
  const changed = new Map<BlockTrack, BlockTrack>();
  for (const lone of tracks) {
    const [index] = lone[time];
    if (lone[past].length > 0 || index === undefined || has.blocks[index]?.kind === "field") continue;
    const words = stems(has.blocks[index]?.text ?? "", has.lang);
    const host = [index - 1, index + 1]
      .flatMap((near) => holder.get(near) ?? [])
      .find((near) => near[past].length > 0 && isPart(words, lost(near, has, was, time)));
    if (!host) continue;
    const now = changed.get(host) ?? host;
    const joined: BlockTrack = { ...now, [time]: [...now[time], index].sort((a, b) => a - b) };
    // Whoever joined the host before goes where it goes: two pieces of one text stand on either side of the third.
    for (const [track, earlier] of changed) if (earlier === now) changed.set(track, joined);
    changed.set(host, joined).set(lone, joined);
  }
  return changed.size === 0 ? tracks : inReadingOrder([...new Set(tracks.map((track) => changed.get(track) ?? track))]);
}

/** The words that a track had at the other time and has no more at this one, with their counts. */
function lost(track: BlockTrack, has: Posting, was: Posting, time: "before" | "after"): Map<string, number> {
  const counts = new Map<string, number>();
  const read = (posting: Posting, group: readonly number[], step: number) => {
    for (const index of group)
      for (const word of stems((posting.blocks[index] as Block).text, posting.lang)) counts.set(word, (counts.get(word) ?? 0) + step);
  };
  read(was, track[time === "after" ? "before" : "after"], 1);
  read(has, track[time], -1);
  return counts;
}

function isPart(words: readonly string[], counts: Map<string, number>): boolean {
  let found = 0;
  for (const word of words) {
    const count = counts.get(word) ?? 0;
    if (count > 0) found++;
    counts.set(word, count - 1);
  }
  return words.length > 0 && found >= FROM_NEIGHBOUR * words.length;
}
