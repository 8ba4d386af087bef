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
