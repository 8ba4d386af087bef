import { expect, test } from "vitest";
import type { Lang } from "#posting";
import { readAlways, saysAlways } from "#text/always";
import { readCalendar, saysDays } from "#text/calendar";
import { isFileDate } from "#text/file-dates";

const keys = (text: string, lang: Lang) => readCalendar(text, lang).map(({ key }) => key);

test.each<[Lang, string, readonly string[]]>([
  ["en", "from May to October, on Mondays", ["month 5", "month 10", "day 1"]],
  ["en", "You may march; May I? March on!", []],
  ["en", "in March, by May 2026", ["month 3", "month 5"]],
  [
    "en",
    "in the fall, spring 2026, this summer, in winter, every autumn",
    ["season autumn", "season spring", "season summer", "season winter", "season autumn"],
  ],
  ["en", "you fall ill; the spring broke; spring into action", []],
  ["fr", "de mai à octobre, les lundis", ["month 5", "month 10", "day 1"]],
  [
    "fr",
    "l’été, en été, cet été, été 2026, l’hiver, au printemps, à l’automne",
    ["season summer", "season summer", "season summer", "season summer", "season winter", "season spring", "season autumn"],
  ],
  ["fr", "a été fait, ont été vus", []],
])("%s: %s", (lang, text, expected) => {
  expect(keys(text, lang)).toEqual(expected);
});

test("days and seasons in other words", () => {
  expect(saysDays("on weekdays", "day 3")).toBe(true);
  expect(saysDays("on weekdays", "day 6")).toBe(false);
  expect(saysDays("la fin de semaine", "day 7")).toBe(true);
  expect(saysDays("tous les jours", "day 7")).toBe(true);
  expect(saysDays("un emploi estival", "season summer")).toBe(true);
  expect(saysDays("un horaire hivernal", "season winter")).toBe(true);
  expect(saysDays("une fleur printanière", "season spring")).toBe(true);
  expect(saysDays("des couleurs automnales", "season autumn")).toBe(true);
  expect(saysDays("un emploi estival", "season winter")).toBe(false);
});

test.each<[Lang, string, number]>([
  ["en", "24/7", 1],
  ["en", "24-7", 1],
  ["en", "24 hours a day, 7 days a week", 1],
  ["en", "24 hours a day, seven days a week, 365 days a year", 1],
  ["en", "within 24 hours", 0],
  ["en", "on 24/7/2026", 0],
  ["fr", "24 heures sur 24, 7 jours sur 7", 1],
  ["fr", "24 h/24 et 7 j/7", 1],
  ["fr", "vingt-quatre heures sur vingt-quatre", 1],
  ["fr", "dans les 24 heures", 0],
])("always open, %s: %s", (lang, text, count) => {
  const found = readAlways(text, lang);
  expect(found).toHaveLength(count);
  for (const { raw } of found) expect(raw).toBe(text);
});

test("the same in words", () => {
  for (const text of ["around the clock", "day and night", "at all times", "at any time"]) expect(saysAlways(text, "en")).toBe(true);
  for (const text of ["jour et nuit", "en tout temps", "à toute heure", "en permanence", "sans interruption"])
    expect(saysAlways(text, "fr")).toBe(true);
  expect(saysAlways("on weekdays", "en")).toBe(false);
  expect(saysAlways("la semaine", "fr")).toBe(false);
});

test("dates of the file, and dates of what it says", () => {
  for (const key of [
    "date",
    "lastmod",
    "dateModified",
    "date_modified",
    "last-updated",
    "lastUpdated",
    "created",
    "publishDate",
    "meta.modified",
    "dcterms.issued",
  ])
    expect(isFileDate(key), key).toBe(true);
  for (const key of ["closing_date", "closingDate", "deadline", "start", "expiryDate", "eventDate", "startDate", "dateClosing"])
    expect(isFileDate(key), key).toBe(false);
});

const EN_MONTHS = "January February March April May June July August September October November December";
const FR_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre";
const EN_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday";
const FR_DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche";

test("each month and each day alone in its text, days in the plural too", () => {
  for (const [i, month] of EN_MONTHS.split(" ").entries()) expect(keys(`in ${month}`, "en"), month).toEqual([`month ${i + 1}`]);
  for (const [i, month] of FR_MONTHS.split(" ").entries()) {
    expect(keys(`en ${month}`, "fr"), month).toEqual([`month ${i + 1}`]);
    expect(keys(month.toUpperCase(), "fr"), month).toEqual([`month ${i + 1}`]);
  }
  for (const [i, day] of EN_DAYS.split(" ").entries())
    for (const form of [day, `${day}s`])
      expect(readCalendar(`on ${form}`, "en"), form).toMatchObject([{ key: `day ${i + 1}`, from: 3, raw: form }]);
  for (const [i, day] of FR_DAYS.split(" ").entries())
    for (const form of [day, `${day}s`])
      expect(readCalendar(`le ${form}`, "fr"), form).toMatchObject([{ key: `day ${i + 1}`, from: 3, raw: form }]);
});

test.each<[Lang, string]>([
  ["en", "MONDAY, june, Junes, Julys, Decembers, Sundayss"],
  ["en", "janvier, lundi"],
  ["fr", "January, Monday"],
  ["fr", "janviers, maïs, marsouin, juinx"],
])("no names, %s: %s", (lang, text) => {
  expect(keys(text, lang)).toEqual([]);
});

