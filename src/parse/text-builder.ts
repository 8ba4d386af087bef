import type { Hyperlink, Piece } from "#posting";

/** A line that ended inside a block. */
export interface Break {
  /** Offset in the text of the space that stands for it. */
  readonly at: number;
  /** Source offsets: the end of what is before it (trailing spaces included), the start of what comes after. */
  readonly end: number;
  readonly next: number;
  /** The author asked for the break: two spaces, a backslash or `<br>`. */
  readonly hard: boolean;
}

/** A stretch of the text in bold or italics. */
export interface Mark {
  readonly from: number;
  to: number;
  readonly kind: "strong" | "emphasis";
}

/** The words of a block as they are gathered. */
export interface BlockText {
  text: string;
  /** Its last character: to look at the end of a text that still grows copies all of it. */
  last: string;
  pieces: Piece[];
  links: Hyperlink[];
  breaks: Break[];
  marks: Mark[];
}

/** No words yet. */
export const emptyBlockText = (): BlockText => ({ text: "", last: "", pieces: [], links: [], breaks: [], marks: [] });

/** Adds what stands nowhere in the source. */
export function addString(out: BlockText, text: string): void {
  if (text === "") return;
  out.text += text;
  out.last = text.charAt(text.length - 1);
}

/** Adds a piece, or lengthens the last one where both run parallel to the source. */
export function addPiece(out: BlockText, text: string, source: number, sourceLength: number, role: Piece["role"]): void {
  const at = out.text.length;
  const last = out.pieces.at(-1);
  addString(out, text);
  if (
    last !== undefined &&
    last.role === role &&
    text.length === sourceLength &&
    last.length === last.sourceLength &&
    last.at + last.length === at &&
    last.source + last.length === source
  ) {
    out.pieces[out.pieces.length - 1] = { ...last, length: last.length + text.length, sourceLength: last.sourceLength + sourceLength };
  } else if (text.length > 0) {
    out.pieces.push({ at, length: text.length, source, sourceLength, role });
  }
}

/** Puts a space where a line ended. */
export function addBreak(out: BlockText, end: number, next: number, hard: boolean, role: Piece["role"]): void {
  out.breaks.push({ at: out.text.length, end, next, hard });
  addPiece(out, " ", end, next - end, role);
}
