import { francAll } from "franc";
import type { Block, Lang } from "#posting";
import { votingText } from "./mask.ts";
import { type Weight, weigh } from "./weigh.ts";

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
  if (strength < OPEN) return { lang: null, confidence: 0 };
  const voting = typeof text === "string" ? text : text();
  const third = voting.length < FRANC_LENGTH ? null : askFranc(voting);
  return third === (odds > 0 ? "fr" : "en") ? { lang: third, confidence: 0.8 } : { lang: null, confidence: 0 };
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
/** Log odds from which franc may confirm what words and letters lean to; below, names and codes, there is nothing to confirm. */
const OPEN = 0.5;
/** Franc counts trigrams; below this many characters it guesses. */
const FRANC_LENGTH = 25;

/** Probability that log odds of this size name the right language. */
export const certainty = (strength: number): number => 1 / (1 + Math.exp(-strength));

function askFranc(text: string): Lang | null {
  const [best, next] = francAll(text, { only: ["eng", "fra"], minLength: 10 });
  if (best === undefined || best[0] === "und" || (next !== undefined && best[1] - next[1] < 0.05)) return null;
  return best[0] === "fra" ? "fr" : "en";
}
