import { parse, TomlDate } from "smol-toml";
import type { RawFault, RawField } from "#parse/raw-field";
import type { Piece } from "#posting";

/** A statement that is not complete on its own line goes on for at most so many more. */
const MOST_LINES = 200;

/** Reads the TOML between two offsets of the source, statement by statement, so that each value has its place. Never throws. */
export function readToml(source: string, from: number, to: number): { fields: readonly RawField[]; fault: RawFault | null } {
  const fields: RawField[] = [];
  const seen = new Set<string>();
  const tables = new Map<string, number>();
  let fault: RawFault | null = null;
  let prefix = "";
  const lines = Array.from(source.slice(from, to).matchAll(/[^\r\n]+/g), ({ 0: text, index }) => ({ text, start: from + index }));
  for (let index = 0; index < lines.length; ) {
    const { text, start } = lines[index] as { text: string; start: number };
    const table = /^[ \t]*(\[{1,2})([^[\]]+)\]{1,2}[ \t]*(?:#.*)?$/.exec(text);
    if (table) {
      prefix = `${(table[2] ?? "")
        .split(".")
        .map((part) => part.trim().replace(/^["']|["']$/g, ""))
        .join(".")}.`;
      if (table[1] === "[[") {
        const count = tables.get(prefix) ?? 0;
        tables.set(prefix, count + 1);
        prefix += `${count}.`;
      }
    }
    if (table || /^[ \t]*(?:#|$)/.test(text)) {
      index++;
      continue;
    }
    const statement = statementAt(source, lines, index);
    index = statement.next;
    if (statement.value === null) {
      fault ??= { kind: "syntax", offset: start + (text.length - text.trimStart().length), ...causeOf(text) };
      continue;
    }
    const end = statement.end;
    const begin = start + (text.length - text.trimStart().length);
    for (const [key, value] of leaves(statement.value, prefix)) {
      if (seen.has(key)) fault ??= { kind: "duplicate", offset: begin };
      else fields.push({ key, start: begin, end, ...wordsOf(value, source, begin, end) });
      seen.add(key);
    }
  }
  return { fields, fault };
}

interface Line {
  readonly text: string;
  readonly start: number;
}

function statementAt(
  source: string,
  lines: readonly Line[],
  index: number,
): { value: Record<string, unknown> | null; next: number; end: number } {
  const first = lines[index] as Line;
  const spans = /=[ \t]*(?:\[|\{|"""|''')/.test(first.text);
  const last = spans ? Math.min(lines.length, index + MOST_LINES) : index + 1;
  for (let next = index + 1; next <= last; next++) {
    const { text, start } = lines[next - 1] as Line;
    const end = start + text.trimEnd().length;
    try {
      return { value: parse(source.slice(first.start, end)), next, end };
    } catch {
      // Not complete, or not valid.
    }
  }
  return { value: null, next: index + 1, end: first.start + first.text.length };
}

function causeOf(line: string): Pick<RawFault, "cause"> {
  const value = line.slice(line.indexOf("=") + 1).trim();
  if (/^["']/.test(value)) return { cause: "quote" };
  return /^\p{L}/u.test(value) ? { cause: "unquoted" } : {};
}

function leaves(value: Record<string, unknown>, prefix: string): [string, unknown][] {
  return Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    const isTable = typeof inner === "object" && inner !== null && !Array.isArray(inner) && !(inner instanceof Date);
    return isTable ? leaves(inner as Record<string, unknown>, `${prefix}${name}.`) : [[prefix + name, plain(inner)]];
  });
}

function plain(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === "bigint" ? Number(value) : value;
}

function wordsOf(value: unknown, source: string, from: number, to: number): Pick<RawField, "value" | "text" | "pieces"> {
  if (typeof value === "string") {
    const text = value.replace(/[ \t\r\n]+/g, " ").trim();
    const at = source.indexOf(text, source.indexOf("=", from) + 1);
    if (at !== -1 && at + text.length <= to) return { value, text, pieces: piecesOf(text, at, text.length) };
    const start = source.indexOf("=", from) + 1;
    return { value, text, pieces: piecesOf(text, start, to - start) };
  }
  if (Array.isArray(value))
    return { value, text: value.every((one) => typeof one !== "object") ? value.join(", ") : JSON.stringify(value), pieces: [] };
  const text = String(value);
  const at = source.indexOf(text, from);
  return {
    value,
    text,
    pieces:
      at !== -1 && at + text.length <= to ? [{ at: 0, length: text.length, source: at, sourceLength: text.length, role: "code" }] : [],
  };
}

const piecesOf = (text: string, source: number, sourceLength: number): Piece[] =>
  text === "" ? [] : [{ at: 0, length: text.length, source, sourceLength, role: "prose" }];
