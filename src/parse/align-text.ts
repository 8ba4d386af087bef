import { addBreak, addPiece, type BlockText } from "#parse/text-builder";
import type { Piece } from "#posting";

/** What may stand between the start of a block and its first word. */
const MARKUP = /[\s*_~[<#|]/;
const LF = 10;
const CR = 13;
const BACKSLASH = 92;
const AMPERSAND = 38;
const REPLACEMENT = 0xfffd;

/**
 * Adds the value of a text node to the words of a block, each character beside the source it came from: escapes and character
 * references are longer there, line ends carry indents and `>` with them. Returns the source offset after the text.
 */
export function alignText(
  out: BlockText,
  value: string,
  source: string,
  from: number,
  to: number,
  role: Piece["role"],
  search = false,
): number {
  if (!search && value.length === to - from && !hasLineEnd(value)) {
    addPiece(out, value, from, value.length, role);
    return to;
  }
  let s = from;
  let v = 0;
  if (search) while (s < to && source.charCodeAt(s) !== value.charCodeAt(0) && MARKUP.test(source.charAt(s))) s++;
  let run = v;
  const flush = () => {
    if (v > run) addPiece(out, value.slice(run, v), s - (v - run), v - run, role);
    run = v;
  };
  while (v < value.length && s < to) {
    const have = value.charCodeAt(v);
    const raw = source.charCodeAt(s);
    if (have === LF || have === CR) {
      flush();
      const next = afterLineEnd(source, s, to, value.charCodeAt(v + (have === CR && value.charCodeAt(v + 1) === LF ? 2 : 1)));
      addBreak(out, s, next, false, role);
      v += have === CR && value.charCodeAt(v + 1) === LF ? 2 : 1;
      s = next;
      run = v;
    } else if (raw === BACKSLASH && isPunctuation(source.charCodeAt(s + 1)) && source.charCodeAt(s + 1) === have) {
      flush();
      addPiece(out, value.charAt(v), s, 2, role);
      s += 2;
      run = ++v;
    } else if (raw === AMPERSAND && reference(source, s) > 0 && decoded(value, v, source, s) > 0) {
      flush();
      const length = reference(source, s);
      const width = decoded(value, v, source, s);
      addPiece(out, value.slice(v, v + width), s, length, role);
      s += length;
      v += width;
      run = v;
    } else if (raw === have || (have === REPLACEMENT && raw === 0)) {
      v++;
      s++;
    } else {
      flush();
      s++;
    }
  }
  flush();
  if (v < value.length) addPiece(out, value.slice(v), Math.min(s, to), 0, role);
  return s;
}

function hasLineEnd(value: string): boolean {
  return value.includes("\n") || value.includes("\r");
}

/** After a line end, the indent and the markers of quotes: the offset of what the text goes on with. */
function afterLineEnd(source: string, from: number, to: number, next: number): number {
  let at = from;
  while (at < to && source.charCodeAt(at) !== LF && source.charCodeAt(at) !== CR) at++;
  at += source.charCodeAt(at) === CR && source.charCodeAt(at + 1) === LF ? 2 : 1;
  while (at < to) {
    const code = source.charCodeAt(at);
    if (code !== 32 && code !== 9 && (code !== 62 || next === 62)) break;
    at++;
  }
  return Math.min(at, to);
}

function isPunctuation(code: number): boolean {
  return (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126);
}

const REFERENCE = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,30});/y;

function reference(source: string, at: number): number {
  REFERENCE.lastIndex = at;
  return REFERENCE.exec(source)?.[0].length ?? 0;
}

/** Marks that follow the first character of the few references that stand for two (HTML, section 13.5). */
const SECOND = /^(?:\u0331|\u0333|\u0338|\u200A|\u20D2|\u20E5|\uFE00)/u;

/** How many characters of the value a reference in the source became; 0 if it is no reference but those very characters. */
function decoded(value: string, v: number, source: string, s: number): number {
  const raw = source.slice(s, s + reference(source, s));
  if (/^&(?:amp|AMP);$/.test(raw)) return 1;
  if (value.startsWith(raw, v)) return 0;
  if (raw === "&fjlig;") return 2;
  const code = value.charCodeAt(v);
  return (code >= 0xd800 && code <= 0xdbff) || (raw.charCodeAt(1) !== 35 && SECOND.test(value.slice(v + 1, v + 2))) ? 2 : 1;
}
