import { lazily } from "#lazily";
import { trigrams, words } from "#models/language.generated";
import { eachWord, SYMBOLS, spelling, symbolOf, trigram } from "./letters.ts";

/** How a word is written: names and acronyms show by their capitals. */
export type Casing = "lower" | "start" | "capital" | "acronym";

/**
 * Visits the words of a text with what each says of the language: log odds of French against English, in natural units, −6 to 6;
 * 0 for a word that both languages write alike. A word that is not in the table is judged by its letters, and its odds are lower.
 * Naive Bayes over words, backed off to letter trigrams (Dunning 1994, "Statistical Identification of Language").
 */
export function eachOdds(text: string, visit: (odds: number, casing: Casing, from: number, to: number, known: boolean) => void): void {
  const folded = text.toLowerCase();
  // A few capitals outside the alphabet grow when they are lowered; places must not shift.
  const lower = folded.length === text.length ? folded : text;
  const odds = wordOdds();
  eachWord(text, (from, to, apostrophe) => {
    const known = odds.get(spelling(lower, from, to, apostrophe));
    // “Mon. 9–5” is a Monday and no possessive.
    if (known !== undefined && to - from === 3 && text.startsWith("Mon.", from)) return visit(0, "start", from, to, true);
    visit(known ?? lettersOdds(lower, from, to), casingOf(text, lower, from, to), from, to, known !== undefined);
  });
}

const STEP = 0.5;
const wordOdds = lazily(
  (): ReadonlyMap<string, number> =>
    new Map(words.flatMap(([step, list]) => list.split(" ").map((word): [string, number] => [word, step * STEP]))),
);

const letterOdds = lazily(() => {
  const odds = new Int8Array(SYMBOLS ** 3);
  for (const [step, list] of trigrams) {
    for (let at = 0; at + 2 < list.length; at += 3) {
      odds[trigram(symbolOf(list.charCodeAt(at)), symbolOf(list.charCodeAt(at + 1)), symbolOf(list.charCodeAt(at + 2)))] = step;
    }
  }
  return odds;
});

/** Trigrams of one word overlap, so their sum says too much. */
const LETTERS_WEIGHT = 0.45;
const MOST_BY_LETTERS = 3;

function lettersOdds(lower: string, from: number, to: number): number {
  if (to - from < 3) return 0;
  const odds = letterOdds();
  let sum = 0;
  let a = 0;
  let b = symbolOf(lower.charCodeAt(from));
  for (let at = from + 1; at <= to; at++) {
    const c = at < to ? symbolOf(lower.charCodeAt(at)) : 0;
    sum += odds[trigram(a, b, c)] as number;
    a = b;
    b = c;
  }
  return Math.max(-MOST_BY_LETTERS, Math.min(MOST_BY_LETTERS, sum * STEP * LETTERS_WEIGHT));
}

function casingOf(text: string, lower: string, from: number, to: number): Casing {
  if (text.charCodeAt(from) === lower.charCodeAt(from)) {
    // iPhone, eBay: a capital inside is a name's.
    return hasCapital(text, lower, from + 1, to) ? "acronym" : "lower";
  }
  if (to - from > 1 && hasCapital(text, lower, from + 1, to)) return "acronym";
  return startsSentence(text, from) ? "start" : "capital";
}

function hasCapital(text: string, lower: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== lower.charCodeAt(at)) return true;
  return false;
}

const STARTERS: ReadonlySet<string> = new Set([".", "!", "?", ":", ";", "•", "–", "—", "(", "[", "*", "¿", "¡"]);

/** Looks past the spaces before a word, and past the article that French elides (`L’Équipe`). */
function startsSentence(text: string, from: number): boolean {
  let at = from - 1;
  if (at > 0 && (text[at] === "’" || text[at] === "'")) at -= 2;
  while (at >= 0 && /\s/u.test(text[at] as string)) at--;
  return at < 0 || STARTERS.has(text[at] as string);
}
