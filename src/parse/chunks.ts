import type { Nodes, Root } from "mdast";
import { readTree } from "#parse/markdown";
import { recent } from "#text/recent";

/** Reads the tree of a text, which in MDX has no indented code. */
export type TreeReader = (text: string, isMdx?: boolean) => Root;

/**
 * A reader for many versions of one text: what stands under a heading is parsed once, however often it occurs. Gives the trees that
 * `readTree` gives; a text with something that may reach over a heading is read whole. `most`: UTF-16 code units that are kept.
 */
export function chunkReader(most: number = Number.POSITIVE_INFINITY): TreeReader {
  const known = recent<Root>(most);
  return (text, isMdx = false) => {
    const chunks = chunksOf(text);
    if (chunks.length < 2) return readTree(text, isMdx);
    const children: Root["children"] = [];
    const at = { line: 0, offset: 0 };
    for (const chunk of chunks) {
      const name = `${isMdx} ${chunk}`;
      let tree = known.get(name);
      if (tree === undefined) {
        tree = readTree(chunk, isMdx);
        known.set(name, tree, name.length);
      }
      for (const child of tree.children) children.push(moved(child, at.line, at.offset));
      at.line += chunk.split("\n").length - 1;
      at.offset += chunk.length;
    }
    const column = text.length - text.lastIndexOf("\n");
    return {
      type: "root",
      children,
      position: { start: { line: 1, column: 1, offset: 0 }, end: { line: at.line + 1, column, offset: at.offset } },
    };
  };
}

/**
 * What may reach over a heading: fences, HTML that does not end at an empty line (CommonMark 0.31.2, section 4.6, conditions 1 to 5),
 * definitions, which hold for the whole text. A byte order mark and single carriage returns are counted in a way of their own.
 */
const REACHES = /```|~~~|<[!?]|<\/?(?:script|pre|style|textarea)|\]:|^\uFEFF|\r(?!\n)/iu;

/** Cuts before each ATX heading at the start of a line after an empty one: it closes all that is open (section 4.2). */
function chunksOf(text: string): readonly string[] {
  if (REACHES.test(text)) return [text];
  const cuts = [...text.matchAll(/\n[ \t]*\r?\n(?=#{1,6}[ \t])/gu)].map(({ 0: match, index }) => index + match.length);
  return [0, ...cuts].map((from, i) => text.slice(from, cuts[i]));
}

function moved<N extends Nodes>(node: N, lines: number, offset: number): N {
  const { position } = node;
  const copy = {
    ...node,
    ...(position && {
      position: {
        start: { line: position.start.line + lines, column: position.start.column, offset: (position.start.offset ?? 0) + offset },
        end: { line: position.end.line + lines, column: position.end.column, offset: (position.end.offset ?? 0) + offset },
      },
    }),
  };
  return "children" in copy ? { ...copy, children: copy.children.map((child) => moved(child, lines, offset)) } : copy;
}
