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

/** How many of an ascending list stand before an offset. */
function firstFrom(places: readonly number[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A match that cannot follow a letter begins with a word. */
const AT_WORD = /^\(\?<!(?:\[[^\]^]*\\p\{L\}[^\]]*\]|\\p\{L\})[)|]/u;

function gatedByStarts(pattern: RegExp, starts: readonly string[]): GatedPattern {
  const gate = newGate(starts, AT_WORD.test(pattern.source) ? opensAtWord : opensAnywhere);
  const here = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/gu, "")}y`);
  const search = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/gu, "")}g`);
  const from = (text: string, offset: number): RegExpExecArray | null => {
    const places = placesOf(gate, text);
    if (places === "unknown") {
      search.lastIndex = offset;
      return search.exec(text);
    }
    for (let at = firstFrom(places, offset); at < places.length; at++) {
      here.lastIndex = places[at] as number;
      const match = here.exec(text);
      if (match !== null) return match;
    }
    return null;
  };
  return {
    pattern,
    mayMatch: (text) => placesOf(gate, text).length > 0,
    test: (text) => from(text, 0) !== null,
    matches(text) {
      const found: RegExpExecArray[] = [];
      for (let match = from(text, 0); match !== null; match = from(text, match.index + match[0].length)) found.push(match);
      return found;
    },
    from,
  };
}

function gatedByLetters(pattern: RegExp, letters: readonly string[] | null): GatedPattern {
  const isOpen = letters === null || letters.some(({ length }) => length < 2);
  const gate = isOpen ? -1 : newGate(letters, opensAnywhere);
  const mayMatch = (text: string) => isOpen || placesOf(gate, text).length > 0;
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

/** For each slot, the gates that it opens. */
type Slots = (readonly number[] | undefined)[];
const opensAtWord: Slots = new Array(SLOTS);
const opensAnywhere: Slots = new Array(SLOTS);
let gates = 0;

/** What was seen in a text: for each gate, where it opened. */
interface Scan {
  text: string;
  /** For each gate, the number of the pass that opened it last. */
  readonly openedBy: Int32Array;
  readonly places: (number[] | undefined)[];
  pass: number;
  /** Whether places in the text are places in its lower case. */
  isExact: boolean;
}

/** Texts of which the places are known: those of the last few, for one block is read in several forms. */
const scans: Scan[] = [];
const MOST_SCANS = 4;
let next = 0;
let last: Scan | undefined;

function newGate(letters: readonly string[], slots: Slots): number {
  const gate = gates++;
  for (const one of letters) {
    const code = (at: number) => (at < one.length ? one.charCodeAt(at) : SHORT);
    const slot = slotOf(code(0), code(1), code(2));
    const known = slots[slot];
    if (known?.at(-1) !== gate) slots[slot] = [...(known ?? []), gate];
  }
  // What was seen before knows nothing of it.
  scans.length = 0;
  last = undefined;
  next = 0;
  return gate;
}

const NO_PLACES: readonly number[] = [];

/** Where a gate opens in a text, from left to right; `unknown` where it does somewhere. */
function placesOf(gate: number, text: string): readonly number[] | "unknown" {
  const scan = last !== undefined && last.text === text ? last : scanOf(text);
  if (scan.openedBy[gate] !== scan.pass) return NO_PLACES;
  return scan.isExact ? (scan.places[gate] as number[]) : "unknown";
}

function scanOf(text: string): Scan {
  let scan = scans.find((one) => one.text === text);
  if (scan === undefined) {
    scan = scans[next] ?? { text, openedBy: new Int32Array(gates), places: new Array(gates), pass: 0, isExact: true };
    scans[next] = scan;
    next = (next + 1) % MOST_SCANS;
    scanText(scan, text);
  }
  last = scan;
  return scan;
}

function scanText(scan: Scan, text: string): void {
  scan.pass++;
  scan.text = text;
  // A long s is an s where case does not count.
  const lower = text.toLowerCase().replaceAll("ſ", "s");
  scan.isExact = lower.length === text.length;
  let before = SHORT;
  let a = lower.charCodeAt(0);
  let b = lower.length > 1 ? lower.charCodeAt(1) : SHORT;
  for (let i = 0; i < lower.length; i++) {
    const c = i + 2 < lower.length ? lower.charCodeAt(i + 2) : SHORT;
    if (LETTER[before] !== 1) openAt(scan, opensAtWord, a, b, c, i);
    openAt(scan, opensAnywhere, a, b, c, i);
    before = a;
    a = b;
    b = c;
  }
}

function openAt(scan: Scan, slots: Slots, a: number, b: number, c: number, at: number): void {
  const [three, two, one] = [slots[slotOf(a, b, c)], slots[slotOf(a, b, SHORT)], slots[slotOf(a, SHORT, SHORT)]];
  if (three !== undefined) open(scan, three, at);
  if (two !== undefined && two !== three) open(scan, two, at);
  if (one !== undefined && one !== two && one !== three) open(scan, one, at);
}

function open(scan: Scan, opened: readonly number[], at: number): void {
  for (const gate of opened) {
    const places = scan.places[gate];
    if (places === undefined) {
      scan.openedBy[gate] = scan.pass;
      scan.places[gate] = [at];
    } else if (scan.openedBy[gate] !== scan.pass) {
      scan.openedBy[gate] = scan.pass;
      places.length = 0;
      places.push(at);
    } else if (places[places.length - 1] !== at) places.push(at);
  }
}

/** Which characters below U+0250 are letters; of others no word is known to go on. */
const LETTER = Uint8Array.from({ length: 0x250 }, (_, code) => (/\p{L}/u.test(String.fromCharCode(code)) ? 1 : 0));
