import { firstLetters } from "./first-letters.ts";
import {
  firstPlace,
  isAnyOpen,
  isExact,
  isOpen,
  isOpenIn,
  maskOf,
  newGate,
  opensAnywhere,
  opensAtWord,
  placesEnd,
  scanOf,
  slotIn,
} from "./gates.ts";
import { requiredLiterals } from "./required-literals.ts";

/**
 * A regular expression that is tried only on texts which hold the letters that any match of it needs, and there only where one may
 * begin. One pass over a text answers for all such patterns, so that a text costs what it is long and not what could stand in it.
 */
export interface GatedPattern {
  readonly pattern: RegExp;
  /** Its gate; below 0 where every text may hold a match. */
  readonly gate: number;
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

/** Whether a text may hold a match of any of some patterns; false is certain, and told without asking one by one. */
export function anyMayMatch(patterns: readonly GatedPattern[]): (text: string) => boolean {
  if (patterns.some(({ gate }) => gate < 0)) return () => true;
  const mask = maskOf(patterns.map(({ gate }) => gate));
  return (text) => isAnyOpen(mask, text);
}

/** A match that cannot follow a letter begins with a word. */
const AT_WORD = /^\(\?<!(?:\[[^\]^]*\\p\{L\}[^\]]*\]|\\p\{L\})[)|]/u;

function gatedByStarts(pattern: RegExp, starts: readonly string[]): GatedPattern {
  const gate = newGate(starts, AT_WORD.test(pattern.source) ? opensAtWord : opensAnywhere);
  const here = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/gu, "")}y`);
  const search = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/gu, "")}g`);
  const from = (text: string, offset: number): RegExpExecArray | null => {
    const scan = scanOf(text);
    if (!isOpenIn(scan, gate)) return null;
    if (!isExact()) {
      search.lastIndex = offset;
      return search.exec(text);
    }
    const slot = slotIn(scan, gate);
    const end = placesEnd(scan, slot);
    for (let at = firstPlace(scan, slot, offset); at < end; at++) {
      here.lastIndex = scan[at] as number;
      const match = here.exec(text);
      if (match !== null) return match;
    }
    return null;
  };
  return {
    pattern,
    gate,
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
    gate,
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
