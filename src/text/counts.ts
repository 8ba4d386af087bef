import type { Lang } from "#posting";
import { isConverted } from "./conversions.ts";
import { type Count, type Fact, factAt, ordered, outside } from "./fact.ts";
import { gated } from "./gated-pattern.ts";
import { keyOf } from "./numbers.ts";
import { readPeriodAfter } from "./periods.ts";
import { readRoman } from "./roman.ts";
import { asGrade } from "./school-years.ts";
import { PART, readShares } from "./shares.ts";
import { readSpelled } from "./spelled.ts";
import { readUnit, UNITS } from "./units.ts";

const PER_CENT = UNITS.find(({ name }) => name === "per cent");
const AND_A_HALF: Readonly<Record<Lang, RegExp>> = { en: /^ and (?:a|one)[ -]half(?!\p{L})/u, fr: /^[ \u00A0]et demie?(?!\p{L})/u };
/** As far apart as the two ends of “3 to 5 years” and « de 3 à 5 ans ». */
const RANGE = /^(?:[ \u00A0\u202F]?[-–—/][ \u00A0\u202F]?|,? (?:to|or|and|through|à|ou|et|jusqu’à|and up to|by|x|×|sur) )$/u;
const ORDINAL_END = /\d(?:st|nd|rd|th|er|re|e|ième|ème|ᵉ|ᵉʳ|ʳᵉ)s?$/u;

/**
 * The numbers of a text with what they count: those in digits, which `numbers` are, and those in words, outside what `taken` holds.
 * “three years”, « trois ans et demi », “half an hour”, “twice a week”.
 */
export function readCounts(text: string, lang: Lang, numbers: readonly Fact[], taken: readonly Fact[]): Count[] {
  const roman = outside(readRoman(text), ordered(taken, numbers));
  const shares = outside(readShares(text, lang), taken);
  const digits = outside(numbers, shares).map((fact): Count => ({ ...fact, form: ORDINAL_END.test(fact.raw) ? "ordinal" : "digits" }));
  const known = ordered<Fact>(taken, digits, shares, roman);
  const spelled = outside(readSpelled(text, lang), known).map(
    (fact): Count => ({ ...fact, form: fact.key === "1" && !fact.ordinal ? "one" : fact.ordinal ? "ordinal" : "cardinal" }),
  );
  const numerals = roman.map((fact): Count => ({ ...fact, form: fact.ordinal ? "ordinal" : "label" }));
  const counts = ordered<Count>(
    digits,
    spelled,
    numerals,
    shares,
    readFractions(text, lang),
    outside(readTimesWords(text, lang), known),
  ).map((count) => measured(text, count, lang));
  return shareUnits(text, lang === "fr" ? counts.map((count) => asGrade(text, count)) : counts).filter(
    ({ form, unit }) => form !== "one" || unit !== undefined,
  );
}

const FRACTIONS: Readonly<Record<string, string>> = { "½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": keyOf(1 / 3), "⅔": keyOf(2 / 3) };

/** “½ cup”: a fraction of one sign, before its unit. */
const readFractions = (text: string, lang: Lang): Count[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])[½¼¾⅓⅔]/gu)].flatMap(({ 0: sign, index }): Count[] => {
    const isMeasure = readUnit(text, index + 1, lang) !== undefined;
    return isMeasure ? [{ ...factAt(text, index, index + 1, FRACTIONS[sign] ?? "0"), form: "digits" }] : [];
  });

