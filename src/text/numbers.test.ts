import { expect, test } from "vitest";
import type { Lang } from "#posting";
import { readNumberWords } from "./number-words.ts";
import { readNumbers } from "./numbers.ts";

const keys = (text: string, lang: Lang) => readNumbers(text, lang).map(({ key }) => key);

test.each([
  ["1,000.50", "1 000,50", "1000.5"],
  ["1,000.50", "1\u00A0000,50", "1000.5"],
  ["1,000.50", "1\u202F000,50", "1000.5"],
  ["1,234,567", "1\u2009234\u2009567", "1234567"],
  ["95%", "95\u00A0%", "95"],
  ["1st", "1er", "1"],
  ["2nd", "2e", "2"],
  ["1990s", "1990", "1990"],
  ["2 million", "2 millions", "2000000"],
  ["1.5 billion", "1,5 milliard", "1500000000"],
  ["04", "4", "4"],
  ["2½", "2,5", "2.5"],
  ["3/4", "¾", "0.75"],
  ["37.5 hours", "37,5 h", "37.5"],
  ["2.1.3", "2.1.3", "2.1.3"],
])("%s is %s", (en, fr, key) => {
  expect(keys(`It is ${en}.`, "en")).toEqual([key]);
  if (fr !== "¾") expect(keys(`C’est ${fr}.`, "fr")).toEqual([key]);
});

test("a group of three after a comma or a point has two readings, that of the language first", () => {
  expect(readNumbers("1,500", "en")[0]).toMatchObject({ key: "1500", also: ["1.5"] });
  expect(readNumbers("1,500", "fr")[0]).toMatchObject({ key: "1.5", also: ["1500"] });
  expect(readNumbers("1.500", "en")[0]).toMatchObject({ key: "1.5", also: ["1500"] });
  expect(readNumbers("0,500", "fr")[0]).toMatchObject({ key: "0.5", also: [] });
});

test("ranges and lists are several numbers", () => {
  expect(keys("3-5 years, 3 to 5 years", "en")).toEqual(["3", "5", "3", "5"]);
  expect(keys("de 3 à 5 ans", "fr")).toEqual(["3", "5"]);
  expect(keys("2026-27", "en")).toEqual(["2026", "2027"]);
  expect(keys("sections 1,2,3", "en")).toEqual(["1", "2", "3"]);
  expect(keys("in 2022 3000 people", "en")).toEqual(["2022", "3000"]);
});

test("digits of a name and sizes of files are no numbers; prefixed years are", () => {
  expect(keys("COVID-19, CS04, H1N1, 5G, a 2FA key", "en")).toEqual([]);
  expect(keys("(PDF, 61 kB)", "en")).toEqual([]);
  expect(keys("mid-2024", "en")).toEqual(["2024"]);
});

test("a French billion is a thousand English ones", () => {
  expect(keys("1 billion", "en")).toEqual(["1000000000"]);
  expect(keys("1 billion", "fr")).toEqual(["1000000000000"]);
});

test("the range covers what is written", () => {
  const text = "un rabais de 12,5\u00A0% au plus";
  expect(readNumbers(text, "fr").map(({ from, to, raw }) => [text.slice(from, to), raw])).toEqual([["12,5\u00A0%", "12,5\u00A0%"]]);
});

test.each<[Lang, string, string]>([
  ["en", "ten people", "10"],
  ["en", "twenty-one days", "21"],
  ["en", "a two-year term", "2"],
  ["fr", "dix personnes", "10"],
  ["fr", "vingt-et-un jours", "21"],
  ["fr", "soixante-quinze", "75"],
  ["fr", "quatre-vingt-dix-sept", "97"],
  ["fr", "la deuxième année", "2"],
])("words in %s: %s", (lang, text, value) => {
  expect(readNumberWords(text, lang).has(value)).toBe(true);
});
