import type { Lang } from "#posting";
import { type Fact, factAt } from "./fact.ts";
import { allMatches } from "./gated-pattern.ts";

const S = "[ \\u00A0\\u2009\\u202F]";
/** 1:30 pm, 9 a.m., 13:30, 12:00 midnight */
const CLOCK = new RegExp(
  `(?<![\\d:.,$])(\\d{1,2})(?::(\\d\\d))?(?:${S}?([ap])(?:\\.m\\.?|m)(?!\\p{L}))?(?![\\d:])(${S}\\(?(?:midnight|minuit)(?!\\p{L}))?`,
  "giu",
);
/** What may follow a time, and no noun that the figure would count. */
const JOINS = "(?:et|ou|à|aux?|du|des?|l[ae]s?|en|sur|dans|pour|par|avec|vers|chaque|tous)(?!\\p{L})";
/** 13 h 30, 13h30, 9 h, 13 heures 30, 14 h 1; « de 9 h à 17 h 7 jours sur 7 » counts days, and so does « 7 sur 7 ». */
const MINUTE = `\\d(?!\\d|[.,:/-]\\d|${S}?(?:[%$]|(?!${JOINS})\\p{L}|sur${S}\\d))`;
const HOURS = new RegExp(`(?<![\\d:.,])(\\d{1,2})${S}?h(?:eures?)?(?:${S}?([0-5]\\d(?!\\d)|${MINUTE}))?(?!\\p{L})`, "gu");

/**
 * The clock times of a text, in minutes from midnight as `13:30`: `1:30 pm`, `13 h 30`, `13:30`. `9 h` may also be a length of
 * time, and `4:30` without am or pm may be the afternoon: those readings count if the other side agrees. Midnight is `00:00`.
 */
export function readTimes(text: string, lang: Lang): Fact[] {
  if (!/\d(?:[:h]|[ \u00A0\u2009\u202F](?:h|[ap]\.?m))|\d[ap]\.?m/iu.test(text)) return [];
  const facts: Fact[] = [];
  for (const m of allMatches(text, CLOCK)) {
    if (m[2] === undefined && m[3] === undefined) continue;
    const half = m[3]?.toLowerCase();
    const [hour, minute] = [Number(m[1]), Number(m[2] ?? 0)];
    if (hour > 24 || minute > 59 || (half !== undefined && (hour > 12 || hour === 0))) continue;
    const isMidnight = m[4] !== undefined && hour === 12;
    const base = isMidnight ? 0 : half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
    const also = half === undefined && hour < 12 && lang === "en" ? [clock(hour + 12, minute)] : [];
    facts.push(factAt(text, m.index, m.index + m[0].length - (m[4]?.length ?? 0), clock(base, minute), also));
  }
  for (const m of allMatches(text, HOURS)) {
    const [hour, minute] = [Number(m[1]), Number(m[2] ?? 0)];
    // “35 h” is a week's work, “24 heures” a day: neither is a time of day. « à 24 h » is midnight.
    const isEndOfDay = hour === 24 && /(?:à|jusqu’à|avant|[-–])[ \u00A0]$/iu.test(text.slice(Math.max(0, m.index - 9), m.index));
    if (hour > 24 || (m[2] === undefined && (lang === "en" || (hour === 24 && !isEndOfDay) || m[0].endsWith("s")))) continue;
    facts.push(factAt(text, m.index, m.index + m[0].length, clock(hour, minute)));
  }
  return facts.sort((a, b) => a.from - b.from);
}

/** The hour of a time's key, on the clock of twenty-four hours and on that of twelve, as number keys. */
export function hoursOf(key: string): readonly string[] {
  const hour = Number(key.slice(0, 2));
  return [String(hour), String(hour % 12 === 0 ? 12 : hour % 12)];
}

/** Whether a bare 12 ends a stretch of hours that the other text ends with a word: “11 to 12”, « de 11 h à midi ». */
export const isTwelveInWords = ({ key, from }: Fact, own: string, other: string): boolean =>
  key === "12" &&
  /\d(?:[ \u00A0]?h)?(?:[ \u00A0]?[-–—][ \u00A0]?| (?:to|until|till|and|à|et) )$/u.test(own.slice(Math.max(0, from - 9), from)) &&
  readTimeWords(other).size > 0 &&
  readTimeWords(own).size === 0;

/** The times that a text gives in words. */
export function readTimeWords(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, noon, midi, minutes = "0"] of text.matchAll(TWELVE))
    found.add(clock((noon ?? midi) ? 12 : 0, minutes.startsWith("et") ? 30 : Number(minutes)));
  for (const [, turn = "", word = ""] of text.matchAll(EN_WORDS)) addTwice(found, HOUR_WORDS.indexOf(word.toLowerCase()), turn);
  for (const [, word = "", turn = ""] of text.matchAll(FR_WORDS)) addTwice(found, HEURES.indexOf(word.toLowerCase()), turn);
  return found;
}

/** Noon and midnight, and the minutes that French puts after them: « minuit 40 » is 12:40 a.m., « midi et demi » half past twelve. */
const TWELVE = new RegExp(
  `(?<![-\\p{L}])(?:(noon)|midnight|(?:(midi)|minuit)(?:${S}(et demie?|[0-5]?\\d)(?!\\d|[.,:/]\\d|${S}?(?:[%$]|(?!${JOINS})\\p{L})))?)(?!\\p{L})`,
  "giu",
);

/** “Half past eight”, “quarter to seven”, « sept heures moins le quart », « huit heures et demie »: before noon or after it. */
function addTwice(found: Set<string>, hour: number, turn: string): void {
  const minutes = (hour + 1) * 60 + (/hal|dem/iu.test(turn) ? 30 : /to$|moins/iu.test(turn) ? -15 : 15);
  for (const time of [minutes, minutes + 12 * 60]) found.add(clock(Math.floor(time / 60), time % 60));
}

const HOUR_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const HEURES = ["une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"];
const EN_WORDS = new RegExp(`(?<!\\p{L})(half past|quarter (?:past|to)) (${HOUR_WORDS.join("|")})(?!\\p{L})`, "giu");
const FR_WORDS = new RegExp(`(?<!\\p{L})(${HEURES.join("|")})${S}heures?${S}(et demie?|et quart|moins le quart)(?!\\p{L})`, "giu");

const two = (n: number): string => String(n).padStart(2, "0");
const clock = (hour: number, minute: number): string => `${two(hour % 24)}:${two(minute)}`;
