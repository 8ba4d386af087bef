import type { CheckContext } from "#check";
import { eachOdds } from "#language/evidence";
import { STOP_WORDS } from "#text/stop-words";
import { stems } from "#text/tokens";

type Lexicon = CheckContext["alignment"]["lexicon"];

/** How much rarer a stem must be in the other language. */
const RARER = 0.08;
/** Words that begin alike may be one word of both languages. */
const ALIKE = 4;

/** Whether the lexicon knows a word as English alone, and what it is in French, which is another word; in lower case. */
export function isEnglishWord(lexicon: Lexicon, word: string): boolean {
  const [en = "", fr = ""] = [stems(word, "en")[0], stems(word, "fr")[0]];
  const [own, other] = [lexicon.rarity("en", en), lexicon.rarity("fr", fr)];
  const translations = lexicon.translations(en) ?? [];
  return (
    own !== undefined &&
    (other === undefined || other - own > RARER) &&
    translations.length > 0 &&
    translations.every(([translation]) => translation.slice(0, ALIKE) !== fr.slice(0, ALIKE))
  );
}

/** Whether the lexicon knows a word in French, and in English none that is written so; in lower case. */
export function isFrenchWord(lexicon: Lexicon, word: string): boolean {
  if (STOP_WORDS.fr.has(word)) return !STOP_WORDS.en.has(word);
  const [en = "", fr = ""] = [stems(word, "en")[0], stems(word, "fr")[0]];
  return lexicon.rarity("fr", fr) !== undefined && lexicon.rarity("en", en) === undefined;
}

/** Whether a French word may translate an English one: the lexicon says so, or they begin alike; in lower case. */
export function mayTranslate(lexicon: Lexicon, en: string, fr: string): boolean {
  if (en.slice(0, ALIKE) === fr.slice(0, ALIKE)) return true;
  const stem = stems(fr, "fr")[0];
  return (lexicon.translations(stems(en, "en")[0] ?? "") ?? []).some(([translation]) => translation === stem);
}

/** Log odds of French against English of a word, by its letters where the language model does not know it. */
export function wordOdds(word: string): number {
  let odds = 0;
  eachOdds(word, (found) => {
    odds = found;
  });
  return odds;
}
