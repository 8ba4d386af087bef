import { lineIndex } from "#parse/place";
import type { BlockText, Break } from "#parse/text-builder";
import { type Wrapping, wordLength } from "#parse/wrap";

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
  /** In a list of definitions. */
  readonly part?: "term" | "definition";
}

/** What the parting of a block into statements depends on. */
export interface Surroundings {
  readonly source: string;
  readonly lines: Uint32Array;
  /** Asked only where a line ends inside a block. */
  wrapping(): Wrapping;
}

/** Where a block stands: bold lines open sections only outside lists and quotes. */
export type BlockPlacement = "text" | "item" | "nested";

/** Longest term of a list of definitions that is looked for; a longer line is a sentence that was wrapped before its colon. */
const LONGEST_TERM = 60;
const DEFINITION = /^:(?:[ \t]+|$)/u;

/**
 * The terms and definitions of a list of them (PHP Markdown Extra, “Definition Lists”; kramdown, Pandoc and Goldmark have the same);
 * `before` is the text of the block before, which is the term where an empty line stands between. None where it is none.
 */
export function definitions(words: BlockText, start: number, end: number, before: string): readonly Statement[] {
  const { text, breaks } = words;
  const marked = breaks.map(({ at }) => DEFINITION.test(text.slice(at + 1, at + 3)));
  const opens = DEFINITION.test(text.slice(0, 2)) && isTerm(before);
  const first = marked.indexOf(true);
  if (!opens && (first === -1 || !breaks.slice(0, first + 1).every(({ at }, i) => isTerm(text.slice((breaks[i - 1]?.at ?? -1) + 1, at)))))
    return [];
  const parts: Statement[] = [];
  let open = { from: 0, start };
  let isDefinition = opens;
  const close = (to: number, stop: number) => {
    const marker = isDefinition ? (/^:[ \t]*/u.exec(text.slice(open.from, to))?.[0].length ?? 0) : 0;
    parts.push({ ...open, to, end: stop, heading: false, marker, part: isDefinition ? "definition" : "term" });
  };
  for (const [i, gap] of breaks.entries()) {
    // Terms have a line each; the lines of a definition are one.
    if (isDefinition && !marked[i]) continue;
    close(gap.at, gap.end);
    open = { from: gap.at + 1, start: gap.next };
    isDefinition = marked[i] === true;
  }
  close(text.length, end);
  return parts;
}

const isTerm = (line: string): boolean => line.trim() !== "" && line.length <= LONGEST_TERM && !/[.!?;,:…]\s*$/u.test(line);

/** Parts the text of a block at the line ends that wrapping cannot explain and after bold lines that act as headings. */
export function statements(
  words: BlockText,
  start: number,
  end: number,
  place: BlockPlacement,
  around: Surroundings,
): readonly Statement[] {
  const bold = place === "text" && boldWhole(words, 0, words.text.length);
  const heading = bold && titleLike(words.text);
  if (words.breaks.length === 0 || heading) return [{ from: 0, to: words.text.length, start, end, heading, marker: 0 }];
  const acts = (from: number, to: number) =>
    place === "text" && !bold && boldWhole(words, from, to) && titleLike(words.text.slice(from, to));
  const parts: Statement[] = [];
  let open = { from: 0, start, marker: 0 };
  let fresh = true;
  for (const gap of words.breaks) {
    const title: boolean = fresh && acts(open.from, gap.at);
    const marker = gap.hard ? 0 : bulletAt(words, gap);
    fresh = title || gap.hard || marker > 0 || !wraps(words, open.from, gap, place, around);
    if (!fresh) continue;
    parts.push({ ...open, to: gap.at, end: gap.end, heading: title });
    open = { from: gap.at + 1, start: gap.next, marker };
  }
  parts.push({ ...open, to: words.text.length, end, heading: fresh && acts(open.from, words.text.length) });
  return parts;
}

/** Whether everything from one offset to another is bold, a colon at the end apart. */
function boldWhole({ text, marks }: BlockText, from: number, to: number): boolean {
  if (marks.length === 0) return false;
  const first = from + (text.slice(from, to).length - text.slice(from, to).trimStart().length);
  return marks.some(
    (mark) => mark.kind === "strong" && mark.from <= first && mark.to > first && /^\s*:?\s*$/.test(text.slice(Math.min(mark.to, to), to)),
  );
}

/** A title, and no sentence that is set in bold for weight. */
function titleLike(text: string): boolean {
  const line = text.trim();
  if (line.length === 0 || line.length > 100) return false;
  return !/[.…]$|[.!?…]\s+\p{Lu}/u.test(line) || line.split(/\s+/).length < 6;
}

/** The length of a hyphen or bullet that opens the line after a gap and lacks its space; 0 where there is none. */
function bulletAt({ text }: BlockText, gap: Break): number {
  return /^[-*+•·–—]\p{L}/u.test(text.slice(gap.at + 1, gap.at + 4)) ? 1 : 0;
}

/** Whether the file's manner of breaking lines explains a line end inside a block that began at `from`. */
function wraps(words: BlockText, from: number, gap: Break, place: BlockPlacement, { source, lines, wrapping }: Surroundings): boolean {
  const manner = wrapping();
  const lineStart = lines[lineIndex(lines, gap.end)] ?? 0;
  const length = source.slice(lineStart, gap.end).trimEnd().length;
  if (manner.manner === "width" && length + 1 + wordLength(source, gap.next) > manner.width) return true;
  const ended = /[.;:!?…](?:[ \u00A0\u202F]?[)”»"’*_])*$/.test(source.slice(Math.max(lineStart, gap.end - 12), gap.end).trimEnd());
  // A line of its own in a list has no indent where its marker was lost, and has one where the author went on with the item.
  const flush = place === "item" && gap.next === lines[lineIndex(lines, gap.next)];
  if (manner.manner === "free" && !(flush && ended)) return true;
  if (ended) return false;
  const capital = /^["“«(*_\u00A0\s]*[\p{Lu}\p{N}]/u.test(words.text.slice(gap.at, gap.at + 8));
  if (flush) return !capital && length >= SHORT_LINE;
  return !capital || !titleLike(words.text.slice(from, gap.at)) || (manner.manner === "width" && length >= 0.6 * manner.width);
}

/** A line of fewer characters was not ended for want of room. */
const SHORT_LINE = 60;
