import { diffWordsWithSpace } from "diff";
import type { DiffPart } from "#finding";

/** More words added or removed than this, and the texts are shown whole. */
const MOST_EDITS = 600;
/** Texts longer than this, in UTF-16 code units, are shown whole. */
const LONGEST = 40_000;

/** What an edit took out and put in, word by word (Myers 1986, "An O(ND) Difference Algorithm and Its Variations"). */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const found = before.length + after.length > LONGEST ? undefined : diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  const parts = found?.map(
    ({ value, added, removed }): DiffPart => ({ kind: added ? "added" : removed ? "removed" : "same", text: value }),
  );
  if (parts) return tidied(parts);
  return partsOf({ removed: before, added: after });
}

/** A word that says little by itself has no four letters in a row. */
const LONG_WORD = /[\p{L}\p{N}]{4}/u;

/** What is left between two edits and holds no longer word is of no use to a reader: the edits become one. */
function tidied(parts: readonly DiffPart[]): readonly DiffPart[] {
  const out: DiffPart[] = [];
  let open: Hunk | undefined;
  parts.forEach(({ kind, text }, i) => {
    if (kind !== "same" || (open && i < parts.length - 1 && !LONG_WORD.test(text))) open = extended(open, kind, text);
    else {
      if (open) out.push(...partsOf(open));
      open = undefined;
      out.push({ kind, text });
    }
  });
  return open ? [...out, ...partsOf(open)] : out;
}

function extended(hunk: Hunk | undefined, kind: DiffPart["kind"], text: string): Hunk {
  const { removed, added } = hunk ?? { removed: "", added: "" };
  return { removed: kind === "added" ? removed : removed + text, added: kind === "removed" ? added : added + text };
}

function partsOf({ removed, added }: Hunk): readonly DiffPart[] {
  return (
    [
      { kind: "removed", text: removed },
      { kind: "added", text: added },
    ] as const
  ).filter(({ text }) => text !== "");
}

/** Words that were taken out and put in at one place of a text. */
export interface Hunk {
  readonly removed: string;
  readonly added: string;
}
