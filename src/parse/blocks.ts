import type { Code, Definition, ListItem, Nodes, Paragraph, PhrasingContent, Root, Table } from "mdast";
import { addBlock, type BlockDraft, type Extra } from "#parse/block";
import type { Comment } from "#parse/directives";
import { type MarkdownReader, readHtmlFlow } from "#parse/html-flow";
import { holdsBlockTags } from "#parse/html-structure";
import { readInline } from "#parse/inline";
import type { MaskedSource } from "#parse/mask";
import { addOwnText } from "#parse/tag-texts";
import { addText, unmaskedText, whole } from "#parse/text-blocks";
import { addPiece, type BlockText, emptyBlockText } from "#parse/text-builder";
import { maskedWithin } from "#parse/unmask";
import { type Nesting, OUTSIDE, type Walk } from "#parse/walk";
import { type Wrapping, wrappingOf } from "#parse/wrap";
import type { BlockKind, Lang } from "#posting";

/** What the walk over a tree gathers. */
export interface Gathered {
  readonly blocks: BlockDraft[];
  readonly comments: readonly Comment[];
  /** Names that links may lead to, and the source offset of what has each. */
  readonly anchors: readonly (readonly [id: string, offset: number])[];
}

/** Reads the blocks of a tree, in the order of the source, in one walk. */
export function readBlocks(tree: Root, masked: MaskedSource, original: string, lines: Uint32Array, lang: Lang): Gathered {
  const comments: Comment[] = [];
  const anchors: [string, number][] = [];
  const source = masked.text;
  let wrapping: Wrapping | undefined;
  const walk: Walk = {
    blocks: [],
    source,
    original,
    lang,
    lines,
    maskedSpans: masked.maskedSpans,
    indents: masked.indents,
    foreign: false,
    definitions: source.includes("]:") ? definitionsOf(tree) : new Map(),
    comment: (raw, offset) => comments.push({ raw, offset }),
    anchor: (id, offset) => anchors.push([id, offset]),
    wrapping: () => {
      wrapping ??= wrappingOf(tree, source, lines);
      return wrapping;
    },
    lists: 0,
  };
  visitAll(walk, tree.children, OUTSIDE, null);
  return { blocks: walk.blocks, comments, anchors };
}

function definitionsOf(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  const look = (node: Nodes): void => {
    if (node.type === "definition" && !found.has(node.identifier)) found.set(node.identifier, node);
    if ("children" in node) for (const child of node.children) look(child);
  };
  look(tree);
  return found;
}

/** Reads nodes that follow one another; `marker` is the source offset of the list marker before the first, if any. */
function visitAll(walk: Walk, nodes: readonly Nodes[], inside: Nesting, marker: number | null): void {
  if (nodes.some(holdsBlockTags)) readHtmlFlow(walk, nodes, inside, marker, MARKDOWN);
  else
    for (const [index, node] of nodes.entries()) {
      if (index === 0 && marker !== null && node.type === "paragraph") readParagraph(walk, node, inside, marker);
      else visit(walk, node, inside);
    }
}

function visit(walk: Walk, node: Nodes, inside: Nesting): void {
  switch (node.type) {
    case "paragraph":
      readParagraph(walk, node, inside, null);
      return;
    case "heading":
      readHeading(walk, node.children, node.depth, rangeOf(node));
      return;
    case "list": {
      const list: Nesting = { ...inside, depth: inside.depth + 1, list: walk.lists++, ordered: node.ordered === true };
      for (const item of node.children) readItem(walk, item, list);
      return;
    }
    case "blockquote":
      visitAll(walk, node.children, walk.indents.has(node.position?.start.offset ?? -1) ? inside : { ...inside, quote: true }, null);
      return;
    case "footnoteDefinition":
      visitAll(walk, node.children, inside, null);
      return;
    case "table":
      readTable(walk, node);
      return;
    case "code":
      readCode(walk, node);
      return;
    case "thematicBreak":
      addBlock(walk, "rule", emptyBlockText(), whole(emptyBlockText(), ...rangeOf(node)), {});
  }
}

