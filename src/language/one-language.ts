import type { Lang } from "#posting";
import { gated } from "#text/gated-pattern";
import { isRequirement } from "#text/requirement";

/** “in English only”, “available in French”, « en anglais seulement », « disponible en français » and the like. */
const NOTICE = gated(
  /\b(?:english|french)[ -]only\b|\bonly (?:available )?in (?:english|french)\b|\bin (?:english|french) only\b|\b(?:english|french) version\b|\bversion (?:anglaise|française)\b|\bavailable (?:only )?in (?:english|french)\b|\b(?:en )?(?:anglais|français) (?:seulement|uniquement|only)\b|\b(?:uniquement|seulement|disponibles?|offerte?s?) en (?:anglais|français)\b/iu,
  ["english", "french", "anglais", "français"],
);

/** Whether a text says itself that it, or what it names, exists in one language only. */
export const saysOneLanguage = (text: string): boolean => NOTICE.test(text);

/** What a page or product is made of, that may exist in one language. */
const MATERIAL =
  /(?<!\p{L})(?:code|codes|exemples?|examples?|captures? d['’]écran|screenshots?|documents?|sites?|pages?|liens?|links?|vidéos?|videos?|ressources?|resources?|éléments?|elements?|noms?|names?|interfaces?|contenus?|content|articles?|outils?|tools?)(?!\p{L})/iu;
const OTHER: Readonly<Record<Lang, RegExp>> = {
  en: /(?<!\p{L})(?:in|use[sd]?|uses|using|only) French(?!\p{L})/u,
  fr: /(?<!\p{L})(?:en anglais|l['’]anglais)(?!\p{L})/iu,
};
const OWN: Readonly<Record<Lang, RegExp>> = { en: /(?<!\p{L})English(?!\p{L})/u, fr: /(?<!\p{L})français/iu };
const LONGEST = 240;

/** Whether a text of one side tells its readers alone that something they will meet is in the other language: « Le code est en anglais. » */
export const explainsOtherLanguage = (text: string, lang: Lang): boolean =>
  text.length <= LONGEST && OTHER[lang].test(text) && !OWN[lang].test(text) && MATERIAL.test(text) && !isRequirement(text, lang);
