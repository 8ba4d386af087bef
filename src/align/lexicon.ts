import type { Lang } from "#posting";

/** What the cost asks of a bilingual lexicon; the table that answers is `src/lexicon`. Stems as `text/tokens` makes them. */
export interface Lexicon {
  /** French stems that may translate an English one, with how likely each is (0–1); `undefined` where the lexicon knows none. */
  translations(en: string): readonly (readonly [fr: string, likelihood: number])[] | undefined;
  /** How much a stem tells: inverse document frequency scaled to 0–1; `undefined` where the lexicon does not know it. */
  rarity(lang: Lang, stem: string): number | undefined;
  /**
   * How much it tells that a stem has no counterpart in a translation: 1 is usual, less where it often goes without one; `undefined`
   * where too few translations show it.
   */
  surprise(lang: Lang, stem: string): number | undefined;
}

/** Knows no word: cognates, numbers, names, length and kind decide. */
export const emptyLexicon: Lexicon = { translations: () => undefined, rarity: () => undefined, surprise: () => undefined };
