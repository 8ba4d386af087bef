import { expect, test } from "vitest";
import type { Lang } from "#posting";
import { readRoman } from "#text/roman";
import { readShares } from "#text/shares";

const shares = (text: string, lang: Lang) => readShares(text, lang).map(({ key, unit }) => `${Number(key).toFixed(2)} ${unit?.name}`);

test.each<[Lang, string, readonly string[]]>([
  ["en", "half the seats, one half, a quarter of it", ["0.50 part", "0.50 part", "0.25 part"]],
  ["en", "two thirds, three-quarters, four fifths, five sixths", ["0.67 part", "0.75 part", "0.80 part", "0.83 part"]],
  [
    "en",
    "a third of, one seventh of, an eighth of, one ninth of, one tenth of",
    ["0.33 part", "0.14 part", "0.13 part", "0.11 part", "0.10 part"],
  ],
  ["en", "a third person, the third, the first quarter, half past", []],
  ["en", "half an hour, a half-day, a quarter of an hour", ["0.50 hour", "0.50 day", "0.25 hour"]],
  ["en", "one in five, 9 out of 10", ["0.20 part", "0.90 part"]],
  ["en", "5 in 2, one in 2024", []],
  ["fr", "la moitié, le tiers, les deux tiers, le quart des gens", ["0.50 part", "0.33 part", "0.67 part", "0.25 part"]],
  ["fr", "les trois quarts, un cinquième de la, les deux cinquièmes", ["0.75 part", "0.20 part", "0.40 part"]],
  [
    "fr",
    "un sixième des uns, un septième des uns, un huitième des uns, un neuvième des uns, un dixième des uns",
    ["0.17 part", "0.14 part", "0.13 part", "0.11 part", "0.10 part"],
  ],
  ["fr", "un quart de travail, un sixième étage, des tiers", []],
  ["fr", "une demi-heure, un quart d’heure, une demi-journée", ["0.50 hour", "0.25 hour", "0.50 day"]],
  ["fr", "un sur cinq, neuf personnes sur dix", ["0.20 part", "0.90 part"]],
])("%s: %s", (lang, text, expected) => {
  expect(shares(text, lang)).toEqual(expected);
});

test("Roman numerals beside a noun that numbers its members, or with an ending", () => {
  const read = (text: string) => readRoman(text).map(({ key, ordinal }) => `${key}${ordinal ? "." : ""}`);
  expect(read("XIXe siècle, XXIᵉ siècle, Ier siècle, IVe")).toEqual(["19.", "21.", "1.", "4."]);
  expect(read("Part IV, Chapter XL, annexe II, tome MCMXC")).toEqual(["4", "40", "2", "1990"]);
  expect(read("I live here, CD and DVD, mixer, IIII, Part of, MIX, 5th")).toEqual([]);
});

test.each<[Lang, string, string]>([
  ["en", "a half of it", "0.50"],
  ["en", "one third of it", "0.33"],
  ["en", "an eighth of it", "0.13"],
  ["en", "two fifths", "0.40"],
  ["en", "three tenths", "0.30"],
  ["en", "four sevenths", "0.57"],
  ["en", "five sixths", "0.83"],
  ["en", "six sevenths", "0.86"],
  ["en", "seven eighths", "0.88"],
  ["en", "eight ninths", "0.89"],
  ["en", "nine-tenths", "0.90"],
  ["en", "three fourths", "0.75"],
  ["en", "Three Quarters", "0.75"],
  ["en", "one half", "0.50"],
  ["fr", "un demi", "0.50"],
  ["fr", "deux tiers", "0.67"],
  ["fr", "les quatre cinquièmes", "0.80"],
  ["fr", "cinq sixièmes", "0.83"],
  ["fr", "six septièmes", "0.86"],
  ["fr", "sept huitièmes", "0.88"],
  ["fr", "huit neuvièmes", "0.89"],
  ["fr", "neuf dixièmes", "0.90"],
  ["fr", "trois quarts", "0.75"],
  ["fr", "quatre dixièmes", "0.40"],
  ["fr", "une moitié", "0.50"],
  ["fr", "le tiers", "0.33"],
  ["fr", "un quart de la", "0.25"],
])("a part, %s: %s is %s", (lang, text, value) => {
  expect(shares(text, lang)).toEqual([`${value} part`]);
});

test.each<[Lang, string, string]>([
  ["en", "one in four", "0.25"],
  ["en", "one in every four", "0.25"],
  ["en", "9 of 10", "0.90"],
  ["en", "one gull in four", "0.25"],
  ["en", "two out of three", "0.67"],
  ["en", "1 in 100", "0.01"],
  ["fr", "un sur quatre", "0.25"],
  ["fr", "9 sur 10", "0.90"],
  ["fr", "une mouette sur quatre", "0.25"],
  ["fr", "1 sur 100", "0.01"],
])("a ratio, %s: %s is %s", (lang, text, value) => {
  expect(shares(text, lang)).toEqual([`${value} part`]);
  const [share] = readShares(`Gulls: ${text}.`, lang);
  expect(share).toMatchObject({ from: 7, to: 7 + text.length, raw: text, form: "share" });
});

test.each<[Lang, string]>([
  ["en", "1 in 101"],
  ["en", "4 in 4"],
  ["en", "0 in 4"],
  ["en", "second in four"],
  ["en", "gulls in four"],
  ["en", "$1 in 4"],
  ["en", "1 in 4%"],
  ["en", "1 in 4.5"],
  ["en", "the fifth of"],
  ["en", "half past, half sister, half brother"],
  ["en", "third parties, a third party"],
  ["en", "halfway, a quartermaster"],
  ["fr", "1 sur 101"],
  ["fr", "4 sur 4"],
  ["fr", "mouettes sur quatre"],
  ["fr", "1 sur 4,5"],
  ["fr", "un cinquième rang"],
  ["fr", "des quarts de nuit"],
  ["fr", "un quart de soir"],
  ["fr", "le quartier"],
])("no part, %s: %s", (lang, text) => {
  expect(shares(text, lang)).toEqual([]);
});

test.each<[Lang, string, string]>([
  ["en", "half of an hour", "0.50 hour"],
  ["en", "half a year", "0.50 year"],
  ["en", "three quarters of an hour", "0.75 hour"],
  ["en", "half-day", "0.50 day"],
  ["fr", "une demi-année", "0.50 year"],
  ["fr", "trois quarts d’heure", "0.75 hour"],
  ["fr", "un quart d'heure", "0.25 hour"],
])("a part of a unit, %s: %s is %s", (lang, text, expected) => {
  expect(shares(text, lang)).toEqual([expected]);
  expect(readShares(`Gulls ${text}.`, lang)[0]).toMatchObject({ from: 6, to: 6 + text.length, raw: text });
});

test("the whole is no part of what is told", () => {
  expect(readShares("half of the seats", "en")[0]).toMatchObject({ from: 0, to: 4, raw: "half" });
  expect(readShares("la moitié des places", "fr")[0]).toMatchObject({ raw: "moitié" });
});

test.each(["Chapter IIII", "Part IC", "Part VX", "Section MMMM", "Part iv of di", "Part LL"])("no numeral: %s", (text) => {
  expect(readRoman(text).filter(({ raw }) => raw !== "iv")).toEqual([]);
});
