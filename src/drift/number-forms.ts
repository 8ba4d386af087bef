import type { Lang } from "#posting";
import { numberWord } from "#text/number-words";
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
    plain += `${clean.slice(end, from)} ${TIME}${key} `;
    end = to;
  }
  return (plain + clean.slice(end))
    .replace(NOON, `${TIME}12:00`)
    .replace(MIDNIGHT, `${TIME}00:00`)
    .replace(ROMAN, (roman, digits: string) => {
      const value = romanValue(digits);
      return value === undefined ? roman : String(value);
    })
    .replace(COMPOUND, (word) => numberWord(word, lang) ?? word)
    .replace(ORDINAL[lang], "");
}

/** « XIXe », « XXᵉ »: centuries and the like; « Le » is no fiftieth. */
const ROMAN = /(?<![\p{L}\p{N}])([IVX]|[IVXL]{2,9})(?:er|re|e|ème|th)(?![\p{L}\p{N}])/gu;
const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of a Roman number up to 89; `undefined` for letters that are none. */
function romanValue(roman: string): number | undefined {
  if (!/^(?:L?X{0,3}|XL)(?:IX|IV|V?I{0,3})$/u.test(roman)) return undefined;
  let value = 0;
  [...roman].forEach((digit, i) => {
    const [own, next] = [DIGITS[digit] ?? 0, DIGITS[roman[i + 1] ?? ""] ?? 0];
    value += own < next ? -own : own;
  });
  return value;
}
