import { firstLetters } from "./first-letters.ts";
import { requiredLiterals } from "./required-literals.ts";

/**
 * A regular expression that is tried only on texts which hold the letters that any match of it needs, and there only where one may
 * begin. One pass over a text answers for all such patterns, so that a text costs what it is long and not what could stand in it.
 */
export interface GatedPattern {
  readonly pattern: RegExp;
  /** Whether a text may hold a match; false is certain. */
  readonly mayMatch: (text: string) => boolean;
  readonly test: (text: string) => boolean;
  /** All matches from left to right, as `String.matchAll` has them. */
  readonly matches: (text: string) => RegExpExecArray[];
  /** The first match from an offset on. */
  readonly from: (text: string, offset: number) => RegExpExecArray | null;
}

/** Gates an expression. `by`: what letters a match needs, where the expression is not to be asked; null opens the gate to every text. */
export function gated(pattern: RegExp, by?: readonly string[] | null): GatedPattern {
  const starts = by === undefined ? firstLetters(pattern.source) : null;
  return starts === null
    ? gatedByLetters(pattern, by === undefined ? requiredLiterals(pattern.source) : by)
    : gatedByStarts(pattern, starts);
}

/** A match that cannot follow a letter begins with a word. */
const AT_WORD = /^\(\?<!(?:\[[^\]^]*\\p\{L\}[^\]]*\]|\\p\{L\})[)|]/u;

function gatedByStarts(pattern: RegExp, starts: readonly string[]): GatedPattern {
  const gate = newGate(starts, AT_WORD.test(pattern.source) ? opensAtWord : opensAnywhere);
  const here = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/gu, "")}y`);
  const search = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/gu, "")}g`);
  const from = (text: string, offset: number): RegExpExecArray | null => {
    const { start, places } = scanOf(text);
    const [first, end] = [start[gate] as number, start[gate + 1] as number];
    if (first === end) return null;
    if (!isExact) {
      search.lastIndex = offset;
      return search.exec(text);
    }
    for (let at = firstFrom(places, first, end, offset); at < end; at++) {
      here.lastIndex = places[at] as number;
      const match = here.exec(text);
      if (match !== null) return match;
    }
    return null;
  };
  return {
    pattern,
    mayMatch: (text) => isOpen(gate, text),
    test: (text) => from(text, 0) !== null,
    matches(text) {
      const found: RegExpExecArray[] = [];
      for (let match = from(text, 0); match !== null; match = from(text, match.index + match[0].length)) found.push(match);
      return found;
    },
    from,
  };
}

function isOpen(gate: number, text: string): boolean {
  const { start } = scanOf(text);
  return start[gate] !== start[gate + 1];
}

