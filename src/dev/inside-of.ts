import type { Inside } from "#align/bead";
import { insideReader } from "#align/inside";
import { emptyLexicon, type Lexicon } from "#align/lexicon";
import { readWords } from "#align/tokens";
import type { Lang } from "#posting";
import { stems } from "#text/tokens";
import { readPair } from "./read-pair.ts";

/**
 * A lexicon of the words that a test names, “hull=coque oar=rame:0.4”: likely (1) where nothing else is said. A word weighs what
 * `rarity` says, or 0.75 as one that a lexicon does not know; and surprises as `surprise` says, or as one that was not counted.
 */
export function lexiconOf(
  words: string,
  rarity: { readonly [word: string]: number } = {},
  surprise: { readonly [word: string]: number } = {},
): Lexicon {
  const translations = new Map<string, (readonly [string, number])[]>();
  for (const entry of words.split(/\s+/u).filter((word) => word !== "")) {
    const [both = "", likelihood = "1"] = entry.split(":");
    const [en = "", fr = ""] = both.split("=");
    const key = stemOf(en, "en");
    translations.set(key, [...(translations.get(key) ?? []), [stemOf(fr, "fr"), Number(likelihood)]]);
  }
  const look = (table: { readonly [word: string]: number }, lang: Lang, stem: string) =>
    Object.entries(table).find(([word]) => stemOf(word, lang) === stem)?.[1];
  return {
    ...emptyLexicon,
    translations: (en) => translations.get(en),
    rarity: (lang, stem) => look(rarity, lang, stem),
    surprise: (lang, stem) => look(surprise, lang, stem),
  };
}

const stemOf = (word: string, lang: Lang): string => stems(word, lang)[0] ?? word;

/** What stands inside all blocks of two texts, taken for one bead. */
export function insideOf(en: string, fr: string, lexicon: Lexicon): Inside {
  const pair = readPair(en, fr);
  return insideReader(
    pair,
    readWords(pair, lexicon),
    lexicon,
  )({
    kind: "match",
    en: pair.en.blocks.map(({ index }) => index),
    fr: pair.fr.blocks.map(({ index }) => index),
    similarity: 1,
    moved: false,
    section: 0,
  });
}
