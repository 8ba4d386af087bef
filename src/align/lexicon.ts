/** What the cost asks of a bilingual lexicon; the table that answers is `src/lexicon`. */
export interface Lexicon {
  /** How likely, 0–1, that these stems translate each other; 0 where the lexicon does not know. Stems as `text/tokens` makes them. */
  likelihood(en: string, fr: string): number;
  /** How much a stem tells (inverse document frequency, scaled to 0–1); `undefined` where the lexicon does not know it. */
  rarity(lang: "en" | "fr", stem: string): number | undefined;
}

/** Knows no word: cognates, numbers, names, length and kind decide. */
export const emptyLexicon: Lexicon = { likelihood: () => 0, rarity: () => undefined };
