import { expect, test } from "vitest";
import type { Lang } from "#posting";
import { numberWord, readNumberWords, spellsLarge } from "#text/number-words";

const values = (text: string, lang: Lang) => [...readNumberWords(text, lang)];

test.each<[Lang, string, readonly string[]]>([
  ["en", "Zero, nineteen, twentieth, TWELFTH", ["0", "19", "20", "12"]],
  ["en", "twenty, thirty-five and ninety-nine", ["20", "35", "99"]],
  ["en", "half a dozen", ["0.5", "12", "6"]],
  ["fr", "une demi-douzaine", ["1", "0.5", "6"]],
  ["en", "a half-day, a two-thirds majority, twenty-zero", ["0.5", "2", "20"]],
  ["en", "someone tends to weigh often", []],
  ["fr", "zéro, dix-neuf, vingt et trente-cinq", ["0", "19", "20", "35"]],
  ["fr", "vingt-et-un, soixante-et-onze, quatre-vingt-un, quatre-vingt-onze", ["21", "71", "81", "91"]],
  ["fr", "soixante-dix, soixante-dix-neuf, quatre-vingts, quatre-vingt-dix", ["70", "79", "80", "90"]],
  ["fr", "une dizaine, la moitié, deux-tiers, la troisième", ["1", "10", "0.5", "2", "3"]],
  ["fr", "quelqu’un tient la cente", ["1"]],
])("%s: %s", (lang, text, expected) => {
  expect(values(text, lang)).toEqual(expected);
});

test("numbers up to a hundred have a word each, and no word has two values", () => {
  const en = "one two three four five six seven eight nine".split(" ");
  for (const [i, tens] of "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").entries()) {
    expect(values(tens, "en")).toEqual([String(10 * (i + 2))]);
    for (const [k, unit] of en.entries()) expect(values(`${tens}-${unit}`, "en")).toEqual([String(10 * (i + 2) + k + 1)]);
  }
});

test("a hundred, a thousand, a million and a billion may have more beside them, eighty may not", () => {
  expect(["hundred", "thousand", "million", "billion"].map((word) => spellsLarge(readNumberWords(word, "en")))).toEqual(
    Array(4).fill(true),
  );
  expect(spellsLarge(readNumberWords("eighty dozen", "en"))).toBe(false);
});

test("ordinals up to a hundred have the value of their number", () => {
  const values = (text: string, lang: "en" | "fr") => [...readNumberWords(text, lang)];
  expect(values("the thirteenth, the nineteenth, the twentieth and the forty-second", "en")).toEqual(["13", "19", "20", "42"]);
  expect(values("le treizième, le dix-neuvième, le trentième et le quatre-vingt-cinquième", "fr")).toEqual(["13", "19", "30", "85"]);
});

test("a compound has a value as a whole or none", () => {
  expect([numberWord("Twenty-first", "en"), numberWord("two-year", "en"), numberWord("dix-neuf", "fr")]).toEqual(["21", undefined, "19"]);
});

test("ninth in each ten, and nine", () => {
  expect(values("twenty-ninth, ninety-ninth", "en")).toEqual(["29", "99"]);
  expect(values("vingt-neuvième, quatre-vingt-dix-neuvième", "fr")).toEqual(["29", "99"]);
});

test("decades, with what parts them", () => {
  expect(values("the twenties, the mid-nineties and the late-eighties", "en")).toEqual(["20", "90", "80"]);
});
