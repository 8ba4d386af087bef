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
  const normal = COMBINING.test(text) ? text.normalize("NFC") : text;
  const voting = votingText(normal, allow);
  const odds = frenchOdds(voting);
  const strength = Math.abs(odds);
  if (strength >= DECIDED) return { lang: odds > 0 ? "fr" : "en", confidence: certainty(strength) };
  const third = voting.length < FRANC_LENGTH ? null : askFranc(voting);
  if (third !== null && (third === "fr" ? odds : -odds) >= OPEN) return { lang: third, confidence: 0.8 };
  return { lang: null, confidence: 0 };
}

/** The same of a block, of which only the prose votes: code, URLs and spans marked as another language do not. */
export function identifyBlock(block: Pick<Block, "text" | "pieces">, allow: readonly string[] = []): Identified {
  return identify(proseOf(block), allow);
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

const COMBINING = /[\u0300-\u036f]/u;

/** Log odds from which words and letters decide alone. */
const DECIDED = 2.5;
/** Log odds, for franc’s answer, from which franc may decide. */
const OPEN = 0.5;
/** Franc counts trigrams; below this many characters it guesses. */
const FRANC_LENGTH = 25;
/** What a name is worth: inside a sentence, and where capitals are the fashion of the heading. */
const NAME = 0.2;

/** Log odds of French against English for a whole text. */
export function frenchOdds(text: string): number {
  let plain = 0;
  let known = 0;
  let unknown = 0;
  let acronyms = 0;
  let lowers = 0;
  let capitals = 0;
  let longAcronyms = 0;
  eachOdds(text, (odds, casing, from, to, isKnown) => {
    if (casing === "acronym") {
      acronyms += odds;
      if (to - from > 3) longAcronyms++;
    } else if (casing === "capital") {
      if (isKnown) known += odds;
      else unknown += odds;
      if (to - from > 3) capitals++;
    } else {
      plain += odds;
      if (casing === "lower" && to - from > 3) lowers++;
    }
  });
  // A heading in Capitals Throughout: the words are words. A sentence with a capital here and there: those are names.
  const titled = capitals > lowers;
  const shouted = lowers + capitals === 0 && longAcronyms > 0 && text.toUpperCase() === text;
  return plain + known * (titled ? 1 : NAME) + unknown * NAME + (shouted ? acronyms : 0);
}

const certainty = (strength: number): number => 1 / (1 + Math.exp(-strength));

function askFranc(text: string): Lang | null {
  const [best, next] = francAll(text, { only: ["eng", "fra"], minLength: 10 });
  if (best === undefined || best[0] === "und" || (next !== undefined && best[1] - next[1] < 0.05)) return null;
  return best[0] === "fra" ? "fr" : "en";
}
