import type { Lang } from "#posting";

/** What a number counts. Units of one dimension are compared by their factor; a factor of 0 converts to nothing. */
export interface Unit {
  readonly name: string;
  readonly dimension: string;
  readonly factor: number;
}

const DAY = 86_400;
const YEAR = 365.25 * DAY;

/** name, dimension, factor: English words || French words || what both write. Symbols keep their case, words do not. */
const TABLE: readonly (readonly [name: string, dimension: string, factor: number, words: string])[] = [
  ["second", "time", 1, "seconds?, secs?, sec. || secondes? || s"],
  ["minute", "time", 60, "minutes?, mins? || minutes? || min, min."],
  ["hour", "time", 3600, "hours?, hrs?, hr. || heures? || h"],
  ["day", "time", DAY, "days? || jours?, journées? || j"],
  ["business day", "time", 0, "business days?, working days? || jours? ouvrables?, jours? ouvrés?, jours? de travail"],
  ["night", "night", 1, "nights? || nuits?, nuitées?"],
  ["week", "time", 7 * DAY, "weeks?, wks? || semaines?, sem."],
  ["fortnight", "time", 14 * DAY, "fortnights? ||"],
  ["month", "time", YEAR / 12, "months?, mos? || mois"],
  ["year", "time", YEAR, "years?, yrs? || ans?, années?"],
  ["decade", "time", 10 * YEAR, "decades? || décennies?"],
  ["century", "time", 100 * YEAR, "century, centuries || siècles?"],
  ["millennium", "time", 1000 * YEAR, "millennium, millennia, millenniums || millénaires?"],
  ["milligram", "mass", 0.001, "milligram(me)?s? || milligrammes? || mg"],
  ["gram", "mass", 1, "gram(me)?s? || grammes? || g"],
  ["kilogram", "mass", 1000, "kilogram(me)?s?, kilos? || kilogrammes?, kilos? || kg"],
  ["tonne", "mass", 1e6, "tonnes?, tons? || tonnes? || t"],
  ["ounce", "mass", 28.3495, "ounces? || onces? || oz, oz."],
  ["pound", "mass", 453.592, "pounds?, lbs. || livres? || lb, lbs, lb."],
  ["millimetre", "length", 0.001, "millimet(re|er)s? || millimètres? || mm"],
  ["centimetre", "length", 0.01, "centimet(re|er)s? || centimètres? || cm"],
  ["metre", "length", 1, "met(re|er)s? || mètres? || m"],
  ["kilometre", "length", 1000, "kilomet(re|er)s? || kilomètres? || km"],
  ["inch", "length", 0.0254, "inch, inches || pouces?, po"],
  ["foot", "length", 0.3048, "foot, feet, ft || pieds?, pi"],
  ["yard", "length", 0.9144, "yards?, yd || verges?"],
  ["mile", "length", 1609.344, "miles? || milles?, mille || mi"],
  ["nautical mile", "length", 1852, "nautical miles? || milles? marins?, milles? nautiques? || NM"],
  ["square centimetre", "area", 0.0001, "square centimet(re|er)s? || centimètres? carrés? || cm²"],
  ["square metre", "area", 1, "square met(re|er)s? || mètres? carrés? || m²"],
  ["hectare", "area", 1e4, "hectares? || hectares? || ha"],
  ["acre", "area", 4046.86, "acres? || acres?"],
  ["square kilometre", "area", 1e6, "square kilomet(re|er)s? || kilomètres? carrés? || km²"],
  ["square foot", "area", 0.092903, "square feet, square foot, sq. ft., sq ft || pieds? carrés?, pi²"],
  ["square mile", "area", 2_589_988, "square miles? || milles? carrés?"],
  ["millilitre", "volume", 0.001, "millilit(re|er)s? || millilitres? || mL, ml"],
  [
    "teaspoon",
    "volume",
    0.005,
    "teaspoons?, tsp, tsp. || cuillères? à (thé|café), cuillerées? à (thé|café), c. à thé, c. à café, c. à t., c. à c.",
  ],
  [
    "tablespoon",
    "volume",
    0.015,
    "tablespoons?, tbsp, tbsp. || cuillères? à (soupe|table), cuillerées? à (soupe|table), c. à soupe, c. à table, c. à s.",
  ],
  ["centilitre", "volume", 0.01, "centilit(re|er)s? || centilitres? || cL, cl"],
  ["cup", "volume", 0.25, "cups? || tasses?"],
  ["litre", "volume", 1, "lit(re|er)s? || litres? || L, l"],
  ["fluid ounce", "volume", 0.028413, "fluid ounces?, fl. oz., fl. oz, fl oz || onces? liquides?, oz liq., oz liq"],
  ["quart", "volume", 1.1365, "quarts?, qt, qts || pintes?"],
  ["pint", "volume", 0.568, "pints? || chopines?"],
  ["gallon", "volume", 4.546, "gallons? || gallons?"],
  ["cubic metre", "volume", 1000, "cubic met(re|er)s? || mètres? cubes? || m³"],
  ["degree Celsius", "temperature", 1, "degrees? (Celsius|C), Celsius || degrés? (Celsius|C), Celsius || °C, ° C"],
  ["degree Fahrenheit", "temperature", 2, "degrees? (Fahrenheit|F), Fahrenheit || degrés? (Fahrenheit|F), Fahrenheit || °F, ° F"],
  ["kelvin", "temperature", 3, "kelvins? || kelvins?"],
  ["per cent", "share", 0.01, "percent, per cent, pct || pour cent, pour 100, p. 100 || %"],
  ["per thousand", "share", 0.001, "per thousand || pour mille, pour 1000 || ‰"],
  ["percentage point", "points", 1, "percentage points?, % points || points? de pourcentage"],
  ["times", "times", 1, "times || fois"],
  ["byte", "data", 1, "bytes? || octets? || B"],
  ["kilobyte", "data", 1e3, "kilobytes?, KB, kB, KiB || kilooctets?, kilo-octets?, ko, Ko, Kio"],
  ["megabyte", "data", 1e6, "megabytes?, MB, MiB || mégaoctets?, méga-octets?, Mo, Mio"],
  ["gigabyte", "data", 1e9, "gigabytes?, GB, GiB || gigaoctets?, giga-octets?, Go, Gio"],
  ["terabyte", "data", 1e12, "terabytes?, TB, TiB || téraoctets?, téra-octets?, To, Tio"],
  [
    "kilometre an hour",
    "speed",
    1,
    "kilomet(re|er)s (an|per) hour, kph || kilomètres? à l’heure, kilomètres? par heure, kilomètres?-heure || km/h",
  ],
  ["mile an hour", "speed", 1.609344, "miles (an|per) hour || milles? à l’heure, milles? par heure, mi/h || mph"],
  ["knot", "speed", 1.852, "knots? || nœuds?, noeuds? || kn, kt"],
  ["watt", "power", 1, "watts? || watts? || W"],
  ["kilowatt", "power", 1e3, "kilowatts? || kilowatts? || kW"],
  ["megawatt", "power", 1e6, "megawatts? || mégawatts? || MW"],
  ["gigawatt", "power", 1e9, "gigawatts? || gigawatts? || GW"],
  ["kilowatt-hour", "energy", 1, "kilowatt hours?, kilowatt-hours? || kilowatt-heures?, kilowattheures? || kWh"],
  ["megawatt-hour", "energy", 1e3, "megawatt hours?, megawatt-hours? || mégawatt-heures?, mégawattheures? || MWh"],
  ["millivolt", "voltage", 0.001, "millivolts? || millivolts? || mV"],
  ["volt", "voltage", 1, "volts? || volts? || V"],
  ["kilovolt", "voltage", 1e3, "kilovolts? || kilovolts? || kV"],
  ["milliampere", "current", 0.001, "milliamperes?, milliamps? || milliampères? || mA"],
  ["ampere", "current", 1, "amperes?, amps? || ampères?"],
  ["hertz", "frequency", 1, "hertz || hertz || Hz"],
  ["kilohertz", "frequency", 1e3, "kilohertz || kilohertz || kHz"],
  ["megahertz", "frequency", 1e6, "megahertz || mégahertz || MHz"],
  ["gigahertz", "frequency", 1e9, "gigahertz || gigahertz || GHz"],
  ["decibel", "sound", 1, "decibels? || décibels? || dB"],
  ["calorie", "food energy", 1, "calories?, kilocalories? || calories?, kilocalories? || kcal"],
  ["kilojoule", "food energy", 0.239, "kilojoules? || kilojoules? || kJ"],
  ["pixel", "screen", 1, "pixels? || pixels? || px"],
];

