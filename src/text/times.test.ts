import { expect, test } from "vitest";
import type { Lang } from "#posting";
import { hoursOf, readTimes, readTimeWords, readZones } from "./times.ts";

const keys = (text: string, lang: Lang) => readTimes(text, lang).map(({ key }) => key);

test.each<[Lang, string, readonly string[]]>([
  ["en", "1:30 pm", ["13:30"]],
  ["en", "1:30 p.m.", ["13:30"]],
  ["en", "9 am", ["09:00"]],
  ["en", "12 am", ["00:00"]],
  ["en", "13:30", ["13:30"]],
  ["fr", "13 h 30", ["13:30"]],
  ["fr", "13h30", ["13:30"]],
  ["fr", "9\u00A0h", ["09:00"]],
  ["fr", "de 9 h à 17 h", ["09:00", "17:00"]],
])("%s: %s", (lang, text, expected) => {
  expect(keys(`x ${text} y`, lang)).toEqual(expected);
});

test("4:30 may be the afternoon in English", () => {
  expect(readTimes("at 4:30", "en")[0]?.also).toEqual(["16:30"]);
});

test("lengths of time, ratios and verses are no times", () => {
  expect(keys("35 h par semaine, 24 heures, 24 h", "fr")).toEqual([]);
  expect(keys("16:9:4, 25:10, 13 pm", "en")).toEqual([]);
});

test("noon and midnight", () => {
  expect([...readTimeWords("à midi")]).toEqual(["12:00"]);
  expect([...readTimeWords("midnight")]).toEqual(["00:00"]);
  expect(readTimeWords("cet après-midi").size).toBe(0);
});

test("zones have one name", () => {
  expect(readZones("ET, EST, HE, HNE, HAE").map(({ key }) => key)).toEqual(Array(5).fill("eastern"));
  expect(readZones("PT HP").map(({ key }) => key)).toEqual(["pacific", "pacific"]);
});

test("an hour on both clocks", () => {
  expect(hoursOf("17:00")).toEqual(["17", "5"]);
  expect(hoursOf("00:30")).toEqual(["0", "12"]);
});
