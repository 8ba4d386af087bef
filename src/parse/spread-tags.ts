import { type Fence, fenceAt } from "#parse/fences";
import type { MaskedSpan } from "#parse/masked-span";

/** A change of the source that keeps its length. */
interface Joined {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Opening tags over several lines, as one line each, and the expressions in them, which no HTML has. */
export interface SpreadTags {
  readonly edits: readonly Joined[];
  readonly expressions: readonly MaskedSpan[];
}

/** A line that opens a tag and does not end it. */
const OPENING = /^[ \t]*<[A-Za-z][\w.:-]*(?=[ \t]*$|[ \t][^<>\r\n]*$)/gmu;
/** Longest tag that is looked for. */
const LONGEST = 8_000;

/**
 * Finds opening tags that are spread over lines. To Markdown a `>` that begins a line is a quotation, and a tag that is not
 * complete on its first line opens no block (CommonMark 0.31.2, sections 4.6 and 5.1), where generators see one tag.
 */
export function spreadTags(text: string, fences: readonly Fence[]): SpreadTags {
  const edits: Joined[] = [];
  const expressions: MaskedSpan[] = [];
  let reached = 0;
  for (const { 0: opening, index } of text.matchAll(OPENING)) {
    const start = index + opening.indexOf("<");
    if (start < reached || fenceAt(fences, start)) continue;
    const tag = readTag(text, index + opening.length);
    if (tag === null) continue;
    reached = tag.end;
    let done = start;
    const join = (to: number) => {
      const raw = text.slice(done, to);
      if (/[\r\n]/u.test(raw)) edits.push({ start: done, end: to, text: raw.replace(/[\r\n]/gu, " ") });
    };
    for (const { from, to } of tag.braces) {
      join(from);
      edits.push({ start: from, end: to, text: `"${"\uE000".repeat(to - from - 2)}"` });
      expressions.push({ start: from, end: to, kind: "code", name: "" });
      done = to;
    }
    join(tag.end);
  }
  return { edits, expressions };
}

interface Read {
  readonly end: number;
  readonly braces: readonly { readonly from: number; readonly to: number }[];
}

/** Reads attributes up to the end of their tag; nothing where what stands there is none. */
function readTag(text: string, from: number): Read | null {
  const limit = Math.min(text.length, from + LONGEST);
  const braces: { from: number; to: number }[] = [];
  for (let at = from; at < limit; ) {
    const sign = text.charAt(at);
    if (sign === ">") return { end: at + 1, braces };
    if (sign === "<") {
      // What stands in for a template tag between attributes.
      const close = text.startsWith("<?", at) ? closing(text, at + 2, limit, ">") : -1;
      if (close === -1) return null;
      at = close + 1;
    } else if (sign === '"' || sign === "'") {
      const before = text.charAt(at - 1);
      const close = before === "=" ? closing(text, at + 1, limit, sign) : -1;
      if (close === -1) return null;
      at = close + 1;
    } else if (sign === "{") {
      const close = balanced(text, at, limit);
      if (close === -1) return null;
      if (text.charAt(at - 1) === "=" && text.charAt(at + 1) !== "\uE000") braces.push({ from: at, to: close });
      at = close;
    } else at++;
  }
  return null;
}

function closing(text: string, from: number, limit: number, sign: string): number {
  for (let at = from; at < limit; at++) if (text.charAt(at) === sign) return at;
  return -1;
}

/** After the brace that closes one. */
function balanced(text: string, from: number, limit: number): number {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return at + 1;
  }
  return -1;
}
