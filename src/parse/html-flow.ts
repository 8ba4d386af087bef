import type { Nodes, Paragraph } from "mdast";
import { addBlock } from "#parse/block";
import { attributeOf, closedBy, isShown, isVoid, type Role, roleOf } from "#parse/elements";
import { type RowShape, rowShape } from "#parse/html-rows";
import { type FlowToken, structureOf } from "#parse/html-structure";
import { addBar, addReference, addWords, boundaryIn, hasWords } from "#parse/html-text";
import type { OpenTag } from "#parse/html-tokens";
import { type InlineState, readInline } from "#parse/inline";
import { addValue, closeTag, closeTags, foreignBy, type InlineTag, openTag } from "#parse/inline-tags";
import { addOpaque, addText, unmaskedText, whole } from "#parse/text-blocks";
import { emptyBlockText } from "#parse/text-builder";
import { maskedAt } from "#parse/unmask";
import type { Nesting, Walk } from "#parse/walk";

/** How the Markdown between the tags is read. */
export interface MarkdownReader {
  visit(walk: Walk, node: Nodes, inside: Nesting): void;
  paragraph(walk: Walk, node: Paragraph, inside: Nesting, marker: number | null): void;
}

/** An element that stands open around blocks. */
interface Open {
  readonly name: string;
  readonly role: Role;
  /** Whether its closing tag stands somewhere. */
  readonly matched: boolean;
  readonly foreign: boolean | null;
  readonly depth: number;
  readonly list: number;
  readonly ordered: boolean;
  /** An item: whether it has no text yet, which the next one is then. */
  fresh: boolean;
  /** A table: its rows so far. */
  rows: number;
}

interface Flow {
  readonly walk: Walk;
  readonly base: Nesting;
  readonly stack: Open[];
  /** Elements that stand open in a line of text. */
  readonly tags: InlineTag[];
  state: InlineState | null;
  /** Where the block that comes next starts: at the tag that opened it; −1 where that has been told. */
  pending: number;
  row: { readonly head: boolean; readonly table: Open | undefined; cells: number } | null;
  checked: boolean | null;
  /** The list item whose first text the stretch starts with. */
  marker: number | null;
}

/** Reads nodes that follow one another, HTML among them, as one document: its elements become the blocks that Markdown has for them. */
export function readHtmlFlow(walk: Walk, nodes: readonly Nodes[], base: Nesting, marker: number | null, markdown: MarkdownReader): void {
  const structure = structureOf(nodes, { source: walk.source, maskedAt: (offset) => maskedAt(walk.maskedSpans, offset) });
  const { tokens, partner } = structure;
  const flow: Flow = { walk, base, stack: [], tags: [], state: null, pending: -1, row: null, checked: null, marker };
  const outer = walk.foreign;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    walk.foreign =
      flow.tags.findLast(({ foreign }) => foreign !== null)?.foreign ??
      flow.stack.findLast(({ matched, foreign }) => matched && foreign !== null)?.foreign ??
      outer;
    switch (token.kind) {
      case "text":
        addTextToken(flow, token.from, token.text ?? walk.source.slice(token.from, token.to));
        break;
      case "reference":
        addReference(stateOf(flow, token.from), token.from, token.to, token.value);
        break;
      case "comment":
        walk.comment(walk.original.slice(token.from, token.to), token.from);
        break;
      case "instruction":
        readInstruction(flow, token.from, token.to);
        break;
      case "node":
        readNode(flow, token.node, markdown);
        break;
      case "close":
        if (token.name === "br") readInlineTag(flow, { ...token, kind: "open", attributes: [], selfClosing: true }, false);
        else if ((partner[index] ?? -1) !== -1)
          closeElement(flow, token.name, token.from, token.to, isBlock(flow, token.name, token.to, false));
        break;
      case "open": {
        const closing = partner[index] ?? -1;
        if (isOpaque(roleOf(token.name))) {
          readOpaque(flow, token, tokens[closing]);
          // What follows a script that never ends is its text.
          index = closing !== -1 ? closing : index + Number(/^(?:script|style)$/.test(token.name) && tokens[index + 1]?.kind === "text");
        } else readOpen(flow, token, closing !== -1, () => rowShape(structure, index));
        break;
      }
    }
  }
  if (flow.row) endRow(flow, walk.original.length);
  flush(flow);
  walk.foreign = outer;
}

