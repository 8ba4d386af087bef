import type { Block, Piece, Point, Position, Posting } from "#posting";

/** Offset of the first character of each line; a line ends with LF, CRLF or a lone CR (CommonMark 0.31, section 2.1). */
export function lineStarts(text: string): Uint32Array {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return Uint32Array.from(starts);
}

/** Index, from 0, of the line that holds an offset. */
export function lineIndex(lines: Uint32Array, offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Line and column, from 1, of an offset in UTF-16 code units of the original text. */
export function pointAt(lines: Uint32Array, offset: number): Point {
  const index = lineIndex(lines, offset);
  return { line: index + 1, column: offset - (lines[index] ?? 0) + 1, offset };
}

/** The position of a range of the posting's source; offsets outside of it are moved to its ends. */
export function positionAt(posting: Pick<Posting, "text" | "lines">, from: number, to: number): Position {
  const start = Math.max(0, Math.min(from, posting.text.length));
  const end = Math.max(start, Math.min(to, posting.text.length));
  return { start: pointAt(posting.lines, start), end: pointAt(posting.lines, end) };
}

/** Where a range of `block.text` stands in the source; the block's own position where its text has no counterpart there. */
export function placeOf(posting: Pick<Posting, "text" | "lines">, block: Block, from: number, to: number): Position {
  const { pieces } = block;
  const first = pieces[firstWhere(pieces, ({ at, length }) => at + length > from)];
  const last = pieces[firstWhere(pieces, ({ at }) => at >= Math.max(to, from + 1)) - 1];
  if (first === undefined || last === undefined) return block.position;
  const start = startIn(first, from);
  return positionAt(posting, start, to <= from ? start : Math.max(start, endIn(last, to)));
}

/** Index of the first piece of which something is true; pieces stand in order, and it is true of all that follow. */
function firstWhere(pieces: readonly Piece[], isTrue: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(pieces[middle] as Piece)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function startIn(piece: Piece, from: number): number {
  if (piece.length !== piece.sourceLength) return piece.source;
  return piece.source + Math.max(0, from - piece.at);
}

function endIn(piece: Piece, to: number): number {
  if (piece.length !== piece.sourceLength) return piece.source + piece.sourceLength;
  return piece.source + Math.min(piece.length, to - piece.at);
}