test.each([
  "in May",
  "since March",
  "of May",
  "early May",
  "mid-May",
  "end of May",
  "each March",
  "(May)",
  "June–May",
  "June/March",
  "June, May",
  "May to June",
  "March until June",
  "May and June",
  "March - June",
  "May–June",
  "May 2026",
  "May, 2026",
  "March 1999",
])("a month that is a verb too, beside what shows it: %s", (text) => {
  expect(keys(text, "en").filter((key) => key === "month 5" || key === "month 3")).toHaveLength(1);
});

test.each(["May I", "Gulls May", "begin May", "You March", "March on to June", "May not in June", "May touch", "March 3026", "May: 2026"])(
  "a verb: %s",
  (text) => {
    expect(keys(text, "en").filter((key) => key === "month 5" || key === "month 3")).toEqual([]);
  },
);

test.each<[Lang, string, readonly string[]]>([
  ["en", "summers, winters, autumns", ["season summer", "season winter", "season autumn"]],
  ["en", "mid-summer, summery, wintery", []],
  ["en", "in the fall of 2026; last fall.", ["season autumn", "season autumn"]],
  ["en", "in the spring of 2026; last spring.", ["season spring", "season spring"]],
  ["en", "Fall 2026, fall semester, Fall term, fall session, fall season, Fall of 2026", Array(6).fill("season autumn")],
  ["en", "Spring 2026, spring semester, Spring term, spring session, spring season, Spring of 2026", Array(6).fill("season spring")],
  ["en", "every fall and each spring.", ["season autumn", "season spring"]],
  ["en", "we fall of a boat, spring up, Fall 1826, fall in", []],
  ["en", "since spring; through fall, to fall", ["season spring", "season autumn", "season autumn"]],
  ["fr", "printemps, automnes, hivers", ["season spring", "season autumn", "season winter"]],
  ["fr", "un été, des étés, chaque été, d’été, été 2026", Array(5).fill("season summer")],
  ["fr", "a été, étés, été 1826, tété", []],
])("seasons, %s: %s", (lang, text, expected) => {
  expect(keys(text, lang)).toEqual(expected);
});

test("names stand in reading order, seasons among them", () => {
  expect(readCalendar("In winter, May 2026 or summer", "en").map(({ from, raw }) => [from, raw])).toEqual([
    [3, "winter"],
    [11, "May"],
    [23, "summer"],
  ]);
});

test.each([
  ["weekday", ["day 1", "day 5"], ["day 6", "day 7", "month 1"]],
  ["business day", ["day 1"], ["day 7"]],
  ["business days", ["day 2"], ["day 6"]],
  ["working days", ["day 3"], ["day 6"]],
  ["working day", ["day 3"], ["day 6"]],
  ["jour de semaine", ["day 4"], ["day 7"]],
  ["jours ouvrables", ["day 4"], ["day 7"]],
  ["jour ouvrable", ["day 4"], ["day 7"]],
  ["en semaine", ["day 5"], ["day 6"]],
  ["weekend", ["day 6", "day 7"], ["day 5"]],
  ["week-ends", ["day 6"], ["day 5"]],
  ["fins de semaine", ["day 7"], ["day 1"]],
  ["daily", ["day 1", "day 7"], ["month 1", "season summer"]],
  ["every day", ["day 7"], ["month 5"]],
  ["7 days", ["day 7"], []],
  ["seven days", ["day 7"], []],
  ["chaque jour", ["day 1"], []],
  ["quotidienne", ["day 1"], []],
  ["sept jours", ["day 1"], []],
  ["7 jours", ["day 1"], []],
  ["estivale", ["season summer"], ["season winter", "day 1"]],
  ["estivaux", ["season summer"], []],
  ["hivernales", ["season winter"], ["season summer"]],
  ["hivernaux", ["season winter"], []],
  ["wintry", ["season winter"], ["season spring"]],
  ["printaniers", ["season spring"], ["season autumn"]],
  ["vernal", ["season spring"], []],
  ["spring", ["season spring"], []],
  ["automnaux", ["season autumn"], ["season spring"]],
  ["fall", ["season autumn"], []],
])("%s names %j", (text, named, others) => {
  for (const key of named) expect(saysDays(`gulls ${text}, gulls`, key), key).toBe(true);
  for (const key of named) expect(saysDays(`x${text}`, key), key).toBe(false);
  for (const key of named) expect(saysDays(`${text}x`, key) && !/quotid|vernal/u.test(text), key).toBe(false);
  for (const key of others) expect(saysDays(text, key), key).toBe(false);
});

test("keys are whole: none is part of another", () => {
  expect(saysDays("weekdays", "day 10")).toBe(false);
  expect(saysDays("weekdays", "xday 1")).toBe(false);
  expect(saysDays("weekend", "day 67")).toBe(false);
  expect(saysDays("daily", "xday 1")).toBe(false);
  for (const [text, key] of [
    ["estival", "season summer"],
    ["hivernal", "season winter"],
    ["vernal", "season spring"],
    ["fall", "season autumn"],
  ] as const) {
    expect(saysDays(text, key)).toBe(true);
    expect(saysDays(text, `x${key}`)).toBe(false);
    expect(saysDays(text, `${key}s`)).toBe(false);
  }
});
