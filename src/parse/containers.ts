import type { MaskedSpan } from "#parse/masked-span";

/** A container: an admonition, a callout, a tab. */
export interface Opened {
  /** Its kind, in lower case: `note`, `warning` … */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Whether it ends, by a line of its own or by its indent. */
  closed: boolean;
}

/** The containers of a text. */
export interface Containers {
  readonly opened: readonly Opened[];
  /** Their markup; a title is text and stays. */
  readonly maskedSpans: readonly MaskedSpan[];
  /** Offsets at which an indent of four under a container starts. */
  readonly indents: readonly number[];
}

interface Reading {
  readonly opened: Opened[];
  readonly maskedSpans: MaskedSpan[];
  readonly indents: number[];
  /** Containers that wait for their closing line, with the colons of each. */
  readonly fenced: { readonly colons: number; readonly container: Opened }[];
  /** Columns of the containers whose indented text a line may belong to. */
  readonly indented: number[];
  code: { readonly sign: string; readonly length: number } | null;
  /** Where the line starts that opens a block of code under an indented container; null elsewhere. */
  listing: number | null;
}

const PRESENT = /^[ \t>]*(?::::|!!!|\?\?\?|===[ \t]+["'])|>[ \t]*\[!/mu;

/**
 * Reads containers line by line: `:::name Title` (generic directives), `!!! name "Title"`, `??? name` and `=== "Title"` (Python-Markdown),
 * `> [!NAME]` (GitHub).
 */
export function readContainers(text: string): Containers {
  const reading: Reading = { opened: [], maskedSpans: [], indents: [], fenced: [], indented: [], code: null, listing: null };
  if (!PRESENT.test(text)) return reading;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) if (line.trim() !== "") readLine(reading, line, index);
  return reading;
}

function readLine(reading: Reading, line: string, at: number): void {
  const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
  if (reading.code === null) {
    const columns = columnsOf(indent);
    while (reading.indented.length > 0 && columns < (reading.indented.at(-1) ?? 0) + STEP) reading.indented.pop();
  }
  const bare = line.slice(indent.length).replace(/^(?:>[ \t]?)+/, "");
  const fence = /^(`{3,}|~{3,})([^`]*)$/.exec(bare);
  if (fence) toggleFence(reading, fence[1] ?? "", fence[2] ?? "");
  if (isListing(reading, at, line)) return;
  for (const column of reading.indented) {
    const offset = offsetOf(line, column);
    if (offset < line.length && (line[offset] === " " || line[offset] === "\t")) reading.indents.push(at + offset);
  }
  if (fence) return;
  if (reading.code === null && !readFenced(reading, line, at) && !readIndented(reading, line, at, indent)) readAlert(reading, line, at);
}

/**
 * A block of code under an indented container is one listing from its first line to its last: an empty line in it, which has no
 * indent, would end the quotation that stands for the container.
 */
function isListing(reading: Reading, at: number, line: string): boolean {
  if (reading.indented.length === 0) return false;
  if (reading.code !== null) {
    reading.listing ??= at;
    return true;
  }
  if (reading.listing === null) return false;
  reading.maskedSpans.push({ start: reading.listing, end: at + line.trimEnd().length, kind: "listing", name: "code" });
  reading.listing = null;
  return true;
}

const STEP = 4;

function columnsOf(indent: string): number {
  let columns = 0;
  for (const character of indent) columns += character === "\t" ? STEP - (columns % STEP) : 1;
  return columns;
}

/** Where a column of the indent of a line starts. */
function offsetOf(line: string, column: number): number {
  let columns = 0;
  let offset = 0;
  while (columns < column && offset < line.length) columns += line[offset++] === "\t" ? STEP - (columns % STEP) : 1;
  return offset;
}

function toggleFence(reading: Reading, marks: string, rest: string): void {
  const sign = marks.charAt(0);
  if (reading.code === null) reading.code = { sign, length: marks.length };
  else if (reading.code.sign === sign && marks.length >= reading.code.length && rest.trim() === "") reading.code = null;
}

