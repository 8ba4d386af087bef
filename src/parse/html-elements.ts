import { addBlock } from "#parse/block";
import { attributeOf, closedBy, isShownOn, isVoid, type Role, roleOf } from "#parse/elements";
import type { RowShape } from "#parse/html-rows";
import { endRow, type Flow, flush, innermostOf, type OpenElement, open, stateOf } from "#parse/html-state";
import type { FlowToken } from "#parse/html-structure";
import { addBar, boundaryIn, hasWords } from "#parse/html-text";
import type { OpenTag } from "#parse/html-tokens";
import { addValue, closeTag, foreignBy, openTag } from "#parse/inline-tags";
import { addOpaque, addText, whole } from "#parse/text-blocks";
import { emptyBlockText } from "#parse/text-builder";

/** A component is a block where its tag has the line to itself on that side. */
export function isBlock({ walk }: Flow, name: string, at: number, opens: boolean): boolean {
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

/** Reads an opening tag. */
export function readOpen(flow: Flow, tag: OpenTag, matched: boolean, shape: () => RowShape): void {
  const { walk } = flow;
  const role = roleOf(tag.name);
  const isOwnLine = isBlock(flow, tag.name, tag.from, true);
  if (role === "unknown" && isOwnLine && !flow.row) {
    flush(flow);
    const isTold = addShown(flow, tag);
    readInlineTag(flow, isTold ? { ...tag, attributes: tag.attributes.filter((one) => !isShownOn(tag, one)) } : tag, matched);
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
    const { table, head: inHead } = innermostOf(flow);
    const isHead = head || inHead !== undefined;
    if (simple) {
      flow.row = { head: isHead && (table?.rows ?? 0) === 0, table, cells: 0 };
      stateOf(flow, tag.from);
    }
    if (table) table.rows++;
  }
  opened.fresh = role === "item";
}

/** Roles of elements whose inside is not read as text. */
export const isOpaque = (role: Role): boolean => role === "hidden" || role === "media" || role === "pre";

/** Reads an element whose inside is not read as text. */
export function readOpaque(flow: Flow, tag: OpenTag, closing: FlowToken | undefined): void {
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
  const shown = flow.row ? [] : tag.attributes.filter((one) => isShownOn(tag, one) && one.value.trim() !== "");
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
export function readInlineTag(flow: Flow, tag: OpenTag, matched: boolean): void {
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

function push(flow: Flow, tag: OpenTag, role: Role, matched: boolean): OpenElement {
  const { list: above } = innermostOf(flow);
  const own = role === "list";
  return open(flow, {
    name: tag.name,
    role,
    matched,
    foreign: foreignBy(tag.attributes, flow.walk.lang),
    depth: own ? (above?.depth ?? flow.base.depth) + 1 : (above?.depth ?? flow.base.depth),
    list: own ? flow.walk.lists++ : (above?.list ?? flow.base.list),
    ordered: own ? tag.name === "ol" : (above?.ordered ?? flow.base.ordered),
    fresh: false,
    rows: 0,
  });
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

/** Ends an element. */
export function closeElement(flow: Flow, name: string, from: number, to: number, isBlockEnd: boolean): void {
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
