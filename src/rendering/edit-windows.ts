import type { Change } from "#finding";
import { excerpt } from "#text/quote";

/** What of the texts of an edit a report has room for: of each the part around what was edited. */
export type EditWindows = Pick<Change, "old" | "new" | "facing">;

/** Cuts the texts of an edit to at most `max` characters each, so that what differs is in them, and of the other side what stands as far along. */
export function editWindows({ old, new: now, facing, diff }: EditWindows & Pick<Change, "diff">, max: number): EditWindows {
  const [inOld, inNew] = [rangeIn(diff, "removed"), rangeIn(diff, "added")];
  const [from, to, length] = now === null ? inOld : inNew;
  const opposite = (facing?.length ?? 0) / Math.max(1, length);
  return {
    old: old === null ? null : windowAt(old, inOld[0], inOld[1], max),
    new: now === null ? null : windowAt(now, inNew[0], inNew[1], max),
    facing: facing === null ? null : windowAt(facing, from * opposite, to * opposite, max),
  };
}

/** From the first to the last place at which a text was edited, and how long it is; `kind` is what only this text has. */
function rangeIn(diff: Change["diff"], kind: "removed" | "added"): readonly [from: number, to: number, length: number] {
  let [at, from, to] = [0, -1, 0];
  for (const part of diff) {
    if (part.kind !== "same" && from < 0) from = at;
    if (part.kind === "same" || part.kind === kind) at += part.text.length;
    if (part.kind !== "same") to = at;
  }
  return [Math.max(0, from), to, at];
}

function windowAt(text: string, from: number, to: number, max: number): string {
  if (text.length <= max || from >= text.length) return excerpt(text, max);
  // What is longer than there is room for is shown from a little before its beginning.
  const lead = Math.max(Math.floor((max - (to - from)) / 2), Math.floor(max / 8));
  const start = Math.max(0, Math.min(Math.floor(from) - lead, text.length - max + 1));
  if (start === 0) return excerpt(text, max);
  // At the beginning of a word, where one begins before the edit.
  const word = /\s(?=\S)/u.exec(text.slice(start, Math.max(start, Math.floor(from))));
  const rest = text.slice(word ? start + word.index + 1 : start).replace(/^[\uDC00-\uDFFF]/u, "");
  return `…${excerpt(rest, max - 1)}`;
}