/** Every unit, in the order of the table. */
export const UNITS: readonly Unit[] = TABLE.map(([name, dimension, factor]) => ({ name, dimension, factor }));

/** What may stand between a number and its unit. */
const BETWEEN: Readonly<Record<Lang, string>> = {
  // Days of work are a unit of their own.
  en: "additional|(?:business|working)(?!.days?)|calendar|complete|consecutive|continuous|extra|full|further|long|more|other|paid|recent|short|straight|whole",
  fr: "autres|bonnes|dernières|derniers|longs|longues|pleines|pleins|premières|premiers|prochaines|prochains",
};

const SPACE = "[ \\u00A0\\u2009\\u202F]";
const READERS = { en: reader("en"), fr: reader("fr") };

/** The unit that begins at an offset, a space or hyphen before it allowed, and where it ends. */
export function readUnit(text: string, at: number, lang: Lang): { readonly unit: Unit; readonly to: number } | undefined {
  // No unit is longer, and none stands further away.
  const after = text.slice(at, at + 64);
  for (const [pattern, of] of READERS[lang]) {
    const match = pattern.exec(of === "words" ? after.toLowerCase().replaceAll("'", "’") : after);
    const [name] = Object.entries(match?.groups ?? {}).find(([, form]) => form !== undefined) ?? [];
    const unit = UNITS[Number(name?.slice(1))];
    if (match && unit) return { unit, to: at + match[0].length };
  }
  return undefined;
}

