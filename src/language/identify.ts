import type { Block, Lang } from "#posting";
import { wordingOf } from "#text/wording";
import { votingText } from "./mask.ts";
import { thirdLanguage } from "./third.ts";
import { NO_WEIGHT, type Weight, weighLanguage } from "./weigh.ts";

/** A language and how sure it is, 0–1; `null` where the text says too little. */
export interface Identified {
  readonly lang: Lang | null;
  readonly confidence: number;
}

/**
 * Says whether a text is English or French: its words and letters vote, and a text with too little evidence is left alone. Quotations,
 * addresses and the phrases of the allow-list have no vote, names next to none.
 */
export function identify(text: string, allow: readonly string[] = []): Identified {
  return decide(weighLanguage(votingText(text, allow)));
}

/** The same of a block, of which only the prose votes: code, URLs and spans marked as another language do not. */
export function identifyBlock(block: Pick<Block, "text" | "pieces">, allow: readonly string[] = NONE): Identified {
  return decide(weighBlock(block, allow));
}

/** The language of a block that is in neither English nor French, as a BCP 47 tag; `null` where it may be. */
export function thirdOfBlock(block: Pick<Block, "text" | "pieces">, allow: readonly string[]): string | null {
  return readBlock(block, allow).third;
}

/** What the prose of a block says for English and for French: nothing, where it is in a third language. */
export function weighBlock(block: Pick<Block, "text" | "pieces">, allow: readonly string[]): Weight {
  return readBlock(block, allow).weight;
}

interface Reading {
  readonly allow: readonly string[];
  readonly weight: Weight;
  readonly third: string | null;
}

const NONE: readonly string[] = [];
const readings = new WeakMap<object, Reading>();

/** Blocks do not change and several checks ask, so each is read once. */
function readBlock(block: Pick<Block, "text" | "pieces">, allow: readonly string[]): Reading {
  const wording = wordingOf(block);
  const known = readings.get(wording);
  if (known?.allow === allow) return known;
  const voting = votingText(proseOf(block), allow);
  const third = thirdLanguage(voting);
  const reading = { allow, third, weight: third === null ? weighLanguage(voting) : NO_WEIGHT };
  readings.set(wording, reading);
  return reading;
}

function decide({ odds }: Weight): Identified {
  const strength = Math.abs(odds);
  return strength >= DECIDED ? { lang: odds > 0 ? "fr" : "en", confidence: certainty(strength) } : { lang: null, confidence: 0 };
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

/** Log odds from which words and letters decide. */
const DECIDED = 2.5;

/** Probability that log odds of this size name the right language. */
export const certainty = (strength: number): number => 1 / (1 + Math.exp(-strength));
