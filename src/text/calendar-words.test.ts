import { expect, test } from "vitest";
import { readCalendarWords } from "#text/calendar-words";

test("months and days have one key in both languages", () => {
  expect(readCalendarWords("Open from May to October, except on Monday", "en")).toEqual(
    readCalendarWords("Ouvert de mai à octobre, sauf le lundi", "fr"),
  );
});

test("a verb is no month", () => {
  expect([...readCalendarWords("You may march with us", "en")]).toEqual([]);
});
