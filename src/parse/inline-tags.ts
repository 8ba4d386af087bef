import { attributeOf, isShown, isShownOn, isVoid, roleOf } from "#parse/elements";
import type { Attribute, OpenTag } from "#parse/html-tokens";
import type { InlineState, InlineTag } from "#parse/inline-state";
import { addBreak, addPiece, addString, type Mark } from "#parse/text-builder";
import { withoutFillers } from "#parse/unmask";
import type { Hyperlink, Lang, Piece, Position } from "#posting";

/** What the next words are. */
export function wordRole({ url, tags, context }: InlineState): Piece["role"] {
  if (url) return "url";
  for (const { kind } of tags) if (kind === "code") return "code";
  return (tags.findLast(({ foreign }) => foreign !== null)?.foreign ?? context.foreign) ? "foreign" : "prose";
}

/** Whether what stands between words now is not shown: a script, a drawing. */
export const isHidden = ({ tags }: InlineState): boolean => tags.some(({ kind }) => kind === "hidden");

/** Whether attributes mark what an element holds as another language than the page's, or as not to be translated; `null` where they say nothing. */
export function foreignBy(attributes: readonly Attribute[], lang: Lang): boolean | null {
  const stated = attributeOf(attributes, "lang") ?? attributeOf(attributes, "xml:lang");
  if (attributeOf(attributes, "translate")?.toLowerCase() === "no") return true;
  return stated === undefined || stated.trim() === "" ? null : stated.trim().toLowerCase().split(/[-_]/u)[0] !== lang;
}

/** Reads an opening tag that stands between words. */
export function openTag(state: InlineState, tag: OpenTag): void {
  const { name, attributes } = tag;
  const role = roleOf(name);
  const id = attributeOf(attributes, "id") ?? (name === "a" ? attributeOf(attributes, "name") : undefined);
  if (id !== undefined) state.context.anchor(id, tag.from);
  if (isHidden(state)) {
    if (role === "hidden" && !isVoid(name) && !tag.selfClosing) state.tags.push({ ...plain(name), kind: "hidden" });
    return;
  }
  if (role === "break") addBreak(state.out, tag.from, tag.to, true, wordRole(state));
  else if (role === "image" || (role === "unknown" && attributeOf(attributes, "alt") !== undefined)) readImage(state, tag);
  else if (isVoid(name) || tag.selfClosing)
    addShown(
      state,
      attributes.filter((one) => isShownOn(tag, one)),
    );
  else {
    const kind = name === "b" || name === "strong" ? "strong" : name === "i" || name === "em" ? "emphasis" : null;
    const mark: Mark | null = kind && { from: state.out.text.length, to: 0, kind };
    if (mark) state.out.marks.push(mark);
    const href = attributes.find((one) => one.name === "href");
    state.tags.push({
      name,
      foreign: foreignBy(attributes, state.context.lang),
      kind: role === "code" || role === "pre" ? "code" : role === "hidden" ? "hidden" : "text",
      mark,
      link: href
        ? { url: withoutFillers(state.context, href.value, href.from, href.to), start: tag.from, from: state.out.text.length }
        : null,
      shown: role === "hidden" ? [] : attributes.filter((one) => isShownOn(tag, one)),
    });
  }
}

const plain = (name: string): InlineTag => ({ name, foreign: null, kind: "text", mark: null, link: null, shown: [] });

/** Reads a closing tag that stands between words; one that closes nothing is nothing. */
export function closeTag(state: InlineState, name: string, end: number): void {
  const at = state.tags.findLastIndex((tag) => tag.name === name);
  if (at !== -1) closeTags(state, at, end);
}

/** Closes the open elements from one on. */
export function closeTags(state: InlineState, from: number, end: number): void {
  for (const tag of state.tags.splice(from).reverse()) {
    if (tag.mark) tag.mark.to = state.out.text.length;
    if (tag.link) noteLink(state, tag, end);
    addShown(state, tag.shown);
  }
}

/** Notes a link that stands open; its words may go on in another block, where it is not noted again. */
function noteLink(state: InlineState, tag: InlineTag, end: number): void {
  if (tag.link === null) return;
  const { url, start, from } = tag.link;
  if (isBareAddress(state.out.text.slice(from)))
    state.out.pieces = state.out.pieces.map((piece) => (piece.at >= from && piece.role === "prose" ? { ...piece, role: "url" } : piece));
  addLink(state, "link", url, from, start, end);
  tag.link = null;
}

/** Whether some words are an address and nothing else. */
export const isBareAddress = (text: string): boolean => /^(?:https?:\/\/|www\.|mailto:)\S+$|^[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(text);

/** Adds a link whose words are the last ones, from an offset on. */
export function addLink(state: InlineState, kind: Hyperlink["kind"], url: string, from: number, start: number, end: number): void {
  const to = state.out.text.length;
  // Filled in where the block is made: lines are looked up once, and a slice of a text that still grows copies all of it.
  const position = { start: { line: 0, column: 0, offset: start }, end: { line: 0, column: 0, offset: end } } satisfies Position;
  state.out.links.push({ kind, url, label: "", from, to, position });
}

function readImage(state: InlineState, tag: OpenTag): void {
  const from = state.out.text.length;
  const alt = tag.attributes.find(({ name }) => name === "alt");
  if (alt) addValue(state, alt);
  const src = tag.attributes.find(({ name }) => name === "src");
  addLink(state, "image", src ? withoutFillers(state.context, src.value, src.from, src.to) : "", from, tag.from, tag.to);
  addShown(
    state,
    tag.attributes.filter(({ name, value }) => isShown(name) && value !== alt?.value),
  );
}

/** Attributes that a reader is shown beside the words stand in brackets after them, unless they only repeat them. */
function addShown(state: InlineState, attributes: readonly Attribute[]): void {
  for (const attribute of attributes) {
    const value = attribute.value.trim();
    if (value === "" || state.out.text.endsWith(value)) continue;
    addString(state.out, state.out.text === "" || /\s/u.test(state.out.last) ? "(" : " (");
    addValue(state, attribute);
    addString(state.out, ")");
  }
}

/** Adds the value of an attribute, beside its source where it stands there as it is. */
export function addValue(state: InlineState, { value, from, to }: Attribute): void {
  const text = withoutFillers(state.context, value, from, to).replace(/[ \t\r\n\f]+/g, " ");
  const trimmed = text.trim();
  const lead = text.length - text.trimStart().length;
  if (trimmed === "") return;
  if (state.context.original.startsWith(trimmed, from + lead)) addPiece(state.out, trimmed, from + lead, trimmed.length, wordRole(state));
  else addPiece(state.out, trimmed, from, Math.max(0, to - from), trimmed.length === to - from ? "code" : wordRole(state));
}
