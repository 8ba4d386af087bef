/** Letters that have a number of their own; a word's edge is 0. */
const ALPHABET = "abcdefghijklmnopqrstuvwxyzàâäæçèéêëîïôöùûüÿœ";

/** How many numbers a letter of a trigram can have: the edge, the alphabet, and one for every other letter. */
export const SYMBOLS = ALPHABET.length + 2;

const LAST = 0x17f;
const symbols = new Uint8Array(LAST + 1);
for (let code = 0xc0; code <= LAST; code++) if (code !== 0xd7 && code !== 0xf7) symbols[code] = SYMBOLS - 1;
for (let index = 0; index < ALPHABET.length; index++) {
  const letter = ALPHABET[index] ?? "";
  symbols[letter.charCodeAt(0)] = index + 1;
  symbols[letter.toUpperCase().charCodeAt(0)] = index + 1;
}
symbols[0xff] = ALPHABET.indexOf("ÿ") + 1;

/** The number of a letter of the Latin script in a trigram, 1 to `SYMBOLS` − 1; 0 for anything else. */
export const symbolOf = (code: number): number => (code <= LAST ? (symbols[code] as number) : 0);

/** The index of a trigram in a table of `SYMBOLS` ** 3. */
export const trigram = (a: number, b: number, c: number): number => (a * SYMBOLS + b) * SYMBOLS + c;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const HYPHEN = 0x2d;

/** What joins letters to something that is not a word of a language: a digit, `@`, `_`, `\`, `#`, `=`. */
const isTechnical = (code: number): boolean =>
  isDigit(code) || code === 0x40 || code === 0x5f || code === 0x5c || code === 0x23 || code === 0x3d;

/**
 * Visits the words of a text: runs of Latin letters, split at apostrophes, so that French elision (`l’`) and English
 * contraction (`’s`) are words of their own and keep their apostrophe. Letters that touch digits or signs (`IT-03`, `a_b`, `x@y`)
 * are no words. `from` and `to` leave the apostrophe out.
 */
export function eachWord(text: string, visit: (from: number, to: number, apostrophe: "none" | "before" | "after") => void): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    if (symbolOf(text.charCodeAt(at)) === 0) {
      at++;
      continue;
    }
    const from = at;
    while (at < length && symbolOf(text.charCodeAt(at)) !== 0) at++;
    const before = from > 0 ? text.charCodeAt(from - 1) : 32;
    const after = at < length ? text.charCodeAt(at) : 32;
    if (isTechnical(before) || isTechnical(after) || (after === HYPHEN && isDigit(text.charCodeAt(at + 1)))) continue;
    if (isApostrophe(after) && symbolOf(text.charCodeAt(at + 1)) !== 0) visit(from, at, "after");
    else if (isApostrophe(before) && from > 1 && symbolOf(text.charCodeAt(from - 2)) !== 0)
      visit(from, at, at - from <= 2 ? "before" : "none");
    else visit(from, at, "none");
  }
}

/** The spelling under which a word is counted: lower case, one form of apostrophe. */
export function spelling(lower: string, from: number, to: number, apostrophe: "none" | "before" | "after"): string {
  const word = lower.slice(from, to);
  if (apostrophe === "after") return to - from <= 2 || LONG_ELISIONS.has(word) ? `${word}'` : word;
  return apostrophe === "before" ? `'${word}` : word;
}

const LONG_ELISIONS: ReadonlySet<string> = new Set(["jusqu", "lorsqu", "puisqu", "quoiqu"]);