/** A component is a block where its tag has the line to itself on that side. */
function isBlock({ walk }: Flow, name: string, at: number, opens: boolean): boolean {
  const role = roleOf(name);
  if (role !== "unknown") return role !== "inline" && role !== "code" && role !== "break" && role !== "image";
  let edge = at;
  const step = opens ? -1 : 1;
  for (;;) {
    const code = walk.source.charCodeAt(opens ? edge - 1 : edge);
    if (code !== 32 && code !== 9) return Number.isNaN(code) || code === 10 || code === 13;
    edge += step;
  }
}

function stateOf(flow: Flow, from: number): InlineState {
  if (flow.state) return flow.state;
  const start = flow.pending === -1 ? from : flow.pending;
  flow.pending = -1;
  const out = emptyBlockText();
  for (const { mark } of flow.tags) if (mark) out.marks.push(mark);
  flow.state = { context: flow.walk, out, tags: flow.tags, cursor: start, limit: Number.POSITIVE_INFINITY, url: false, start };
  return flow.state;
}

function addTextToken(flow: Flow, from: number, text: string): void {
  const lead = flow.state === null ? text.search(/[^ \t\r\n\f]/) : 0;
  if (lead !== -1) addWords(stateOf(flow, from + lead), from + lead, text.slice(lead));
}

function readInstruction(flow: Flow, from: number, to: number): void {
  const one = maskedAt(flow.walk.maskedSpans, from);
  if (one === undefined || (one.kind !== "code" && one.kind !== "listing")) return;
  if (flow.row) {
    addWords(stateOf(flow, from), from, flow.walk.source.slice(from, to));
    return;
  }
  flush(flow);
  addOpaque(flow.walk, one.kind === "listing" ? "code" : "html", one.start, one.end, one.name);
  flow.pending = -1;
}

function readNode(flow: Flow, node: Nodes, markdown: MarkdownReader): void {
  const { walk } = flow;
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  if (flow.row && node.type === "paragraph") {
    const state = stateOf(flow, start);
    boundaryIn(state);
    readInline(walk, node.children, start, end, state.out);
    state.cursor = end;
    return;
  }
  flush(flow);
  const item = flow.stack.findLast(({ role, matched }) => role === "item" && matched);
  const inside = insideOf(flow);
  const marker = node.type !== "paragraph" ? null : item?.fresh ? (flow.pending === -1 ? start : flow.pending) : flow.marker;
  if (node.type === "paragraph" && marker !== null) {
    markdown.paragraph(walk, node, inside, marker);
    if (item) item.fresh = false;
    flow.marker = null;
  } else markdown.visit(walk, node, inside);
  flow.pending = -1;
}

function insideOf({ base, stack }: Flow): Nesting {
  const list = stack.findLast(({ role, matched }) => role === "list" && matched);
  const quote = base.quote || stack.some(({ role, matched }) => role === "quote" && matched);
  return list ? { quote, depth: list.depth, list: list.list, ordered: list.ordered } : { ...base, quote };
}

/** Reads an opening tag. */
function readOpen(flow: Flow, tag: OpenTag, matched: boolean, shape: () => RowShape): void {
  const { walk } = flow;
  const role = roleOf(tag.name);
  const isOwnLine = isBlock(flow, tag.name, tag.from, true);
  if (role === "unknown" && isOwnLine && !flow.row) {
    flush(flow);
    const isTold = addShown(flow, tag);
    readInlineTag(flow, isTold ? { ...tag, attributes: tag.attributes.filter(({ name }) => !isShown(name)) } : tag, matched);
    return;
  }
  if (role === "unknown" || !isOwnLine) {
    readInlineTag(flow, tag, matched);
    return;
  }
  const id = attributeOf(tag.attributes, "id");
  if (id !== undefined) walk.anchor(id, tag.from);
  if (role === "rule") {
    flush(flow);
    addBlock(walk, "rule", emptyBlockText(), whole(emptyBlockText(), tag.from, tag.to), {});
    return;
  }
  if (flow.row && role !== "cell" && role !== "row" && role !== "table") {
    boundaryIn(stateOf(flow, tag.from));
    if (!tag.selfClosing && matched) push(flow, tag, role, true);
    return;
  }
  closeImplied(flow, role, tag.name, tag.from);
  if (role === "cell" && flow.row) {
    const state = stateOf(flow, tag.from);
    if (flow.row.cells++ > 0) addBar(state);
    push(flow, tag, role, matched);
    return;
  }
  flush(flow);
  if (!addShown(flow, tag)) flow.pending = tag.from;
  if (tag.selfClosing || isVoid(tag.name) || (!matched && (role === "wrapper" || role === "quote"))) return;
  const opened = push(flow, tag, role, matched);
  if (role === "row") {
    const { simple, head } = shape();
    const table = flow.stack.findLast((one) => one.role === "table");
    const isHead = head || flow.stack.some(({ name }) => name === "thead");
    if (simple) {
      flow.row = { head: isHead && (table?.rows ?? 0) === 0, table, cells: 0 };
      stateOf(flow, tag.from);
    }
    if (table) table.rows++;
  }
  opened.fresh = role === "item";
}

