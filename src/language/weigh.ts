import type { Lang } from "#posting";
import { eachOdds } from "./evidence.ts";

/** What the words of a text say. */
export interface Weight {
  /** Log odds of French against English, natural units: what speaks for French less what speaks for English. */
  readonly odds: number;
  /** What speaks for each language; names weigh next to nothing. */
  readonly evidence: Readonly<Record<Lang, number>>;
  /** The most that one word of the table says for a language, 0–6: whether there is a word that only this language has. */
  readonly strongest: Readonly<Record<Lang, number>>;
  readonly words: number;
  /** How many words say nothing: names, and words of both languages; acronyms are not counted. */
  readonly silent: number;
  /** Most words begin with a capital: a heading in Capitals Throughout, or a name. */
  readonly titled: boolean;
}

/** A text that says nothing for either language. */
export const NO_WEIGHT: Weight = { odds: 0, evidence: { en: 0, fr: 0 }, strongest: { en: 0, fr: 0 }, words: 0, silent: 0, titled: false };

const COMBINING = /[\u0300-\u036f]/u;

/** What a name is worth: inside a sentence, and where capitals are the fashion of the heading. */
const NAME = 0.2;

/** Places in the tally of `weighLanguage`: what speaks for English, and one further on for French. */
const PLAIN = 0;
const KNOWN_NAME = 2;
const UNKNOWN_NAME = 4;
const ACRONYM = 6;
const STRONGEST = 8;

/** Adds up what the words of a text say of its language. */
export function weighLanguage(text: string): Weight {
  // A letter and its accent may be two characters; here no place in the text is asked for.
  const normal = COMBINING.test(text) ? text.normalize("NFC") : text;
  const tally = new Float64Array(10);
  let words = 0;
  let silent = 0;
  let lowers = 0;
  let capitals = 0;
  let longAcronyms = 0;
  eachOdds(normal, (odds, casing, from, to, isKnown) => {
    words++;
    if (Math.abs(odds) < 1 && !(casing === "acronym" && isUpper(normal.slice(from, to)))) silent++;
    const side = odds > 0 ? 1 : 0;
    const size = Math.abs(odds);
    if (isKnown && size > at(tally, STRONGEST + side)) tally[STRONGEST + side] = size;
    const long = to - from > 3;
    if (casing === "capital" && long) capitals++;
    if (casing === "lower" && long) lowers++;
    if (casing === "acronym" && long) longAcronyms++;
    const group = casing === "acronym" ? ACRONYM : casing !== "capital" ? PLAIN : isKnown ? KNOWN_NAME : UNKNOWN_NAME;
    tally[group + side] = at(tally, group + side) + size;
  });
  // A heading in Capitals Throughout: the words are words. A sentence with a capital here and there: those are names.
  const titled = capitals > lowers;
  const shouted = lowers + capitals === 0 && longAcronyms > 0 && isUpper(text);
  const sum = (side: 0 | 1) =>
    at(tally, PLAIN + side) +
    at(tally, KNOWN_NAME + side) * (titled ? 1 : NAME) +
    at(tally, UNKNOWN_NAME + side) * NAME +
    (shouted ? at(tally, ACRONYM + side) : 0);
  const evidence = { en: sum(0), fr: sum(1) };
  return {
    odds: evidence.fr - evidence.en,
    evidence,
    strongest: { en: at(tally, STRONGEST), fr: at(tally, STRONGEST + 1) },
    words,
    silent,
    titled,
  };
}

const isUpper = (word: string): boolean => word === word.toUpperCase();
const at = (tally: Float64Array, index: number): number => tally[index] as number;
