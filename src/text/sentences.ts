import { lazily } from "#lazily";
import type { Lang } from "#posting";

/** A range of a text: from `from` up to, not including, `to`, in UTF-16 code units. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The sentences of a text, without the space around them (UAX #29 by Intl.Segmenter), where abbreviations of both languages, initials,
 * and quotation marks that close after a stop do not end one. A text with one sentence never reaches the segmenter.
 */
export function sentences(text: string, lang: Lang): Range[] {
  if (!INNER_STOP.test(text)) return trimmed(text, [{ from: 0, to: text.length }]);
  const ranges: { from: number; to: number }[] = [];
  for (const { index, segment } of segments(text, lang)) {
    const last = ranges.at(-1);
    const to = index + segment.length;
    if (last === undefined) {
      ranges.push({ from: index, to });
      continue;
    }
    const before = text.slice(last.from, last.to);
    // Space inside « Oui. » makes the segmenter cut before the closing mark: it belongs to what it closes.
    const closing = endsLine(before) ? 0 : closingLength(before, segment);
    last.to += closing;
    const rest = segment.slice(closing);
    if (rest === "" || runsOn(before, rest, closing > 0, lang)) last.to = to;
    else ranges.push({ from: index + closing, to });
  }
  return trimmed(text, ranges);
}

/** The segmenter takes longer for each sentence the longer the text is; no paragraph comes near this many characters. */
const CHUNK = 4000;

function* segments(text: string, lang: Lang): Generator<{ readonly index: number; readonly segment: string }> {
  for (let from = 0; from < text.length; ) {
    const to = text.length - from <= CHUNK ? text.length : chunkEnd(text, from);
    for (const { index, segment } of segmenters[lang]().segment(text.slice(from, to))) yield { index: from + index, segment };
    from = to;
  }
}

/** After the last stop and space of a chunk, else after its last space. */
function chunkEnd(text: string, from: number): number {
  const chunk = text.slice(from, from + CHUNK);
  const stop = Math.max(chunk.lastIndexOf(". "), chunk.lastIndexOf("! "), chunk.lastIndexOf("? "));
  const end = stop > 0 ? stop + 2 : chunk.lastIndexOf(" ") + 1;
  return from + (end > 0 ? end : CHUNK);
}

/** A stop, what may close after it, white space, and more text; or a line break. */
const INNER_STOP = /[.!?][)\]"'»”’\p{Zs}]*\s\S|[\n\u2029]/u;

const segmenters = {
  en: lazily(() => new Intl.Segmenter("en-CA", { granularity: "sentence" })),
  fr: lazily(() => new Intl.Segmenter("fr-CA", { granularity: "sentence" })),
} as const;

/** Abbreviations that something always follows; the other language’s too, since postings quote both. */
const ALWAYS =
  /(?:^|[\s([«“"’'])(?:Mr|Mrs|Ms|Messrs|Dr|Dre|Drs|Prof|Hon|Rev|Gen|Col|Capt|Lt|Sgt|Cst|St|Ste|Mt|Ft|Mme|Mmes|Mlle|MM|Mgr|al|cf|vs|viz|e\.g|i\.e|p\.\s?ex|c\.-à-d)\.\s+$/u;
/** Abbreviations only before a figure: “art. 5”, but “a work of art. We”. */
const BEFORE_FIGURE =
  /(?:^|[\s([«“"’'])(?:[Nn]os?|[Nn][°ᵒº]|arts?|s|ss|pars?|paras?|ch|chap|ann|vol|fig|pp?|éd|ed|approx|env|tél|tel|ext)\.\s+$/iu;
/** A single letter and its stop: J. Smith, J.-P. Roy, M. Tremblay. */
const INITIAL = /(?:^|[\s(\-.])\p{Lu}\.\s+$/u;
/** Abbreviations that may end a sentence: only a small letter or a digit shows that it goes on. */
const MAYBE = /(?:etc|inc|ltd|ltée|corp|dept|govt|a\.m|p\.m|U\.S|É\.-U|Jr|Sr|Ph\.D|B\.A|M\.A)\.\s+$/iu;
const OMISSION = /(?:\(\.{3}\)|\[\.{3}\])\s*$/u;
const CLOSERS = /^[»”"’)\]]+(?:\s+|$)/u;
const GOES_ON = /^[\p{Ll}\d,;]/u;

function runsOn(before: string, after: string, closed: boolean, lang: Lang): boolean {
  if (endsLine(before)) return false;
  if (closed) return GOES_ON.test(after);
  const tail = before.slice(-24);
  if (OMISSION.test(tail) || ALWAYS.test(tail)) return true;
  if (BEFORE_FIGURE.test(tail)) return /^\d/u.test(after);
  // English has a one-letter word that ends sentences: “… and I.”
  if (INITIAL.test(tail)) return lang === "fr" || !/\bI\.\s+$/u.test(tail);
  return MAYBE.test(tail) && GOES_ON.test(after);
}

const endsLine = (text: string): boolean => text.endsWith("\n") || text.endsWith("\u2029");

/** How far back an opening mark is looked for. */
const LONGEST_QUOTE = 1000;

function closingLength(before: string, after: string): number {
  const marks = CLOSERS.exec(after)?.[0] ?? "";
  // A straight mark closes only what one has opened.
  return marks.startsWith('"') && (before.slice(-LONGEST_QUOTE).match(/"/gu)?.length ?? 0) % 2 === 0 ? 0 : marks.length;
}

function trimmed(text: string, ranges: readonly Range[]): Range[] {
  return ranges.flatMap(({ from, to }) => {
    const part = text.slice(from, to);
    const start = from + part.length - part.trimStart().length;
    const end = to - (part.length - part.trimEnd().length);
    return start < end ? [{ from: start, to: end }] : [];
  });
}
