import type { Alternative, PhrasingContent } from "mdast";
import { alignText } from "#parse/align-text";
import { htmlTokens } from "#parse/html-tokens";
import type { InlineContext, InlineState } from "#parse/inline-state";
import { addLink, closeTag, closeTags, isBareAddress, isHidden, openTag, wordRole } from "#parse/inline-tags";
import { addBreak, addPiece, type BlockText, emptyBlockText, type Mark } from "#parse/text-builder";
import { withoutFillers } from "#parse/unmask";

type State = InlineState;

/** Adds the words of some nodes, markup removed; `start` and `end` are the source offsets between which they stand. */
export function readInline(
  context: InlineContext,
  children: readonly PhrasingContent[],
  start: number,
  end: number,
  out: BlockText = emptyBlockText(),
): BlockText {
  const state: State = { context, out, tags: [], cursor: start, limit: end, start, url: false };
  for (const child of children) readNode(state, child);
  closeTags(state, 0, end);
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
      addBreak(state.out, start, end ?? start, true, wordRole(state));
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
      readLink(state, defined(state, node.identifier), node.children, start, end);
      break;
    case "image":
      readImage(state, node.url, node, start, end ?? start);
      break;
    case "imageReference":
      readImage(state, defined(state, node.identifier), node, start, end ?? start);
      break;
  }
  if (end !== undefined) state.cursor = end;
}

function readText(state: State, value: string, start: number, end: number | undefined): void {
  if (isHidden(state)) return;
  // Nodes that mdast-util-gfm-autolink-literal makes of bare addresses after parsing have no position: look for them in the source.
  state.cursor = alignText(state.out, value, state.context.source, start, end ?? state.limit, wordRole(state), end === undefined);
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
  // A bare address between the tags of a link is a link of its own to the parser.
  if (state.tags.some(({ link }) => link)) return;
  const close = children.at(-1)?.position?.end.offset ?? start;
  addLink(state, "link", withoutFillers(state.context, url, close, end ?? state.cursor), from, start, end ?? state.cursor);
}

function defined({ context }: State, identifier: string): string {
  const definition = context.definitions.get(identifier);
  if (definition === undefined) return "";
  return withoutFillers(context, definition.url, definition.position?.start.offset ?? 0, definition.position?.end.offset ?? 0);
}

function isAddress(children: readonly PhrasingContent[]): boolean {
  const [only] = children;
  return children.length === 1 && only?.type === "text" && isBareAddress(only.value);
}

function readImage(state: State, url: string, image: Alternative, start: number, end: number): void {
  const from = state.out.text.length;
  const alt = (image.alt ?? "").replace(/\r\n|[\r\n]/g, " ");
  const source = start + 2;
  if (state.context.source.startsWith(alt, source)) addPiece(state.out, alt, source, alt.length, wordRole(state));
  else addPiece(state.out, alt, source, Math.max(0, closing(state.context.source, source, end) - source), wordRole(state));
  addLink(state, "image", withoutFillers(state.context, url, source, end), from, start, end);
}

function closing(source: string, from: number, end: number): number {
  const at = source.indexOf("](", from);
  return at === -1 || at > end ? end : at;
}

function closingName(value: string): string | undefined {
  const [tag] = value.startsWith("</") ? htmlTokens(value, 0) : [];
  return tag?.kind === "close" ? tag.name : undefined;
}

function readHtml(state: State, value: string, start: number, end: number): void {
  if (value.startsWith("<!--")) {
    state.context.comment(value, start);
    return;
  }
  const name = closingName(value);
  if (name === "br") addBreak(state.out, start, end, true, wordRole(state));
  else if (name !== undefined) closeTag(state, name, end);
  else {
    // In a quotation, marks stand before each line of a tag, and not in its value.
    const raw = state.context.source.slice(start, end);
    const [tag] = htmlTokens(raw === value ? raw : raw.replace(/(?<=[\r\n])[ \t>]+/g, (marks) => " ".repeat(marks.length)), start);
    if (tag?.kind === "open") openTag(state, tag);
  }
}
