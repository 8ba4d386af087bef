import type { Lang } from "#posting";
import { type Fact, factAt, hasDigit } from "./fact.ts";
import { allMatches } from "./gated-pattern.ts";

const MONTHS: readonly string[] = [
  "january|jan|janvier|janv",
  "february|feb|février|fevrier|févr|fév",
  "march|mar|mars",
  "april|apr|avril|avr",
  "may|mai",
  "june|jun|juin",
  "july|jul|juillet|juill",
  "august|aug|août|aout",
  "september|sept|sep|septembre",
  "october|oct|octobre",
  "november|nov|novembre",
  "december|dec|décembre|decembre|déc",
];
const MONTH_OF = new Map(MONTHS.flatMap((names, i) => names.split("|").map((name) => [name, i + 1] as const)));
// Longest first, so that “sept” does not end “septembre”; both languages, because a date left in the other one is still that date.
const NAME = `(${[...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join("|")})(?!\\p{L})\\.?`;
const S = "[ \\u00A0\\u2009\\u202F]";
const DAY = "(\\d{1,2})(?:st|nd|rd|th|er|ᵉʳ)?(?![\\p{L}\\d])";
const YEAR = "((?:19|20)\\d\\d)(?![\\p{L}\\d])";
const THROUGH = `${S}?(?:[-–—]|to|and|or|through|au|et|ou|à)${S}?`;
const ANOTHER_DAY = DAY.replace("(\\d{1,2})", "\\d{1,2}");
const MORE_DAYS = `(?:,${S}${ANOTHER_DAY})*`;
/** A figure after a day that counts or clocks something else: “May 3, 9 and 10 a.m.”, “May 3 to 5%”. */
const NO_DAY = `(?!${S}?(?:[ap]\\.?m|h(?:eures?)?(?!\\p{L})|%)|[:.,]\\d)`;

