import { diffArrays } from "diff";
import type { Word } from "#drift/edit-words";

/** Words that were taken out and put in at one place of a text, as indexes into the words before and after. */
export interface WordHunk {
  readonly gone: readonly number[];
  readonly come: readonly number[];
}

/** More words added or removed than this, and the texts are compared whole. */
const MOST_EDITS = 600;

/** Words without weight between two places that were edited, up to which they are one place. */
const BETWEEN = 2;

/**
 * The places at which the words of a text were edited (Myers 1986); two with no more than `between` words without weight between them
 * are one.
 */
export function wordHunks(before: readonly Word[], after: readonly Word[], between = BETWEEN): readonly WordHunk[] {
  const parts = diffArrays(
    before.map(({ folded }) => folded),
    after.map(({ folded }) => folded),
    { maxEditLength: MOST_EDITS },
  );
  if (!parts) return [{ gone: before.map((_, i) => i), come: after.map((_, i) => i) }];
  const hunks: { gone: number[]; come: number[]; to: number }[] = [];
  let [old, now] = [0, 0];
  for (const { value, added, removed } of parts) {
    const range = (from: number) => value.map((_, i) => from + i);
    if (!added && !removed) {
      old += value.length;
      now += value.length;
      continue;
    }
    const last = hunks.at(-1);
    const same = last ? after.slice(last.to, now) : [];
    const joins = last && same.length <= between && same.every(({ stem, number }) => stem === "" && number === "");
    const hunk = joins ? last : { gone: [], come: [], to: now };
    if (!joins) hunks.push(hunk);
    if (removed) {
      hunk.gone.push(...range(old));
      old += value.length;
    } else {
      hunk.come.push(...range(now));
      now += value.length;
    }
    hunk.to = now;
  }
  return hunks;
}
