import { requiredLiterals } from "./required-literals.ts";

/**
 * A regular expression that is tried only on texts which hold the letters that any match of it needs. One pass over a text answers for
 * all such patterns, so that a text costs what it is long and not what could stand in it.
 */
export interface GatedPattern {
  readonly pattern: RegExp;
  /** Whether a text may hold a match; false is certain. */
  readonly mayMatch: (text: string) => boolean;
  readonly test: (text: string) => boolean;
  /** All matches from left to right, as `String.matchAll` has them. The pattern must be global. */
  readonly matches: (text: string) => RegExpExecArray[];
  /** The first match from an offset on. The pattern must be global. */
  readonly from: (text: string, offset: number) => RegExpExecArray | null;
}

/** Gates an expression. `by`: what letters a match needs, where the expression is not to be asked; null opens the gate to every text. */
export function gated(pattern: RegExp, by: readonly string[] | null = requiredLiterals(pattern.source)): GatedPattern {
  const mayMatch = gateOf(by);
  return {
    pattern,
    mayMatch,
    test: (text) => mayMatch(text) && holds(pattern, text),
    matches: (text) => (mayMatch(text) ? allMatches(text, pattern) : []),
    from(text, offset) {
      pattern.lastIndex = offset;
      return pattern.exec(text);
    },
  };
}

/** A pattern that is global remembers where it stopped. */
function holds(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
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

/** Slots for two and three letters in a row; letters that share a slot open a gate in vain, never close one. */
const SLOTS = 1 << 15;
const slotOf = (a: number, b: number, c: number): number => ((a * 31 + b) * 31 + c) & (SLOTS - 1);
/** In place of a third letter. */
const SHORT = 0;

/** For each slot, the gates that it opens. */
const opened: (number[] | undefined)[] = new Array(SLOTS);
/** For each gate, the scan that opened it last. */
const openedBy: number[] = [];
let scan = 0;
let scanned: string | undefined;

function gateOf(literals: readonly string[] | null): (text: string) => boolean {
  if (literals === null || literals.some(({ length }) => length < 2)) return () => true;
  const gate = openedBy.push(-1) - 1;
  for (const literal of literals) {
    const slot = slotOf(literal.charCodeAt(0), literal.charCodeAt(1), literal.length > 2 ? literal.charCodeAt(2) : SHORT);
    const gates = opened[slot] ?? [];
    opened[slot] = gates;
    if (gates.at(-1) !== gate) gates.push(gate);
  }
  scanned = undefined;
  return (text) => {
    if (text !== scanned) scanText(text);
    return openedBy[gate] === scan;
  };
}

function scanText(text: string): void {
  scan++;
  scanned = text;
  // A long s is an s where case does not count.
  const lower = text.toLowerCase().replaceAll("ſ", "s");
  let a = 0;
  let b = 0;
  for (let i = 0; i < lower.length; i++) {
    const c = lower.charCodeAt(i);
    open(opened[slotOf(a, b, c)]);
    open(opened[slotOf(b, c, SHORT)]);
    a = b;
    b = c;
  }
}

function open(gates: readonly number[] | undefined): void {
  if (gates !== undefined) for (const gate of gates) openedBy[gate] = scan;
}
