import type { Lexicon } from "#align/lexicon";
import { cognate } from "#align/words";
import { type Stage, textOf } from "#drift/scene";
import type { Lang, Pair } from "#posting";
import { stems } from "#text/tokens";

/** What the words of an edit are worth, and which of them say the same. Stems as `text/tokens` makes them. */
export interface Vocabulary {
  /** 0–1: how much a word tells. */
  weight(lang: Lang, stem: string): number;
  /** Whether one may translate the other. */
  translates(en: string, fr: string): boolean;
  /** Whether two words of one language may stand for each other: forms of one word, or translations of one word of the other side. */
  synonyms(lang: Lang, a: string, b: string): boolean;
}

/** A word that the lexicon does not know: a name, or rare. */
const UNKNOWN = 0.75;

/** Reads the lexicon for the words that occur in some pairs; synonyms of French are found through their English words. */
export function vocabularyOf(lexicon: Lexicon, pairs: readonly Pair[]): Vocabulary {
  const known = new Map<string, ReadonlySet<string>>();
  const frenchOf = (en: string): ReadonlySet<string> => {
    const found = known.get(en) ?? new Set((lexicon.translations(en) ?? []).map(([fr]) => fr));
    known.set(en, found);
    return found;
  };
  const translates = (en: string, fr: string) => en === fr || frenchOf(en).has(fr) || cognate(en, fr) > 0;
  const englishOf = once(() => {
    const english = new Map<string, Set<string>>();
    for (const en of new Set(pairs.flatMap(({ en }) => en.blocks.flatMap(({ text }) => stems(text, "en"))))) {
      for (const fr of frenchOf(en)) (english.get(fr) ?? english.set(fr, new Set()).get(fr))?.add(en);
    }
    return english;
  });
  const meanings = (lang: Lang, stem: string): ReadonlySet<string> => (lang === "en" ? frenchOf(stem) : (englishOf().get(stem) ?? NONE));
  return {
    weight: (lang, stem) => lexicon.rarity(lang, stem) ?? UNKNOWN,
    translates,
    synonyms: (lang, a, b) => a === b || cognate(a, b) > 0 || intersect(meanings(lang, a), meanings(lang, b)),
  };
}

const NONE: ReadonlySet<string> = new Set();

function intersect(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Addresses say nothing in words, wherever they stand: in a link, in angle brackets, in a link that fails. */
const ADDRESS = /\b(?:https?:\/\/|mailto:|www\.)[^\s<>()]{1,500}|[\w.+-]{1,64}@[\w.-]{1,200}/giu;

/** The distinct words of a text. */
export function wordsIn(text: string, lang: Lang): ReadonlySet<string> {
  return new Set(stems(text.replace(ADDRESS, " "), lang));
}

/** The distinct words of some blocks. */
export function wordsOf(stage: Stage, lang: Lang, group: readonly number[]): ReadonlySet<string> {
  return wordsIn(textOf(stage, lang, group), lang);
}
