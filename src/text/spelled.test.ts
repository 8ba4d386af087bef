import { expect, test } from "vitest";
import type { Lang } from "#posting";
import { readSpelled } from "#text/spelled";

const values = (text: string, lang: Lang) => readSpelled(text, lang).map(({ key, ordinal }) => `${key}${ordinal ? "." : ""}`);

test.each<[Lang, string, readonly string[]]>([
  ["en", "zero, nineteen, ninety", ["0", "19", "90"]],
  ["en", "twenty-one thirty five", ["21", "35"]],
  ["en", "two hundred and fifty people", ["250"]],
  ["en", "between one hundred and five hundred", ["100", "500"]],
  ["en", "one hundred and fifty thousand two hundred", ["150200"]],
  ["en", "a hundred thousand, five million, nineteen hundred", ["100000", "5000000", "1900"]],
  ["en", "hundreds of millions, dozens", []],
  ["en", "half a dozen pears, a half-dozen, two dozen, half of a dozen", ["6", "6", "24", "12"]],
  ["fr", "une demi-douzaine de poires, deux douzaines", ["6", "24"]],
  ["en", "a dozen, two dozen, a thousand", ["12", "24", "1000"]],
  ["en", "third, twelfth, twentieth, twenty-first, hundredth", ["3.", "12.", "20.", "21.", "100."]],
  ["en", "two three-month terms", ["2", "3"]],
  ["en", "someone often weighs it, h2ten", []],
  ["fr", "zéro, seize, dix-neuf", ["0", "16", "19"]],
  ["fr", "vingt et un, soixante et onze, soixante-dix-huit", ["21", "71", "78"]],
  ["fr", "quatre-vingts, quatre-vingt-un, quatre-vingt-dix-sept", ["80", "81", "97"]],
  ["fr", "cent vingt, deux cent cinquante, mille deux cents", ["120", "250", "1200"]],
  ["fr", "vingt-trois mille quatre cents, deux millions", ["23400", "2000000"]],
  ["fr", "septante, huitante, octante, nonante", ["70", "80", "80", "90"]],
  ["fr", "une douzaine, deux douzaines, une centaine, un millier", ["12", "24", "100", "1000"]],
  ["fr", "une dizaine, une vingtaine, une trentaine", ["10", "20", "30"]],
  ["fr", "des milliers, des douzaines", []],
  ["fr", "premier, deuxième, dix-septième, vingt et unième, trentièmes", ["1.", "2.", "17.", "21.", "30."]],
  ["fr", "l’un des trois", ["1", "3"]],
  ["fr", "dixit, centre", []],
])("%s: %s", (lang, text, expected) => {
  expect(values(text, lang)).toEqual(expected);
});

const EN = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const FR = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize";
const EN_NTH = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth";
const FR_NTH = "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième";

test.each<[Lang, string, string]>([
  ["en", EN, ""],
  ["fr", FR, ""],
  ["en", EN_NTH, "."],
  ["fr", FR_NTH, "."],
])("%s: %s", (lang, words, end) => {
  for (const [i, word] of words.split(" ").entries()) expect(values(word, lang)).toEqual([`${i + 1}${end}`]);
});

test("tens in both languages", () => {
  for (const [i, word] of "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").entries())
    expect(values(word, "en")).toEqual([String(10 * (i + 2))]);
  for (const [i, word] of "vingt trente quarante cinquante soixante".split(" ").entries())
    expect(values(word, "fr")).toEqual([String(10 * (i + 2))]);
});

test.each<[Lang, string, readonly string[]]>([
  ["en", "twenty-nine, thirty-one, ninety nine", ["29", "31", "99"]],
  ["en", "twenty ten, ten five, nineteen one", ["20", "10", "10", "5", "19", "1"]],
  ["en", "one hundred ten, one hundred and one", ["110", "101"]],
  ["en", "twenty and five", ["20", "5"]],
  ["en", "three thousand four hundred and five", ["3405"]],
  ["en", "two million three thousand", ["2003000"]],
  ["en", "two hundredth, three thousandth, a millionth, four billionth", ["200.", "3000.", "1000000.", "4000000000."]],
  ["en", "one trillion, half a million", ["1000000000000", "1000000"]],
  ["en", "thousands, million of them, hundred gulls", []],
  ["en", "third four, first second", ["3.", "4", "1.", "2."]],
  ["en", "one hundred and five hundred and two", ["100", "502"]],
  ["en", "two dozens five", ["24", "5"]],
  ["en", "o’one, it's one, 5one, _one, one@", ["1", "1"]],
  ["en", "two\u00A0hundred, two‑hundred, two  hundred", ["200", "200", "2"]],
  ["fr", "vingt-neuf, trente et un, trente et deux, quarante et onze", ["29", "31", "30", "2", "40", "11"]],
  ["fr", "soixante et onze, soixante et douze, soixante-douze", ["71", "60", "12", "72"]],
  ["fr", "quatre-vingt-seize, quatre-vingt et un, soixante-seize", ["96", "80", "1", "76"]],
  ["fr", "dix-sept, dix-huit, dix-six, onze-sept, seize-neuf", ["17", "18", "10", "6", "11", "7", "16", "9"]],
  ["fr", "cinq vingt, trois vingts, quatre vingt", ["5", "20", "3", "20", "80"]],
  ["fr", "cent un, deux cents, trois cent quatre-vingt-dix-neuf", ["101", "200", "399"]],
  ["fr", "mille, deux mille, un million, trois milliards, un billion", ["1000", "2000", "1000000", "3000000000", "1000000000000"]],
  ["fr", "la douzaine, une quinzaine, une quarantaine, une cinquantaine, une soixantaine", ["12", "15", "40", "50", "60"]],
  ["fr", "centième, deux millième, vingtième, second, secondes, première", ["100.", "2000.", "20.", "2.", "2.", "1."]],
  ["fr", "l’une, d’un, 5un, _un", ["1", "1"]],
  ["fr", "millions, milliards de gens, centaines", []],
  ["fr", "vingt\u00A0et\u00A0un, vingt‑et‑un", ["21", "21"]],
  ["fr", "quatre-vingtième, quatre-vingts", ["80.", "80"]],
  ["fr", "nonante-neuf, septante et un", ["99", "71"]],
])("composed, %s: %s", (lang, text, expected) => {
  expect(values(text, lang)).toEqual(expected);
});

test("a number stands where it is written", () => {
  expect(readSpelled("Gulls: Two Hundred and five.", "en")).toMatchObject([{ from: 7, to: 27, raw: "Two Hundred and five", key: "205" }]);
  expect(readSpelled("Soit vingt et un, cinq", "fr").map(({ from, to }) => [from, to])).toEqual([
    [5, 16],
    [18, 22],
  ]);
});

test("French scales and groups in the plural", () => {
  for (const [word, value] of [
    ["deux millions", "2000000"],
    ["deux milliards", "2000000000"],
    ["deux billions", "2000000000000"],
    ["deux dizaines", "20"],
    ["deux vingtaines", "40"],
    ["deux trentaines", "60"],
    ["deux quarantaines", "80"],
    ["deux cinquantaines", "100"],
    ["deux soixantaines", "120"],
    ["deux centaines", "200"],
    ["deux milliers", "2000"],
  ] as const)
    expect(values(word, "fr"), word).toEqual([value]);
});
