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

const WORDS: Readonly<Record<Lang, ReadonlyMap<string, string>>> = {
  en: new Map([
    ...names("January February March April May June July August September October November December", "month"),
    ...names("Monday Tuesday Wednesday Thursday Friday Saturday Sunday", "day"),
  ]),
  fr: new Map([
    ...names("janvier février mars avril mai juin juillet août septembre octobre novembre décembre", "month"),
    ...names("lundi mardi mercredi jeudi vendredi samedi dimanche", "day"),
  ]),
};
