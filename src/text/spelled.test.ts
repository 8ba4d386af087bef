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
