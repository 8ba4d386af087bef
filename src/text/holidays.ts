import type { Lang } from "#posting";

/** What each language calls a day of a fixed date; an eve is named before its feast, which its name holds. */
const HOLIDAYS: readonly (readonly [date: string, en: string, fr: string])[] = [
  ["12-31", "New Year['’]s Eve", "(?:la )?veille du (?:jour de l['’]an|nouvel an)|Saint-Sylvestre"],
  ["01-01", "New Year['’]?s(?: Day)?", "(?:le )?jour de l['’]an|(?:le )?nouvel an"],
  ["12-24", "Christmas Eve", "(?:la )?veille de Noël"],
  ["12-26", "Boxing Day|St\\. Stephen['’]s Day", "(?:le )?lendemain de Noël|l['’]après-Noël"],
  ["12-25", "Christmas(?: Day)?(?! (?:parade|tree|market|party|concert|holidays|season|week))", "(?:le jour de )?Noël"],
  ["02-14", "Valentine['’]?s Day", "Saint-Valentin"],
  ["03-08", "International Women['’]s Day", "Journée internationale des (?:droits des )?femmes"],
  ["03-17", "(?:St\\.?|Saint) Patrick['’]?s Day", "Saint-Patrick"],
  ["04-22", "Earth Day", "Jour de la Terre"],
  ["06-21", "National Indigenous Peoples Day", "Journée nationale des peuples autochtones"],
  [
    "06-24",
    "(?:Saint|St\\.?)[- ]Jean(?:[- ]Baptiste)?(?: Day)?|F[êe]te nationale|Quebec['’]s National Holiday|National Holiday of Quebec",
    "(?:fête de la )?Saint-Jean(?:-Baptiste)?|fête nationale(?: du Québec)?",
  ],
  ["07-01", "Canada Day", "fête du Canada"],
  ["09-30", "(?:National )?Day for Truth and Reconciliation", "Journée (?:nationale )?(?:de|pour) la vérité et (?:de )?la réconciliation"],
  ["10-31", "Hallowe['’]?en", "Halloween"],
  ["11-11", "Remembrance Day", "(?:le )?jour du Souvenir"],
];

const patternOf = (names: string) => new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, "giu");
const PATTERNS: Readonly<Record<Lang, readonly (readonly [string, RegExp])[]>> = {
  en: HOLIDAYS.map(([date, names]) => [date, patternOf(names)]),
  fr: HOLIDAYS.map(([date, , names]) => [date, patternOf(names)]),
};
const CUE: Readonly<Record<Lang, RegExp>> = {
  en: /day|eve|christmas|new year|jean|hallow/iu,
  fr: /no[eë]l|an(?!\p{L})|saint-|fête|journée|jour d|hallow/iu,
};

/**
 * The days of a fixed date that a text names, as keys of dates without a year: “Boxing Day” is `--12-26`. Holidays that fall on a
 * day of the week (Family Day, Victoria Day, Labour Day) have none.
 */
export function readHolidays(text: string, lang: Lang): ReadonlySet<string> {
  const found = new Set<string>();
  if (!CUE[lang].test(text)) return found;
  let rest = text;
  for (const [date, names] of PATTERNS[lang]) {
    const without = rest.replace(names, "\uFFFC");
    if (without !== rest) found.add(`--${date}`);
    rest = without;
  }
  return found;
}
