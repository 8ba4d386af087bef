import { expect, test } from "vitest";
import type { Lang } from "#posting";
import { readCalendarWords } from "#text/calendar-words";

test("months and days have one key in both languages", () => {
  const expected = new Set(["month 5", "month 10", "day 1"]);
  expect(readCalendarWords("Open from May to October, except on Monday", "en")).toEqual(expected);
  expect(readCalendarWords("Ouvert de mai à octobre, sauf le lundi", "fr")).toEqual(expected);
});

test.each<[Lang, string, readonly string[]]>([
  ["en", "January, December; Sunday", ["month 1", "month 12", "day 7"]],
  ["fr", "Janvier, AOÛT, décembre; dimanche", ["month 1", "month 8", "month 12", "day 7"]],
  ["en", "You may march with us", []],
  ["en", "janvier", []],
  ["fr", "une maison en octobre2", ["month 10"]],
])("%s: %s", (lang, text, keys) => {
  expect([...readCalendarWords(text, lang)]).toEqual(keys);
});

test("days of the week in the plural are the same days", () => {
  expect([...readCalendarWords("on Mondays and Sundays", "en")]).toEqual(["day 1", "day 7"]);
  expect([...readCalendarWords("les lundis et les dimanches", "fr")]).toEqual(["day 1", "day 7"]);
});
