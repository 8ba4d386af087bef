import type { CheckContext } from "#check";
import type { Block, Posting } from "#posting";
import { STOP_WORDS } from "#text/stop-words";
import { isEnglishWord, wordOdds } from "./sure-words.ts";

/** In letters alone, with a capital first: neither an acronym nor an identifier (`default`). */
const WORDS = /^\p{Lu}\p{Ll}+(?: \p{Lu}?\p{Ll}+){0,3}[:?!]?$/u;
/** Most words that say something. */
const MOST = 3;

/**
 * Whether a heading, title or label of a few words that both sides have is English for sure: the lexicon knows what each word is in
 * French, and it is another (“Overview”, “Lost luggage”; not “Notes”, “Transport” or “Docker”). In Capitals Throughout it may be a
 * name, unless the English page writes its other headings so.
 */
export function isEnglishCopy({ pair, alignment }: CheckContext, { kind, key, text }: Block): boolean {
  if (!(kind === "heading" || kind === "paragraph" || (kind === "field" && key === "title")) || !WORDS.test(text)) return false;
  // Of the title of the page and the heading that repeats it, the title is said.
  if (kind === "heading" && pair.en.blocks.some((other) => other.key === "title" && other.text === text)) return false;
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => !STOP_WORDS.en.has(word.toLowerCase()));
  if (words.length === 0 || words.length > MOST) return false;
  if (isTitled(words) && !pair.en.blocks.some((other) => other.kind === "heading" && other.text !== text && isTitledHeading(other)))
    return false;
  const odds = words.map((word) => wordOdds(word));
  return Math.min(...odds) <= SURE && words.every((word, i) => (odds[i] ?? 0) <= 0 && isEnglishWord(alignment.lexicon, word.toLowerCase()));
}

/** Log odds that one of the words needs. */
const SURE = -3;

const isTitled = (words: readonly string[]): boolean => words.slice(1).some((word) => /^\p{Lu}/u.test(word));

/** A heading of several words that say something, each with a capital. */
function isTitledHeading({ text }: Posting["blocks"][number]): boolean {
  const words = (text.match(/[\p{L}’']+/gu) ?? []).filter((word) => !STOP_WORDS.en.has(word.toLowerCase()));
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}
