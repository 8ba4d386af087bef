import type { Nodes, Paragraph } from "mdast";
import { lineIndex } from "#parse/place";

/** Longer than any width at which people wrap text by hand or by tool. */
const LONGEST = 120;
/** Assumed where the file's paragraphs are too short to tell. */
const USUAL = 80;
const SHORTEST = 60;

/** The column at which a file's paragraphs are wrapped; 0 where they run on one line however long they are. */
export function wrapWidth(tree: Nodes, source: string, lines: Uint32Array): number {
  let open = 0;
  let wrapped = 0;
  let width = 0;
  const visit = (node: Nodes): void => {
    if (node.type === "paragraph") {
      const longest = longestLine(node, source, lines);
      if (longest > LONGEST) open++;
      else if (longest > 0) {
        wrapped++;
        width = Math.max(width, longest);
      }
    } else if ("children" in node && node.type !== "table" && node.type !== "heading") {
      for (const child of node.children) visit(child);
    }
  };
  visit(tree);
  if (open > wrapped) return 0;
  return wrapped === 0 ? USUAL : Math.max(width, SHORTEST);
}

/** Length of the longest line of a paragraph that is too long for one line; 0 for shorter ones. */
function longestLine({ position }: Paragraph, source: string, lines: Uint32Array): number {
  const from = position?.start.offset ?? 0;
  const to = position?.end.offset ?? 0;
  if (to - from <= LONGEST) return 0;
  let longest = 0;
  for (let index = lineIndex(lines, from), start = lines[index] ?? 0; start < to; start = lines[++index] ?? source.length) {
    const end = Math.min(to, lines[index + 1] ?? source.length);
    longest = Math.max(longest, end - start);
    if (end >= source.length) break;
  }
  return longest;
}