function reader(lang: Lang): readonly (readonly [RegExp, "symbols" | "words"])[] {
  const groups = TABLE.map(([, , , words], i) => {
    const [en = "", fr = "", both = ""] = words.split("||").map((list) => list.trim());
    return { i, words: formsOf((lang === "en" ? en : fr).toLowerCase()), symbols: formsOf(both) };
  });
  const pattern = (of: (group: (typeof groups)[number]) => readonly string[], before: string, end = "") =>
    new RegExp(
      `^${before}(?:${groups
        .filter((group) => of(group).length > 0)
        .sort((a, b) => longest(of(b)) - longest(of(a)))
        .map((group) => `(?<u${group.i}>${of(group).join("|")})`)
        .join("|")})(?![\\p{L}\\d²³${end}])`,
      "u",
    );
  return [
    [pattern(({ symbols }) => symbols, `${SPACE}?`, "’'"), "symbols"],
    [pattern(({ words }) => words, `(?:[-‑’')]|${SPACE}){0,3}(?:(?:${BETWEEN[lang]})${SPACE}){0,2}`), "words"],
  ];
}

function longest(forms: readonly string[]): number {
  return Math.max(...forms.map((form) => form.length));
}

/** The forms of a list, the longest first; a point is a point. */
function formsOf(list: string): readonly string[] {
  return list
    .split(/, ?/u)
    .filter(Boolean)
    .map((form) => form.replaceAll(".", "\\.").replaceAll(" ", SPACE).replaceAll("(", "(?:"))
    .sort((a, b) => b.length - a.length);
}
