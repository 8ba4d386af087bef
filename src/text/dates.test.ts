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
