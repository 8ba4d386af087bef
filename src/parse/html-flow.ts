import type { Nodes, Paragraph } from "mdast";
import { roleOf } from "#parse/elements";
import { closeElement, isBlock, isOpaque, readInlineTag, readOpaque, readOpen } from "#parse/html-elements";
import { rowShape } from "#parse/html-rows";
import { endRow, type Flow, flush, innermostOf, insideOf, stateOf } from "#parse/html-state";
import { structureOf } from "#parse/html-structure";
import { addReference, addWords, boundaryIn } from "#parse/html-text";
import { readInline } from "#parse/inline";
import { addTagTexts } from "#parse/tag-texts";
import { addOpaque } from "#parse/text-blocks";
import { maskedAt } from "#parse/unmask";
import type { Nesting, Walk } from "#parse/walk";

/** How the Markdown between the tags is read. */
export interface MarkdownReader {
  visit(walk: Walk, node: Nodes, inside: Nesting): void;
  paragraph(walk: Walk, node: Paragraph, inside: Nesting, marker: number | null): void;
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
    walk.foreign = flow.tags.findLast(({ foreign }) => foreign !== null)?.foreign ?? innermostOf(flow).inLanguage?.foreign ?? outer;
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
  addOpaque(
    flow.walk,
    one.kind === "listing" ? "code" : "html",
    one.start,
    one.end,
    one.kind === "listing" ? languageOf(flow.walk.original, one.start) : one.name,
  );
  if (one.kind === "code") addTagTexts(flow.walk, one.start, one.end);
  flow.pending = -1;
}

/** The language that a block of code names, in its fence or in its tag. */
function languageOf(source: string, start: number): string {
  const line = /^[^\r\n]{0,120}/u.exec(source.slice(start, start + 120))?.[0] ?? "";
  return (
    /^(?:[ \t>]*(?:`{3,}|~{3,})[ \t]*\{?\.?|\{[{%][-<%]?\s*(?:highlight|codeblock)\s+(?:lang:)?["']?)([\w+#-]{1,20})/u.exec(line)?.[1] ?? ""
  );
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
  const { closedItem: item } = innermostOf(flow);
  const inside = insideOf(flow);
  const marker = node.type !== "paragraph" ? null : item?.fresh ? (flow.pending === -1 ? start : flow.pending) : flow.marker;
  if (node.type === "paragraph" && marker !== null) {
    markdown.paragraph(walk, node, inside, marker);
    if (item) item.fresh = false;
    flow.marker = null;
  } else markdown.visit(walk, node, inside);
  flow.pending = -1;
}
