import { lineIndex } from "#parse/place";
import type { Break, Words } from "#parse/words";

/** A part of a block's text that stands for itself. */
export interface Statement {
  /** Offsets in the text. */
  readonly from: number;
  readonly to: number;
  /** Source offsets. */
  readonly start: number;
  readonly end: number;
  /** A bold line that acts as a heading. */
  readonly heading: boolean;
  /** A bullet typed without its space (`-word`): its length in the text. */
  readonly marker: number;
}

/** What the parting of a block into statements depends on. */
export interface Surroundings {
  readonly source: string;
  readonly lines: Uint32Array;
  /** See `wrapWidth`; asked only where a line ends inside a block. */
  width(): number;
  /** Bold lines open sections here: paragraphs that stand in no list or quote. */
  readonly headings: boolean;
}

/** Parts the text of a block at the line ends that wrapping cannot explain and after bold lines that act as headings. */
export function statements(words: Words, start: number, end: number, around: Surroundings): readonly Statement[] {
  const bold = around.headings && boldWhole(words, 0, words.text.length);
  const heading = bold && titleLike(words.text);
  if (words.breaks.length === 0 || heading) return [{ from: 0, to: words.text.length, start, end, heading, marker: 0 }];
  const acts = (from: number, to: number) =>
    around.headings && !bold && boldWhole(words, from, to) && titleLike(words.text.slice(from, to));
  const parts: Statement[] = [];
  let open = { from: 0, start, marker: 0 };
  let fresh = true;
  for (const gap of words.breaks) {
    const title: boolean = fresh && acts(open.from, gap.at);
    const marker = gap.hard ? 0 : bulletAt(words, gap);
    fresh = title || gap.hard || marker > 0 || !wraps(gap, around);
    if (!fresh) continue;
    parts.push({ ...open, to: gap.at, end: gap.end, heading: title });
    open = { from: gap.at + 1, start: gap.next, marker };
  }
  parts.push({ ...open, to: words.text.length, end, heading: fresh && acts(open.from, words.text.length) });
  return parts;
}

/** Whether everything from one offset to another is bold, a colon at the end apart. */
function boldWhole({ text, marks }: Words, from: number, to: number): boolean {
  const first = from + (text.slice(from, to).length - text.slice(from, to).trimStart().length);
  return marks.some(
    (mark) => mark.kind === "strong" && mark.from <= first && mark.to > first && /^\s*:?\s*$/.test(text.slice(Math.min(mark.to, to), to)),
  );
}

/** A title, and no sentence that is set in bold for weight. */
function titleLike(text: string): boolean {
  const line = text.trim();
  if (line.length === 0 || line.length > 100) return false;
  return !/[.…]$/.test(line) || line.split(/\s+/).length < 6;
}

/** The length of a hyphen or bullet that opens the line after a gap and lacks its space; 0 where there is none. */
function bulletAt({ text }: Words, gap: Break): number {
  return /^[-*+•·–—]\p{L}/u.test(text.slice(gap.at + 1, gap.at + 4)) ? 1 : 0;
}

/**
 * Whether wrapping explains a line end: the next word had no room on the line. People wrap loosely, so a line with room counts
 * as ended on purpose only if it is much shorter than the width or closes with punctuation.
 */
function wraps(gap: Break, { source, lines, width }: Surroundings): boolean {
  const limit = width();
  if (limit === 0) return false;
  const length = source.slice(lines[lineIndex(lines, gap.end)] ?? 0, gap.end).trimEnd().length;
  if (length + 1 + firstWord(source, gap.next) > limit) return true;
  return length >= 0.6 * limit && !/[.;:!?…]$/.test(source.slice(Math.max(0, gap.end - 8), gap.end).trimEnd());
}

function firstWord(source: string, from: number): number {
  let at = from;
  while (at < source.length && !/\s/.test(source.charAt(at))) at++;
  return at - from;
}
