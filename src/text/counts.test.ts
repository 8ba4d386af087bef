import { describe, expect, test } from "vitest";
import type { Lang } from "#posting";
import { readCounts, sameQuantity, unlike } from "#text/counts";
import type { Count } from "#text/fact";
import { readNumbers } from "#text/numbers";

const counts = (text: string, lang: Lang) => readCounts(text, lang, readNumbers(text, lang), []);
const shown = (text: string, lang: Lang) =>
  counts(text, lang).map(({ key, form, unit, per, raw }) => [raw, key, form, unit?.name, per].filter(Boolean).join(" | "));
const only = (text: string, lang: Lang) => {
  const [count] = counts(text, lang);
  if (count === undefined) throw new Error(`No count in ${text}.`);
  return count;
};

describe("a number with what it counts", () => {
  test.each<[Lang, string, readonly string[]]>([
    ["en", "three years", ["three | 3 | cardinal | year"]],
    ["fr", "trois ans", ["trois | 3 | cardinal | year"]],
    ["en", "three (3) years", ["three | 3 | cardinal | year", "3 | 3 | digits | year"]],
    ["fr", "trois (3) ans", ["trois | 3 | cardinal | year", "3 | 3 | digits | year"]],
    ["en", "three (4) years", ["three | 3 | cardinal", "4 | 4 | digits | year"]],
    ["en", "the 2nd week, the third day", ["2nd | 2 | ordinal | week", "third | 3 | ordinal | day"]],
    ["fr", "la 2e semaine, le troisième jour", ["2e | 2 | ordinal | week", "troisième | 3 | ordinal | day"]],
    ["en", "3 times a week", ["3 | 3 | digits | times | week"]],
    ["fr", "3 fois par semaine", ["3 | 3 | digits | times | week"]],
    ["en", "twice a week, thrice a year", ["twice | 2 | cardinal | times | week", "thrice | 3 | cardinal | times | year"]],
    ["fr", "twice, thrice", []],
    ["en", "8 hours a day", ["8 | 8 | digits | hour | day"]],
    ["en", "50% of it", ["50% | 50 | digits | per cent"]],
    ["fr", "50 % des cas", ["50 % | 50 | digits | per cent"]],
    ["en", "half an hour", ["half an hour | 0.5 | share | hour"]],
    ["en", "half an hour a day", ["half an hour | 0.5 | share | hour"]],
    ["fr", "une demi-heure", ["une demi-heure | 0.5 | share | hour"]],
    ["en", "Chapter IV", ["IV | 4 | label"]],
    ["fr", "le XXe siècle", ["XXe | 20 | ordinal | century"]],
  ])("%s: %s", (lang, text, expected) => {
    expect(shown(text, lang)).toEqual(expected);
  });

  test.each<[Lang, string, string]>([
    ["en", "two and a half years", "two and a half years | 2.5 | cardinal | year"],
    ["en", "two years and a half", "two years and a half | 2.5 | cardinal | year"],
    ["en", "two years and one-half", "two years and one-half | 2.5 | cardinal | year"],
    ["en", "an hour and a half", "an hour and a half | 1.5 | one | hour"],
    ["fr", "deux ans et demi", "deux ans et demi | 2.5 | cardinal | year"],
    ["fr", "3 heures et demie", "3 heures et demie | 3.5 | digits | hour"],
    ["fr", "deux et demi", "deux et demi | 2.5 | cardinal"],
  ])("and a half, %s: %s", (lang, text, expected) => {
    expect(shown(text, lang)).toContain(expected);
  });

  test("an article is a number before a unit only", () => {
    expect(shown("one gull and one year", "en")).toEqual(["one | 1 | one | year"]);
    expect(shown("une mouette et un an", "fr")).toEqual(["un | 1 | one | year"]);
    expect(shown("the first gull", "en")).toEqual(["first | 1 | ordinal"]);
  });

  test("what was read before is no number again", () => {
    const text = "3 years and two days";
    expect(readCounts(text, "en", readNumbers(text, "en"), [{ from: 12, to: 15, raw: "two", key: "", also: [] }])).toHaveLength(1);
    expect(readCounts("twice a day", "en", [], [{ from: 0, to: 5, raw: "twice", key: "", also: [] }])).toEqual([]);
  });

  test("counts stand in reading order, each with its end", () => {
    const text = "Part II: three days, twice, 5 km, half an hour, an hour and a half";
    const starts = counts(text, "en").map(({ from }) => from);
    expect(starts.slice(0, 6)).toEqual([5, 9, 21, 28, 34, 48]);
    expect(counts("8 hours a day.", "en")).toMatchObject([{ from: 0, to: 1, end: 13 }]);
    expect(counts("8 hours.", "en")).toMatchObject([{ from: 0, to: 1, end: 7 }]);
    expect(counts("50%.", "en")).toMatchObject([{ from: 0, to: 3, end: 3 }]);
  });
});

