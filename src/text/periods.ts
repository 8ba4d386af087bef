import type { Lang } from "#posting";
import { type GatedPattern, gated } from "./gated-pattern.ts";

/** A period: its name, what stands for it after or before a number, and its adjectives, which also stand alone. */
const TABLE: readonly (readonly [name: string, en: string, fr: string, adjectives: string, adjectifs: string])[] = [
  ["second", "second", "seconde", "", ""],
  ["minute", "minute", "minute", "", ""],
  ["hour", "hour|hr|h", "heure|h", "hourly", ""],
  ["day", "day|diem", "jour|journée|j", "daily", "quotidien(?:ne)?s?|journali(?:er|ère)s?|quotidiennement"],
  ["night", "night", "nuit|nuitée", "nightly", ""],
  ["week", "week|wk", "semaine", "weekly", "hebdomadaires?|hebdomadairement"],
  [
    "two weeks",
    "two weeks|2 weeks|other week|second week|fortnight|pay period",
    "deux semaines|2 semaines|quinzaine|quinze jours|période de paye|période de paie",
    "bi-?weekly|semi-?monthly|fortnightly",
    "bimensuel(?:le)?s?|bihebdomadaires?",
  ],
  ["month", "month|mo", "mois", "monthly", "mensuel(?:le)?s?|mensuellement"],
  ["two months", "two months|2 months|other month|second month", "deux mois|2 mois", "bi-?monthly", "bimestriel(?:le)?s?"],
  ["three months", "quarter|three months|3 months", "trimestre|trois mois|3 mois", "quarterly", "trimestriel(?:le)?s?"],
  ["six months", "six months|6 months|half-year", "semestre|six mois|6 mois", "semi-?annual(?:ly)?|twice-yearly", "semestriel(?:le)?s?"],
  ["year", "year|yr|annum", "an|année", "annual(?:ly)?|yearly", "annuel(?:le)?s?|annuellement"],
  [
    "two years",
    "two years|2 years|other year|second year",
    "deux ans|2 ans",
    "biennial(?:ly)?",
    "bisannuel(?:le)?s?|biennal(?:e|es)?|biennaux",
  ],
  ["person", "person|participant|head", "personne|participant|participante|tête", "", ""],
  ["child", "child", "enfant", "", ""],
  ["kilometre", "kilomet(?:re|er)|km", "kilomètre|km", "", ""],
  ["mile", "mile", "mille", "", ""],
  ["kilogram", "kilogram(?:me)?|kilo|kg", "kilogramme|kilo|kg", "", ""],
  ["pound", "pound|lb", "livre|lb", "", ""],
  ["litre", "lit(?:re|er)|L", "litre|L", "", ""],
  ["page", "page", "page", "", ""],
  ["word", "word", "mot", "", ""],
  ["adult", "adult", "adulte", "", ""],
  ["family", "family", "famille", "", ""],
  ["dozen", "dozen", "douzaine", "", ""],
  ["tonne", "tonne|ton", "tonne", "", ""],
  ["hectare", "hectare", "hectare", "", ""],
  ["acre", "acre", "acre", "", ""],
  ["megabyte", "megabyte|MB", "mégaoctet|Mo", "", ""],
  ["gigabyte", "gigabyte|GB", "gigaoctet|Go", "", ""],
  ["terabyte", "terabyte|TB", "téraoctet|To", "", ""],
];

/** Adjectives that a pay or a rate has before its sum: “hourly rate”, « taux horaire ». */
const BEFORE_SUM: Readonly<Record<Lang, readonly (readonly [string, RegExp])[]>> = {
  en: TABLE.filter(([, , , adjectives]) => adjectives !== "").map(([name, , , adjectives]) => [
    name,
    new RegExp(`(?<!\\p{L})(?:${adjectives}|per ${name})(?!\\p{L})`, "iu"),
  ]),
  fr: [
    ["hour", /(?<!\p{L})(?:taux|salaire|rémunération|tarif|paye|paie)s? horaires?(?!\p{L})/iu],
    ...TABLE.filter(([, , , , adjectifs]) => adjectifs !== "").map(([name, , , , adjectifs]): readonly [string, RegExp] => [
      name,
      new RegExp(`(?<!\\p{L})(?:${adjectifs})(?!\\p{L})`, "iu"),
    ]),
  ],
};

