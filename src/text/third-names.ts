import type { Sides } from "#posting";

/** A third language as a sentence names it after “is”: “in Spanish” / « en espagnol ». A tag without a name is said as it stands. */
export const inThird = (tag: string): Sides<string> =>
  NAMES[tag] ?? { en: `in another language (${tag})`, fr: `dans une autre langue (${tag})` };

/** Whether a tag names a language, and not a script alone (`und-Cans`). */
export const isNamed = (tag: string): boolean => !tag.startsWith("und-");

const named = (en: string, fr: string): Sides<string> => ({ en: `in ${en}`, fr: `en ${fr}` });

const NAMES: Readonly<Record<string, Sides<string>>> = {
  ar: named("Arabic", "arabe"),
  bg: named("Bulgarian", "bulgare"),
  de: named("German", "allemand"),
  el: named("Greek", "grec"),
  es: named("Spanish", "espagnol"),
  fa: named("Persian", "persan"),
  gu: named("Gujarati", "gujarati"),
  he: named("Hebrew", "hébreu"),
  hi: named("Hindi", "hindi"),
  ht: named("Haitian Creole", "créole haïtien"),
  hu: named("Hungarian", "hongrois"),
  it: named("Italian", "italien"),
  iu: named("Inuktitut", "inuktitut"),
  ja: named("Japanese", "japonais"),
  ko: named("Korean", "coréen"),
  mr: named("Marathi", "marathi"),
  ne: named("Nepali", "népalais"),
  nl: named("Dutch", "néerlandais"),
  pa: named("Punjabi", "pendjabi"),
  pl: named("Polish", "polonais"),
  ps: named("Pashto", "pachto"),
  pt: named("Portuguese", "portugais"),
  ro: named("Romanian", "roumain"),
  ru: named("Russian", "russe"),
  sv: named("Swedish", "suédois"),
  ta: named("Tamil", "tamoul"),
  tl: named("Tagalog", "tagalog"),
  tr: named("Turkish", "turc"),
  uk: named("Ukrainian", "ukrainien"),
  ur: named("Urdu", "ourdou"),
  vi: named("Vietnamese", "vietnamien"),
  yi: named("Yiddish", "yidiche"),
  zh: named("Chinese", "chinois"),
  "und-Arab": { en: "in Arabic letters", fr: "en caractères arabes" },
  "und-Cans": {
    en: "in Canadian syllabics, which Cree and other languages are written in",
    fr: "en écriture syllabique, celle du cri et d’autres langues autochtones",
  },
  "und-Cyrl": { en: "in Cyrillic letters", fr: "en caractères cyrilliques" },
  "und-Deva": { en: "in Devanagari letters", fr: "en caractères devanagari" },
  "und-Hebr": { en: "in Hebrew letters", fr: "en caractères hébraïques" },
};
