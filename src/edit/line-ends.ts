interface Lines {
  readonly lines: readonly string[];
  /** What ends each line; one fewer than the lines. */
  readonly ends: readonly string[];
}

const ANY_END = /\r\n|\r|\n/u;

/** What ends most lines of a text; LF where it has one line alone. */
export function usualLineEnd(text: string): string {
  const counts = new Map<string, number>();
  for (const [end] of text.matchAll(/\r\n|\r|\n/gu)) counts.set(end, (counts.get(end) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? "\n";
}

/**
 * What was typed in a text area, with the byte order mark and the line ends of the file that it came from: lines before and after the edit keep
 * theirs, others get those that the file uses most. A browser turns every line end of a text area into LF.
 */
export function withLineEnds(typed: string, original: string): string {
  const mark = original.startsWith(MARK) ? MARK : "";
  const { lines: own, ends } = split(original.slice(mark.length));
  const lines = typed.replace(/^\uFEFF/u, "").split(ANY_END);
  const most = Math.min(own.length, lines.length);
  let before = 0;
  while (before < most && own[before] === lines[before]) before++;
  let after = 0;
  while (after < most - before && own.at(-1 - after) === lines.at(-1 - after)) after++;
  const usual = usualLineEnd(original);
  const endOf = (line: number) => {
    const shifted = line - lines.length + own.length;
    return (line < before ? ends[line] : line >= lines.length - after ? ends[shifted] : undefined) ?? usual;
  };
  return mark + lines.map((line, index) => line + (index < lines.length - 1 ? endOf(index) : "")).join("");
}

/** U+FEFF at the start of a file. */
const MARK = "\uFEFF";

function split(text: string): Lines {
  return { lines: text.split(ANY_END), ends: Array.from(text.matchAll(/\r\n|\r|\n/gu), ([end]) => end) };
}
