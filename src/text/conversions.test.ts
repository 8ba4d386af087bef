import { expect, it } from "vitest";
import { isConverted } from "./conversions.ts";
import { readCounts } from "./counts.ts";
import { readNumbers } from "./numbers.ts";

const count = (text: string, lang: "en" | "fr") => {
  const [first] = readCounts(text, lang, readNumbers(text, lang), []);
  if (first === undefined) throw new Error(`no count in ${text}`);
  return first;
};
const both = (en: string, fr: string) => [isConverted(count(en, "en"), count(fr, "fr")), isConverted(count(fr, "fr"), count(en, "en"))];

it.each([
  ["350 °F", "180 °C"],
  ["325°F", "160 °C"],
  ["400 °F", "200 °C"],
  ["425 °F", "220 °C"],
  ["375 °F", "190 °C"],
  ["165 °F", "74 °C"],
  ["9-inch", "23 cm"],
  ["24 inches", "61 cm"],
  ["300 feet", "90 m"],
  ["5 miles", "8 km"],
  ["1 mile", "1,6 km"],
  ["1 lb", "500 g"],
  ["1 lb", "454 g"],
  ["4 lb", "1,8 kg"],
  ["110 lb", "50 kg"],
  ["1 cup", "250 ml"],
  ["3/4 cup", "180 ml"],
  ["2 tablespoons", "30 ml"],
  ["1.5 tsp.", "7 ml"],
  ["28 oz", "796 ml"],
  ["12 fluid ounces", "355 ml"],
  ["1 quart", "1,14 litre"],
  ["6 feet", "2 m"],
  ["99 °F", "37 °C"],
])("holds %s and %s for one measure", (en, fr) => {
  expect(both(en, fr)).toEqual([true, true]);
});

it.each([
  ["350 °F", "200 °C"],
  ["350 °F", "220 °C"],
  ["425 °F", "250 °C"],
  ["9-inch", "20 cm"],
  ["5 miles", "10 km"],
  ["5 miles", "9 km"],
  ["300 feet", "300 m"],
  ["1 lb", "1 kg"],
  ["110 lb", "110 kg"],
  ["1 cup", "200 ml"],
  ["1 tablespoon", "20 ml"],
  ["28 oz", "540 ml"],
  ["3 hours", "180 minutes"],
  ["53 °F", "10 °C"],
  ["100 miles", "166 km"],
  ["300 °F", "100 °C"],
])("does not hold %s and %s for one measure", (en, fr) => {
  expect(both(en, fr)).toEqual([false, false]);
});
