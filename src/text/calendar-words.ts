import type { Lang } from "#posting";

/** The months and days of the week that a text names in full, as keys that both languages share: `month 5`, `day 1` (Monday). */
export function readCalendarWords(text: string, lang: Lang): Set<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    // “may” and “march” are verbs; English writes names of months with a capital.
    const key = WORDS[lang].get(lang === "en" ? word : word.toLowerCase());
    if (key !== undefined) found.add(key);
  }
  return found;
}

const names = (words: string, kind: string) => words.split(" ").map((word, i): readonly [string, string] => [word, `${kind} ${i + 1}`]);

/** “on Mondays”, « les lundis ». */
const plurals = (words: string) => [...words.split(" "), ...words.split(" ").map((word) => `${word}s`)];

const days = (words: string) => plurals(words).map((word, i): readonly [string, string] => [word, `day ${(i % 7) + 1}`]);

const WORDS: Readonly<Record<Lang, ReadonlyMap<string, string>>> = {
  en: new Map([
    ...names("January February March April May June July August September October November December", "month"),
    ...days("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
  ]),
  fr: new Map([
    ...names("janvier février mars avril mai juin juillet août septembre octobre novembre décembre", "month"),
    ...days("lundi mardi mercredi jeudi vendredi samedi dimanche"),
  ]),
};
