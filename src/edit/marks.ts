import type { BlockKind } from "#posting";

/** A block of a report, by its place in the text. */
export interface PlacedBlock {
  readonly kind: BlockKind;
  readonly from: number;
  readonly to: number;
}

/** A numbered or bulleted item's own signs. */
export interface ItemMarks {
  /** `-`, `*`, `+`; of a numbered list what follows the number: `.` or `)`. */
  readonly sign: string;
  readonly number: number | undefined;
  /** Between sign and words, the box of a task included. */
  readonly space: string;
}

/** A line that is empty but for the signs of a quotation. CR and LF of one line end are no two. */
export const EMPTY_LINE = /(?:\r\n|\r(?!\n)|\n)[ \t>]*(?:\r\n|\r(?!\n)|\n)/u;

/** Where the line that holds an offset starts. */
export function lineStartAt(text: string, offset: number): number {
  return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1 || (text.startsWith("\uFEFF") ? 1 : 0);
}

/** What stands before a block on its line. */
export function leadOf(text: string, { from }: PlacedBlock): string {
  return text.slice(lineStartAt(text, from), from);
}

/** Whether a line starts with the block, or with no more than its indent and the signs of a quotation. */
export const isIndent = (lead: string): boolean => /^[ \t>]*$/u.test(lead);

/** The signs that an item starts with; nothing where it has none of its own. */
export function itemMarks(source: string): ItemMarks | undefined {
  const found = /^(\d{1,9})?([-*+.)])([ \t]+(?:\[[ xX]\][ \t]+)?)/u.exec(source);
  if (!found) return undefined;
  const [, digits, sign = "", space = ""] = found;
  if ((digits === undefined) !== /[-*+]/u.test(sign)) return undefined;
  return { sign, number: digits === undefined ? undefined : Number(digits), space };
}

/** The marks as they are written. */
export const written = ({ number, sign, space }: ItemMarks): string => `${number ?? ""}${sign}${space}`;
