import type { Alternative, Definition, PhrasingContent } from "mdast";
import { alignText } from "#parse/align-text";
import { addBreak, addPiece, emptyWords, type Mark, type Words } from "#parse/text-builder";
import type { Hyperlink, Lang, Piece, Position } from "#posting";

/** What the words of a posting are read with. */
export interface InlineContext {
  readonly source: string;
  readonly lang: Lang;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Called with the source offset of each HTML comment between words. */
  comment(raw: string, offset: number): void;
}

interface Tag {
  readonly name: string;
  readonly foreign: boolean;
  readonly mark: Mark | null;
}

interface State {
  readonly context: InlineContext;
  readonly out: Words;
  readonly tags: Tag[];
  /** Where the next node without a position starts, or earliest may. */
  cursor: number;
  readonly limit: number;
  url: boolean;
}

/** Adds the words of some nodes, markup removed; `start` and `end` are the source offsets between which they stand. */
export function readInline(
  context: InlineContext,
  children: readonly PhrasingContent[],
  start: number,
  end: number,
  out: Words = emptyWords(),
): Words {
  const state: State = { context, out, tags: [], cursor: start, limit: end, url: false };
  for (const child of children) readNode(state, child);
  for (const tag of state.tags) if (tag.mark) tag.mark.to = out.text.length;
  return out;
}

function readNode(state: State, node: PhrasingContent): void {
  const start = node.position?.start.offset ?? state.cursor;
  const end = node.position?.end.offset;
  switch (node.type) {
    case "text":
      readText(state, node.value, start, end);
      break;
    case "inlineCode":
      readCode(state, node.value, start, end ?? start);
      break;
    case "break":
      addBreak(state.out, start, end ?? start, true, roleOf(state));
      break;
    case "html":
      readHtml(state, node.value, start, end ?? start);
      break;
    case "strong":
    case "emphasis":
      readMarked(state, node.type, node.children, start);
      break;
    case "delete":
      state.cursor = start;
      for (const child of node.children) readNode(state, child);
      break;
    case "link":
      readLink(state, node.url, node.children, start, end);
      break;
    case "linkReference":
      readLink(state, state.context.definitions.get(node.identifier)?.url ?? "", node.children, start, end);
      break;
    case "image":
      readImage(state, node.url, node, start, end ?? start);
      break;
    case "imageReference":
      readImage(state, state.context.definitions.get(node.identifier)?.url ?? "", node, start, end ?? start);
      break;
  }
  if (end !== undefined) state.cursor = end;
}

function roleOf(state: State): Piece["role"] {
  if (state.url) return "url";
  for (const tag of state.tags) if (tag.foreign) return "foreign";
  return "prose";
}

function readText(state: State, value: string, start: number, end: number | undefined): void {
  // Nodes that remark-gfm makes of bare addresses after parsing have no position: look for them in the source.
  state.cursor = alignText(state.out, value, state.context.source, start, end ?? state.limit, roleOf(state), end === undefined);
}

function readCode(state: State, value: string, start: number, end: number): void {
  let ticks = 0;
  while (state.context.source.charCodeAt(start + ticks) === 96) ticks++;
  const room = end - start - 2 * ticks;
  const inset = room === value.length + 2 ? 1 : 0;
  addPiece(state.out, value.replace(/[\r\n]/g, " "), start + ticks + inset, room - 2 * inset, "code");
}

function readMarked(state: State, kind: Mark["kind"], children: readonly PhrasingContent[], start: number): void {
  const mark: Mark = { from: state.out.text.length, to: 0, kind };
  state.cursor = start;
  for (const child of children) readNode(state, child);
  mark.to = state.out.text.length;
  state.out.marks.push(mark);
}

function readLink(state: State, url: string, children: readonly PhrasingContent[], start: number, end: number | undefined): void {
  const from = state.out.text.length;
  const opener = state.context.source.charCodeAt(start);
  const outer = state.url;
  state.cursor = start;
  if (end === undefined || opener !== 91 || isAddress(children)) state.url = true;
  for (const child of children) readNode(state, child);
  state.url = outer;
  addLink(state, "link", url, from, start, end ?? state.cursor);
}

function isAddress(children: readonly PhrasingContent[]): boolean {
  const [only] = children;
  return (
    children.length === 1 && only?.type === "text" && /^(?:https?:\/\/|www\.|mailto:)\S+$|^[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(only.value)
  );
}

function addLink(state: State, kind: Hyperlink["kind"], url: string, from: number, start: number, end: number): void {
  const to = state.out.text.length;
  // Filled in where the block is made: lines are looked up once.
  const position = { start: { line: 0, column: 0, offset: start }, end: { line: 0, column: 0, offset: end } } satisfies Position;
  state.out.links.push({ kind, url, label: state.out.text.slice(from, to), from, to, position });
}

function readImage(state: State, url: string, image: Alternative, start: number, end: number): void {
  const from = state.out.text.length;
  const alt = (image.alt ?? "").replace(/\r\n|[\r\n]/g, " ");
  const source = start + 2;
  if (state.context.source.startsWith(alt, source)) addPiece(state.out, alt, source, alt.length, roleOf(state));
  else addPiece(state.out, alt, source, Math.max(0, closing(state.context.source, source, end) - source), roleOf(state));
  addLink(state, "image", url, from, start, end);
}

function closing(source: string, from: number, end: number): number {
  const at = source.indexOf("](", from);
  return at === -1 || at > end ? end : at;
}

const TAG = /^<(\/?)([a-z][a-z0-9-]*)/i;
const LANG = /\slang\s*=\s*["']?([a-z]{2,3})/i;
const VOID = /^(?:br|hr|img|input|wbr|area|col|embed|source|track|link|meta)$/;

function readHtml(state: State, value: string, start: number, end: number): void {
  if (value.startsWith("<!--")) {
    state.context.comment(value, start);
    return;
  }
  const match = TAG.exec(value);
  const name = match?.[2]?.toLowerCase();
  if (match === null || name === undefined) return;
  if (name === "br") addBreak(state.out, start, end, true, roleOf(state));
  else if (match[1] === "/") closeTag(state, name);
  else if (!VOID.test(name) && !value.endsWith("/>")) openTag(state, name, value);
}

function openTag(state: State, name: string, value: string): void {
  const lang = LANG.exec(value)?.[1]?.toLowerCase().slice(0, 2);
  const kind = name === "b" || name === "strong" ? "strong" : name === "i" || name === "em" ? "emphasis" : null;
  const mark: Mark | null = kind && { from: state.out.text.length, to: 0, kind };
  if (mark) state.out.marks.push(mark);
  state.tags.push({ name, foreign: lang !== undefined && lang !== state.context.lang, mark });
}

function closeTag(state: State, name: string): void {
  const at = state.tags.findLastIndex((tag) => tag.name === name);
  if (at === -1) return;
  for (const tag of state.tags.splice(at)) if (tag.mark) tag.mark.to = state.out.text.length;
}
