import type { Lang } from "#posting";
import type { Count } from "./fact.ts";

/** Numbers of a unit that are one of the next, which a text says with an article: 60 minutes are an hour, 24 hours a day. */
const ONE: Readonly<Record<string, Readonly<Record<Lang, RegExp>>>> = {
  "60 minute": {
    en: /(?<!\p{L})(?:an|per|each|every|one) hour(?!\p{L})/iu,
    fr: /(?<!\p{L})(?:une|par|chaque|l['’])[ \u00A0]?heure(?!\p{L})/iu,
  },
  "24 hour": {
    en: /(?<!\p{L})(?:a|per|each|every|one|the) day(?!\p{L})/iu,
    fr: /(?<!\p{L})(?:un|par|chaque) jour(?!\p{L})|(?<!\p{L})(?:la veille|une journée|le lendemain)(?!\p{L})/iu,
  },
  "7 day": { en: /(?<!\p{L})(?:a|per|each|every|one) week(?!\p{L})/iu, fr: /(?<!\p{L})(?:une|par|chaque|la) semaine(?!\p{L})/iu },
  "12 month": {
    en: /(?<!\p{L})(?:a|per|each|every|one) year(?!\p{L})/iu,
    fr: /(?<!\p{L})(?:un an|par an|(?:une|par|chaque|l['’])[ \u00A0]?année)(?!\p{L})/iu,
  },
};

/** So many of a unit in each of the next says how often: “six days a week” is no week. */
const RATE =
  /(?<!\p{L})(?:minutes?|hours?|days?|months?|heures?|jours?|mois)[ \u00A0](?:an?|per|each|every|par|chaque)[ \u00A0](?:hour|day|week|year|heure|jour|semaine|an|année)(?!\p{L})/giu;

/** Whether a text says a length of time as one of a longer unit: “an hour” for 60 minutes, « la veille » for 24 hours. */
export function saysAsOne({ key, unit }: Count, text: string): boolean {
  const says = unit && ONE[`${key} ${unit.name}`];
  const own = text.replace(RATE, " ");
  return says !== undefined && (says.en.test(own) || says.fr.test(own));
}

/** Whether a stay of whole weeks is counted by its nights on one side: “14 nights”, « deux semaines ». */
export const countsNights = (one: Count, others: readonly Count[]): boolean =>
  others.some((other) => isWeeksOf(one, other) || isWeeksOf(other, one));

const isWeeksOf = (nights: Count, weeks: Count): boolean =>
  nights.unit?.name === "night" && weeks.unit?.name === "week" && Number(nights.key) === 7 * Number(weeks.key);
