import { lineIndex } from "#parse/place";
import type { Block, Posting } from "#posting";

/** A line that holds no block: a wrapper's tag, a fence of a container, a delimiter row, a template tag. */
export interface StructureLine {
  /** From 0. */
  readonly line: number;
  /** What it opens and closes, without the values that a language or a side has of its own. */
  readonly shape: readonly string[];
}

const read = new WeakMap<Posting, readonly StructureLine[]>();

/** The lines of a posting that no block holds and that are not empty, in order. Read once. */
export function structureLines(posting: Posting): readonly StructureLine[] {
  const known = read.get(posting);
  if (known) return known;
  const held = new Set<number>();
  for (const block of posting.blocks) {
    const [first, last] = linesOf(posting, block);
    for (let line = first; line <= last; line++) held.add(line);
  }
  const lines: StructureLine[] = [];
  for (let line = 0; line < posting.lines.length; line++) {
    if (held.has(line)) continue;
    const text = lineText(posting, line);
    if (text !== "") lines.push({ line, shape: shapeOf(text) });
  }
  read.set(posting, lines);
  return lines;
}

/** The first and last line, from 0, of a block without the wrapper around it: an image may be all of its `<figure>`. */
export function linesOf(posting: Posting, { kind, position }: Block): readonly [first: number, last: number] {
  let first = lineIndex(posting.lines, position.start.offset);
  let last = lineIndex(posting.lines, Math.max(position.start.offset, position.end.offset - 1));
  if (kind !== "image") return [first, last];
  while (first < last && ONLY_TAGS.test(lineText(posting, first))) first++;
  while (last > first && ONLY_TAGS.test(lineText(posting, last))) last--;
  return [first, last];
}

/** Tags of wrappers alone, `<figure class="wide">`: an `<img>` is what the block is. */
const ONLY_TAGS = /^(?:<\/?(?!img\b)[a-z][^<>]*>\s*)+$/iu;

const lineText = ({ lines, text }: Posting, line: number): string => text.slice(lines[line], lines[line + 1] ?? text.length).trim();

const TAG = /<(\/?)([a-z][\w.-]*)/giu;
const VOID = new Set(["br", "hr", "img", "input", "link", "meta", "source", "wbr", "col", "area", "embed", "track", "param", "base"]);

function shapeOf(text: string): readonly string[] {
  const tags = [...text.matchAll(TAG)].filter(([, , name = ""]) => !VOID.has(name.toLowerCase()));
  if (tags.length > 0 && !/\/>$/u.test(text)) return tags.map(([, close = "", name = ""]) => close + name.toLowerCase());
  const template = /^\{[%{][<%-]*\s*([/\w.-]+)\s*([\w.-]*)/u.exec(text);
  if (template) return [(template[1] ?? "").replace(/^end(?=\w)/u, "/")];
  const fence = /^:{3,}\s*\{?\s*([\w-]*)/u.exec(text);
  if (fence) return [fence[1] ? ":::" : "/:::"];
  if (/^[\s:|-]+$/u.test(text) && text.includes("-")) return ["|-|"];
  return [/^(?:<!--|\{\s*\/\*)/u.test(text) ? "comment" : "other"];
}

/** Whether what a run of lines opens it also closes, in order. */
export function closesAll(lines: readonly StructureLine[]): boolean {
  const open: string[] = [];
  for (const { shape } of lines)
    for (const part of shape) {
      if (part.startsWith("/")) {
        if (open.pop() !== part.slice(1)) return false;
      } else if (part !== "comment" && part !== "other" && part !== "|-|") open.push(part);
    }
  return open.length === 0;
}

/** Whether two lines of structure are the same but for what a language has of its own. */
export const isSameStructure = (a: StructureLine | undefined, b: StructureLine | undefined): boolean =>
  a !== undefined && b !== undefined && a.shape.join(" ") === b.shape.join(" ");
