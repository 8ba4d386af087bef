import type { Fact } from "./fact.ts";

/** Fractions of one character (Unicode, “Number Forms” and “Latin-1 Supplement”). */
export const VULGAR: Readonly<Record<string, number>> = {
  ...{ "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5 },
  ...{ "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8 },
};

/** Whether a number and the fraction after it are one: “1 1/2 cups”, “1-1/2 cups”, « 1 ½ tasse ». */
export const isMixed = (text: string, whole: Fact, fraction: Fact): boolean =>
  /^\d{1,3}$/u.test(whole.raw) &&
  /^(?:\d\/\d|[^\d\s])$/u.test(fraction.raw) &&
  Number(fraction.key) < 1 &&
  /^[ \u00A0\u202F-]$/u.test(text.slice(whole.to, fraction.from));