/** The first of some ascending places from an offset on. */
function firstFrom(places: Int32Array, first: number, end: number, offset: number): number {
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function gatedByLetters(pattern: RegExp, letters: readonly string[] | null): GatedPattern {
  const isAlways = letters === null || letters.some(({ length }) => length < 2);
  const gate = isAlways ? -1 : newGate(letters, opensAnywhere);
  const mayMatch = (text: string) => isAlways || isOpen(gate, text);
  const search = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
  const from = (text: string, offset: number) => {
    search.lastIndex = offset;
    return search.exec(text);
  };
  return {
    pattern,
    mayMatch,
    test: (text) => mayMatch(text) && from(text, 0) !== null,
    matches: (text) => (mayMatch(text) ? allMatches(text, search) : []),
    from,
  };
}

/** As `[...text.matchAll(pattern)]`, which copies the pattern at every call: six times as dear on a sentence. */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

/** Slots for up to three letters in a row; letters that share a slot open a gate in vain, never close one. */
const SLOTS = 1 << 15;
const slotOf = (a: number, b: number, c: number): number => ((a * 31 + b) * 31 + c) & (SLOTS - 1);
/** In place of a letter that is not asked for. */
const SHORT = 0;
const FIRST = 0xff;

/** A gate that three letters open where the rest follows. */
interface Opened {
  readonly gate: number;
  readonly rest: string;
}

/** Which gates the letters at a place open. */
interface Slots {
  /** For each slot, which of the lists it has; 0 for none. */
  readonly list: Uint16Array;
  /** Whether one or two letters that begin so, by the last byte of the first, open a gate. */
  readonly isShort: Uint8Array;
}
const slots = (): Slots => ({ list: new Uint16Array(SLOTS), isShort: new Uint8Array(FIRST + 1) });
const opensAtWord = slots();
const opensAnywhere = slots();
const lists: Opened[][] = [[]];
let gates = 0;

/** Where each gate opens in a text: its places, from left to right, start at `start[gate]` and end where those of the next one start. */
interface Scan {
  readonly start: Int32Array;
  readonly places: Int32Array;
}

/** Texts of up to so many UTF-16 code units, in lower case, of which the places are kept: those of one pair, for many checks ask. */
const LONGEST = 4_000;
const MOST_SCANS = 512;
const scans = new Map<string, Scan>();
let lastText: string | undefined;
let last: Scan | undefined;
/** Whether places in the lower case of the last text are places in it. */
let isExact = true;

function newGate(letters: readonly string[], { list, isShort }: Slots): number {
  const gate = gates++;
  for (const one of letters) {
    const code = (at: number) => (at < one.length ? one.charCodeAt(at) : SHORT);
    const slot = slotOf(code(0), code(1), code(2));
    if (list[slot] === 0) list[slot] = lists.push([]) - 1;
    const known = lists[list[slot] as number] as Opened[];
    const rest = one.slice(3);
    if (!known.some((other) => other.gate === gate && other.rest === rest)) known.push({ gate, rest });
    if (one.length < 3) isShort[code(0) & FIRST] = 1;
  }
  // What was seen before knows nothing of it.
  scans.clear();
  lastText = undefined;
  return gate;
}

function scanOf(text: string): Scan {
  if (last !== undefined && text === lastText) return last;
  // A long s is an s where case does not count.
  const lower = text.toLowerCase().replaceAll("ſ", "s");
  isExact = lower.length === text.length;
  lastText = text;
  last = scans.get(lower);
  if (last !== undefined) return last;
  last = scan(lower);
  if (lower.length > LONGEST) return last;
  if (scans.size >= MOST_SCANS) scans.clear();
  scans.set(lower, last);
  return last;
}

/** The gates that open in the text that is read, and where, in turn; it grows with what was read. */
let seen = new Int32Array(1 << 12);
let count = 0;

function scan(lower: string): Scan {
  count = 0;
  const { length } = lower;
  let before = SHORT;
  let a = length > 0 ? lower.charCodeAt(0) : SHORT;
  let b = length > 1 ? lower.charCodeAt(1) : SHORT;
  for (let i = 0; i < length; i++) {
    const c = i + 2 < length ? lower.charCodeAt(i + 2) : SHORT;
    if (LETTER[before] !== 1) see(lower, opensAtWord, a, b, c, i);
    see(lower, opensAnywhere, a, b, c, i);
    before = a;
    a = b;
    b = c;
  }
  return sorted();
}

function see(lower: string, { list, isShort }: Slots, a: number, b: number, c: number, at: number): void {
  const three = list[slotOf(a, b, c)] as number;
  if (three !== 0) open(lower, three, at);
  if (isShort[a & FIRST] === 0) return;
  const two = list[slotOf(a, b, SHORT)] as number;
  if (two !== 0 && two !== three) open(lower, two, at);
  const one = list[slotOf(a, SHORT, SHORT)] as number;
  if (one !== 0 && one !== two && one !== three) open(lower, one, at);
}

function open(lower: string, list: number, at: number): void {
  for (const { gate, rest } of lists[list] as readonly Opened[]) {
    if (rest !== "" && !lower.startsWith(rest, at + 3)) continue;
    if (count + 2 > seen.length) {
      const more = new Int32Array(2 * seen.length);
      more.set(seen);
      seen = more;
    }
    seen[count++] = gate;
    seen[count++] = at;
  }
}

/** What was seen, by gate. */
function sorted(): Scan {
  // Each gate's count stands two further on, so that filling in leaves its start one further on, where the next begins.
  const start = new Int32Array(gates + 2);
  const places = new Int32Array(count >> 1);
  for (let k = 0; k < count; k += 2) start[(seen[k] as number) + 2] = (start[(seen[k] as number) + 2] as number) + 1;
  for (let gate = 2; gate < start.length; gate++) start[gate] = (start[gate] as number) + (start[gate - 1] as number);
  for (let k = 0; k < count; k += 2) {
    const next = (seen[k] as number) + 1;
    places[start[next] as number] = seen[k + 1] as number;
    start[next] = (start[next] as number) + 1;
  }
  return { start, places };
}

/** Which characters below U+0250 are letters; of others no word is known to go on. */
const LETTER = Uint8Array.from({ length: 0x250 }, (_, code) => (/\p{L}/u.test(String.fromCharCode(code)) ? 1 : 0));
