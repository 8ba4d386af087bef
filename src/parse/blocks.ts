import type { Code, Definition, Html, ListItem, Nodes, Paragraph, PhrasingContent, Root, Table } from "mdast";
import { addBlock, type Draft } from "#parse/block";
import type { Comment } from "#parse/directives";
import { type InlineContext, readInline } from "#parse/inline";
import { findShortcodes, type Shortcode, sealShortcodes, shortcodeName, shortcodesWithin } from "#parse/shortcodes";
import { type Statement, statements } from "#parse/statements";
import { addPiece, emptyWords, type Words } from "#parse/text-builder";
import { type Wrapping, wrappingOf } from "#parse/wrap";
import type { BlockKind, Lang } from "#posting";

/** What the walk over a tree gathers. */
export interface Gathered {
  readonly blocks: Draft[];
  readonly comments: Comment[];
}

interface Walk extends Gathered, InlineContext {
  readonly lines: Uint32Array;
  readonly shortcodes: readonly Shortcode[];
  readonly wrapping: () => Wrapping;
  lists: number;
}

/** What a block stands in. */
interface Inside {
  readonly quote: boolean;
  readonly depth: number;
  readonly list: number;
  readonly ordered: boolean;
}

const OUTSIDE: Inside = { quote: false, depth: 0, list: 0, ordered: false };

