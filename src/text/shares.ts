import type { Lang } from "#posting";
import { type Count, factAt } from "./fact.ts";
import { allMatches } from "./gated-pattern.ts";
import { keyOf } from "./numbers.ts";
import { readSpelled } from "./spelled.ts";
import { readUnit, type Unit } from "./units.ts";

/** A part of a whole, of which one per cent is a hundredth. */
export const PART: Unit = { name: "part", dimension: "share", factor: 1 };

const EN_BELOW = [
  "",
  "",
  "hal(?:f|ves)",
  "thirds?",
  "(?:quarters?|fourths?)",
  "fifths?",
  "sixths?",
  "sevenths?",
  "eighths?",
  "ninths?",
  "tenths?",
];
const FR_BELOW = [
  "",
  "",
  "demie?s?",
  "tiers",
  "quarts?",
  "cinquièmes?",
  "sixièmes?",
  "septièmes?",
  "huitièmes?",
  "neuvièmes?",
  "dixièmes?",
];
const EN_ABOVE = "an?|one|two|three|four|five|six|seven|eight|nine";
const FR_ABOVE = "une?|le|les deux|deux|les trois|trois|les quatre|quatre|cinq|six|sept|huit|neuf";
const VALUES: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
  ...{ un: 1, une: 1, le: 1, "les deux": 2, deux: 2, "les trois": 3, trois: 3, "les quatre": 4, quatre: 4 },
  ...{ cinq: 5, sept: 7, huit: 8, neuf: 9 },
};

const groups = (names: readonly string[]) => names.flatMap((name, n) => (name === "" ? [] : [`(?<n${n}>${name})`])).join("|");
const J = "[ \\u00A0-]";
/** “a third of”, “one third”, “two thirds”, “three-quarters”; a quarter alone may be a term, a third a person. */
const EN = new RegExp(
  `(?<![\\p{L}’'])(?:(?<above>${EN_ABOVE})${J})?(?:${groups(EN_BELOW)})(?![\\p{L}])(?<whole> (?:of|the|an?)(?!\\p{L}))?`,
  "giu",
);
const FR = new RegExp(
  `(?<![\\p{L}])(?:(?:(?<above>${FR_ABOVE})[ \\u00A0-])?(?:${groups(FR_BELOW)})|(?<moitie>moitié))(?![\\p{L}])(?<whole> (?:d(?:e|es|u)[ \\u00A0]|de la |de l’|d’))?(?!(?:travail|nuit|jour|soir)(?!\\p{L}))`,
  "giu",
);
/** “one in five”, “9 out of 10”, « neuf sur dix », « 9 personnes sur 10 » */
const RATIO: Readonly<Record<Lang, RegExp>> = {
  en: /(?<![\p{L}\d.,$])(?<n>\d{1,2}|[a-z]+)(?: [a-z]+)? (?:in|out of|of) (?:every )?(?<m>\d{1,3}|[a-z]+)(?![\p{L}\d%-]|[.,]\d)/giu,
  fr: /(?<![\p{L}\d.,])(?<n>\d{1,2}|[a-zé]+)(?: \p{L}+)? sur (?<m>\d{1,3}|[a-zé]+)(?![\p{L}\d%-]|[.,]\d)/giu,
};

/**
 * The parts of a whole that a text names: “half”, « le tiers », “three quarters of”, “one in five”. With a unit they are its part:
 * “half an hour”, « un quart d’heure », « une demi-journée ».
 */
export function readShares(text: string, lang: Lang): Count[] {
  const found: Count[] = [];
  if (/(?:hal[fv]|third|quarter|fourth|fifth|xth|venth|eighth|ninth|tenth|demi|moiti|tiers|quart|ième)/iu.test(text)) {
    for (const m of allMatches(text, lang === "en" ? EN : FR)) {
      const below = m.groups?.moitie
        ? 2
        : Number(
            Object.entries(m.groups ?? {})
              .find(([name, form]) => /^n\d/u.test(name) && form)?.[0]
              .slice(1),
          );
      const said = m.groups?.above?.toLowerCase();
      const above = said === undefined ? 1 : (VALUES[said] ?? 0);
      const to = m.index + m[0].length - (m.groups?.whole?.length ?? 0);
      const unit = partOfUnit(text, to, lang);
      // « un sixième étage », “the third”, “a fifth year”: one of a row, unless the whole is named.
      const plain =
        below === 2 ||
        above > 1 ||
        m.groups?.whole !== undefined ||
        (lang === "en" && said === "one") ||
        (below === 3 && lang === "fr" && said !== undefined);
      if ((!plain && !unit) || (below > 2 && said === undefined)) continue;
      if (/^ (?:past|sister|brother|party|parties)/u.test(text.slice(to, to + 9))) continue;
      found.push({ ...factAt(text, m.index, unit?.to ?? to, keyOf(above / below)), form: "share", unit: unit?.unit ?? PART });
    }
  }
  if (
    lang === "en"
      ? / (?:in|of) (?:every )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twenty|a? ?hundred)/u.test(text)
      : / sur (?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent)/u.test(text)
  ) {
    for (const m of allMatches(text, RATIO[lang])) {
      const [n, mm] = [numberOf(m.groups?.n ?? "", lang), numberOf(m.groups?.m ?? "", lang)];
      // « 3 m sur 6 m » is as long as wide.
      const isSize = readUnit(text, m.index + m[0].length, lang)?.unit.dimension === "length";
      if (n >= 1 && n < mm && mm <= 100 && !isSize)
        found.push({ ...factAt(text, m.index, m.index + m[0].length, keyOf(n / mm)), form: "share", unit: PART });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** “half an hour”, “a half-day”, « un quart d’heure », « une demi-journée » */
function partOfUnit(text: string, at: number, lang: Lang) {
  const joint = (lang === "en" ? /^(?: of)? an? |^-/u : /^-| d[’']| de /u).exec(text.slice(at, at + 7));
  const read = joint?.index === 0 ? readUnit(text, at + joint[0].length, lang) : undefined;
  return read?.unit.dimension === "times" ? undefined : read;
}

function numberOf(word: string, lang: Lang): number {
  if (/^\d/u.test(word)) return Number(word);
  const [spelled] = readSpelled(word, lang);
  return spelled && spelled.raw.length === word.length && !spelled.ordinal ? Number(spelled.key) : 0;
}
