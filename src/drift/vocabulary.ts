import type { Lexicon } from "#align/lexicon";
import { cognate } from "#align/tokens";
import { lazily } from "#lazily";
import type { Lang, Pair } from "#posting";
import { stems } from "#text/tokens";

/** Whether any of some words says what a word says. */
export type TranslationTest = (word: string) => boolean;

/** What the words of an edit are worth, and which of them say the same. Stems as `text/tokens` makes them. */
export interface Vocabulary {
  /** 0–1: how much a word tells. */
  weight(lang: Lang, stem: string): number;
  /** Asks some words of a side whether one of them may translate a word of the other side. Built in a time that grows with the words. */
  translationTest(lang: Lang, words: Iterable<string>): TranslationTest;
  /** Whether two words of a side have a likely translation in common. */
  areSynonyms(lang: Lang, one: string, two: string): boolean;
  /** Whether the lexicon has met a word. */
  knows(lang: Lang, stem: string): boolean;
}

/** How likely a translation must be to make synonyms of the two words that have it. */
const LIKELY = 0.85;

/** A word that the lexicon does not know: a name, or rare. */
const UNKNOWN = 0.75;

/** Reads the lexicon for the words that occur in some pairs; synonyms of French are found through their English words. */
export function vocabularyOf(lexicon: Lexicon, pairs: readonly Pair[]): Vocabulary {
  const known = new Map<string, ReadonlySet<string>>();
  const likely = (en: string) => new Set((lexicon.translations(en) ?? []).flatMap(([fr, chance]) => (chance >= LIKELY ? [fr] : [])));
  const frenchOf = (en: string): ReadonlySet<string> => {
    const found = known.get(en) ?? new Set((lexicon.translations(en) ?? []).map(([fr]) => fr));
    known.set(en, found);
    return found;
  };
  const englishOf = lazily(() => {
    const english = new Map<string, Set<string>>();
    for (const en of new Set(pairs.flatMap(({ en }) => en.blocks.flatMap(({ text }) => stems(text, "en"))))) {
      for (const fr of frenchOf(en)) (english.get(fr) ?? put(english, fr, new Set<string>())).add(en);
    }
    return english;
  });
  return {
    areSynonyms: (lang, one, two) => {
      if (lang === "en") return intersect(likely(one), likely(two));
      const sharing = englishOf().get(one) ?? NONE;
      return [...(englishOf().get(two) ?? NONE)].some((en) => sharing.has(en) && likely(en).has(one) && likely(en).has(two));
    },
    knows: (lang, stem) => lexicon.rarity(lang, stem) !== undefined,
    weight: (lang, stem) => lexicon.rarity(lang, stem) ?? UNKNOWN,
    translationTest(lang, words) {
      const set = new Set(words);
      const like = startsOf(set);
      const french = lang === "en" ? new Set([...set].flatMap((word) => [...frenchOf(word)])) : NONE;
      const translated = (word: string) => (lang === "en" ? french.has(word) : intersect(frenchOf(word), set));
      return (word) => set.has(word) || translated(word) || like(word).some((mine) => cognate(mine, word) > 0);
    },
  };
}

/** Looks words up by their first two letters, which cognates share. */
function startsOf(words: Iterable<string>): (word: string) => readonly string[] {
  const groups = new Map<string, string[]>();
  for (const word of words) (groups.get(word.slice(0, 2)) ?? put(groups, word.slice(0, 2), [])).push(word);
  return (word) => groups.get(word.slice(0, 2)) ?? [];
}

function put<T>(map: Map<string, T>, key: string, value: T): T {
  map.set(key, value);
  return value;
}

const NONE: ReadonlySet<string> = new Set();

function intersect(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}
