import { expect, test } from "vitest";
import type { Lang } from "#posting";
import { isDataSize, keyOf, readNumbers } from "#text/numbers";

const keys = (text: string, lang: Lang) => readNumbers(text, lang).map(({ key }) => key);

test.each<[Lang, string, readonly string[]]>([
  ["en", "-5 or (-6) or [-7] or |-8 or −9", ["-5", "-6", "-7", "-8", "-9"]],
  ["en", "5 -6, 5-6, A -6, x-6", ["5", "6", "5", "6", "6", "6"]],
  ["en", "minus 5 °C, negative 6 degrees, –7 °C", ["-5", "-6", "-7"]],
  ["fr", "moins 5 °C, −6 degrés", ["-5", "-6"]],
  ["en", "5 degrees below zero, 6 °C or so below zero", ["-5", "-6"]],
  ["fr", "5 degrés sous zéro, 6 °C sous le zéro", ["-5", "-6"]],
  ["en", "5 degrees; below zero, 6 days below zero", ["5", "6"]],
  ["fr", "au moins 5 °C, du moins 6 °C, le moins 7 °C", ["5", "6", "7"]],
  ["en", "–5 days", ["5"]],
])("signs, %s: %s", (lang, text, expected) => {
  expect(keys(text, lang)).toEqual(expected);
});

test("“moins 40” may be below zero or a difference; a sign that is written belongs to the range", () => {
  expect(readNumbers("moins 40", "fr")).toMatchObject([{ key: "40", also: ["-40"], raw: "40" }]);
  expect(readNumbers("minus 40", "en")).toMatchObject([{ key: "40", also: ["-40"] }]);
  expect(readNumbers("It is -40 here", "en")).toMatchObject([{ key: "-40", also: [], from: 6, to: 9, raw: "-40" }]);
  expect(readNumbers("au moins 40", "fr")).toMatchObject([{ key: "40", also: [] }]);
});

test.each<[Lang, string, readonly string[]]>([
  ["en", "$.75, €.5, £.25", ["0.75", "0.5", "0.25"]],
  ["en", ".75, x.75, $ .75", ["75", "75", "75"]],
  ["en", "2½, 2¼, 2¾, 2⅓, 2⅔", ["2.5", "2.25", "2.75", "2.33333333333", "2.66666666667"]],
  ["en", "1/2, 1/3, 3/4, 4/5, 7/8", ["0.5", "0.333333333333", "0.75", "0.8", "0.875"]],
  ["en", "2/2, 1/7, 1/2/2026, 1/2.5, 1/2-3", ["2", "2", "1", "7", "1", "2", "2026", "1", "2.5", "1", "2", "3"]],
  ["en", "5 thousand, 5 million, 5 billion, 5 trillion", ["5000", "5000000", "5000000000", "5000000000000"]],
  ["fr", "5 mille, 5 millions, 5 milliards, 5 billions", ["5000", "5000000", "5000000000", "5000000000000"]],
  ["fr", "5 trillions, 5 thousand", ["5000000000000000000", "5000"]],
  ["en", "5 milles, 5 milliards, 5 million-dollar", ["5", "5000000000", "5000000"]],
  ["en", "FY2025, AF2025, EF2025, FY1899, XFY2025, FY20", ["2025", "2025", "2025"]],
  ["en", "VIS-5, vis-5, a_5, é5, A‑5", ["5"]],
  ["en", "2026-27, 2026–27, 2026/27, 2026‑27", ["2026", "2027", "2026", "2027", "2026", "2027", "2026", "2027"]],
  ["en", "3026-27, 2026.27, 2026 27, 2026--27", ["3026", "27", "2026.27", "2026", "27", "2026", "27"]],
  ["en", "5 kB (PDF), (PDF, 5 kB), (Word – 5 Mo), Excel (xls) 5 bytes, (PDF 5 octets)", ["5"]],
  ["en", "5st, 5nd, 5ers, 5th, 5ths, 5º", ["5", "5", "5", "5", "5"]],
  [
    "en",
    "5s, 5h, 5km, 5cm, 5mm, 5mg, 5g, 5kg, 5GB, 5Mo, 5x, 5M, 5MM, 5bn, 5B$",
    ["5", "5", "5", "5", "5", "5", "5", "5", "5", "5", "5", "5", "5", "5", "5"],
  ],
  ["en", "5G, 5Q, 5_a, 5gulls", []],
  ["en", "12026-27", ["12026", "27"]],
  ["en", "123,456 and 1,234", ["123456", "1234"]],
])("%s: %s", (lang, text, expected) => {
  expect(keys(text, lang)).toEqual(expected);
});

test("a bare fraction takes its point, not the currency", () => {
  expect(readNumbers("It is $.75 now", "en")).toMatchObject([{ from: 7, to: 10, raw: ".75" }]);
});

test.each([
  [" KB", true],
  ["MB", true],
  ["\u00A0Go", true],
  [" ko", true],
  [" bytes", true],
  [" octets", true],
  [" KBs", false],
  [" gulls", false],
  ["  KB", false],
  [" T", false],
])("%j is a size of data: %s", (after, is) => {
  expect(isDataSize(after)).toBe(is);
});

test.each([
  [0.1 + 0.2, "0.3"],
  [1 / 3, "0.333333333333"],
  [1500, "1500"],
  [2.5, "2.5"],
  [1e9, "1000000000"],
])("%d has the key %s", (value, key) => {
  expect(keyOf(value)).toBe(key);
});

test.each<[Lang, string, readonly string[], readonly string[]]>([
  ["en", "1,500", ["1500"], ["1.5"]],
  ["fr", "1.500", ["1.5"], ["1500"]],
  ["en", "12,500.25", ["12500.25"], []],
  ["fr", "12.500,25", ["12500.25"], []],
  ["en", "1234,500", ["1234.5"], []],
  ["en", "0.500", ["0.5"], []],
  ["en", "1 500.250", ["1500.25"], []],
  ["en", "1,50", ["1.5"], []],
  ["en", "1,500,00", ["1", "500", "0"], []],
  ["en", "1.2.3.4", ["1.2.3.4"], []],
  ["en", "01.02.003", ["1.2.3"], []],
])("points and commas, %s: %s", (lang, text, expected, also) => {
  expect(keys(text, lang)).toEqual(expected);
  expect(readNumbers(text, lang)[0]?.also).toEqual(also);
});
