import type { Lexicon } from "#align/lexicon";
import { FRENCH_RARITIES, TRANSLATIONS } from "#lexicon/table.generated";

type Translations = readonly (readonly [fr: string, likelihood: number])[];

/**
 * The lexicon that the project ships, read from its packed text: split into lines at once, each line only when its word is met.
 * Strengths are high for every entry that survived pruning: in the trial, probability-shaped weights cost accuracy.
 */
export function loadLexicon(): Lexicon {
  const lines = new Map<string, string>();
  for (const line of TRANSLATIONS.split("\n")) {
    let end = 0;
    while (end < line.length && line.charCodeAt(end) > 57) end++;
    lines.set(line.slice(0, end), line.slice(end));
  }
  const french = new Map<string, number>();
  for (const [, word = "", digit] of FRENCH_RARITIES.matchAll(/([a-z]+)(\d)/gu)) french.set(word, rarityOf(digit));
  const read = new Map<string, Translations>();
  return {
    translations(en) {
      const line = lines.get(en);
      if (line === undefined || line.length <= 1) return undefined;
      let list = read.get(en);
      if (!list) {
        list = Array.from(line.slice(1).matchAll(/([a-z]+)(\d)/gu), ([, fr = "", digit]) => [fr, LEAST + (1 - LEAST) * (Number(digit) / 9)] as const);
        read.set(en, list);
      }
      return list;
    },
    rarity(lang, stem) {
      const digit = lang === "en" ? lines.get(stem)?.charAt(0) : undefined;
      return lang === "fr" ? french.get(stem) : digit === undefined ? undefined : rarityOf(digit);
    },
  };
}

/** Strength of the weakest entry. */
const LEAST = 0.6;

/** A digit as a weight; even the most common word that is no stop word tells a little. */
const rarityOf = (digit: string | undefined): number => 0.12 + (0.88 * Number(digit)) / 9;
