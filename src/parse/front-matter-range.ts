/** Where front matter stands in a text. */
export interface FrontMatterRange {
  /** The YAML between the fences. */
  readonly from: number;
  readonly to: number;
  /** After the closing fence, before the end of its line. */
  readonly end: number;
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/u;
const CLOSING = /(?<=[\r\n])---[ \t]*(?=[\r\n]|$)/gu;

/**
 * Finds the front matter of a text, or of as much of a file as holds it; `null` where there is none, or its closing fence is absent.
 * The Markdown parser sees the same lines as front matter, so that who needs no tree has the same answer.
 */
export function frontMatterRange(text: string): FrontMatterRange | null {
  const from = OPENING.exec(text)?.[0].length;
  if (from === undefined) return null;
  CLOSING.lastIndex = from;
  const closing = CLOSING.exec(text);
  return closing && { from, to: closing.index, end: closing.index + closing[0].length };
}
