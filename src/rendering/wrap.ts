/**
 * Breaks a text at spaces into lines of at most `width` UTF-16 code units, each after `indent`; `first`, as wide as the
 * indent, opens the first line instead. No-break spaces hold; a longer word (a path) stays whole, so that it can be copied.
 */
export function wrap(text: string, width: number, indent = "", first = indent): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \n]+/u)) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((words, i) => `${i === 0 ? first : indent}${words}`.trimEnd()).join("\n");
}
