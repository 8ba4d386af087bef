import type { Lang } from "#posting";
import { numberWord } from "#text/number-words";
import { readRoman } from "#text/roman";
import { readTimes } from "#text/times";

/** Set before the time of day that a text gives, as `09:00`. */
export const TIME = "\uE000";

const COMPOUND = /\p{L}+(?:-\p{L}+)+/gu;
const ORDINAL: Readonly<Record<Lang, RegExp>> = {
  en: /(?<=\p{N})(?:st|nd|rd|th)(?!\p{L})/giu,
  fr: /(?<=\p{N})(?:ers?|res?|ères?|[eè]mes?|ièmes?|iemes?|es?|nde?s?)(?!\p{L})/giu,
};
const NOON = /(?<![-\p{L}])(?:noon|midi)(?!\p{L})/giu;
const MIDNIGHT = /(?<![-\p{L}])(?:midnight|minuit)(?!\p{L})/giu;

/** A text with its times of day as one word each, its compound number words in digits and its ordinals without their endings. */
export function withPlainNumbers(text: string, lang: Lang): string {
  const clean = text.replaceAll(TIME, " ");
  let [plain, end] = ["", 0];
  for (const { from, to, key } of readTimes(clean, lang)) {
    if (from < end) continue;
    // The point of “5 p.m. It is closed” ends a sentence too.
    const stop = clean[to - 1] === "." && /^(?:\s+\p{Lu}|\s*$)/u.test(clean.slice(to, to + 8)) ? "." : "";
    plain += `${clean.slice(end, from)} ${TIME}${key}${stop} `;
    end = to;
  }
  return withFullAmounts(withRomanInDigits(plain + clean.slice(end)), lang)
    .replace(NOON, `${TIME}12:00`)
    .replace(MIDNIGHT, `${TIME}00:00`)
    .replace(COMPOUND, (word) => numberWord(word, lang) ?? word)
    .replace(ORDINAL[lang], "");
}

/** Zeros of the words that multiply a number before them. */
const ZEROS: Readonly<Record<Lang, ReadonlyMap<string, number>>> = {
  en: new Map([
    ["thousand", 3],
    ["million", 6],
    ["billion", 9],
  ]),
  fr: new Map([
    ["mille", 3],
    ["million", 6],
    ["millions", 6],
    ["milliard", 9],
    ["milliards", 9],
  ]),
};
const AMOUNT = /(?<![\p{L}\p{N}.,])(\p{N}{1,6})(?:[.,](\p{N}{1,3}))?[ \u00A0](thousand|mille|millions?|billion|milliards?)(?!\p{L})/giu;

/** “$2.5 million” in digits, so that it is « 2 500 000 $ » too. */
function withFullAmounts(text: string, lang: Lang): string {
  return text.replace(AMOUNT, (found, whole: string, decimals = "", word: string) => {
    const zeros = ZEROS[lang].get(word.toLowerCase());
    return zeros === undefined ? found : `${whole}${decimals}${"0".repeat(zeros - decimals.length)}`;
  });
}

/** « XIXe siècle », “Part IV” by their values. */
function withRomanInDigits(text: string): string {
  let [plain, end] = ["", 0];
  for (const { from, to, key, raw } of readRoman(text)) {
    // « Le » is no fiftieth, « Ce » no hundredth.
    if (from < end || /^[LCDM][er]/u.test(raw)) continue;
    plain += text.slice(end, from) + key;
    end = to;
  }
  return plain + text.slice(end);
}
