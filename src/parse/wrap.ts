import type { Nodes, Paragraph, Root } from "mdast";
import { lineIndex } from "#parse/place";

/** Longer than any width at which people wrap text by hand or by tool. */
const LONGEST = 120;
/** Assumed where the file's paragraphs are too short to tell. */
const USUAL = 80;
const SHORTEST = 60;

/** How a file breaks its lines: not at all, at a width, or wherever its authors like (a line for each sentence or clause, say). */
export type Wrapping = { readonly manner: "none" | "free" } | { readonly manner: "width"; readonly width: number };

/** Reads a file's manner of breaking lines off its paragraphs of more than 120 characters. */
export function wrappingOf(tree: Root, source: string, lines: Uint32Array): Wrapping {
  const shapes = paragraphsOf(tree).flatMap((paragraph) => shapeOf(paragraph, source, lines) ?? []);
  const broken = shapes.filter(({ gaps }) => gaps.length > 0);
  const within = broken.filter(({ longest }) => longest <= LONGEST);
  const width = within.length === 0 ? USUAL : Math.max(SHORTEST, ...within.map(({ longest }) => longest));
  const gaps = broken.flatMap((shape) => shape.gaps);
  const roomy = gaps.filter((filled) => filled <= width || filled > LONGEST + SHORTEST).length;
  if (gaps.length >= 4 && broken.length * 2 > shapes.length && roomy * 2 > gaps.length) return { manner: "free" };
  if (shapes.length - within.length > within.length) return { manner: "none" };
  return { manner: "width", width };
}

/** The length of a source from one offset to the first white space after it. */
export function wordLength(source: string, from: number): number {
  let at = from;
  while (at < source.length && !/\s/.test(source.charAt(at))) at++;
  return at - from;
}

interface Shape {
  readonly longest: number;
  /** For each line but the last: its length with the next line's first word. */
  readonly gaps: readonly number[];
}

function paragraphsOf(tree: Root): Paragraph[] {
  const found: Paragraph[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "paragraph") found.push(node);
    else if (node.type !== "table" && node.type !== "heading" && "children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}

function shapeOf({ position }: Paragraph, source: string, lines: Uint32Array): Shape | null {
  const from = position?.start.offset ?? 0;
  const to = position?.end.offset ?? 0;
  if (to - from <= LONGEST) return null;
  const gaps: number[] = [];
  let longest = 0;
  for (let index = lineIndex(lines, from), start = lines[index] ?? 0; start < to; ) {
    const next = lines[++index] ?? source.length;
    const length = source.slice(start, Math.min(to, next)).trimEnd().length;
    longest = Math.max(longest, length);
    if (next >= to) break;
    const indent = source.slice(next, to).search(/[^\s>]/);
    gaps.push(length + 1 + wordLength(source, next + Math.max(0, indent)));
    start = next;
  }
  return { longest, gaps };
}
