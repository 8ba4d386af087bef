import { addBlock, type Extra } from "#parse/block";
import type { Role } from "#parse/elements";
import { hasWords } from "#parse/html-text";
import type { InlineState, InlineTag } from "#parse/inline-state";
import { closeTags } from "#parse/inline-tags";
import { addText, unmaskedText, whole } from "#parse/text-blocks";
import { emptyBlockText } from "#parse/text-builder";
import type { Nesting, Walk } from "#parse/walk";

/** An element that stands open around blocks. */
export interface OpenElement {
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
  /** The innermost elements that stand open, itself among them. */
  readonly innermost: Innermost;
}

/** Of the elements that stand open, the innermost of a kind, carried from one to the next: pages may nest a thousand that never close. */
export interface Innermost {
  readonly list?: OpenElement;
  readonly table?: OpenElement;
  readonly item?: OpenElement;
  readonly heading?: OpenElement;
  readonly text?: OpenElement;
  readonly closedList?: OpenElement;
  readonly closedItem?: OpenElement;
  readonly closedQuote?: OpenElement;
  /** The innermost that closes and names a language. */
  readonly inLanguage?: OpenElement;
  readonly head?: OpenElement;
}

const NOTHING: Innermost = {};

/** The innermost elements that stand open. */
export const innermostOf = ({ stack }: Pick<Flow, "stack">): Innermost => stack.at(-1)?.innermost ?? NOTHING;

/** Opens an element. */
export function open(flow: Flow, element: Omit<OpenElement, "innermost">): OpenElement {
  const opened = { ...element, innermost: innermostOf(flow) };
  const { role, matched, foreign, name } = element;
  opened.innermost = {
    ...opened.innermost,
    ...(role === "list" && { list: opened }),
    ...(role === "table" && { table: opened }),
    ...(role === "item" && { item: opened }),
    ...(role === "heading" && { heading: opened }),
    ...(role === "text" && { text: opened }),
    ...(role === "list" && matched && { closedList: opened }),
    ...(role === "item" && matched && { closedItem: opened }),
    ...(role === "quote" && matched && { closedQuote: opened }),
    ...(foreign !== null && matched && { inLanguage: opened }),
    ...(name === "thead" && { head: opened }),
  };
  flow.stack.push(opened);
  return opened;
}

/** HTML that is read, and what stands open in it. */
export interface Flow {
  readonly walk: Walk;
  readonly base: Nesting;
  readonly stack: OpenElement[];
  /** Elements that stand open in a line of text. */
  readonly tags: InlineTag[];
  state: InlineState | null;
  /** Where the block that comes next starts: at the tag that opened it; −1 where that has been told. */
  pending: number;
  row: { readonly head: boolean; readonly table: OpenElement | undefined; cells: number } | null;
  checked: boolean | null;
  /** The list item whose first text the stretch starts with. */
  marker: number | null;
}

/** The text that stands open, begun at an offset where none does. */
export function stateOf(flow: Flow, from: number): InlineState {
  if (flow.state) return flow.state;
  const start = flow.pending === -1 ? from : flow.pending;
  flow.pending = -1;
  const out = emptyBlockText();
  for (const { mark } of flow.tags) if (mark) out.marks.push(mark);
  flow.state = { context: flow.walk, out, tags: flow.tags, cursor: start, limit: Number.POSITIVE_INFINITY, url: false, start };
  return flow.state;
}

/** What the next block stands in. */
export function insideOf(flow: Flow): Nesting {
  const { base } = flow;
  const { closedList: list, closedQuote } = innermostOf(flow);
  const quote = base.quote || closedQuote !== undefined;
  return list ? { quote, depth: list.depth, list: list.list, ordered: list.ordered } : { ...base, quote };
}

/** Ends a row of a table, and makes a block of it. */
export function endRow(flow: Flow, end: number): void {
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
export function flush(flow: Flow, end?: number): void {
  const { state, walk } = flow;
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
  const { heading, item, text } = innermostOf(flow);
  if (heading) {
    const words = unmaskedText(walk, state.out, state.start, stop);
    addBlock(walk, "heading", words, whole(words, state.start, stop), { depth: Number(heading.name.charAt(1)) });
    return;
  }
  const inside = insideOf(flow);
  const isItem = item?.fresh === true || flow.marker !== null;
  const start = flow.marker ?? state.start;
  const kind = isItem ? "item" : isPicture(state) ? "image" : inside.quote ? "quote" : "paragraph";
  const extra = isItem
    ? { depth: inside.depth, list: inside.list, ordered: inside.ordered, ...(flow.checked !== null && { checked: flow.checked }) }
    : kind === "paragraph"
      ? definitionPart(text?.name)
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

/** A term of a list of definitions, or what it stands for; one of the options of a field. */
function definitionPart(name: string | undefined): Extra {
  return name === "dt" ? { detail: "term" } : name === "dd" ? { detail: "definition" } : name === "option" ? { detail: "option" } : {};
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
