import type { Replacement } from "#fix/replacements";
import { changedSpan, movedPlace } from "./changed-span.ts";

/** Edits of a text as edits of what it has become meanwhile; nothing where it changed at the place of one of them. */
export function movedEdits(edits: readonly Replacement[], before: string, now: string): readonly Replacement[] | undefined {
  const changed = changedSpan(before, now);
  if (changed && edits.some(({ from, to }) => to >= changed.from && from <= changed.to)) return undefined;
  return edits.map((edit) => ({ ...edit, ...movedPlace(edit, changed) }));
}