const S = "[ \\u00A0\\u202F]";
const OPENING: Readonly<Record<Lang, string>> = {
  en: `(?:per${S}|an?${S}|each${S}|every${S}|for each${S}|for every${S}|by the${S}|/${S}?)`,
  fr: `(?:par${S}|(?:de |à )?l’|(?:de |à )?l'|(?:de |à )?la${S}|(?:le|du|au)${S}|chaque${S}|tou(?:te)?s (?:les|l’)${S}?|pour chaque${S}|aux${S}|/${S}?)`,
};
const AFTER: Readonly<Record<Lang, readonly (readonly [string, RegExp])[]>> = {
  en: TABLE.map(([name, en, , adjectives]) => [
    name,
    new RegExp(`^${OPENING.en}(?:${en})(?!\\p{L})${adjectives && `|^(?:${adjectives})(?!\\p{L})`}`, "iu"),
  ]),
  fr: TABLE.map(([name, , fr, , adjectifs]) => [
    name,
    new RegExp(`^${OPENING.fr}(?:${fr})s?(?!\\p{L})${adjectifs && `|^(?:${adjectifs})(?!\\p{L})`}`, "iu"),
  ]),
};
/** What may stand between a number with its unit and the period: « de plus par heure », “CAD per hour”. */
const BETWEEN = /^(?:[ \u00A0\u202F,(]|[A-Z]{2,3}(?![\p{L}])|[A-Z]{0,2}\$)*/u;

/** The period that follows an offset (“$30 an hour”, « 3 fois par semaine ») and where it ends. */
export function readPeriodAfter(text: string, at: number, lang: Lang): { readonly name: string; readonly to: number } | undefined {
  const after = text.slice(at, at + 48);
  const skipped = BETWEEN.exec(after)?.[0].length ?? 0;
  const rest = after.slice(skipped);
  if (!/^(?:[/\p{Ll}])/iu.test(rest)) return undefined;
  for (const [name, pattern] of AFTER[lang]) {
    const match = pattern.exec(rest);
    if (match) return { name, to: at + skipped + match[0].length };
  }
  return undefined;
}

/** The period that an adjective before a sum names: “hourly rate of $30”, « salaire annuel : 50 000 $ ». */
export function readPeriodBefore(text: string, at: number, lang: Lang): string | undefined {
  const clause = /[^.;|\n]*$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? "";
  if (/\d/u.test(clause)) return undefined;
  return BEFORE_SUM[lang].find(([, pattern]) => pattern.test(clause))?.[0];
}

/** The adjectives and adverbs of a period, which need no number: “yearly”, « trimestriel ». */
export function readPeriodAdjectives(text: string, lang: Lang): { readonly name: string; readonly from: number; readonly to: number }[] {
  return ADJECTIVES[lang].flatMap(([name, pattern]) =>
    pattern.matches(text).map((match) => ({ name, from: match.index, to: match.index + match[0].length })),
  );
}

const ADJECTIVES: Readonly<Record<Lang, readonly (readonly [string, GatedPattern])[]>> = {
  en: TABLE.filter(([, , , adjectives]) => adjectives !== "").map(([name, , , adjectives]) => [
    name,
    gated(new RegExp(`(?<!\\p{L})(?:${adjectives})(?!\\p{L})`, "giu")),
  ]),
  fr: TABLE.filter(([, , , , adjectifs]) => adjectifs !== "").map(([name, , , , adjectifs]) => [
    name,
    gated(new RegExp(`(?<!\\p{L})(?:${adjectifs})(?!\\p{L})`, "giu")),
  ]),
};
