import type { Lines } from "./comment/input.ts";

/** Lines of the new side, by path. */
export type ChangedLines = ReadonlyMap<string, readonly Lines[]>;

/** The lines that a unified diff of one file puts in or changes, on the new side; where it only takes out, the line that follows. */
export function linesOfPatch(patch: string): readonly Lines[] {
  const lines: Lines[] = [];
  // Nothing before the first hunk is a line of the file.
  let at: number | undefined;
  for (const line of patch.split("\n")) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/u.exec(line)?.[1];
    if (start !== undefined) at = Number(start);
    else if (at === undefined) continue;
    else if (line.startsWith("+")) add(lines, at++);
    else if (line.startsWith("-")) add(lines, Math.max(1, at));
    else if (line.startsWith(" ")) at++;
  }
  return lines;
}

function add(lines: Lines[], line: number): void {
  const last = lines.at(-1);
  if (last && line <= last.to) return;
  if (last && line === last.to + 1) lines[lines.length - 1] = { from: last.from, to: line };
  else lines.push({ from: line, to: line });
}