describe("both ends of a range have one unit", () => {
  test.each<[Lang, string]>([
    ["en", "3 to 5 years"],
    ["en", "3-5 years"],
    ["en", "3 – 5 years"],
    ["en", "3 or 5 years"],
    ["en", "3 and 5 years"],
    ["en", "3, and 5 years"],
    ["en", "3, and up to 5 years"],
    ["en", "3 and up to 5 years"],
    ["en", "3 through 5 years"],
    ["fr", "de 3 à 5 ans"],
    ["fr", "3 ou 5 ans"],
    ["fr", "3 et 5 ans"],
    ["fr", "3 jusqu’à 5 ans"],
    ["fr", "3/5 ans"],
    ["en", "three to five years"],
  ])("%s: %s", (lang, text) => {
    expect(
      counts(text, lang)
        .map(({ unit }) => unit?.name)
        .filter((name) => name !== "year"),
    ).toEqual([]);
  });

  test.each(["3 gulls to 5 years", "3 then 5 years", "the 3rd to 5 years", "3 to 5 gulls"])("not: %s", (text) => {
    expect(counts(text, "en")[0]?.unit).toBeUndefined();
  });

  test("three in a row, and the period of the last", () => {
    expect(counts("1, 2 or 3 hours a day", "en").map(({ unit, per }) => [unit?.name, per])).toEqual([
      [undefined, undefined],
      ["hour", "day"],
      ["hour", "day"],
    ]);
    expect(counts("2 hours to 3 days", "en").map(({ unit }) => unit?.name)).toEqual(["hour", "day"]);
    expect(counts("5% to 6 days", "en").map(({ unit }) => unit?.name)).toEqual(["per cent", "day"]);
    expect(counts("2 or half an hour", "en").map(({ unit }) => unit?.name)).toEqual([undefined, "hour"]);
  });
});

/** What comes to the same in other units: dimension and factor of each unit. */
test.each<[en: string, fr: string]>([
  ["120 seconds", "2 minutes"],
  ["48 hours", "deux jours"],
  ["one fortnight", "14 jours"],
  ["90 days", "trois mois"],
  ["24 months", "2 ans"],
  ["2 decades", "20 ans"],
  ["2 centuries", "20 décennies"],
  ["2 millennia", "20 siècles"],
  ["500 milligrams", "0,5 gramme"],
  ["2000 grams", "2 kilogrammes"],
  ["3000 kilograms", "3 tonnes"],
  ["10 ounces", "283 grammes"],
  ["44 pounds", "20 kg"],
  ["2000 millimetres", "200 centimètres"],
  ["300 centimetres", "3 mètres"],
  ["2 kilometres", "2000 mètres"],
  ["12 inches", "1 pied"],
  ["3 feet", "1 verge"],
  ["31 miles", "50 km"],
  ["10 nautical miles", "18,5 kilomètres"],
  ["20000 square centimetres", "2 mètres carrés"],
  ["5 hectares", "50000 mètres carrés"],
  ["10 acres", "4 hectares"],
  ["3 square kilometres", "300 hectares"],
  ["100 square feet", "9,3 mètres carrés"],
  ["10 square miles", "26 kilomètres carrés"],
  ["1500 millilitres", "1,5 litre"],
  ["2 teaspoons", "10 ml"],
  ["2 tablespoons", "30 ml"],
  ["75 centilitres", "750 ml"],
  ["2 cups", "500 ml"],
  ["10 pints", "5,7 litres"],
  ["10 gallons", "45 litres"],
  ["3 cubic metres", "3000 litres"],
  ["50 per cent", "la moitié"],
  ["25 per thousand", "2,5 pour cent"],
  ["5000 bytes", "5 kilooctets"],
  ["3000 KB", "3 Mo"],
  ["4000 MB", "4 Go"],
  ["5000 GB", "5 To"],
  ["60 mph", "97 km/h"],
  ["10 knots", "18,5 km/h"],
  ["3000 watts", "3 kilowatts"],
  ["4 megawatts", "4000 kW"],
  ["5 gigawatts", "5000 MW"],
  ["6 megawatt-hours", "6000 kWh"],
  ["2 kilohertz", "2000 hertz"],
  ["3 megahertz", "3000 kilohertz"],
  ["4 gigahertz", "4000 mégahertz"],
  ["1000 kilojoules", "239 calories"],
  ["10 degrees Celsius", "50 degrés Fahrenheit"],
  ["14 degrees Fahrenheit", "moins 10 °C"],
  ["two weeks", "quinze jours"],
  ["one week", "huit jours"],
])("%s are %s", (en, fr) => {
  expect(sameQuantity(only(en, "en"), only(fr, "fr"))).toBe(true);
  expect(sameQuantity(only(fr, "fr"), only(en, "en"))).toBe(true);
});

