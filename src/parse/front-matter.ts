import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from "yaml";
import { readReferences } from "#parse/field-references";
import { causeIn } from "#parse/front-matter-cause";
import type { FrontMatterRange } from "#parse/front-matter-range";
import { joinQuotedLines } from "#parse/quoted-lines";
import type { RawFault, RawField } from "#parse/raw-field";
import { readToml } from "#parse/toml";
import type { Piece } from "#posting";

/** The keys of front matter, and what is wrong with it. */
export interface FrontMatter {
  readonly fields: readonly RawField[];
  readonly fault: RawFault | null;
}

/** Reads the front matter that stands in a range of a source. */
export type FrontMatterReader = (source: string, range: Pick<FrontMatterRange, "form" | "from" | "to">) => FrontMatter;

/** A reader for many versions of one text, most of which have the same front matter. */
export function frontMatterReader(): FrontMatterReader {
  const known = new Map<string, FrontMatter>();
  return (source, range) => {
    // It stands first, so that its offsets are the same in each version.
    const name = `${range.form} ${range.from} ${source.slice(0, range.to)}`;
    const found = known.get(name) ?? readFrontMatter(source, range);
    known.set(name, found);
    return found;
  };
}

/** Reads front matter. Never throws; what cannot be read is left out and said in `fault`. */
export function readFrontMatter(source: string, { form, from, to }: Parameters<FrontMatterReader>[1]): FrontMatter {
  if (form === "toml") return readToml(source, from, to);
  // JSON is YAML; the YAML library knows no lone CR as a line end (YAML 1.2.2, section 5.4, does); the length stays the same.
  const text = source.slice(from, to).replace(/\r(?!\n)/g, "\n");
  const fields: RawField[] = [];
  const seen = new Set<string>();
  let fault = readYaml({ text, from, seen, fields });
  if (fault?.kind === "syntax" && fields.length === 0) {
    const joined = joinQuotedLines(text);
    if (joined !== text) fault = readYaml({ text: joined, from, seen, fields });
  }
  if (fault?.kind !== "syntax" || fields.length > 0) return { fields, fault };
  // One broken line spoils what follows it, so the keys are read one by one.
  const starts = Array.from(text.matchAll(/^[^\s#:-][^:\r\n]*:/gm), ({ index }) => index);
  let first: RawFault | null = null;
  for (const [index, start] of starts.entries()) {
    const part = text.slice(start, starts[index + 1]);
    const one = readYaml({ text: part, from: from + start, seen, fields });
    if (one?.kind === "syntax") {
      first ??= { ...one, offset: Math.max(one.offset, from + start), ...causeIn(part) };
      const field = fieldAsMeant(part, from + start);
      if (field && !seen.has(field.key)) fields.push(field);
    } else first ??= one;
  }
  return { fields, fault: first ?? fault };
}

/** The value of a broken line as it was meant: what stands after the key, without the quotation marks around it. */
function fieldAsMeant(part: string, from: number): RawField | null {
  const [line = "", key = "", lead = "", raw = ""] = /^([^\s#:-][^:\r\n]*):([ \t]*)([^\r\n]*)/.exec(part) ?? [];
  const value = raw
    .trim()
    .replace(/^(["'])(.*)\1$/, "$2")
    .trim();
  if (value === "" || part.slice(line.length).trim() !== "") return null;
  const at = from + key.length + 1 + lead.length + raw.indexOf(value);
  const pieces: Piece[] = [{ at: 0, length: value.length, source: at, sourceLength: value.length, role: "code" }];
  return { key: key.trim(), value, text: value, pieces, start: from, end: from + line.trimEnd().length };
}

function readYaml(reading: Reading): RawFault | null {
  const { text, from } = reading;
  try {
    // Its search for duplicate keys is quadratic; `collect` has its own.
    const document = parseDocument(text, { logLevel: "error", uniqueKeys: false, prettyErrors: false });
    const [error] = document.errors;
    if (error) return { kind: "syntax", offset: from + Math.min(error.pos[0], text.trimEnd().length) };
    if (document.contents === null) return null;
    if (!isMap(document.contents)) return { kind: "no-keys", offset: from };
    let fault: RawFault | null = null;
    for (const pair of document.contents.items as Pair<Node, Node | null>[]) fault = collect(pair, "", reading) ?? fault;
    return fault;
  } catch {
    // Its composer throws plain errors (ReferenceError, RangeError) besides those that it lists.
    return { kind: "syntax", offset: from };
  }
}

interface Reading {
  readonly text: string;
  readonly from: number;
  readonly seen: Set<string>;
  readonly fields: RawField[];
}

function collect(pair: Pair<Node, Node | null>, prefix: string, reading: Reading): RawFault | null {
  const start = pair.key?.range?.[0] ?? 0;
  const key = prefix + (isScalar(pair.key) ? String(pair.key.value) : reading.text.slice(start, pair.key?.range?.[1] ?? start));
  const { value } = pair;
  if (isMap(value) && value.items.length > 0) {
    let fault: RawFault | null = null;
    for (const item of value.items as Pair<Node, Node | null>[]) fault = collect(item, `${key}.`, reading) ?? fault;
    return fault;
  }
  const members = isSeq(value) ? (value.items as Node[]) : [];
  // A list of maps is a field of its own, whose value is compared by length, and so is each value in it.
  const isNested = members.some((member) => isMap(member) && member.items.length > 0);
  const end = isNested ? (pair.key?.range?.[1] ?? start) + 1 : valueEnd(reading.text, pair);
  if (reading.seen.has(key)) return { kind: "duplicate", offset: reading.from + start };
  reading.seen.add(key);
  if (hasAlias(value)) return { kind: "alias", offset: reading.from + start };
  const words = isNested ? { text: "", pieces: [] } : wordsOf(value, reading);
  reading.fields.push({ key, value: plain(value), start: reading.from + start, end: reading.from + end, ...words });
  let fault: RawFault | null = null;
  if (isNested)
    for (const [index, member] of members.entries())
      for (const item of isMap(member) ? (member.items as Pair<Node, Node | null>[]) : [])
        fault = collect(item, `${key}.${index}.`, reading) ?? fault;
  return fault;
}

function hasAlias(value: Node | null): boolean {
  if (isSeq(value)) return (value.items as Node[]).some(hasAlias);
  if (isMap(value)) return (value.items as Pair<Node, Node | null>[]).some((pair) => hasAlias(pair.value));
  return isAlias(value);
}

function valueEnd(text: string, { key, value }: Pair<Node, Node | null>): number {
  const after = key?.range?.[1] ?? 0;
  let end = value?.range?.[1] ?? after;
  if (end <= after) {
    const colon = text.indexOf(":", after);
    end = colon === -1 ? after : colon + 1;
  }
  while (end > after && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

function plain(value: Node | null): unknown {
  if (isScalar(value)) return value.value;
  if (isSeq(value)) return (value.items as Node[]).map(plain);
  if (isMap(value))
    return Object.fromEntries((value.items as Pair<Node, Node>[]).map((pair) => [String(plain(pair.key)), plain(pair.value)]));
  return null;
}

function wordsOf(value: Node | null, reading: Reading): { text: string; pieces: readonly Piece[] } {
  if (!isScalar(value)) {
    const form = plain(value);
    if (form === null) return { text: "", pieces: [] };
    return {
      text: Array.isArray(form) && form.every((item) => typeof item !== "object") ? form.join(", ") : JSON.stringify(form),
      pieces: [],
    };
  }
  const [start, end] = value.range ?? [0, 0];
  const raw = reading.text.slice(start, end);
  if (typeof value.value !== "string")
    return { text: raw.trim(), pieces: raw.trim() === "" ? [] : [code(raw.trim(), reading.from + start)] };
  const text = value.value.replace(/[ \t\r\n]+/g, " ").trim();
  return readReferences(text, alignScalar(text, reading.text, start, end, reading.from));
}

function code(text: string, source: number): Piece {
  return { at: 0, length: text.length, source, sourceLength: text.length, role: "code" };
}

/** Lays a value beside its source: quotes, folded line ends and escapes are longer there. */
function alignScalar(text: string, source: string, from: number, to: number, base: number): Piece[] {
  const pieces: Piece[] = [];
  const push = (at: number, length: number, start: number, sourceLength: number) => {
    if (length > 0) pieces.push({ at, length, source: base + start, sourceLength, role: "prose" });
  };
  const quote = source.charAt(from);
  let s = contentStart(source, from, to);
  let v = 0;
  let run = 0;
  while (v < text.length && s < to) {
    const length = lengthIn(source, s, text.charAt(v), quote);
    if (length === 1) {
      v++;
      s++;
      continue;
    }
    push(run, v - run, s - (v - run), v - run);
    push(v, 1, s, length);
    s += length;
    run = ++v;
  }
  push(run, v - run, s - (v - run), v - run);
  return pieces;
}

/** After the quote or the header of a block scalar (`>-`, `|2`), and its indent. */
function contentStart(source: string, from: number, to: number): number {
  let at = from;
  const opener = source.charAt(at);
  if (opener === ">" || opener === "|") while (at < to && source.charAt(at) !== "\n") at++;
  else if (opener === '"' || opener === "'") at++;
  while (at < to && /\s/.test(source.charAt(at))) at++;
  return at;
}

/** How many characters of the source stand for one of the value: a folded line end or an escape (YAML 1.2.2, section 5.7). */
function lengthIn(source: string, at: number, character: string, quote: string): number {
  if (character === " ") {
    let end = at;
    while (/[ \t\r\n]/.test(source.charAt(end))) end++;
    if (end > at) return end - at;
  }
  if (quote === "'") return source.startsWith("''", at) ? 2 : 1;
  if (quote !== '"' || source.charAt(at) !== "\\") return 1;
  return ESCAPE.exec(source.slice(at, at + 10))?.[0].length ?? 1;
}

const ESCAPE = /^\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|[\s\S])/i;