/** Reads the blocks of a tree, in the order of the source, in one walk. */
export function readBlocks(tree: Root, source: string, lines: Uint32Array, lang: Lang): Gathered {
  const comments: Comment[] = [];
  let wrapping: Wrapping | undefined;
  const walk: Walk = {
    blocks: [],
    comments,
    source,
    lang,
    lines,
    shortcodes: findShortcodes(source),
    definitions: source.includes("]:") ? definitionsOf(tree) : new Map(),
    comment: (raw, offset) => comments.push({ raw, offset }),
    wrapping: () => {
      wrapping ??= wrappingOf(tree, source, lines);
      return wrapping;
    },
    lists: 0,
  };
  for (const child of tree.children) visit(walk, child, OUTSIDE);
  return walk;
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

function visit(walk: Walk, node: Nodes, inside: Inside): void {
  switch (node.type) {
    case "paragraph":
      readParagraph(walk, node, inside, null);
      return;
    case "heading":
      readHeading(walk, node.children, node.depth, rangeOf(node));
      return;
    case "list": {
      const list: Inside = { ...inside, depth: inside.depth + 1, list: walk.lists++, ordered: node.ordered === true };
      for (const item of node.children) readItem(walk, item, list);
      return;
    }
    case "blockquote":
      for (const child of node.children) visit(walk, child, { ...inside, quote: true });
      return;
    case "footnoteDefinition":
      for (const child of node.children) visit(walk, child, inside);
      return;
    case "table":
      readTable(walk, node);
      return;
    case "code":
      readCode(walk, node);
      return;
    case "html":
      readHtml(walk, node);
      return;
    case "thematicBreak":
      addBlock(walk, "rule", emptyWords(), whole(emptyWords(), ...rangeOf(node)), {});
  }
}

function rangeOf(node: Nodes): [start: number, end: number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

function whole(words: Words, start: number, end: number): Statement {
  return { from: 0, to: words.text.length, start, end, heading: false, marker: 0 };
}

function readItem(walk: Walk, item: ListItem, inside: Inside): void {
  for (const [index, child] of item.children.entries()) {
    if (index === 0 && child.type === "paragraph") readParagraph(walk, child, inside, rangeOf(item)[0]);
    else visit(walk, child, inside);
  }
}

/** `marker` is the source offset of the list marker before it, if any. */
function readParagraph(walk: Walk, node: Paragraph, inside: Inside, marker: number | null): void {
  const [start, end] = rangeOf(node);
  const codes = shortcodesWithin(walk.shortcodes, start, end);
  const read = readInline(walk, node.children, start, end);
  const words = codes.length > 0 ? sealShortcodes(read, walk.source, codes) : read;
  const kind: BlockKind = marker !== null ? "item" : inside.quote ? "quote" : isImage(node.children) ? "image" : "paragraph";
  const place = kind === "item" ? "item" : inside.depth > 0 || kind !== "paragraph" ? "nested" : "text";
  const item = kind === "item" ? { depth: inside.depth, list: inside.list, ordered: inside.ordered } : {};
  let previous = false;
  for (const [index, part] of statements(words, marker ?? start, end, place, walk).entries()) {
    const cut = kind === "item" && part.marker > 0 ? { ...part, from: part.from + part.marker } : part;
    if (cut.heading) addBlock(walk, "heading", words, cut, {});
    else if (!pushOpaque(walk, words, cut, codes))
      addBlock(walk, kind, words, cut, { ...item, ...(index > 0 && previous && { glued: true }) });
    previous = !cut.heading;
  }
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

/** A statement that is a shortcode, or HTML tags and no words, is compared as markup. */
function pushOpaque(walk: Walk, words: Words, part: Statement, codes: readonly Shortcode[]): boolean {
  const text = words.text.slice(part.from, part.to).trim();
  const raw = walk.source.slice(part.start, part.end).trim();
  const code = codes.some((one) => one.start === part.start && one.end >= part.start + raw.length);
  if (code) addBlock(walk, "html", words, part, { detail: shortcodeName(raw) });
  else if (text === "" && raw.startsWith("<") && !raw.startsWith("<!--") && !words.links.length) {
    const markup = emptyWords();
    addRaw(markup, walk.source, raw, part.start, part.end);
    addBlock(walk, "html", markup, whole(markup, part.start, part.end), { detail: tagName(raw) });
  }
  return code;
}

function readHeading(walk: Walk, children: readonly PhrasingContent[], depth: number, [start, end]: [number, number]): void {
  const words = readInline(walk, children, start, end);
  addBlock(walk, "heading", words, whole(words, start, end), { depth });
}

function readTable(walk: Walk, table: Table): void {
  for (const [index, row] of table.children.entries()) {
    const words = emptyWords();
    for (const [cell, { children, position }] of row.children.entries()) {
      if (cell > 0) words.text += " | ";
      readInline(walk, children, position?.start.offset ?? 0, position?.end.offset ?? 0, words);
    }
    addBlock(walk, "table", words, whole(words, ...rangeOf(row)), { depth: Math.min(index, 1), detail: String(row.children.length) });
  }
}

function readCode(walk: Walk, node: Code): void {
  const [start, end] = rangeOf(node);
  const words = emptyWords();
  const fenced = /^[`~]/.test(walk.source.charAt(start));
  const from = fenced ? Math.min(end, walk.lines[node.position?.start.line ?? 0] ?? end) : start;
  addRaw(words, walk.source, node.value, from, end);
  addBlock(walk, "code", words, whole(words, start, end), { ...(node.lang && { detail: node.lang }) });
}

function readHtml(walk: Walk, { value, position }: Html): void {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? start;
  walk.comment(value, start);
  if (/^(?:\s|<br\s*\/?>)*$/i.test(withoutComments(value))) return;
  const words = emptyWords();
  addRaw(words, walk.source, value, start, end);
  addBlock(walk, "html", words, whole(words, start, end), { detail: tagName(value) });
}

/** The inside of a code or HTML block: beside the source if it stands there as it is, and not with an indent or `>` taken out. */
function addRaw(words: Words, source: string, value: string, start: number, end: number): void {
  const raw = source.slice(start, end).trimEnd().replaceAll("\0", "\uFFFD");
  const own = value.trim();
  const at = raw.indexOf(own);
  if (at !== -1) addPiece(words, own, start + at, own.length, "code");
  else addPiece(words, own, start, raw.length === own.length ? raw.length - 1 : raw.length, "code");
}

function withoutComments(html: string): string {
  let kept = "";
  let at = 0;
  for (let open = html.indexOf("<!--"); open !== -1; open = html.indexOf("<!--", at)) {
    kept += html.slice(at, open);
    const close = html.indexOf("-->", open + 4);
    at = close === -1 ? html.length : close + 3;
  }
  return kept + html.slice(at);
}

function tagName(html: string): string {
  return /<(\/?[a-z][a-z0-9-]*)/i.exec(html)?.[1]?.toLowerCase() ?? "";
}
