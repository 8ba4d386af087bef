import { diffWordsWithSpace } from "diff";
import type { DiffPart } from "#finding";

/** More words added or removed than this, and the texts are shown whole. */
const MOST_EDITS = 2_000;
/** Texts longer than this, in UTF-16 code units, are shown whole. */
const LONGEST = 40_000;

/** What an edit took out and put in, word by word (Myers 1986, "An O(ND) Difference Algorithm and Its Variations"). */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const found = before.length + after.length > LONGEST ? undefined : diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  const parts = found?.map(
    ({ value, added, removed }): DiffPart => ({ kind: added ? "added" : removed ? "removed" : "same", text: value }),
  );
  return (
    parts ??
    (
      [
        { kind: "removed", text: before },
        { kind: "added", text: after },
      ] as const
    ).filter(({ text }) => text !== "")
  );
}

/** Words that were taken out and put in at one place of a text. */
export interface Hunk {
  readonly removed: string;
  readonly added: string;
}

/** The places of a text that were edited; what has no word of its own between two of them does not part them. */
export function hunksOf(parts: readonly DiffPart[], hasWords: (text: string) => boolean): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let open: { removed: string; added: string } | undefined;
  for (const { kind, text } of parts) {
    if (kind === "same" && hasWords(text)) {
      if (open) hunks.push(open);
      open = undefined;
    } else {
      open ??= { removed: "", added: "" };
      if (kind !== "added") open.removed += text;
      if (kind !== "removed") open.added += text;
    }
  }
  if (open) hunks.push(open);
  return hunks.filter(({ removed, added }) => removed !== added);
}
