import type { Replacement } from "#fix/replacements";

/** Edits of a text as edits of what it has become meanwhile; nothing where it changed at the place of one of them. */
export function rebased(edits: readonly Replacement[], before: string, now: string): readonly Replacement[] | undefined {
  if (before === now) return edits;
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let rest = 0;
  while (rest < shorter - start && before[before.length - 1 - rest] === now[now.length - 1 - rest]) rest++;
  const [end, shift] = [before.length - rest, now.length - before.length];
  const moved: Replacement[] = [];
  for (const edit of edits) {
    if (edit.to < start) moved.push(edit);
    else if (edit.from > end) moved.push({ ...edit, from: edit.from + shift, to: edit.to + shift });
    else return undefined;
  }
  return moved;
}
