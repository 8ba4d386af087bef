import { describe, expect, test } from "vitest";
import { MINUS, SYMBOL, signsOf, withSymbolWords } from "#drift/symbol-words";
import type { Lang } from "#posting";

const words = (text: string, lang: Lang) =>
  withSymbolWords(text, lang).replaceAll(SYMBOL, "_").replaceAll(MINUS, "−").replace(/\s+/gu, " ").trim();

describe("a sign is the word that it stands for, after its number", () => {
  test.each<[string, string, string]>([
    ["5 m", "5 _metre", "5 _metre"],
    ["5km", "5 _kilometre", "5 _kilometre"],
    ["5 cm", "5 _centimetre", "5 _centimetre"],
    ["5 mm", "5 _millimetre", "5 _millimetre"],
    ["5 ha", "5 _hectare", "5 _hectare"],
    ["5 ft", "5 _feet", "5 _pieds"],
    ["5 pi", "5 _feet", "5 _pieds"],
    ["5 po", "5 _inch", "5 _pouce"],
    ["5 kg", "5 _kilogram", "5 _kilogramme"],
    ["5 g", "5 _gram", "5 _gramme"],
    ["5 mg", "5 _milligram", "5 _milligramme"],
    ["5 mcg", "5 _microgram", "5 _microgramme"],
    ["5 µg", "5 _microgram", "5 _microgramme"],
    ["5 μg", "5 _microgram", "5 _microgramme"],
    ["5 lb", "5 _pound", "5 _livre"],
    ["5 lbs", "5 _pound", "5 _livre"],
    ["5 oz", "5 _ounce", "5 _once"],
    ["5 t", "5 _tonne", "5 _tonne"],
    ["5 l", "5 _litre", "5 _litre"],
    ["5 L", "5 _litre", "5 _litre"],
    ["5 ml", "5 _millilitre", "5 _millilitre"],
    ["5 mL", "5 _millilitre", "5 _millilitre"],
    ["5 W", "5 _watt", "5 _watt"],
    ["5 kW", "5 _kilowatt", "5 _kilowatt"],
    ["5 kB", "5 _kilobyte", "5 _kilooctet"],
    ["5 KB", "5 _kilobyte", "5 _kilooctet"],
    ["5 ko", "5 _kilobyte", "5 _kilooctet"],
    ["5 Ko", "5 _kilobyte", "5 _kilooctet"],
    ["5 MB", "5 _megabyte", "5 _megaoctet"],
    ["5 Mo", "5 _megabyte", "5 _megaoctet"],
    ["5 GB", "5 _gigabyte", "5 _gigaoctet"],
    ["5 Go", "5 _gigabyte", "5 _gigaoctet"],
    ["5 TB", "5 _terabyte", "5 _teraoctet"],
    ["5 To", "5 _terabyte", "5 _teraoctet"],
    ["5 h", "5 _hour", "5 _heure"],
    ["5 hr", "5 _hour", "5 _heure"],
    ["5 hrs", "5 _hours", "5 _heures"],
    ["5 min", "5 _minute", "5 _minute"],
    ["5%", "5 _percent", "5 _pourcent"],
    ["5 %", "5 _percent", "5 _pourcent"],
    ["5 °C", "5 _celsius", "5 _celsius"],
    ["5 ° F", "5 _fahrenheit", "5 _fahrenheit"],
    ["5-km run", "5 _kilometre run", "5 _kilometre run"],
    ["$85", "85 _dollar", "85 _dollar"],
    ["€ 85.50", "85.50 _euro", "85.50 _euro"],
    ["£1 200", "1 200 _pound _sterling", "1 200 _livre _sterling"],
    ["¥85", "85 _yen", "85 _yen"],
    ["85 $", "85 _dollar", "85 _dollar"],
    ["85€", "85 _euro", "85 _euro"],
    ["$5k", "5 thousand _dollar", "5 mille _dollar"],
    ["$5 M", "5 million _dollar", "5 million _dollar"],
    ["$5B", "5 billion _dollar", "5 milliard _dollar"],
    ["5 M$", "5 million _dollar", "5 million _dollar"],
    ["5 G$", "5 billion _dollar", "5 milliard _dollar"],
    ["≥ 3", "_at _least 3", "_au _moins 3"],
    [">= 3", "_at _least 3", "_au _moins 3"],
    ["≤3", "_at _most 3", "_au _plus 3"],
    ["<= 3", "_at _most 3", "_au _plus 3"],
    ["> 3", "_more _than 3", "_plus _de 3"],
    ["< $3", "_less _than 3 _dollar", "_moins _de 3 _dollar"],
    ["≈ 3", "_about 3", "_environ 3"],
    ["~3", "_about 3", "_environ 3"],
    ["-18 °C", "−18 _celsius", "−18 _celsius"],
    ["(–18)", "(−18)", "(−18)"],
    ["a & b", "a and b", "a et b"],
  ])("%s", (text, en, fr) => {
    expect([words(text, "en"), words(text, "fr")]).toEqual([en, fr]);
  });
});

test.each<[Lang, string, string]>([
  ["en", "minus 18", "−18"],
  ["fr", "moins 18", "−18"],
  ["fr", "au moins 18", "au moins 18"],
  ["en", "10 -18", "10 -18"],
  ["en", "7-18", "7-18"],
  ["en", "5 mx", "5 mx"],
  ["en", "room m", "room m"],
  ["en", "a > b", "a > b"],
  ["en", "R&D", "R&D"],
  ["en", "5 k", "5 k"],
  ["en", "$5 kits", "5 _dollar kits"],
  ["en", "$1 2000", "1 _dollar 2000"],
])("%s: “%s” → %s", (lang, text, expected) => {
  expect(words(text, lang)).toBe(expected);
});

test("marks that a text holds already are dropped", () => {
  expect(withSymbolWords(`a${SYMBOL}b${MINUS}c`, "en")).toBe("a b c");
});

test.each([
  ["$5, €6 and 7 %?", "$ € % ?"],
  ["≥ 3 ± 1 ≤ 4 ≈ 5", "≥ ± ≤ ≈"],
  ["> 3 but a > b", ">"],
  ["~ 3 < 4", "~ <"],
  ["-18 and –4 and (−2)", "- - -"],
  ["10 -18, 7-18, well-known", ""],
])("signs of “%s”", (text, signs) => {
  expect(signsOf(text)).toBe(signs);
});