/** Roles of elements whose inside is not read as text. */
const isOpaque = (role: Role): boolean => role === "hidden" || role === "media" || role === "pre";

function readOpaque(flow: Flow, tag: OpenTag, closing: FlowToken | undefined): void {
  const role = roleOf(tag.name);
  if (flow.row || (role === "hidden" && flow.state)) return;
  addShown(flow, tag);
  if (role === "hidden" || (role === "pre" && closing === undefined)) return;
  flush(flow);
  if (role === "media") addOpaque(flow.walk, "html", tag.from, closing?.to ?? tag.to, tag.name);
  else if (closing) addOpaque(flow.walk, "code", tag.to, closing.from, "");
  flow.pending = -1;
}

/** Attributes that a reader is shown, of an element that is no part of a line: each is a text of its own. */
function addShown(flow: Flow, tag: OpenTag): boolean {
  const shown = flow.row ? [] : tag.attributes.filter(({ name, value }) => isShown(name) && value.trim() !== "");
  if (shown.length === 0) return false;
  flush(flow);
  const outer = flow.walk.foreign;
  flow.walk.foreign = foreignBy(tag.attributes, flow.walk.lang) ?? outer;
  for (const attribute of [...shown].sort((a, b) => a.from - b.from)) {
    flow.pending = -1;
    const state = stateOf(flow, attribute.from);
    addValue(state, attribute);
    flow.state = null;
    addText(flow.walk, "paragraph", state.out, attribute.from, attribute.to, "nested", {});
  }
  flow.walk.foreign = outer;
  flow.pending = tag.to;
  return true;
}

/** Reads an opening tag in a line of text; an element that never ends holds nothing. */
function readInlineTag(flow: Flow, tag: OpenTag, matched: boolean): void {
  const role = roleOf(tag.name);
  const id = attributeOf(tag.attributes, "id") ?? attributeOf(tag.attributes, "name");
  if (tag.name === "input" && attributeOf(tag.attributes, "type")?.toLowerCase() === "checkbox")
    flow.checked = attributeOf(tag.attributes, "checked") !== undefined;
  const isEmpty = tag.selfClosing || isVoid(tag.name);
  if (!isEmpty && !matched) {
    if (id !== undefined) flow.walk.anchor(id, tag.from);
    return;
  }
  if (role === "break" && flow.state === null) return;
  const state = stateOf(flow, tag.from);
  openTag(state, tag);
  if (hasWords(state)) state.cursor = tag.to;
}

function push(flow: Flow, tag: OpenTag, role: Role, matched: boolean): Open {
  const above = flow.stack.findLast((one) => one.role === "list");
  const own = role === "list";
  const open: Open = {
    name: tag.name,
    role,
    matched,
    foreign: foreignBy(tag.attributes, flow.walk.lang),
    depth: own ? (above?.depth ?? flow.base.depth) + 1 : (above?.depth ?? flow.base.depth),
    list: own ? flow.walk.lists++ : (above?.list ?? flow.base.list),
    ordered: own ? tag.name === "ol" : (above?.ordered ?? flow.base.ordered),
    fresh: false,
    rows: 0,
  };
  flow.stack.push(open);
  return open;
}