const FENCED = /^([ \t>]*)(:{3,})[ \t]*(?:\{[ \t]*\.?([\w-]{1,40})[^}]{0,200}\}|([A-Za-z][\w-]{0,40}))?[ \t]*/;

function readFenced(reading: Reading, line: string, at: number): boolean {
  const match = FENCED.exec(line);
  if (match === null) return false;
  const [raw, lead = "", colons = "", braced, word] = match;
  const name = (braced ?? word ?? "").toLowerCase();
  const rest = line.slice(raw.length).trim();
  if (name === "") {
    if (rest !== "") return false;
    const open = reading.fenced.findLastIndex((one) => one.colons <= colons.length);
    const [closing] = open === -1 ? [] : reading.fenced.splice(open);
    if (closing) closing.container.closed = true;
    reading.maskedSpans.push({ start: at + lead.length, end: at + line.trimEnd().length, kind: "structure", name: "/" });
    return true;
  }
  const container = { name, start: at + lead.length, end: at + line.trimEnd().length, closed: false };
  reading.opened.push(container);
  reading.fenced.push({ colons: colons.length, container });
  // A title that the generator would put there itself.
  if (DEFAULT_TITLE.test(rest)) {
    reading.maskedSpans.push({ start: at + lead.length, end: at + line.trimEnd().length, kind: "structure", name });
    return true;
  }
  const bracket = rest.startsWith("[") ? rest.lastIndexOf("]") : -1;
  const title = bracket > 0 ? raw.length + 1 : raw.length;
  const end = bracket > 0 || rest !== "" ? title : line.trimEnd().length;
  reading.maskedSpans.push({ start: at + lead.length, end: at + end, kind: "structure", name });
  if (bracket > 0) {
    const from = line.indexOf(rest, raw.length) + bracket;
    reading.maskedSpans.push({ start: at + from, end: at + line.trimEnd().length, kind: "nothing", name });
  }
  return true;
}

/** What a kind of container is called in French, or in both languages. */
const DEFAULT_TITLE =
  /^(?:danger|note|info|information|important|attention|avertissement|astuce|conseil|remarque|mise en garde|détails)$/iu;

const INDENTED =
  /^([ \t]*)(!!!|\?\?\?\+?|===\+?!?)[ \t]+(?:([\p{L}\w-]+(?:[ \t]+[\p{L}\w-]+)*)[ \t]*)?(?:"([^"\r\n]*)"|'([^'\r\n]*)')?[ \t]*$/u;

function readIndented(reading: Reading, line: string, at: number, indent: string): boolean {
  const match = INDENTED.exec(line);
  if (match === null) return false;
  const [, , marks = "", words, double, single] = match;
  const title = double ?? single;
  const isTab = marks.startsWith("===");
  if ((isTab && title === undefined) || (words === undefined && title === undefined)) return false;
  const name = isTab ? "tab" : (words?.split(/\s/)[0] ?? "note").toLowerCase();
  const start = at + indent.length;
  const end = at + line.trimEnd().length;
  reading.opened.push({ name, start, end, closed: true });
  reading.indented.push(columnsOf(indent));
  if (title === undefined || title.trim() === "") reading.maskedSpans.push({ start, end, kind: "structure", name });
  else {
    reading.maskedSpans.push(
      { start, end: end - title.length - 1, kind: "structure", name },
      { start: end - 1, end, kind: "nothing", name },
    );
  }
  return true;
}

const ALERT = /^([ \t]*>[ \t>]*)\[!([A-Za-z][\w-]{0,40})\][-+]?/;

function readAlert(reading: Reading, line: string, at: number): void {
  const match = ALERT.exec(line);
  if (match === null) return;
  const [raw, lead = "", name = ""] = match;
  const start = at + lead.length;
  const end = at + raw.length;
  reading.opened.push({ name: name.toLowerCase(), start, end, closed: true });
  reading.maskedSpans.push({ start, end, kind: "structure", name: name.toLowerCase() });
}
