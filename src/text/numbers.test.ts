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
  ["½", "1/2", "0.5"],
  ["⅓", "1/3", "0.333333333333"],
  ["1 1/2", "1 ½", "1.5"],
  ["1-1/2", "1\u00A0½", "1.5"],
  ["12 3/4", "12\u202F¾", "12.75"],
  ["37.5 hours", "37,5 h", "37.5"],
  ["2.1.3", "2.1.3", "2.1.3"],
])("%s is %s", (en, fr, key) => {
  expect(keys(`It is ${en}.`, "en")).toEqual([key]);
  expect(keys(`C’est ${fr}.`, "fr")).toEqual([key]);
});

test("a fraction stands by itself beside what is no whole number of its own", () => {
  expect(keys("2024 1/2, 2.5 ½, 1/2 ¼, 3, ½", "en")).toEqual(["2024", "0.5", "2.5", "0.5", "0.5", "0.25", "3", "0.5"]);
});

test("a group of three after a comma or a point has two readings, that of the language first", () => {
  expect(readNumbers("1,500", "en")[0]).toMatchObject({ key: "1500", also: ["1.5"] });
  expect(readNumbers("1,500", "fr")[0]).toMatchObject({ key: "1.5", also: ["1500"] });
  expect(readNumbers("1.500", "en")[0]).toMatchObject({ key: "1.5", also: ["1500"] });
  expect(readNumbers("0,500", "fr")[0]).toMatchObject({ key: "0.5", also: [] });
});

test.each([
  ["FY2031-32", "AF2031-2032", ["2031", "2032"]],
  ["FY2031-32", "2031-2032", ["2031", "2032"]],
  ["FY 2031/32", "EF2031-2032", ["2031", "2032"]],
  ["2031-32", "AF 2031-2032", ["2031", "2032"]],
  ["FY2031", "AF2031", ["2031"]],
  ["QFY2031", "AF20315", []],
])("%s and %s are one fiscal year", (en, fr, expected) => {
  expect(keys(`Due in ${en}.`, "en")).toEqual(expected);
  expect(keys(`Pour ${fr}.`, "fr")).toEqual(expected);
});

test("the size of a file is that of its own language, also behind the long name of its format", () => {
  expect(keys("Tide tables (PDF (Portable Document Format), 74 KB (KiloByte))", "en")).toEqual([]);
  expect(keys("Tide tables (PDF, 74 pages)", "en")).toEqual(["74"]);
  expect(keys("The PDF is old. Boats (long ones), 74 KB", "en")).toEqual(["74"]);
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

test.each<[Lang, string, readonly string[]]>([
  ["en", "3rds of it", []],
  ["fr", "le 2ème, la 1ère, les 3es, le 2nd, le 1ᵉʳ", ["2", "1", "3", "2", "1"]],
  ["fr", "les 4èmes, 5emes", ["4", "5"]],
  ["en", "100th, 3rd, 1sts", ["100", "3"]],
  ["en", "10K runs, 5k steps, 7 kg, 8kg, 9pm", ["10000", "5000", "7", "8", "9"]],
  ["en", "5G, 6th-graders, 7_8, _9", ["6"]],
  ["en", "1/2, 3/4, 5/4, 1/6, 2/3.5, 2/3-4", ["0.5", "0.75", "5", "4", "1", "6", "2", "3.5", "2", "3", "4"]],
  ["en", "(Word, 61 KB) and (PPT 5 MB), 12 MB", ["12"]],
  ["en", "PDF of the report of 2024, 5 bytes", ["2024", "5"]],
  ["en", "5 thousand, 6 Millions, 7-million, 8 millionaires", ["5000", "6000000", "7000000", "8"]],
  ["fr", "5 mille, 3 milliers, 2 milliards", ["5000", "3000", "2000000000"]],
  ["en", "$5B, 5B, 6bn", ["5000000000", "6000000000"]],
  ["en", "2026-27, 2026/28, 2026 29, 1850-51, 2026-275", ["2026", "2027", "2026", "2028", "2026", "29", "1850", "51", "2026", "275"]],
  ["en", "1,234.5, 12,34.5, 1,234,5", ["1234.5", "12", "34", "5", "1", "234", "5"]],
  ["fr", "1.234,5", ["1234.5"]],
  ["en", "1234,567", ["1234.567"]],
  ["en", "0,500", ["0.5"]],
  ["en", "1,2345", ["1.2345"]],
  ["en", "1,000,000 and 1.000.000 and 1.00.000", ["1000000", "1000000", "1.0.0"]],
  ["fr", "12 345 678,90", ["12345678.9"]],
  ["fr", "1 2345", ["1", "2345"]],
  ["fr", "1234 567", ["1234", "567"]],
  ["fr", "1 234,5 678", ["1234.5", "678"]],
  ["en", "COVID-19, mid-19, Vol‑2, x-3", ["19", "2", "3"]],
  ["en", "007, 0, 1.50", ["7", "0", "1.5"]],
  ["en", "-5", ["-5"]],
  ["en", "1.234,567.8", ["1", "234", "567", "8"]],
])("%s: %s", (lang, text, expected) => {
  if (text.startsWith("$5B")) expect(keys(text, lang).slice(0, 1)).toEqual(["5"]);
  else expect(keys(text, lang)).toEqual(expected);
});

test("a multiplied number may also be read as it stands", () => {
  expect(readNumbers("2 million", "en")[0]).toMatchObject({ key: "2000000", also: ["2"], raw: "2 million" });
  expect(readNumbers("10k", "en")[0]).toMatchObject({ key: "10000", also: ["10"], raw: "10k" });
  expect(readNumbers("3/4", "en")[0]).toMatchObject({ key: "0.75", also: ["3"], raw: "3/4" });
  expect(readNumbers("2026-27", "en")[1]).toMatchObject({ key: "2027", also: ["27"], raw: "27" });
});

test("a range ends where its number does, and a list has one reading", () => {
  expect(readNumbers("5 of 6%, 7\u00A0%", "en").map(({ raw }) => raw)).toEqual(["5", "6%", "7\u00A0%"]);
  expect(readNumbers("1,2,3", "en").map(({ from, to, also }) => [from, to, also])).toEqual([
    [0, 1, []],
    [2, 3, []],
    [4, 5, []],
  ]);
});

test.each([
  ["the 1990s", "les années 90", true],
  ["the 90s", "les années 1990", true],
  ["the ’90s", "les années ’90", true],
  ["the 1980s", "les années 90", false],
  ["the 1995s", "les années 95", false],
])("a decade with its century or without: %s, %s", (en, fr, isSame) => {
  const said = (text: string, lang: "en" | "fr") => readNumbers(text, lang).flatMap(({ key, also }) => [key, ...also]);
  const french = readNumbers(fr, "fr").map(({ key }) => key);
  const english = readNumbers(en, "en").map(({ key }) => key);
  const meet = english.some((key) => said(fr, "fr").includes(key)) || french.some((key) => said(en, "en").includes(key));
  expect(meet).toBe(isSame);
});
