import { type Block, type Lang, otherLang } from "#posting";
import { type Range, sentences } from "#text/sentences";
import { eachOdds } from "./evidence.ts";
import { MIXED } from "./foreign.ts";
import { proseOf, weighBlock } from "./identify.ts";
import { blank, votingText } from "./mask.ts";

/** A stretch of a text that is not in the text's language. */
export interface Stretch extends Range {
  readonly kind: "sentence" | "clause";
  /** 0–1. */
  readonly confidence: number;
}

/** Log odds that a whole sentence needs. */
const SENTENCE = 4.5;
/** Words and log odds that a clause needs; a word gives at most `CAP`, so that one word does not make a clause. */
const CLAUSE = { words: 5, odds: 9 } as const;
const CAP = 2.5;
/** A name, a number or a word of both languages inside a foreign clause costs a little; a word of the text's own language much more. */
const NEUTRAL = -0.1;

/**
 * The sentences of a text that are in the other language, and the clauses of five words and more inside the others: the run of words
 * with the highest sum of log odds (Kadane’s maximum subarray; Bentley 1984, “Programming Pearls”). Neighbouring sentences are one stretch.
 */
export function foreignStretches(block: Pick<Block, "text" | "pieces">, own: Lang, allow: readonly string[]): Stretch[] {
  // Most texts end here: too little of the other language in all of it.
  if (weighBlock(block, allow).evidence[otherLang(own)] < SENTENCE) return [];
  const text = proseOf(block);
  // Letters and accents apart are read as other words; such a text is judged as a whole only.
  if (text.normalize("NFC").length !== text.length) return [];
  const voting = withoutBrackets(votingText(text, allow));
  const words = wordsOf(voting, own);
  const stretches: Stretch[] = [];
  let next = 0;
  for (const { from, to } of sentences(text, own)) {
    const first = next;
    while (next < words.length && (words[next] as Word).to <= to) next++;
    const inside = words.slice(first, next);
    const speaksFor = inside.reduce((total, { odds }) => total + Math.max(0, odds), 0);
    const against = inside.reduce((total, { odds }) => total + Math.max(0, -odds), 0);
    const sum = speaksFor - against;
    if (sum >= SENTENCE && against <= MIXED * speaksFor && inside.filter(({ odds }) => odds >= 1).length >= 2) {
      const last = stretches.at(-1);
      const confidence = 1 / (1 + Math.exp(-sum / 2));
      if (last?.kind === "sentence" && text.slice(last.to, from).trim() === "") stretches[stretches.length - 1] = { ...last, to };
      else stretches.push({ kind: "sentence", from, to, confidence });
      continue;
    }
    const clause = bestClause(inside);
    if (clause !== null) stretches.push(clause);
  }
  return stretches;
}

interface Word extends Range {
  /** Log odds for the other language. */
  readonly odds: number;
  /** Has a capital inside a sentence, and is no word of the text's own language: may open an official name. */
  readonly isName: boolean;
}

function wordsOf(text: string, own: Lang): Word[] {
  const sign = own === "fr" ? -1 : 1;
  const words: Word[] = [];
  eachOdds(text, (odds, casing, from, to) => {
    const capital = casing === "capital" || casing === "acronym";
    words.push({ from, to, odds: capital ? 0 : sign * odds, isName: capital && sign * odds > -1 });
  });
  return words;
}

function bestClause(words: readonly Word[]): Stretch | null {
  let best = { sum: 0, from: 0, to: 0 };
  let sum = 0;
  let from = 0;
  words.forEach(({ odds }, index) => {
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += Math.abs(odds) < 0.5 ? NEUTRAL : Math.max(-2 * CAP, Math.min(CAP, odds));
    if (sum > best.sum) best = { sum, from, to: index + 1 };
  });
  const inside = words.slice(best.from, best.to);
  const [first] = inside;
  const last = inside.at(-1);
  if (first === undefined || last === undefined || best.sum < CLAUSE.odds) return null;
  if (inside.filter(({ odds }) => odds >= 0.5).length < CLAUSE.words) return null;
  // “the Loi sur les langues officielles”: a capital opens an official name, which stays as it is.
  if (words[best.from - 1]?.isName || first.isName) return null;
  return { kind: "clause", from: first.from, to: last.to, confidence: best.sum >= 1.5 * CLAUSE.odds ? 0.9 : 0.8 };
}

/** What stands in brackets explains or names; it does not make a sentence foreign. */
function withoutBrackets(text: string): string {
  if (!text.includes("(")) return text;
  return blank(
    text,
    [...text.matchAll(/\([^()]*\)/gu)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
  );
}
