import { LANGS, type Lang } from "#posting";
import { type Fact, factAt } from "./fact.ts";
import { type GatedPattern, gated } from "./gated-pattern.ts";
import { numberWord } from "./number-words.ts";
import { readPeriodAdjectives, readPeriodAfter } from "./periods.ts";

/**
 * How often something happens, as the time from one to the next: “every 20 minutes” and « trois fois l’heure » are `20 minutes`,
 * “every 12 months”, “yearly” and « chaque année » are `12 months`. Months and minutes are not converted into each other.
 */
export function readRates(text: string): Fact[] {
  return LANGS.flatMap((lang) => [
    ...EVERY[lang].matches(text).flatMap((match) => {
      const [phrase, number, unit = ""] = match;
      const count = number === undefined ? 1 : numberIn(number, lang);
      const length = LENGTHS.find(([words]) => words.test(unit));
      return length === undefined || count === undefined ? [] : [rateAt(text, match.index, phrase.length, length, count)];
    }),
    ...TIMES[lang].matches(text).flatMap((match) => {
      const [phrase, number = ""] = match;
      const times = ONCE.get(phrase.toLowerCase()) ?? numberIn(number, lang);
      const end = match.index + phrase.length;
      const period = readPeriodAfter(text, end, lang);
      const length = PERIODS.get(period?.name ?? "");
      if (times === undefined || times === 0 || period === undefined || length === undefined) return [];
      return [rateAt(text, match.index, period.to - match.index, length, 1 / times)];
    }),
    ...readPeriodAdjectives(text, lang).flatMap(({ name, from, to }) => {
      const length = PERIODS.get(name);
      return length === undefined ? [] : [rateAt(text, from, to - from, length, 1)];
    }),
  ]);
}

/** A length of time: how many of which of the two units that no calendar changes. */
type Length = readonly [words: unknown, count: number, unit: "minutes" | "months"];

const rateAt = (text: string, from: number, length: number, [, count, unit]: Length, share: number): Fact =>
  factAt(text, from, from + length, `${Math.round(count * share * 1000) / 1000} ${unit}`);

const numberIn = (word: string, lang: Lang): number | undefined => {
  const value = /^\d+$/u.test(word) ? word : numberWord(word, lang);
  return value === undefined ? undefined : Number(value);
};

const N = "(\\d+|\\p{L}+(?:-\\p{L}+)?)";
const UNITS: Readonly<Record<Lang, string>> = {
  en: "(minute|hour|day|week|month|year)s?",
  fr: "(minute|heure|jour|semaine|mois|an|année)s?",
};
const EVERY: Readonly<Record<Lang, GatedPattern>> = {
  en: gated(new RegExp(`(?<!\\p{L})(?:every|each)(?: ${N})? ${UNITS.en}(?!\\p{L})`, "giu")),
  fr: gated(new RegExp(`(?<!\\p{L})(?:tou(?:te)?s les|aux|chaque)(?:[ \\u00A0]${N})?[ \\u00A0]${UNITS.fr}(?!\\p{L})`, "giu")),
};
const TIMES: Readonly<Record<Lang, GatedPattern>> = {
  en: gated(new RegExp(`(?<!\\p{L})(?:once|twice|${N} times)(?!\\p{L})`, "giu")),
  fr: gated(new RegExp(`(?<!\\p{L})${N}[ \\u00A0]fois(?!\\p{L})`, "giu")),
};
const ONCE: ReadonlyMap<string, number> = new Map([
  ["once", 1],
  ["twice", 2],
]);

const LENGTHS: readonly (readonly [RegExp, number, "minutes" | "months"])[] = [
  [/^minute/iu, 1, "minutes"],
  [/^h/iu, 60, "minutes"],
  [/^(?:day|jour)/iu, 1440, "minutes"],
  [/^(?:week|semaine)/iu, 10_080, "minutes"],
  [/^mo/iu, 1, "months"],
  [/^(?:year|an)/iu, 12, "months"],
];

/** By the names that `text/periods` gives. */
const PERIODS: ReadonlyMap<string, Length> = new Map(
  (
    [
      ["minute", 1, "minutes"],
      ["hour", 60, "minutes"],
      ["day", 1440, "minutes"],
      ["week", 10_080, "minutes"],
      ["two weeks", 20_160, "minutes"],
      ["month", 1, "months"],
      ["two months", 2, "months"],
      ["three months", 3, "months"],
      ["six months", 6, "months"],
      ["year", 12, "months"],
      ["two years", 24, "months"],
    ] as const
  ).map((length) => [length[0], length]),
);
