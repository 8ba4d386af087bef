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
