/** A place in a text, in UTF-16 code units. */
export interface TextPlace {
  readonly from: number;
  readonly to: number;
}

/** Where a text became another: from `from` to `to` of what it was; what follows has moved by `shift`. */
export interface ChangedSpan extends TextPlace {
  readonly shift: number;
}

/** The shortest span outside of which two texts are the same; nothing where they are the same throughout. */
export function changedSpan(before: string, now: string): ChangedSpan | undefined {
  if (before === now) return undefined;
  const shorter = Math.min(before.length, now.length);
  let from = 0;
  while (from < shorter && before[from] === now[from]) from++;
  let rest = 0;
  while (rest < shorter - from && before[before.length - 1 - rest] === now[now.length - 1 - rest]) rest++;
  return { from, to: before.length - rest, shift: now.length - before.length };
}

/** Where a place is after the change; one that the change touches becomes all that it put there, too. */
export function movedPlace({ from, to }: TextPlace, changed: ChangedSpan | undefined): TextPlace {
  if (!changed || to < changed.from) return { from, to };
  if (from > changed.to) return { from: from + changed.shift, to: to + changed.shift };
  return { from: Math.min(from, changed.from), to: Math.max(to, changed.to) + changed.shift };
}