const AND_HALF = gated(/(?<!\p{L})an?(?= \p{L}+ and a half(?!\p{L}))/giu, ["half"]);
/** How long, with no number: “lasts a year”, “for a month”. A day, a week-end or a minute is as often a figure of speech. */
const A_PERIOD = gated(
  /(?<=(?<!\p{L})(?:lasts?|lasted|takes?|for|within|of up to|up to) )an? (year|month|week)(?! (?:and|or|of|to|later|earlier|ago|in|end)(?!\p{L})|-|['’]|\p{L})/giu,
);
/** “An hour before departure”: how long before or after. */
const A_PERIOD_BESIDE = gated(
  /(?<!\p{L}|half |quarter |(?:third|quarter|half|tenth) of )an? (hour|month|year|week)(?= (?:before|after|prior to|in advance|ahead of)(?!\p{L}))/giu,
);
const TIMES = gated(/(?<!\p{L})(twice|thrice)(?!\p{L})/giu);

/** “twice”, “thrice”: a number of times; “an hour and a half”: one and a half. */
function readTimesWords(text: string, lang: Lang): Count[] {
  if (lang === "fr") return [];
  const times = UNITS.find(({ name }) => name === "times");
  const ones = AND_HALF.matches(text).map(
    (m): Count => ({ from: m.index, to: m.index + m[0].length, raw: m[0], key: "1", also: [], form: "one" }),
  );
  const lengths = [...A_PERIOD.matches(text), ...A_PERIOD_BESIDE.matches(text)].map(
    (m): Count => ({
      from: m.index,
      to: m.index + m[0].length,
      raw: m[0],
      key: "1",
      also: [],
      form: "one",
      unit: UNITS.find(({ name }) => name === m[1]?.toLowerCase()),
    }),
  );
  return [
    ...ones,
    ...lengths,
    ...TIMES.matches(text).map((m) => {
      const key = m[1]?.toLowerCase() === "twice" ? "2" : "3";
      return { from: m.index, to: m.index + m[0].length, raw: m[0], key, also: [], form: "cardinal" as const, unit: times };
    }),
  ].sort((a, b) => a.from - b.from);
}

function measured(text: string, count: Count, lang: Lang): Count {
  if (count.form === "share" || count.form === "label") return count;
  let { to, key } = count;
  // “three (3) years”
  const again = /^ ?\((\d{1,6})\)/u.exec(text.slice(to, to + 9));
  if (again !== null && again[1] === key) to += again[0].length;
  const half = AND_A_HALF[lang].exec(text.slice(to, to + 16));
  if (half) [to, key] = [to + half[0].length, keyOf(Number(key) + 0.5)];
  if (count.raw.endsWith("%")) return { ...count, unit: PER_CENT, end: count.to };
  const read = count.unit ? { unit: count.unit, to } : readUnit(text, to, lang);
  if (read === undefined) return half ? { ...count, key, to, raw: text.slice(count.from, to) } : count;
  const after = half ? null : AND_A_HALF[lang].exec(text.slice(read.to, read.to + 16));
  if (after) key = keyOf(Number(key) + 0.5);
  const end = read.to + (after?.[0].length ?? 0);
  const period = readPeriodAfter(text, end, lang);
  const isLong = half !== null || after !== null;
  return {
    ...count,
    key,
    ...(isLong && { to: end, raw: text.slice(count.from, end) }),
    unit: read.unit,
    per: period?.name,
    end: period?.to ?? end,
  };
}

/** “3 to 5 years”: the unit is that of both. */
function shareUnits(text: string, counts: readonly Count[]): Count[] {
  const out = [...counts];
  for (let i = out.length - 2; i >= 0; i--) {
    const [a, b] = [out[i], out[i + 1]];
    if (a === undefined || b?.unit === undefined || a.unit !== undefined || b.form === "share" || a.form === "ordinal") continue;
    if (b.from - a.to <= 12 && RANGE.test(text.slice(a.to, b.from))) out[i] = { ...a, unit: b.unit, per: b.per, end: b.end };
  }
  return out;
}

/** Whether two counts of unlike units come to the same: 48 hours and two days, 50 % and half, 20 kg and 44 lb. */
export function sameQuantity(a: Count, b: Count): boolean {
  if (isConverted(a, b)) return true;
  if (!a.unit || !b.unit || a.unit.name === b.unit.name || a.unit.dimension !== b.unit.dimension) return false;
  if (a.unit.dimension === "temperature") return sameTemperature(a, b) || sameTemperature(b, a);
  if (isFrenchWeek(a, b) || isFrenchWeek(b, a) || isWorkingWeek(a, b) || isWorkingWeek(b, a)) return true;
  const [x, y] = [Number(a.key) * a.unit.factor, Number(b.key) * b.unit.factor];
  return Math.abs(x - y) <= TOLERANCE * Math.max(x, y);
}

/** « Quinze jours » are two weeks and « huit jours » one: French counts both ends. */
const isFrenchWeek = (weeks: Count, days: Count): boolean =>
  weeks.unit?.name === "week" &&
  days.unit?.name === "day" &&
  ((weeks.key === "2" && days.key === "15") || (weeks.key === "1" && days.key === "8"));

/** Ten business days are two weeks. */
const isWorkingWeek = (weeks: Count, days: Count): boolean =>
  weeks.unit?.name === "week" && days.unit?.name === "business day" && Number(weeks.key) * 5 === Number(days.key);

/** Conversions are rounded: 50 km for 31 miles, 90 days for three months, 33 % for a third. */
const TOLERANCE = 0.025;

function sameTemperature(a: Count, b: Count): boolean {
  if (a.unit?.name !== "degree Celsius" || b.unit?.name !== "degree Fahrenheit") return false;
  return Math.abs(Number(a.key) * 1.8 + 32 - Number(b.key)) <= 1;
}

/** Whether two units contradict each other: neither is a part of a whole beside a per cent, nor a ton beside a tonne. */
export const unlike = (a: Count, b: Count): boolean =>
  a.unit !== undefined && b.unit !== undefined && a.unit.name !== b.unit.name && a.unit !== PART && b.unit !== PART;
