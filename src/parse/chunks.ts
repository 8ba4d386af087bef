import type { Nodes, Root, RootContent } from "mdast";
import { readTree } from "#parse/markdown";
import { recent } from "#text/recent";

/** Reads the tree of a text, which in MDX has no indented code. */
export type TreeReader = (text: string, isMdx?: boolean) => Root;

/** A place in a text: lines and UTF-16 code units before it. */
interface Origin {
  readonly line: number;
  readonly offset: number;
}

/** What a chunk was read as, and where it stood then. */
interface ReadChunk {
  readonly children: readonly RootContent[];
  readonly at: Origin;
}

/**
 * A reader for many versions of one text, or for texts that repeat one another: what stands between two places that nothing reaches over
 * is parsed once, however often it occurs. Gives the trees that `readTree` gives. `most`: UTF-16 code units that are kept.
 */
export function chunkReader(most: number = Number.POSITIVE_INFINITY): TreeReader {
  const known = recent<ReadChunk>(most);
  return (text, isMdx = false) => {
    const chunks = chunksOf(text);
    if (chunks.length < 2) return readTree(text, isMdx);
    const children: RootContent[] = [];
    /** Neighbours that were not read before, which are parsed together: to start the parser costs as much as a paragraph. */
    let fresh: { readonly name: string; readonly text: string; readonly at: Origin }[] = [];
    const readFresh = (): void => {
      const [first] = fresh;
      if (first === undefined) return;
      const tree = readTree(fresh.map((chunk) => chunk.text).join(""), isMdx);
      let next = 0;
      for (const { name, text: own, at } of fresh) {
        const [from, end] = [next, at.offset + own.length - first.at.offset];
        while (next < tree.children.length && startOf(tree.children[next] as RootContent) < end) next++;
        const read = tree.children.slice(from, next);
        known.set(name, { children: read, at: { line: at.line - first.at.line, offset: at.offset - first.at.offset } }, name.length);
        for (const child of read) children.push(moved(child, first.at.line, first.at.offset));
      }
      fresh = [];
    };
    const at = { line: 0, offset: 0 };
    for (const chunk of chunks) {
      const name = `${isMdx} ${chunk}`;
      const read = known.get(name);
      if (read === undefined) fresh.push({ name, text: chunk, at: { ...at } });
      else {
        readFresh();
        for (const child of read.children) children.push(moved(child, at.line - read.at.line, at.offset - read.at.offset));
      }
      at.line += linesIn(chunk);
      at.offset += chunk.length;
    }
    readFresh();
    const column = text.length - text.lastIndexOf("\n");
    return {
      type: "root",
      children,
      position: { start: { line: 1, column: 1, offset: 0 }, end: { line: at.line + 1, column, offset: at.offset } },
    };
  };
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

/**
 * What may reach over an empty line and the start of a line after it: fences, HTML that does not end at an empty line (CommonMark 0.31.2,
 * section 4.6, conditions 1 to 5), definitions, which hold for the whole text. A byte order mark and single carriage returns are counted
 * in a way of their own.
 */
const REACHES = /```|~~~|<[!?]|<\/?(?:script|pre|style|textarea)|\]:|^\uFEFF|\r(?!\n)/iu;

/**
 * Cuts before each ATX heading or letter at the start of a line after an empty one: it closes all that is open. A heading interrupts whatever
 * it follows (section 4.2); a line that begins with a letter is no container’s, and no paragraph goes on after an empty line (sections 4.8, 5.1, 5.2).
 */
const CUT = /\n[ \t]*\r?\n(?=#{1,6}[ \t]|\p{L})/gu;

function chunksOf(text: string): readonly string[] {
  if (REACHES.test(text)) return [text];
  const cuts = [...text.matchAll(CUT)].map(({ 0: match, index }) => index + match.length);
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
