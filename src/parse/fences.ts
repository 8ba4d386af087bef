/** A fenced block of code, its fences included. */
export interface Fence {
  readonly start: number;
  /** Of the end of the line that closes it, or of the text. */
  readonly end: number;
}

const MARKS = /^([ \t>]*)(?:(?:[-+*]|\d{1,9}[.)])[ \t]{1,9}){0,9}(`{3,}(?=[^`]*$)|~{3,})/u;

/** The fenced blocks of code of a text, in order (CommonMark 0.31.2, section 4.5); a quotation that ends also ends the fence in it. */
export function fencesOf(text: string): readonly Fence[] {
  const found: Fence[] = [];
  if (!/```|~~~/u.test(text)) return found;
  let open: { readonly start: number; readonly marks: string; readonly quote: boolean } | null = null;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/gu)) {
    const isQuote = /^[ \t]*>/u.test(line);
    if (open?.quote && !isQuote) {
      found.push({ start: open.start, end: index });
      open = null;
    }
    if (open === null) {
      const marks = MARKS.exec(line)?.[2];
      if (marks !== undefined) open = { start: index, marks, quote: isQuote };
    } else if (closes(line, open.marks)) {
      found.push({ start: open.start, end: index + line.length });
      open = null;
    }
  }
  if (open) found.push({ start: open.start, end: text.length });
  return found;
}

/** As many of the same marks, and nothing after them. */
function closes(line: string, marks: string): boolean {
  const bare = line.replace(/^[ \t>]+/u, "").trimEnd();
  return bare.length >= marks.length && bare.startsWith(marks) && bare === marks.charAt(0).repeat(bare.length);
}

/** The fence that an offset stands in. */
export function fenceAt(fences: readonly Fence[], offset: number): Fence | undefined {
  let low = 0;
  let high = fences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((fences[middle] as Fence).end > offset) high = middle;
    else low = middle + 1;
  }
  const one = fences[low];
  return one !== undefined && one.start <= offset ? one : undefined;
}
