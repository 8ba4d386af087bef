import type { Lang } from "#posting";
import { type Fact, factAt } from "./fact.ts";
import { allMatches } from "./gated-pattern.ts";

/** Open at all hours, said in numbers: a claim that the other language must make too. */
const NUMBERED: Readonly<Record<Lang, RegExp>> = {
  en: /(?<![\p{L}\d])(?:24[ ]?[/-][ ]?7(?:[ ]?[/-][ ]?36[56])?|24[ -]hours?(?: (?:a|per|each|every) day|-a-day)?(?:,? (?:and |\/ )?(?:7|seven) days (?:a|per|each) week)|24[ -]hours? (?:a|per|each|every) day|24[ -]?h(?:ou)?rs?[ ]?\/[ ]?7[ ]days)(?:,? (?:and )?365 days (?:a|per) year)?(?![\p{L}\d/])/giu,
  fr: /(?<![\p{L}\d])(?:24[ \u00A0]?[/-][ \u00A0]?7(?:[ \u00A0]?[/-][ \u00A0]?36[56])?|(?:24|vingt-quatre)[ \u00A0]?h(?:eures?)?(?:[ \u00A0]sur[ \u00A0](?:24|vingt-quatre)|[ \u00A0]?\/[ \u00A0]?24|[ \u00A0]par[ \u00A0]jour)(?:[ \u00A0]?h(?:eures?)?)?(?:,? (?:et )?(?:7|sept)[ \u00A0]?j(?:ours?)?(?:[ \u00A0]sur[ \u00A0](?:7|sept)|[ \u00A0]?\/[ \u00A0]?7|[ \u00A0]par[ \u00A0]semaine))?)(?:,? (?:et )?365[ \u00A0]jours (?:par (?:année|an)|sur 365))?(?![\p{L}\d/])/giu,
};

/** The same in words, which one also says loosely. */
const WORDED: Readonly<Record<Lang, RegExp>> = {
  en: /(?<!\p{L})(?:around the clock|round the clock|round-the-clock|day and night|night and day|days? or night|at all (?:times|hours)|at any (?:time|hour)|any time|anytime|all day,? every day|day in,? day out|always|non-?stop|continuous(?:ly)?|every hour of|without interruption|24 hours)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:en tout temps|jour et nuit|nuit et jour|de jour comme de nuit|le jour comme la nuit|à toute heure|à tout moment|en permanence|en continu|en tous temps|toujours|sans interruption|sans arrêt|24 heures|nuit comme jour|tous les jours,? à toute heure|constamment|permanent(?:e|s|es)?|continue?)(?!\p{L})/iu,
};

/** “24/7”, “24 hours a day, 7 days a week”, « 24 heures sur 24 et 7 jours sur 7 ». */
export function readAlways(text: string, lang: Lang): Fact[] {
  if (!text.includes("24") && !/vingt-quatre/iu.test(text)) return [];
  return allMatches(text, NUMBERED[lang]).map((m) => factAt(text, m.index, m.index + m[0].length, "always"));
}

/** Whether a text says the same in words: “around the clock”, « jour et nuit », « en tout temps ». */
export const saysAlways = (text: string, lang: Lang): boolean => WORDED[lang].test(text);
