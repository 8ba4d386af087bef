import { expect, test } from "vitest";
import type { Lang } from "#posting";
import { readDates } from "./dates.ts";

const keys = (text: string, lang: Lang) => readDates(text, lang).map(({ key }) => key);

test.each<[Lang, string, readonly string[]]>([
  ["en", "January 1, 2024", ["2024-01-01"]],
  ["en", "Jan. 1 2024", ["2024-01-01"]],
  ["en", "Monday, January 1st, 2024", ["2024-01-01"]],
  ["en", "the 1st of January, 2024", ["2024-01-01"]],
  ["en", "2024-01-01", ["2024-01-01"]],
  ["fr", "le 1er janvier 2024", ["2024-01-01"]],
  ["fr", "lundi 1er\u00A0janvier 2024", ["2024-01-01"]],
  ["fr", "2024/01/01", ["2024-01-01"]],
  ["en", "March 5", ["--03-05"]],
  ["fr", "le 5 mars", ["--03-05"]],
  ["en", "August 2025", ["2025-08"]],
  ["fr", "août 2025", ["2025-08"]],
  ["en", "June 3 to 5, 2025", ["2025-06-03", "2025-06-05"]],
  ["fr", "du 3 au 5 juin 2025", ["2025-06-03", "2025-06-05"]],
  ["en", "April 1 to March 31", ["--04-01", "--03-31"]],
  ["fr", "du 1er avril au 31 mars", ["--04-01", "--03-31"]],
  ["fr", "13/02/2025", ["2025-02-13"]],
  ["en", "2/13/2025", ["2025-02-13"]],
])("%s: %s", (lang, text, expected) => {
  expect(keys(`x ${text} y`, lang)).toEqual(expected);
});

test("a full date also has the keys of its parts", () => {
  expect(readDates("May 2, 2025", "en")[0]?.also).toEqual(["--05-02", "2025-05"]);
});

test("01/02/2025 is read by the language, the other way second", () => {
  expect(readDates("01/02/2025", "fr")[0]).toMatchObject({ key: "2025-02-01" });
  expect(readDates("01/02/2025", "en")[0]).toMatchObject({ key: "2025-01-02" });
  expect(readDates("01/02/2025", "en")[0]?.also).toContain("2025-02-01");
});

test("verbs, versions and numbers are no dates", () => {
  expect(keys("You may 2 times; they march 5 abreast", "en")).toEqual([]);
  expect(keys("version 1.2.2024.5, 40 marks, 2024-13-01", "en")).toEqual([]);
});

test("the range covers the date", () => {
  const text = "Avant le 14 mars 2026, midi";
  const [date] = readDates(text, "fr");
  expect(text.slice(date?.from, date?.to)).toBe("14 mars 2026");
});