/** Elements whose closing tag may be left out end where another starts. */
function closeImplied(flow: Flow, role: Role, name: string, at: number): void {
  const ends = closedBy(role, name);
  if (ends === null) return;
  for (let top = flow.stack.at(-1); top; top = flow.stack.at(-1)) {
    if (top.matched || !(ends.test(top.name) || (top.role === "text" && ends.test("p")) || top.role === "heading")) break;
    closeElement(flow, top.name, at, at, true);
  }
}

function closeElement(flow: Flow, name: string, from: number, to: number, isBlockEnd: boolean): void {
  const role = roleOf(name);
  if (role === "inline" || role === "code" || role === "unknown") {
    if (flow.state) {
      closeTag(flow.state, name, to);
      if (hasWords(flow.state)) flow.state.cursor = to;
    } else {
      const at = flow.tags.findLastIndex((tag) => tag.name === name);
      if (at !== -1) flow.tags.splice(at);
    }
    if (role === "unknown" && isBlockEnd && !flow.row) flush(flow);
    return;
  }
  const at = flow.stack.findLastIndex((one) => one.name === name);
  if (at === -1) return;
  if (flow.row && role !== "row" && role !== "table") {
    if (flow.state && role !== "cell") boundaryIn(flow.state);
    flow.stack.splice(at);
    return;
  }
  if (flow.row) endRow(flow, to);
  else flush(flow, from === to ? undefined : to);
  flow.stack.splice(at);
  flow.pending = -1;
}

function endRow(flow: Flow, end: number): void {
  const { state, row, walk } = flow;
  flow.row = null;
  flow.state = null;
  if (!state || !row) return;
  closeTags(state, 0, state.cursor);
  const stop = Math.max(state.cursor, Math.min(end, walk.original.length));
  const words = unmaskedText(walk, state.out, state.start, stop);
  if (!/[^\s|]/u.test(words.text)) return;
  addBlock(walk, "table", words, whole(words, state.start, stop), { depth: row.head ? 0 : 1, detail: String(Math.max(1, row.cells)) });
}

/** Ends the text that stands open, and makes a block of it. */
function flush(flow: Flow, end?: number): void {
  const { state, walk, stack } = flow;
  flow.state = null;
  if (!state) return;
  // What stands open goes on in the next block; a link is noted once, where its first words are.
  const open = flow.tags.map((tag) => {
    const isNoted = tag.link === null || /\S/u.test(state.out.text.slice(tag.link.from));
    return { ...tag, mark: tag.mark && { ...tag.mark, from: 0 }, link: isNoted ? null : tag.link && { ...tag.link, from: 0 }, shown: [] };
  });
  for (const [index, tag] of open.entries()) if (tag.link) (flow.tags[index] as InlineTag).link = null;
  closeTags(state, 0, state.cursor);
  flow.tags.push(...open);
  if (!hasWords(state)) return;
  const stop = end ?? state.cursor;
  const heading = stack.findLast(({ role }) => role === "heading");
  if (heading) {
    const words = unmaskedText(walk, state.out, state.start, stop);
    addBlock(walk, "heading", words, whole(words, state.start, stop), { depth: Number(heading.name.charAt(1)) });
    return;
  }
  const item = stack.findLast(({ role }) => role === "item");
  const inside = insideOf(flow);
  const isItem = item?.fresh === true || flow.marker !== null;
  const start = flow.marker ?? state.start;
  const kind = isItem ? "item" : isPicture(state) ? "image" : inside.quote ? "quote" : "paragraph";
  const extra = isItem
    ? { depth: inside.depth, list: inside.list, ordered: inside.ordered, ...(flow.checked !== null && { checked: flow.checked }) }
    : {};
  addText(
    walk,
    kind,
    state.out,
    Math.min(start, state.start),
    stop,
    isItem ? "item" : inside.depth > 0 || inside.quote || kind === "image" ? "nested" : "text",
    extra,
  );
  if (item) item.fresh = false;
  flow.marker = null;
  flow.checked = null;
}

/** Nothing but images, with or without a link around them. */
function isPicture({ out }: InlineState): boolean {
  let rest = out.text;
  let images = 0;
  for (const { kind, from, to } of out.links) {
    if (kind !== "image") continue;
    images++;
    rest = rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to);
  }
  return images > 0 && rest.trim() === "";
}