/** January 3(rd)((, 4) to 5)(, 2024) */
const MONTH_FIRST = new RegExp(
  `(?<![\\p{L}\\d])${NAME}${S}?(?:the )?${DAY}(${MORE_DAYS},?${THROUGH}${ANOTHER_DAY}${NO_DAY})?(?:,?${S}${YEAR})?`,
  "giu",
);
/** ((1er, 2) to) 3 janvier( 2024); the 3rd of January, 2024 */
const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\d.,-])(${ANOTHER_DAY}${MORE_DAYS},?${THROUGH})?${DAY}${S}(?:of )?${NAME}(?:,?${S}${YEAR})?`,
  "giu",
);
/** January 2024, janvier 2024 */
const MONTH_YEAR = new RegExp(`(?<![\\p{L}\\d])${NAME},?${S}(?:of |de )?${YEAR}`, "giu");
const SHORTENED = /(?<!\p{L})(?:janv?|feb|f[eé]vr?|mar|apr|avr|juill?|ju[nl]|aug|sept?|oct|nov|d[eé]c)\.$/iu;
const MONTH_NAME = /\b(?:jan|f[ée]v|feb|mar|a[pv]r|ma[iy]|ju[nil]|ao|aug|sep|oct|nov|d[ée]c)/iu;
const ISO = /(?<![\d./-])((?:19|20)\d\d)([-/.])(\d\d)\2(\d\d)(?!\d|[/.-]\d)/gu;
const NUMERIC = /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)(?!\d|[/.-]\d)/gu;

/**
 * The dates of a text, by value: `January 1, 2024`, `le 1er janvier 2024`, `2024-01-01`, `Jan. 1`, `janvier 2024`. Keys are
 * `2024-01-01`, `--01-01` without a year, `2024-01` without a day; a full date agrees with a partial one that it contains.
 * `01/02/2024` is read by the convention of the language (day first in French), the other way as a second reading.
 */
export function readDates(text: string, lang: Lang): Fact[] {
  if (!hasDigit(text)) return [];
  // A text without a month name holds no date in words: those patterns are the costly ones.
  const isNamed = MONTH_NAME.test(text);
  if (!isNamed && !/\d[-/.]\d\d?[-/.]\d/u.test(text)) return [];
  const facts: Fact[] = [];
  const taken = new Uint8Array(text.length);
  const add = (from: number, to: number, year: number, month: number, day: number, also: readonly string[] = []) => {
    if (month < 1 || month > 12 || day > 31 || taken[from] === 1 || taken[to - 1] === 1) return;
    taken.fill(1, from, to);
    // “On 26 December.”: the point ends the sentence, after a month that is not shortened.
    const end = text[to - 1] === "." && !SHORTENED.test(text.slice(from, to)) ? to - 1 : to;
    facts.push(factAt(text, from, end, key(year, month, day), [...also, ...partial(year, month, day)]));
  };
  numericDates(text, lang, add);
  if (!isNamed) return sorted(facts);
  for (const m of allMatches(text, DAY_FIRST)) {
    const [raw, others = "", day, name, year] = m;
    if (!isMonth(name, raw)) continue;
    const month = MONTH_OF.get(name?.toLowerCase() ?? "") ?? 0;
    // « à 14 h 30, 17 et 18 mai »: what stands before the days.
    for (const { 0: one, index } of others.matchAll(/\d+/gu))
      if (index > 0 || !/\d ?h ?$/u.test(text.slice(Math.max(0, m.index - 4), m.index).replace(/[\u00A0\u202F]/gu, " ")))
        add(m.index + index, m.index + index + one.length, Number(year ?? 0), month, Number(one));
    add(m.index + others.length, m.index + raw.length, Number(year ?? 0), month, Number(day));
  }
  for (const m of allMatches(text, MONTH_FIRST)) {
    const [raw, name, day, others = "", year] = m;
    if (!isMonth(name, raw)) continue;
    const month = MONTH_OF.get(name?.toLowerCase() ?? "") ?? 0;
    const end = m.index + raw.length;
    const start = others === "" ? raw.length : raw.indexOf(others, raw.indexOf(day ?? ""));
    const more = [...others.matchAll(/\d+/gu)].map(({ 0: one, index }) => ({ one, from: m.index + start + index }));
    add(m.index, m.index + start, Number(year ?? 0), month, Number(day));
    for (const [i, { one, from }] of more.entries())
      add(from, i === more.length - 1 ? end : from + one.length, Number(year ?? 0), month, Number(one));
  }
  for (const m of allMatches(text, MONTH_YEAR)) {
    if (isMonth(m[1], m[0])) add(m.index, m.index + m[0].length, Number(m[2]), MONTH_OF.get(m[1]?.toLowerCase() ?? "") ?? 0, 0);
  }
  return sorted(facts);
}

type Add = (from: number, to: number, year: number, month: number, day: number, also?: readonly string[]) => void;

function numericDates(text: string, lang: Lang, add: Add): void {
  for (const m of allMatches(text, ISO)) add(m.index, m.index + m[0].length, Number(m[1]), Number(m[3]), Number(m[4]));
  for (const m of allMatches(text, NUMERIC)) {
    const [a, b, year] = [Number(m[1]), Number(m[3]), Number(m[4])];
    const dayFirst = a > 12 || (lang === "fr" && b <= 12);
    const [day, month] = dayFirst ? [a, b] : [b, a];
    add(m.index, m.index + m[0].length, year, month, day, day <= 12 ? [key(year, day, month)] : []);
  }
}

/** “may” and “march” are verbs and “mar” is nothing unless written as a name is. */
const isMonth = (name: string | undefined, raw: string): boolean => !/^(?:may|march|mar|sep|dec)$/u.test(name ?? "") || /\d{4}$/u.test(raw);

const two = (n: number): string => String(n).padStart(2, "0");
const key = (year: number, month: number, day: number): string =>
  day === 0 ? `${year}-${two(month)}` : `${year === 0 ? "-" : year}-${two(month)}-${two(day)}`;

/** What a full date agrees with where the other side leaves out the year or the day. */
const partial = (year: number, month: number, day: number): string[] =>
  year === 0 || day === 0 ? [] : [key(0, month, day), key(year, month, 0)];

const sorted = (facts: Fact[]): Fact[] => facts.sort((a, b) => a.from - b.from);
