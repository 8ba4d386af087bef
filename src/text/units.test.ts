import { expect, test } from "vitest";
import type { Lang } from "#posting";
import { readUnit, UNITS } from "#text/units";

const unit = (text: string, lang: Lang) => readUnit(text, 0, lang)?.unit.name;

test.each<[name: string, en: string, fr: string]>([
  ["second", "seconds, second, sec, s", "secondes, seconde, s"],
  ["minute", "minutes, mins, min", "minutes, minute, min"],
  ["hour", "hours, hr, h", "heures, heure, h"],
  ["day", "days, day", "jours, journée, j"],
  ["night", "nights", "nuits, nuitées"],
  ["week", "weeks, wk", "semaines, sem."],
  ["fortnight", "fortnight", ""],
  ["month", "months, month", "mois"],
  ["year", "years, yr", "ans, année"],
  ["decade", "decades", "décennies"],
  ["century", "century, centuries", "siècles"],
  ["millennium", "millennia", "millénaires"],
  ["milligram", "milligrams, mg", "milligrammes, mg"],
  ["gram", "grams, g", "grammes, g"],
  ["kilogram", "kilograms, kg", "kilos, kg"],
  ["tonne", "tons, t", "tonnes, t"],
  ["ounce", "ounces, oz", "onces, oz"],
  ["pound", "pounds, lb", "livres, lb"],
  ["millimetre", "millimeters, mm", "millimètres, mm"],
  ["centimetre", "centimetres, cm", "centimètres, cm"],
  ["metre", "metres, m", "mètres, m"],
  ["kilometre", "kilometers, km", "kilomètres, km"],
  ["inch", "inches", "pouces, po"],
  ["foot", "feet, ft", "pieds, pi"],
  ["yard", "yards", "verges"],
  ["mile", "miles, mi", "milles, mi"],
  ["nautical mile", "nautical miles", "milles marins"],
  ["square centimetre", "cm²", "centimètres carrés"],
  ["square metre", "square metres, m²", "mètres carrés, m²"],
  ["hectare", "hectares, ha", "hectares, ha"],
  ["acre", "acres", "acres"],
  ["square kilometre", "square kilometres", "km²"],
  ["square foot", "square feet, sq. ft.", "pieds carrés, pi²"],
  ["square mile", "square miles", "milles carrés"],
  ["millilitre", "millilitres, mL", "ml"],
  ["teaspoon", "teaspoons, tsp", "cuillères à thé, c. à café"],
  ["tablespoon", "tablespoons, tbsp", "cuillerées à soupe, c. à soupe"],
  ["centilitre", "centilitres", "cl"],
  ["cup", "cups", "tasses"],
  ["litre", "liters, L", "litres, L"],
  ["pint", "pints", "chopines"],
  ["gallon", "gallons", "gallons"],
  ["cubic metre", "cubic metres", "mètres cubes, m³"],
  ["degree Celsius", "degrees Celsius, °C", "degrés Celsius, °C"],
  ["degree Fahrenheit", "degrees Fahrenheit", "°F"],
  ["kelvin", "kelvins", "kelvins"],
  ["per cent", "per cent, percent, %", "pour cent, p. 100, %"],
  ["per thousand", "‰", "pour mille"],
  ["percentage point", "percentage points", "points de pourcentage"],
  ["times", "times", "fois"],
  ["byte", "bytes", "octets"],
  ["kilobyte", "KB, kilobytes", "ko"],
  ["megabyte", "MB", "Mo, mégaoctets"],
  ["gigabyte", "GB", "Go"],
  ["terabyte", "TB", "To"],
  ["kilometre an hour", "km/h, kilometres an hour", "km/h, kilomètres à l’heure"],
  ["mile an hour", "mph, miles per hour", "milles à l'heure"],
  ["knot", "knots", "nœuds"],
  ["watt", "watts, W", "watts"],
  ["kilowatt", "kW", "kilowatts"],
  ["megawatt", "MW", "mégawatts"],
  ["gigawatt", "GW", "gigawatts"],
  ["kilowatt-hour", "kilowatt-hours, kWh", "kilowattheures"],
  ["megawatt-hour", "megawatt hours", "MWh"],
  ["volt", "volts, V", "volts"],
  ["hertz", "Hz", "hertz"],
  ["kilohertz", "kHz", "kilohertz"],
  ["megahertz", "MHz", "mégahertz"],
  ["gigahertz", "GHz", "gigahertz"],
  ["decibel", "decibels", "dB"],
  ["calorie", "calories", "kcal"],
  ["kilojoule", "kilojoules", "kJ"],
  ["pixel", "pixels, px", "pixels"],
])("%s: %s, %s", (name, en, fr) => {
  for (const form of en.split(", ").filter(Boolean)) expect(unit(` ${form}.`, "en"), form).toBe(name);
  for (const form of fr.split(", ").filter(Boolean)) expect(unit(` ${form}.`, "fr"), form).toBe(name);
});

test("a unit is what all of a word says, after at most two other words", () => {
  expect(unit(" monthly", "en")).toBeUndefined();
  expect(unit("-month contract", "en")).toBe("month");
  expect(unit(" full consecutive years", "en")).toBe("year");
  expect(unit(" prochaines années", "fr")).toBe("year");
  expect(unit(" j’ai", "fr")).toBeUndefined();
  expect(unit(" M", "en")).toBeUndefined();
  expect(unit(" people in years", "en")).toBeUndefined();
});

test("what converts: seconds, grams, metres", () => {
  const factor = (name: string) => UNITS.find((one) => one.name === name)?.factor;
  expect(["minute", "hour", "day", "week", "year"].map(factor)).toEqual([60, 3600, 86_400, 604_800, 31_557_600]);
  expect(["kilogram", "pound", "tonne"].map(factor)).toEqual([1000, 453.592, 1e6]);
  expect(["inch", "mile", "kilometre"].map(factor)).toEqual([0.0254, 1609.344, 1000]);
});
