import { expect, test } from "vitest";
import type { Lang } from "#posting";
import { hoursOf, isTwelveInWords, readTimes, readTimeWords } from "./times.ts";

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

test("an hour on both clocks", () => {
  expect(hoursOf("17:00")).toEqual(["17", "5"]);
  expect(hoursOf("00:30")).toEqual(["0", "12"]);
  expect(hoursOf("12:15")).toEqual(["12", "12"]);
});

test.each<[Lang, string, readonly string[]]>([
  ["en", "12 pm, 12:30 am, 11 PM", ["12:00", "00:30", "23:00"]],
  ["en", "0 pm, 5:60, 24:00, 25:00", ["00:00"]],
  ["en", "9 amateurs, 5 pmx, 7 a.m", ["07:00"]],
  ["en", "$4:30, 1.4:30, 4:30:15", []],
  ["en", "9 h, 9 h 30", ["09:30"]],
  ["fr", "9 heures, 9 heures 30, 9 heure", ["09:30", "09:00"]],
  ["fr", "25 h, 24 h 30, 9 h 75", ["00:30", "09:00"]],
  ["fr", "9 hommes, 5h", ["05:00"]],
  ["fr", "17 h ou 4:30, puis 9 h 5", ["17:00", "04:30", "09:05"]],
  ["fr", "à 15 h 2, le quai; à 15 h 2 le lundi", ["15:02", "15:02"]],
  ["fr", "de 9 h 7 jours sur 7, de 9 h 7 sur 7, de 9 h 5 % du temps", ["09:00", "09:00", "09:00"]],
  ["en", "12:00 midnight, 12:15 midnight, 11:00 midnight", ["00:00", "00:15", "11:00"]],
  ["fr", "12 h 00 (minuit)", ["12:00"]],
  ["en", "no time", []],
])("%s: %s", (lang, text, expected) => {
  expect(keys(text, lang)).toEqual(expected);
});

test("only an English time before noon, without am or pm, may be the afternoon", () => {
  expect(readTimes("à 4:30", "fr")[0]?.also).toEqual([]);
  expect(readTimes("at 4:30 am", "en")[0]?.also).toEqual([]);
  expect(readTimes("at 12:30", "en")[0]?.also).toEqual([]);
  expect(readTimes("at 11:30", "en")[0]?.also).toEqual(["23:30"]);
});

test("noon and midnight in words", () => {
  expect([...readTimeWords("Noon to MINUIT, midnights, mid-noon")]).toEqual(["12:00", "00:00"]);
});

test("a bare 12 at the end of a stretch of hours is noon or midnight in words", () => {
  const twelve = { ...factOf("12"), from: 6 };
  expect(isTwelveInWords(twelve, "11 to 12 daily", "de 11 h à midi")).toBe(true);
  expect(isTwelveInWords({ ...twelve, key: "13" }, "11 to 12 daily", "de 11 h à midi")).toBe(false);
  expect(isTwelveInWords(twelve, "bring 12 daily", "de 11 h à midi")).toBe(false);
  expect(isTwelveInWords(twelve, "11 to 12 at noon", "de 11 h à midi")).toBe(false);
  expect(isTwelveInWords(twelve, "11 to 12 daily", "de 11 h à 13 h")).toBe(false);
});

const factOf = (key: string) => ({ from: 0, to: key.length, raw: key, key, also: [] });