test.each<[Lang, string, readonly string[]]>([
  ["en", "Sept. 5, 2025", ["2025-09-05"]],
  ["fr", "5 sept. 2025", ["2025-09-05"]],
  ["en", "March 3–5", ["--03-03", "--03-05"]],
  ["en", "June 3 and 5, 2025", ["2025-06-03", "2025-06-05"]],
  ["fr", "3 et 5 juin", ["--06-03", "--06-05"]],
  ["en", "May 11 to 12", ["--05-11", "--05-12"]],
  ["en", "May 12 to 2", ["--05-12", "--05-02"]],
  ["fr", "du 1 au 11 mai", ["--05-01", "--05-11"]],
  ["en", "march 2024, may 5, 2024", ["2024-05-05", "2024-03"]],
  ["en", "4 may 2024", ["2024-05-04"]],
  ["en", "You may 5 times since 2024", []],
  ["en", "June 31, June 32", ["--06-31"]],
  ["en", "12/12/2024, 31/31/2024", ["2024-12-12"]],
  ["en", "2024-00-05, 2024-12-00", ["2024-12"]],
  ["en", "2024-01-02-03, 1.2024-01-02", []],
  ["fr", "31.12.2024", ["2024-12-31"]],
  ["en", "12-31-2024", ["2024-12-31"]],
  ["en", "2024-01/02", []],
  ["en", "June 3, 10 and 17, 2025", ["2025-06-03", "2025-06-10", "2025-06-17"]],
  ["en", "June 3, 10, 12, and 17", ["--06-03", "--06-10", "--06-12", "--06-17"]],
  ["en", "June 3 or 10", ["--06-03", "--06-10"]],
  ["fr", "les 3, 10 et 17 juin 2025", ["2025-06-03", "2025-06-10", "2025-06-17"]],
  ["fr", "le 1er, le 3, 5 ou 7 juin", ["--06-03", "--06-05", "--06-07"]],
  ["fr", "à 14 h 30, 17 et 18 juin", ["--06-17", "--06-18"]],
  ["en", "June 3, 9 and 10 a.m.", ["--06-03"]],
  ["en", "June 3 to 5%, June 3 and 10:30", ["--06-03", "--06-03"]],
  ["en", "June 3, 10 people", ["--06-03"]],
  ["en", "no date, no digit: January", []],
  ["en", "room 5", []],
])("%s: %s", (lang, text, expected) => {
  expect(keys(text, lang).sort()).toEqual([...expected].sort());
});

test("dates stand in reading order, each once, whichever way they are written", () => {
  const found = readDates("From 2024-01-05 or 3 May 2024 until June 1, 2024 and July 2025", "en");
  expect(found.map(({ raw }) => raw)).toEqual(["2024-01-05", "3 May 2024", "June 1, 2024", "July 2025"]);
});

test("what a date also is: its parts, and the other order of day and month where both are possible", () => {
  const also = (text: string) => readDates(text, "en")[0]?.also;
  expect(also("2024-01-05")).toEqual(["--01-05", "2024-01"]);
  expect(also("May 5")).toEqual([]);
  expect(also("May 2024")).toEqual([]);
  expect(also("13/02/2025")).toEqual(["--02-13", "2025-02"]);
  expect(also("12/11/2025")).toEqual(["2025-11-12", "--12-11", "2025-12"]);
});

test("two dates of a range share its text without overlapping", () => {
  for (const [text, lang, parts] of [
    ["June 3 to 5, 2025", "en", ["June 3", "5, 2025"]],
    ["3 au 13 juin 2025", "fr", ["3", "13 juin 2025"]],
  ] as const) {
    expect(readDates(text, lang).map(({ raw }) => raw)).toEqual(parts);
  }
});

test("each month by its names, alone in its text", () => {
  const EN =
    "January Jan February Feb March Mar April Apr May June Jun July Jul August Aug September Sept October Oct November Nov December Dec";
  const FR =
    "janvier janv février févr mars avril avr mai juin juillet juill août aout septembre sept octobre oct novembre nov décembre déc decembre";
  const months = "1 1 2 2 3 3 4 4 5 6 6 7 7 8 8 9 9 10 10 11 11 12 12".split(" ");
  for (const [i, name] of EN.split(" ").entries())
    expect(keys(`${name} 5, 2025`, "en"), name).toEqual([`2025-${months[i]?.padStart(2, "0")}-05`]);
  const mois = "1 1 2 2 3 4 4 5 6 7 7 8 8 9 9 10 10 11 11 12 12 12".split(" ");
  for (const [i, name] of FR.split(" ").entries())
    expect(keys(`5 ${name} 2025`, "fr"), name).toEqual([`2025-${mois[i]?.padStart(2, "0")}-05`]);
});

test("days and months of one digit, in digits", () => {
  expect(keys("1/2/2025", "en")).toEqual(["2025-01-02"]);
  expect(keys("1.2.2025", "fr")).toEqual(["2025-02-01"]);
  expect(keys("11-2-2025", "fr")).toEqual(["2025-02-11"]);
});
