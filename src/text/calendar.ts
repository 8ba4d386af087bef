import type { Lang } from "#posting";
import { readCalendarWords } from "./calendar-words.ts";
import { type Fact, factAt } from "./fact.ts";
import { allMatches } from "./gated-pattern.ts";

const SEASONS: Readonly<Record<Lang, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/(?<![\p{L}-])summers?(?!\p{L})/giu, "season summer"],
    [/(?<![\p{L}-])winters?(?!\p{L})/giu, "season winter"],
    [/(?<![\p{L}-])autumns?(?!\p{L})/giu, "season autumn"],
    // “spring” and “fall” are verbs too.
    [
      /(?:(?<=(?<!\p{L})(?:in|in the|this|next|last|each|every|the|early|late|of|and|or|until|by|since|from|to|during|through) )(?:fall)(?= (?:of|and|or|term|semester|session|season|to|19|20)|[.,;:)]|$))|(?<!\p{L})[Ff]all (?=of (?:19|20)\d\d|(?:19|20)\d\d|semester|term|session|season)/giu,
      "season autumn",
    ],
    [
      /(?:(?<=(?<!\p{L})(?:in|in the|this|next|last|each|every|the|early|late|of|and|or|until|by|since|from|to|during|through) )(?:spring)(?= (?:of|and|or|term|semester|session|season|to|19|20)|[.,;:)]|$))|(?<!\p{L})[Ss]pring (?=of (?:19|20)\d\d|(?:19|20)\d\d|semester|term|session|season)/giu,
      "season spring",
    ],
  ],
  fr: [
    [/(?<!\p{L})printemps(?!\p{L})/giu, "season spring"],
    [/(?<!\p{L})automnes?(?!\p{L})/giu, "season autumn"],
    [/(?<!\p{L})hivers?(?!\p{L})/giu, "season winter"],
    // « été » is a participle too.
    [
      /(?<=(?<!\p{L})(?:l[’']|d[’']|cet |en |chaque |un |des |les |prochain |dernier |à l[’']))étés?(?!\p{L})|(?<!\p{L})étés?(?=[ \u00A0](?:19|20)\d\d)/giu,
      "season summer",
    ],
  ],
};

/** Months, which English also has as verbs, count beside a preposition, another month or a year. */
const VERB = /^(?:May|March)$/u;
const BESIDE_BEFORE =
  /(?<!\p{L})(?:in|of|by|since|until|till|from|to|through|and|or|early|late|mid|every|each|last|next|this|between|during|for|before|after|end of)[ -]$|[-–/,(] ?$/iu;
const BESIDE_AFTER = /^(?: (?:to|through|until|and|or|[12]\d{3})(?!\p{L})| ?[-–]|,? (?:19|20)\d\d)/u;

/** The months, days of the week and seasons of a text; keys are shared: `month 5`, `day 1`, `season summer`. */
export function readCalendar(text: string, lang: Lang): Fact[] {
  const facts: Fact[] = [];
  if (CALENDAR.test(text)) {
    for (const m of allMatches(text, NAME)) {
      const singular = m[0].length > 4 ? m[0].replace(/(?<=day|di|dimanche)s$/u, "") : m[0];
      const [key] = readCalendarWords(singular, lang);
      if (key === undefined) continue;
      const to = m.index + m[0].length;
      if (
        lang === "en" &&
        VERB.test(m[0]) &&
        !BESIDE_BEFORE.test(text.slice(Math.max(0, m.index - 9), m.index)) &&
        !BESIDE_AFTER.test(text.slice(to, to + 9))
      )
        continue;
      facts.push(factAt(text, m.index, to, key));
    }
  }
  if (!SEASON.test(text)) return facts;
  for (const [pattern, key] of SEASONS[lang])
    for (const m of allMatches(text, pattern)) facts.push(factAt(text, m.index, m.index + m[0].length, key));
  return facts.sort((a, b) => a.from - b.from);
}

const NAME =
  /(?<!\p{L})(?:jan|f[eé]|ma[ryi]|a[pv]r|ju[nil]|ao|aug|sep|oct|nov|d[eé]c|mon|tue|wed|thu|fri|sat|sun|lun|mer|jeu|ven|sam|dim)\p{L}*/giu;
const SEASON = /spring|summer|fall|autumn|winter|printemps|été|automne|hiver/iu;
const CALENDAR = /day|di(?!\p{L})|dis(?!\p{L})|dimanche|jan|f[eé][bv]r|ma[ryi]|a[pv]ri|ju[nil]|ao[uû]|aug|sept|octo|nov|d[eé]ce/iu;

/** Words that stand for days together or for a season. */
const GROUPED: readonly (readonly [RegExp, RegExp])[] = [
  [/^day [1-5]$/u, /(?<!\p{L})(?:weekdays?|business days?|working days?|jours? (?:de semaine|ouvrables?)|en semaine)(?!\p{L})/iu],
  [/^day [67]$/u, /(?<!\p{L})(?:week-?ends?|fins? de semaine)(?!\p{L})/iu],
  [/^day/u, /(?<!\p{L})(?:daily|every day|7 days|seven days|tous les jours|chaque jour|quotidien\p{L}*|sept jours|7 jours)(?!\p{L})/iu],
  [/^season summer$/u, /(?<!\p{L})(?:estiva(?:le?s?|ux))(?!\p{L})/iu],
  [/^season winter$/u, /(?<!\p{L})(?:hivern(?:ale?s?|aux)|wintry)(?!\p{L})/iu],
  [/^season spring$/u, /(?<!\p{L})(?:print(?:anière?s?|aniers?)|vernal\p{L}*|spring)(?!\p{L})/iu],
  [/^season autumn$/u, /(?<!\p{L})(?:automn(?:ale?s?|aux)|fall)(?!\p{L})/iu],
];

/** Whether a text names a day or a season in another word: “weekdays”, « estival ». */
export const saysDays = (text: string, key: string): boolean => GROUPED.some(([of, words]) => of.test(key) && words.test(text));
