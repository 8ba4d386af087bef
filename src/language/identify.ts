import { francAll } from "franc";
import type { Block, Lang } from "#posting";
import { eachOdds } from "./evidence.ts";
import { votingText } from "./mask.ts";

/** A language and how sure it is, 0–1; `null` where the text says too little. */
export interface Identified {
  readonly lang: Lang | null;
  readonly confidence: number;
}

/**
 * Says whether a text is English or French: its words and letters vote first, franc decides what they leave open, and a text with too
 * little evidence is left alone. Quotations, addresses and the phrases of the allow-list have no vote, names next to none.
 */
export function identify(text: string, allow: readonly string[] = []): Identified {
  const voting = votingText(text, allow);
  return decide(weigh(voting), voting);
}

/** The same of a block, of which only the prose votes: code, URLs and spans marked as another language do not. */
export function identifyBlock(block: Pick<Block, "text" | "pieces">, allow: readonly string[] = NONE): Identified {
  return decide(weighBlock(block, allow), () => votingText(proseOf(block), allow));
}

const NONE: readonly string[] = [];
const weighed = new WeakMap<Pick<Block, "text" | "pieces">, { readonly allow: readonly string[]; readonly weight: Weight }>();

/** What the prose of a block says. Blocks do not change and several checks ask, so each is read once. */
export function weighBlock(block: Pick<Block, "text" | "pieces">, allow: readonly string[]): Weight {
  const known = weighed.get(block);
  if (known?.allow === allow) return known.weight;
  const weight = weigh(votingText(proseOf(block), allow));
  weighed.set(block, { allow, weight });
  return weight;
}

function decide({ odds }: Weight, text: string | (() => string)): Identified {
  const strength = Math.abs(odds);
  if (strength >= DECIDED) return { lang: odds > 0 ? "fr" : "en", confidence: certainty(strength) };
  const voting = typeof text === "string" ? text : text();
  const third = voting.length < FRANC_LENGTH ? null : askFranc(voting);
  if (third !== null && (third === "fr" ? odds : -odds) >= OPEN) return { lang: third, confidence: 0.8 };
  return { lang: null, confidence: 0 };
}

/** The block's text with all that is not prose blanked; places stay where they were. */
export function proseOf({ text, pieces }: Pick<Block, "text" | "pieces">): string {
  if (pieces.every((piece) => piece.role === "prose")) return text;
  let result = "";
  let at = 0;
  for (const piece of pieces) {
    if (piece.role === "prose" || piece.at < at) continue;
    result += text.slice(at, piece.at) + " ".repeat(piece.length);
    at = piece.at + piece.length;
  }
  return result + text.slice(at);
}

/** Log odds from which words and letters decide alone. */
const DECIDED = 2.5;
/** Log odds, for franc’s answer, from which franc may decide. */
const OPEN = 0.5;
/** Franc counts trigrams; below this many characters it guesses. */
const FRANC_LENGTH = 25;
/** What a name is worth: inside a sentence, and where capitals are the fashion of the heading. */
const NAME = 0.2;

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

const COMBINING = /[\u0300-\u036f]/u;

/** Places in the tally of `weigh`: what speaks for English, and one further on for French. */
const PLAIN = 0;
const KNOWN_NAME = 2;
const UNKNOWN_NAME = 4;
const ACRONYM = 6;
const STRONGEST = 8;

/** Adds up what the words of a text say of its language. */
export function weigh(text: string): Weight {
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
    titled,
  };
}

const isUpper = (word: string): boolean => word === word.toUpperCase();
const at = (tally: Float64Array, index: number): number => tally[index] as number;

/** Probability that log odds of this size name the right language. */
export const certainty = (strength: number): number => 1 / (1 + Math.exp(-strength));

function askFranc(text: string): Lang | null {
  const [best, next] = francAll(text, { only: ["eng", "fra"], minLength: 10 });
  if (best === undefined || best[0] === "und" || (next !== undefined && best[1] - next[1] < 0.05)) return null;
  return best[0] === "fra" ? "fr" : "en";
}
