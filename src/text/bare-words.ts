/** Letters and digits alone, in lower case: a copy is one whatever became of its punctuation. */
const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const firstWord = (text: string): string => /[\p{L}\p{N}]+/u.exec(text.toLowerCase())?.[0] ?? "";

/** Whether two texts have the same words; most differ in the first one. */
export const sameWords = (a: string, b: string): boolean => firstWord(a) === firstWord(b) && bareWords(a) === bareWords(b);

/** Finds the items that have the words of a text. Only those that begin with the same word are read to their end, and once. */
export function byWords<T>(items: readonly T[], textOf: (item: T) => string): (text: string) => readonly T[] {
  const starts = grouped(items, (item) => firstWord(textOf(item)));
  const read = new Map<string, ReadonlyMap<string, readonly T[]>>();
  return (text) => {
    const start = firstWord(text);
    const alike = start === "" ? undefined : starts.get(start);
    if (alike === undefined) return [];
    const groups = read.get(start) ?? grouped(alike, (item) => bareWords(textOf(item)));
    read.set(start, groups);
    return groups.get(bareWords(text)) ?? [];
  };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
