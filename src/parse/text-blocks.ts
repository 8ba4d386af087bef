import { addBlock, type Extra } from "#parse/block";
import type { MaskedSpan } from "#parse/masked-span";
import { type BlockPlacement, definitions, type Statement, statements } from "#parse/statements";
import { addPiece, type BlockText, emptyBlockText } from "#parse/text-builder";
import { maskedWithin, unmask } from "#parse/unmask";
import type { Walk } from "#parse/walk";
import type { BlockKind } from "#posting";

/** A part that is all of some words. */
export function whole(words: BlockText, start: number, end: number): Statement {
  return { from: 0, to: words.text.length, start, end, heading: false, marker: 0 };
}

/** The words that were read between two offsets, without what is no text. */
export function unmaskedText(walk: Walk, words: BlockText, start: number, end: number): BlockText {
  const within = maskedWithin(walk.maskedSpans, start, end);
  return within.length > 0 ? unmask(words, walk.original, within) : words;
}

/** Adds a paragraph, item, quotation or image: a block for each statement in it. */
export function addText(
  walk: Walk,
  kind: BlockKind,
  read: BlockText,
  start: number,
  end: number,
  place: BlockPlacement,
  item: Extra,
): void {
  const codes = maskedWithin(walk.maskedSpans, start, end).filter((one) => one.kind === "code");
  const words = unmaskedText(walk, read, start, end);
  let previous = false;
  const defined = kind === "paragraph" && words.text.includes(":") ? definitions(words, start, end, termBefore(walk)) : [];
  const term = walk.blocks.at(-1);
  if (term && term.detail === undefined && defined[0]?.part === "definition") term.detail = "term";
  for (const [index, part] of (defined.length > 0 ? defined : statements(words, start, end, place, walk)).entries()) {
    const cut = (kind === "item" || part.part) && part.marker > 0 ? { ...part, from: part.from + part.marker } : part;
    if (cut.heading) addBlock(walk, "heading", words, cut, {});
    else if (cut.part) addBlock(walk, kind, words, cut, { ...item, detail: cut.part });
    else if (!addTag(walk, words, cut, codes)) addBlock(walk, kind, words, cut, { ...item, ...(index > 0 && previous && { glued: true }) });
    previous = !cut.heading;
  }
}

/** The text of a paragraph that a definition may follow. */
function termBefore({ blocks }: Walk): string {
  const last = blocks.at(-1);
  return last?.kind !== "paragraph" ? "" : last.detail === "definition" ? "-" : last.text;
}

/** A statement that is a template tag and nothing else is compared as markup. */
function addTag(walk: Walk, words: BlockText, part: Statement, codes: readonly MaskedSpan[]): boolean {
  if (codes.length === 0) return false;
  const raw = walk.original.slice(part.start, part.end).trim();
  const code = codes.find((one) => one.start === part.start && one.end >= part.start + raw.length);
  if (code) addBlock(walk, "html", words, part, { detail: code.name });
  return code !== undefined;
}

/** Adds what is compared as it stands: a template tag, a video. */
export function addOpaque(walk: Walk, kind: "html" | "code", start: number, end: number, detail: string): void {
  const raw = walk.original.slice(start, end);
  const text = raw.trim().replaceAll("\0", "\uFFFD");
  const words = emptyBlockText();
  addPiece(words, text, start + raw.length - raw.trimStart().length, text.length, "code");
  addBlock(walk, kind, words, whole(words, start, end), detail === "" ? {} : { detail });
}