test.each<[en: string, fr: string]>([
  ["48 hours", "trois jours"],
  ["2 nights", "2 jours"],
  ["2 days", "2 jours"],
  ["2 grams", "2 litres"],
  ["3 weeks", "quinze jours"],
  ["two weeks", "16 jours"],
  ["one week", "quinze jours"],
  ["10 degrees Celsius", "10 degrés Fahrenheit"],
  ["10 degrees Celsius", "53 degrés Fahrenheit"],
  ["100 miles", "166 km"],
  ["5 volts", "5 watts"],
  ["5 decibels", "5 hertz"],
  ["5 pixels", "5 octets"],
  ["5 times", "5 points de pourcentage"],
  ["5 gulls", "5 jours"],
  ["5 days", "5 mouettes"],
])("%s are not %s", (en, fr) => {
  expect(sameQuantity(only(en, "en"), only(fr, "fr"))).toBe(false);
});

test("conversions may be rounded by a fortieth", () => {
  expect(sameQuantity(only("1000 metres", "en"), only("1,025 km", "fr"))).toBe(true);
  expect(sameQuantity(only("1000 metres", "en"), only("1,027 km", "fr"))).toBe(false);
});

test("units contradict each other unless one is a part of a whole", () => {
  const bare: Count = { ...only("5 days", "en"), unit: undefined };
  expect(unlike(only("5 days", "en"), only("5 heures", "fr"))).toBe(true);
  expect(unlike(only("5 days", "en"), only("5 jours", "fr"))).toBe(false);
  expect(unlike(only("half", "en"), only("50 pour cent", "fr"))).toBe(false);
  expect(unlike(only("50 per cent", "en"), only("la moitié", "fr"))).toBe(false);
  expect(unlike(bare, only("5 heures", "fr"))).toBe(false);
  expect(unlike(only("5 days", "en"), bare)).toBe(false);
});

test("temperatures convert from Celsius to Fahrenheit alone", () => {
  const kelvin: Count = { ...only("5 kelvins", "en"), key: "41" };
  expect(sameQuantity(only("5 degrees Celsius", "en"), kelvin)).toBe(false);
  expect(sameQuantity(kelvin, only("41 degrees Fahrenheit", "en"))).toBe(false);
  expect(sameQuantity(only("5 degrees Celsius", "en"), only("42 degrees Fahrenheit", "en"))).toBe(true);
  expect(sameQuantity(only("5 degrees Celsius", "en"), only("43 degrees Fahrenheit", "en"))).toBe(false);
  expect(
    sameQuantity(only("1000 volts", "en"), { ...only("1000 volts", "en"), unit: { name: "kilovolt", dimension: "voltage", factor: 1 } }),
  ).toBe(true);
});
