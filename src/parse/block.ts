import { pointAt } from "#parse/place";
import type { Statement } from "#parse/statements";
import type { BlockText } from "#parse/text-builder";
import type { Block, BlockKind, Hyperlink, Piece, Position } from "#posting";

/** A block before its place among the sections is known. */
export type BlockDraft = { -readonly [K in keyof Block]: Block[K] };

/** Where blocks go and what their positions are looked up in. */
export interface Making {
  readonly blocks: BlockDraft[];
  readonly source: string;
  readonly lines: Uint32Array;
}

/** What only some kinds of block have. */
export type Extra = Partial<Pick<BlockDraft, "depth" | "list" | "ordered" | "checked" | "detail" | "glued">>;

/** Adds a block for a part of some words; a part without words or picture is none. */
export function addBlock({ blocks, source, lines }: Making, kind: BlockKind, words: BlockText, part: Statement, extra: Extra): void {
  const raw = words.text.slice(part.from, part.to);
  const text = raw.trim();
  const from = part.from + raw.length - raw.trimStart().length;
  if (text === "" && kind !== "rule" && kind !== "image" && kind !== "code") return;
  const to = from + text.length;
  const all = from === 0 && to === words.text.length;
  const emphasis = emphasisOf(words, from, to, text);
  blocks.push({
    index: blocks.length,
    kind,
    text,
    position: placed(source, lines, part.start, part.end),
    depth: 0,
    section: 0,
    pieces: all ? words.pieces : cutPieces(words.pieces, from, to),
    links: words.links.length === 0 ? [] : cutLinks(lines, words.links, from, to, text, all),
    ...extra,
    ...(emphasis && { emphasis }),
  });
}

function placed(source: string, lines: Uint32Array, start: number, end: number): Position {
  let to = end;
  while (to > start && /\s/.test(source.charAt(to - 1))) to--;
  return { start: pointAt(lines, start), end: pointAt(lines, to) };
}

function cutPieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const cut: Piece[] = [];
  for (let index = firstAfter(pieces, from); index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined || piece.at >= to) break;
    const start = Math.max(piece.at, from);
    const length = Math.min(piece.at + piece.length, to) - start;
    const parallel = piece.length === piece.sourceLength;
    cut.push({ ...piece, at: start - from, length, ...(parallel && { source: piece.source + start - piece.at, sourceLength: length }) });
  }
  return cut;
}

/** Index of the first piece that ends after an offset; a long block may be parted into thousands. */
function firstAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.at + piece.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function cutLinks(lines: Uint32Array, links: readonly Hyperlink[], from: number, to: number, text: string, all: boolean): Hyperlink[] {
  return links.flatMap((link) => {
    if (!all && (link.from >= to || link.from < from) && !(link.from === link.to && link.from === to)) return [];
    const start = Math.max(0, Math.min(link.from, to) - from);
    const end = Math.max(start, Math.min(link.to, to) - from);
    const position = { start: pointAt(lines, link.position.start.offset), end: pointAt(lines, link.position.end.offset) };
    return [{ ...link, from: start, to: end, label: text.slice(start, end), position }];
  });
}

function emphasisOf({ text, marks }: BlockText, from: number, to: number, own: string): Block["emphasis"] {
  if (marks.length === 0 || own === "") return undefined;
  const covers = marks.filter(
    (mark) => mark.from <= from && mark.to > from && /^[\s.,:;!?*]*$/.test(text.slice(Math.min(mark.to, to), to)),
  );
  return covers.some(({ kind }) => kind === "strong") ? "strong" : covers[0]?.kind;
}
