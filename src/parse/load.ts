import { htmlBlockNames } from "micromark-util-html-tag-name";

/** How much of what Markdown parsers are slow at a text holds; all counted line by line, without reading the Markdown. */
export interface Load {
  /** Lines that are not blank. */
  readonly lines: number;
  /** Most list and quote markers at the start of one line, an indent of two columns before them counted as one. */
  readonly depth: number;
  /** All such markers after the second of their lines. */
  readonly nesting: number;
  /** Lines that open a quote after a line that stood in none. */
  readonly quotes: number;
  /** Lines of `=` or `-` under text. */
  readonly underlines: number;
  /** The sum over paragraphs of length times markup characters: the parser looks back, or ahead, from each. */
  readonly markup: number;
  /** Bars, where a line of bars and hyphens makes a table of them. */
  readonly cells: number;
}

/** Counts in one pass over the characters. */
export function loadOf(text: string): Load {
  const load = { lines: 0, depth: 0, nesting: 0, quotes: 0, underlines: 0, markup: 0, cells: cellsIn(text) };
  let quoted = false;
  let run = { length: 0, marks: 0, ordered: false };
  let html: RegExp | null = null;
  let inset = 0;
  const close = () => {
    load.markup += run.length * run.marks;
    run = { length: 0, marks: 0, ordered: false };
  };
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const prefix = readPrefix(text, start, end);
    const lead = indentOf(text, start, end);
    // A line that is indented less may have left the list that the HTML stands in.
    if (html && lead < inset && prefix.to < end) html = null;
    const opening: RegExp | null = html === null && prefix.markers === 0 ? htmlEnd(text, prefix.to, end, run.length > 0) : null;
    if (opening) {
      close();
      html = opening;
      inset = lead;
    }
    if (html) {
      // HTML is passed over line by line, without a look at what is in it.
      if (prefix.to < end) load.lines++;
      if (html === EMPTY ? prefix.to === end : html.test(text.slice(prefix.to, end))) html = null;
    } else if (prefix.to === end && prefix.markers === 0) {
      close();
      quoted = false;
    } else {
      load.lines++;
      load.depth = Math.max(load.depth, prefix.depth);
      load.nesting += Math.max(0, prefix.markers - 2);
      if (prefix.quote && !quoted) load.quotes++;
      quoted = prefix.quote;
      if (run.length > 0 && isUnderline(text, prefix.to, end)) load.underlines++;
      // A bullet ends the paragraph before it; a number does so only where it is not text itself, in a list.
      if (prefix.bullet || (prefix.ordered && run.ordered) || prefix.to === end || opensBlock(text, prefix.to)) close();
      if (run.length === 0) run.ordered = prefix.ordered;
      run.length += end - prefix.to;
      run.marks += marksIn(text, prefix.to, end);
    }
    start = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  close();
  return load;
}

/** A line under the head of a table (GFM 4.10), in a list or a quote too. */
const TABLE = /^[ \t>*+-]{0,40}\|?[ \t]{0,9}:?-{1,999}:?[ \t]{0,9}\|/mu;

function cellsIn(text: string): number {
  let cells = 0;
  for (let at = text.indexOf("|"); at >= 0; at = text.indexOf("|", at + 1)) cells++;
  return cells > 0 && TABLE.test(text) ? cells : 0;
}

/** HTML of most kinds ends at an empty line. */
const EMPTY = /^$/;
const ENDED: readonly (readonly [opening: RegExp, end: RegExp])[] = [
  [/<(?:script|pre|style|textarea)(?:[\s>]|$)/iy, /<\/(?:script|pre|style|textarea)>/i],
  [/<!--/y, /-->/],
  [/<\?/y, /\?>/],
  [/<!\[CDATA\[/y, /\]\]>/],
  [/<![a-z]/iy, />/],
];
const BLOCK_TAG = new RegExp(`</?(?:${htmlBlockNames.join("|")})(?:[\\s/>]|$)`, "iy");
const SOLE_TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]{0,2000})?>[ \t]*(?=[\r\n]|$)/iy;

/** What ends the HTML that a line opens (CommonMark 0.31.2, section 4.6); null where it opens none. Tags of other names do not cut a paragraph. */
function htmlEnd(text: string, at: number, end: number, inParagraph: boolean): RegExp | null {
  if (text.charCodeAt(at) !== 60) return null;
  for (const [opening, closing] of ENDED) if (matchesAt(opening, text, at)) return closing;
  if (matchesAt(BLOCK_TAG, text, at)) return EMPTY;
  return !inParagraph && matchesAt(SOLE_TAG, text, at) && SOLE_TAG.lastIndex <= end ? EMPTY : null;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

interface Prefix {
  /** Offset after the markers and the white space. */
  readonly to: number;
  readonly markers: number;
  readonly depth: number;
  readonly quote: boolean;
  readonly bullet: boolean;
  readonly ordered: boolean;
}

/** Markers counted on one line; each may need the rest of the line to be told from a rule. */
const ENOUGH = 100;

function indentOf(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at - start;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) break;
  }
  return at;
}

function readPrefix(text: string, start: number, end: number): Prefix {
  let markers = 0;
  let indent = 0;
  let quote = false;
  let bullet = false;
  let ordered = false;
  let at = start;
  while (at < end && markers < ENOUGH) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 0xfeff) {
      at++;
      continue;
    }
    const length = code === 62 ? 1 : markerLength(text, at, end, code);
    // A line of `- - -` or `* * *` is a rule.
    if (length === 0 || (code !== 62 && code !== 43 && length === 1 && isRule(text, at, end, code))) break;
    if (markers === 0) indent = at - start;
    markers++;
    if (code === 62) quote = true;
    else if (length === 1) bullet = true;
    else ordered = true;
    at += length;
  }
  return { to: at, markers, depth: markers + (indent >> 1), quote, bullet, ordered };
}

/** `-`, `*`, `+`, `1.` or `1)` before white space or the end of the line. */
function markerLength(text: string, at: number, end: number, code: number): number {
  let after = at + 1;
  if (code >= 48 && code <= 57) {
    while (after < end && after - at < 9 && text.charCodeAt(after) >= 48 && text.charCodeAt(after) <= 57) after++;
    const closing = text.charCodeAt(after++);
    if (closing !== 46 && closing !== 41) return 0;
  } else if (code !== 45 && code !== 42 && code !== 43) return 0;
  const next = text.charCodeAt(after);
  return after >= end || next === 32 || next === 9 ? after - at : 0;
}

function isRule(text: string, from: number, end: number, marker: number): boolean {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== marker && code !== 32 && code !== 9) return false;
  }
  return end - from > 1;
}

function isUnderline(text: string, from: number, end: number): boolean {
  const code = text.charCodeAt(from);
  if (code !== 61 && code !== 45) return false;
  for (let at = from + 1; at < end; at++) {
    const next = text.charCodeAt(at);
    if (next !== code && next !== 32 && next !== 9) return false;
  }
  return true;
}

/** A heading or a table row. */
function opensBlock(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 35 || code === 124;
}

/** `!`, `*`, `<`, `[`, `]`, `_`, `` ` `` and `~`: what opens or closes a span. The `_` of `a_name` does neither (CommonMark 0.31.2, section 6.2). */
function marksIn(text: string, from: number, end: number): number {
  let count = 0;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 95 && at > from && isAlphanumeric(text.charCodeAt(at - 1)) && isAlphanumeric(text.charCodeAt(at + 1))) continue;
    if (code === 33 || code === 42 || code === 60 || code === 91 || code === 93 || code === 95 || code === 96 || code === 126) count++;
  }
  return count;
}

const isAlphanumeric = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
