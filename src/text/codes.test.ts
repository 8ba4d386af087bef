import { expect, test } from "vitest";
import { readCodes, readNamed, readRequirements } from "./codes.ts";

const keys = (text: string) => readCodes(text).map(({ key }) => key);

test.each([
  ["IT-03", ["IT-3"]],
  ["IT-3", ["IT-3"]],
  ["CS04", ["CS-4"]],
  ["AS 02", ["AS-2"]],
  ["EC-06/EC-07", ["EC-6", "EC-7"]],
  ["(previously CS-04)", ["CS-4"]],
  ["EX minus 1", ["EX minus 1"]],
  ["EX moins 1", ["EX minus 1"]],
  ["EX-01", ["EX-1"]],
  ["RCO-4", ["RCO-4"]],
  ["ACR-4", ["RCO-4"]],
])("%s", (text, expected) => {
  expect(keys(`The level is ${text}.`)).toEqual(expected);
});

test("process numbers count by their digits", () => {
  expect(keys("22-TBS-EA-12345")).toEqual(["22-12345"]);
  expect(keys("22-SCT-EA-12345")).toEqual(["22-12345"]);
});

test("profiles, where the text speaks of language or has both parts", () => {
  expect(keys("bilingual (BBB/BBB)")).toEqual(["BBB"]);
  expect(keys("profil linguistique CBC")).toEqual(["CBC"]);
  expect(keys("CBC/BBB")).toEqual(["CBC/BBB"]);
  expect(keys("available in English, level AAA")).toEqual([]);
  expect(keys("les nouvelles de la CBC (en anglais seulement)")).toEqual([]);
  expect(keys("as heard on CBC; the ABC of work; level AAA")).toEqual([]);
});

test("file sizes and other words before two digits are no levels", () => {
  expect(keys("PDF 61, TV 24, WCAG 21, COVID-19")).toEqual([]);
});

test("names with a number", () => {
  expect(readNamed("COVID-19, Covid-19, H1, 5G").map(({ key }) => key)).toEqual(["COVID 19", "COVID 19", "H 1", "G 5"]);
});

test.each([
  ["bilingual imperative", "bilingual imperative"],
  ["bilingue à nomination impérative", "bilingual imperative"],
  ["bilingue impératif", "bilingual imperative"],
  ["Bilingual non-imperative", "bilingual non-imperative"],
  ["bilingue à nomination non impérative", "bilingual non-imperative"],
  ["English essential", "English essential"],
  ["anglais essentiel", "English essential"],
  ["Le français est essentiel", "French essential"],
  ["English or French essential", "either"],
  ["français ou anglais essentiel", "either"],
])("%s", (text, key) => {
  expect(readRequirements(text).map((fact) => fact.key)).toEqual([key]);
});

test.each([
  ["a level needs capitals", "level it-03, Ab-12", []],
  ["two capitals somewhere, in a text of words alone", "Level EX minus one", ["EX minus 1"]],
  ["EX in parentheses", "niveau EX (2)", ["EX minus 2"]],
  ["a hyphen that does not break, a dash", "IT‑03, IT–04", ["IT-3", "IT-4"]],
  ["no group without a hyphen", "CS 4, XX04, XX-04", ["XX-4"]],
  ["no part of a longer code or number", "IT-03-02, IT-03%, IT-123, 1IT-03, IT-03a", []],
  ["process numbers hide the levels inside them", "2024-IT-03-IA-5, AS-02", ["2024-03-5", "AS-2"]],
  ["digits alone are no process", "for IT: 2024-01-02-03", []],
  ["EX in small letters, without a digit", "Ex minus one, in IT", ["EX minus 1"]],
  ["profiles with spaces around the slash", "CBC / BBB", ["CBC/BBB"]],
  ["a profile with a part that is not asked for", "PBC/X--, BB-/EEC", ["PBC/X--", "BB-/EEC"]],
  ["nothing at all", "the level is high", []],
])("%s", (_, text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test("a level that touches a number is none, and the range is that of the code", () => {
  expect(readCodes("(AS 02)").map(({ raw, from, to }) => [raw, from, to])).toEqual([["AS 02", 1, 6]]);
  expect(keys("AS 2")).toEqual([]);
});

test("names with a number need a capital beside their digits", () => {
  expect(readNamed("covid 19, 5 g, x5, 3D, iPhone-7, B2B").map(({ key }) => key)).toEqual(["D 3"]);
  expect(readNamed("A007, COVID-0").map(({ key }) => key)).toEqual(["A 7", "COVID 0"]);
  expect(readNamed("no digits, 12 digits")).toEqual([]);
});

test("each requirement once, and none where no language is asked for", () => {
  expect(readRequirements("Bilingual imperative BBB/BBB; English essential").map(({ key }) => key)).toEqual([
    "bilingual imperative",
    "English essential",
  ]);
  expect(readRequirements("an essential skill: bilingualism")).toEqual([]);
});

test.each([
  ["3DX, 12AB, 5G", ["DX 3", "AB 12", "G 5"]],
  ["3ABC, 1234G, AB12345", []],
  ["Abcdefghijkl-5, Abcdefghijklm-5", ["ABCDEFGHIJKL 5"]],
  ["H1-2, H1.2, H1a, aH1, 5H1", []],
  ["COVID‑19, GULL 5", ["COVID 19"]],
])("names with a number in %s", (text, expected) => {
  expect(readNamed(text).map(({ key }) => key)).toEqual(expected);
});

test.each([
  ["niveau de langue BBB", ["BBB"]],
  ["impérative: CCC", ["CCC"]],
  ["profile ABA/CBC", ["ABA/CBC"]],
  ["language ABC, AAA", []],
  ["language BBBB, XBBB, BB", []],
  ["language PPP", []],
])("profiles in %s", (text, expected) => {
  expect(keys(text)).toEqual(expected);
});
