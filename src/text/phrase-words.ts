import type { Lang } from "#posting";
import { type GatedPattern, gated } from "./gated-pattern.ts";

/** What opens a phrase: a kind of preposition or conjunction, a sign that parts phrases, or nothing, at the start of a sentence. */
export type Opener = keyof typeof OPENERS | "sign" | "start" | "added";

/** A part of a sentence with the word that opens it. */
export interface Phrase {
  readonly opener: Opener;
  readonly from: number;
  readonly to: number;
}

const word = (words: string): GatedPattern => gated(new RegExp(`(?<![\\p{L}’'-])(?:${words})(?:(?<=[’'])|(?![\\p{L}’'-]))`, "giu"));
const both = (en: string, fr: string): Readonly<Record<Lang, GatedPattern>> => ({ en: word(en), fr: word(fr) });

const DETERMINER =
  "(?= (?:les?|la|l[’']|une?|des|du|ce|cet|cette|ces|vos?|votre|notre|nos|son|sa|ses|leurs?|chaque|tous|toutes?|deux|trois|quatre|cinq|six|dix)(?!\\p{L}))";
const DAY =
  "(?:jours?|nuits?|matins?|après-midi|soirs?|soirée|semaines?|fins? de semaine|mois|années?|ans|printemps|été|automne|hiver|saison|lendemain|veille|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?)";

/**
 * The words that open a phrase, by what they say, without « en matière de », “in order to” and others that only hold a sentence
 * together, and without “of” and « de », where one language has a compound as often as not.
 */
const OPENERS = {
  in: both(
    "in(?! (?:order|terms|addition|general|particular|fact|the event|case))|inside|within|into",
    "dans(?! (?:le (?:but|cadre|domaine|sens)|l[’'](?:ensemble|éventualité)))|en(?! (?:matière|vue|fonction|anglais|français|cas|ce|tant|plus|tout|raison|effet|vertu|cours|ligne|train|œuvre|place|compte|un (?:coup|clin)|\\p{L}{1,20}ant(?!\\p{L})))|à l[’']intérieur|au sein|au cœur",
  ),
  on: both("on|onto|upon", "sur(?! (?:le plan|la base))"),
  at: both(
    "at(?! (?:least|most|all|once))|to(?= (?:the|an?|your|our|their|this) )",
    `à(?= (?:la(?! (?:suite|fois|place))|l[’'](?!(?:échelle|aide|égard|intention|exception|exclusion)))(?!\\p{L}))|à${DETERMINER}|aux?(?! (?:moyen|besoin|moment|fur|moins|plus|lieu|cas|cours|niveau|sujet|titre|profit|préalable))|chez`,
  ),
  by: both(
    "by(?! \\p{L}{1,20}ing(?!\\p{L}))|via|through|throughout|across",
    "par(?! (?:exemple|rapport|conséquent|défaut|ailleurs|contre|l[’']intermédiaire))|via|au moyen|à travers|à l[’']aide|grâce",
  ),
  with: both("with(?! (?:respect|regard))", "avec|munie?s?|accompagnée?s?"),
  without: both("without", "sans"),
  under: both("under|beneath|below|underneath", "sous"),
  behind: both("behind", "derrière"),
  front: both("in front of", "devant"),
  near: both("near|next to|beside|close to|alongside|along", "près|à côté|proche|le long"),
  between: both("between|among|amongst", "entre|parmi"),
  against: both("against", "contre"),
  before: both("before|prior to", "avant"),
  after: both("after", "après|à la suite"),
  during: both("during|over", "pendant(?! que)|durant|au cours|lors"),
  until: both("until|till|up to", "jusqu[e’']"),
  since: both("since", "depuis"),
  when: both(
    "when|whenever|while|as soon as|once|as long as",
    "quand|lorsqu[e’']|au moment|pendant qu[e’']|tandis qu[e’']|dès|une fois|tant qu[e’']",
  ),
  if: both(
    "if|unless|provided(?= (?:that|you|the|it|they|we))|in case|subject to|except",
    "si|s[’'](?=ils? )|à moins|pourvu|à condition|sous réserve|sauf|en cas|au cas",
  ),
  because: both("because|due to", "parce qu[e’']|car|en raison|puisqu[e’']"),
  so: both("so that|so(?= (?:they|you|we|it|he|she|the|everyone))", "afin qu[e’']|pour qu[e’']"),
  to: both("in order to|to", "pour(?= \\p{L}{1,20}(?:er|ir|re)(?!\\p{L}))|afin d[e’']"),
  for: both("for", "pour"),
  who: both("which|who|whose|whom|that|where", "qui|qu[e’']|dont|où|lequel|laquelle|lesquels|lesquelles"),
  as: both("such as|including|as|like", "comme|notamment|y compris|tels?|telles?|à titre|par exemple"),
  from: both("from", "à partir|en provenance|de la part"),
  time: both(
    "(?:every|each|this|next|last|all)(?= (?:other )?(?:day|night|morning|afternoon|evening|week|weekend|month|year|spring|summer|fall|autumn|winter|season)s?(?!\\p{L}))|at all times|early|twice a|three times a",
    `(?:chaque|tous les|toutes les|cette|ce|toute la|toute l[’']|le|la|l[’']|les)(?= ?(?:prochaine? )?${DAY}(?!\\p{L}))|en tout temps|tôt|deux fois par|trois fois par`,
  ),
  and: both("and|or|but|nor", "et|ou|mais|ni"),
} as const satisfies Readonly<Record<string, Readonly<Record<Lang, GatedPattern>>>>;

const SIGN = /[,;:()–—]/gu;
const BLANK = /^[,;:()–—\s]*$/u;

/** The phrases of a sentence, from left to right. A relative clause after a comma adds something; others pick out. */
export function phrasesIn(text: string, lang: Lang): readonly Phrase[] {
  const cuts: Phrase[] = [...text.matchAll(SIGN)].map(({ index }) => ({ opener: "sign", from: index, to: index + 1 }));
  for (const [name, { [lang]: pattern }] of Object.entries(OPENERS)) {
    for (const { index, 0: found } of pattern.matches(text)) {
      const opener = name === "who" && /,\s$/u.test(text.slice(Math.max(0, index - 2), index)) ? "added" : (name as Opener);
      cuts.push({ opener, from: index, to: index + found.length });
    }
  }
  // Of two words that begin alike, the longer one says more: “in”, “in front of”.
  cuts.sort((a, b) => a.from - b.from || b.to - a.to);
  const phrases: Phrase[] = [];
  let open: Phrase = { opener: "start", from: 0, to: 0 };
  for (const cut of cuts) {
    if (cut.from < open.to) continue;
    if (!BLANK.test(text.slice(open.from, cut.from))) phrases.push({ ...open, to: cut.from });
    open = cut;
  }
  return [...phrases, { ...open, to: text.length }];
}
