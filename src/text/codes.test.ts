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