function rangeOf(node: Nodes): [start: number, end: number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

function readItem(walk: Walk, item: ListItem, inside: Nesting): void {
  const before = walk.blocks.length;
  visitAll(walk, item.children, inside, rangeOf(item)[0]);
  const first = walk.blocks[before];
  if (first?.kind === "item" && typeof item.checked === "boolean") first.checked = item.checked;
}

/** `marker` is the source offset of the list marker before it, if any. */
function readParagraph(walk: Walk, node: Paragraph, inside: Nesting, marker: number | null): void {
  const [start, end] = rangeOf(node);
  const words = readInline(walk, node.children, start, end);
  const kind: BlockKind = marker !== null ? "item" : inside.quote ? "quote" : isImage(node.children) ? "image" : "paragraph";
  const place = kind === "item" ? "item" : inside.depth > 0 || kind !== "paragraph" ? "nested" : "text";
  const item: Extra = kind === "item" ? { depth: inside.depth, list: inside.list, ordered: inside.ordered } : {};
  addText(walk, kind, words, marker ?? start, end, place, item);
  if (kind === "image") for (const image of node.children) addTitle(walk, image);
}

/** The title of an image that stands alone, which a reader is shown, is a text of its own. */
function addTitle(walk: Walk, image: PhrasingContent): void {
  if (image.type !== "image" || !image.title || !/\p{L}{2}/u.test(image.title)) return;
  const [start, end] = rangeOf(image);
  const at = walk.original.lastIndexOf(image.title, end);
  if (at > start) addOwnText(walk, image.title, at);
}

function isImage(children: readonly PhrasingContent[]): boolean {
  let images = 0;
  for (const child of children) {
    if (child.type === "image" || child.type === "imageReference") images++;
    else if (child.type === "link" && child.children.length > 0 && isImage(child.children)) images++;
    else if (child.type !== "text" || child.value.trim() !== "") return false;
  }
  return images > 0;
}

function readHeading(walk: Walk, children: readonly PhrasingContent[], depth: number, [start, end]: [number, number]): void {
  const words = unmaskedText(walk, readInline(walk, children, start, end), start, end);
  addBlock(walk, "heading", words, whole(words, start, end), { depth });
}

function readTable(walk: Walk, table: Table): void {
  for (const [index, row] of table.children.entries()) {
    const words = emptyBlockText();
    for (const [cell, { children, position }] of row.children.entries()) {
      if (cell > 0) words.text += " | ";
      readInline(walk, children, position?.start.offset ?? 0, position?.end.offset ?? 0, words);
    }
    const read = unmaskedText(walk, words, ...rangeOf(row));
    addBlock(walk, "table", read, whole(read, ...rangeOf(row)), { depth: Math.min(index, 1), detail: String(row.children.length) });
  }
}

function readCode(walk: Walk, node: Code): void {
  const [start, end] = rangeOf(node);
  const words = emptyBlockText();
  const fenced = /^[`~]/.test(walk.source.charAt(start));
  const from = fenced ? Math.min(end, walk.lines[node.position?.start.line ?? 0] ?? end) : start;
  addRaw(words, walk.original, unmaskedValue(walk, node.value, start, end), from, end);
  addBlock(walk, "code", words, whole(words, start, end), { ...(node.lang && { detail: node.lang }) });
}

/** Template tags in code are shown as they stand. */
function unmaskedValue({ source, original, maskedSpans: all }: Walk, value: string, start: number, end: number): string {
  if (all.length === 0 || maskedWithin(all, start, end).length === 0) return value;
  const shown = source.slice(start, end).split("\n");
  const lines = original.slice(start, end).split("\n");
  if (shown.length !== lines.length) return value;
  let last = 0;
  return value
    .split("\n")
    .map((line) => {
      while (last < shown.length && !(shown[last] as string).replace(/\r$/, "").endsWith(line)) last++;
      const own = (lines[last] ?? line).replace(/\r$/, "");
      last++;
      return last > shown.length ? line : own.slice(own.length - line.length);
    })
    .join("\n");
}

/** The inside of a code block: beside the source if it stands there as it is, and not with an indent or `>` taken out. */
function addRaw(words: BlockText, source: string, value: string, start: number, end: number): void {
  const raw = source.slice(start, end).trimEnd().replaceAll("\0", "\uFFFD");
  const own = value.trim();
  const at = raw.indexOf(own);
  if (at !== -1) addPiece(words, own, start + at, own.length, "code");
  else addPiece(words, own, start, raw.length === own.length ? raw.length - 1 : raw.length, "code");
}

const MARKDOWN: MarkdownReader = { visit, paragraph: readParagraph };
