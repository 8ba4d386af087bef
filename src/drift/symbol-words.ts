import type { Lang, Sides } from "#posting";

/** Set before a word that stands for a symbol: it is weighed as a fact, never as a word. */
export const SYMBOL = "\uE001";
/** Set before a number below zero. */
export const MINUS = "\uE002";

/** Symbols of units after a number (SI brochure, 9th ed.; IEC 80000-13), as the words that state them. */
const UNITS: Readonly<Record<string, Sides<string>>> = {
  m: { en: "metre", fr: "metre" },
  km: { en: "kilometre", fr: "kilometre" },
  cm: { en: "centimetre", fr: "centimetre" },
  mm: { en: "millimetre", fr: "millimetre" },
  ha: { en: "hectare", fr: "hectare" },
  ft: { en: "feet", fr: "pieds" },
  pi: { en: "feet", fr: "pieds" },
  po: { en: "inch", fr: "pouce" },
  kg: { en: "kilogram", fr: "kilogramme" },
  g: { en: "gram", fr: "gramme" },
  mg: { en: "milligram", fr: "milligramme" },
  mcg: { en: "microgram", fr: "microgramme" },
  µg: { en: "microgram", fr: "microgramme" },
  μg: { en: "microgram", fr: "microgramme" },
  lb: { en: "pound", fr: "livre" },
  lbs: { en: "pound", fr: "livre" },
  oz: { en: "ounce", fr: "once" },
  t: { en: "tonne", fr: "tonne" },
  l: { en: "litre", fr: "litre" },
  L: { en: "litre", fr: "litre" },
  ml: { en: "millilitre", fr: "millilitre" },
  mL: { en: "millilitre", fr: "millilitre" },
  W: { en: "watt", fr: "watt" },
  kW: { en: "kilowatt", fr: "kilowatt" },
  kB: { en: "kilobyte", fr: "kilooctet" },
  KB: { en: "kilobyte", fr: "kilooctet" },
  ko: { en: "kilobyte", fr: "kilooctet" },
  Ko: { en: "kilobyte", fr: "kilooctet" },
  MB: { en: "megabyte", fr: "megaoctet" },
  Mo: { en: "megabyte", fr: "megaoctet" },
  GB: { en: "gigabyte", fr: "gigaoctet" },
  Go: { en: "gigabyte", fr: "gigaoctet" },
  TB: { en: "terabyte", fr: "teraoctet" },
  To: { en: "terabyte", fr: "teraoctet" },
  h: { en: "hour", fr: "heure" },
  hr: { en: "hour", fr: "heure" },
  hrs: { en: "hours", fr: "heures" },
  min: { en: "minute", fr: "minute" },
  "%": { en: "percent", fr: "pourcent" },
  "°C": { en: "celsius", fr: "celsius" },
  "°F": { en: "fahrenheit", fr: "fahrenheit" },
};
const UNIT = new RegExp(
  `(?<=\\p{N})[ -]?(${Object.keys(UNITS)
    .sort((a, b) => b.length - a.length)
    .join("|")}|°\\s[CF])(?![\\p{L}\\p{N}])`,
  "gu",
);

const CURRENCIES: Readonly<Record<string, Sides<string>>> = {
  $: { en: "dollar", fr: "dollar" },
  "€": { en: "euro", fr: "euro" },
  "£": { en: "pound sterling", fr: "livre sterling" },
  "¥": { en: "yen", fr: "yen" },
};
const SCALES: Readonly<Record<string, Sides<string>>> = {
  k: { en: "thousand", fr: "mille" },
  K: { en: "thousand", fr: "mille" },
  M: { en: "million", fr: "million" },
  B: { en: "billion", fr: "milliard" },
  G: { en: "billion", fr: "milliard" },
};
const BEFORE = /([$€£¥])\s?(\p{N}+(?:[.,]\p{N}+|\s\p{N}{3}(?!\p{N}))*)(?:\s?([kKMBG])(?!\p{L}))?/gu;
const AFTER = /(?<=\p{N})\s?([kKMBG])?\s?([$€£¥])/gu;

/** Signs of comparison before an amount. */
const COMPARISONS: Readonly<Record<string, Sides<string>>> = {
  "≥": { en: "at least", fr: "au moins" },
  ">=": { en: "at least", fr: "au moins" },
  "≤": { en: "at most", fr: "au plus" },
  "<=": { en: "at most", fr: "au plus" },
  ">": { en: "more than", fr: "plus de" },
  "<": { en: "less than", fr: "moins de" },
  "≈": { en: "about", fr: "environ" },
  "~": { en: "about", fr: "environ" },
};
const COMPARISON = /(>=|<=|[≥≤><≈~])(?=\s?[$€£¥-]?\p{N})/gu;

/** A sign before a number that no number stands before: `-18`, not `10 -18`; « au moins 3 » is no minus. */
const NEGATIVE = /(?<=^|[\s(])(?<!\p{N}\s)(?:[-−–]|minus\s|(?<!(?:au|du|à|le)\s)moins\s)(?=\p{N})/giu;

/** A text with the words that its signs of currency, measure and comparison stand for, each after its number. */
export function withSymbolWords(text: string, lang: Lang): string {
  const word = (sides: Sides<string> | undefined) =>
    ` ${(sides?.[lang] ?? "")
      .split(" ")
      .map((each) => SYMBOL + each)
      .join(" ")} `;
  const scale = (key: string | undefined) => (key === undefined ? "" : ` ${SCALES[key]?.[lang] ?? ""} `);
  return text
    .replaceAll(SYMBOL, " ")
    .replaceAll(MINUS, " ")
    .replace(COMPARISON, (sign) => word(COMPARISONS[sign]))
    .replace(NEGATIVE, MINUS)
    .replace(BEFORE, (_, sign: string, amount: string, factor?: string) => `${amount}${scale(factor)}${word(CURRENCIES[sign])}`)
    .replace(AFTER, (_, factor: string | undefined, sign: string) => `${scale(factor)}${word(CURRENCIES[sign])}`)
    .replace(UNIT, (_, unit: string) => word(UNITS[unit.replace(/\s/u, "")]))
    .replace(/(?<=\s)&(?=\s)/gu, lang === "en" ? "and" : "et");
}

/** Signs that a text is read by, in order: of currency, comparison and question, a minus before a number. */
export function signsOf(text: string): string {
  const found = text.match(/[$€£¥%?±≥≤≈]|[><~](?=\s?\p{N})|(?<=^|[\s(])(?<!\p{N}\s)[-−–](?=\p{N})/gu) ?? [];
  return found.map((sign) => (/[−–]/u.test(sign) ? "-" : sign)).join(" ");
}
