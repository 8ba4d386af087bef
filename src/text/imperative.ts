import type { Lang, Sides } from "#posting";
import type { Range } from "./sentences.ts";

/** The verb with which a sentence tells its readers to do something, or not to. */
export interface Told extends Range {
  readonly isDenied: boolean;
  /** The words that deny it. */
  readonly denial: Range;
}

const DETERMINER: Sides<string> = {
  en: "(?:the|an?|your|this|that|these|those|any|all|it|them|its|their|his|her|my|our|only|on|in|at|from|with|to|for|into|near|\\d+)",
  fr: "(?:les?|la|l['’]|une?|des?|du|d['’]|votre|vos|ce|cet|cette|ces|tous|toute?s?|aux?|à|dans|sur|avec|en|leurs?|son|sa|ses|\\d+)",
};

/** “Do not shake”, « N’agitez pas », « Ne pas agiter »: what stands at the start and denies the verb that it names. */
const DENIED: Sides<RegExp> = {
  en: /^[^\p{L}]*(?:please\s)?(?:do\snot|don['’]t|never)\s(?:ever\s)?(?<verb>\p{Ll}{2,})|^[^\p{L}]*(?:please\s)?(?<inf>\p{L}{2,})\sneither(?!\p{L})/iu,
  fr: /^[^\p{L}]*(?:(?:veuillez|prière\sde)\s)?(?:ne\s(?:pas|jamais)\s(?<inf>\p{Ll}+(?:er|ir|re))|(?:ne\s|n['’])(?:(?:le|la|les|y|en|vous)\s|l['’])?(?<verb>\p{Ll}+(?:ez|er|ir|re))\s(?:pas|jamais|plus|ni))(?!\p{L})/iu,
};

/** “Shake the bottle”, « Agitez la bouteille »: a verb and what it is done to; not a noun with a preposition, nor “The bottle …”. */
const TOLD: Sides<RegExp> = {
  en: new RegExp(
    `^[^\\p{L}]*(?:please\\s)?(?<verb>(?!${DETERMINER.en}\\s)\\p{L}{2,}(?<!\\p{L}{3}(?:ing|ed|ly|tion|ment|[^s]s)))\\s${DETERMINER.en}(?!\\p{L})`,
    "iu",
  ),
  fr: new RegExp(
    `^[^\\p{L}]*(?:(?:veuillez|prière\\sde)\\s)?(?<verb>\\p{L}+(?:ez|er|ir|re))(?:-l[ae]s?)?(?:\\s${DETERMINER.fr}(?:(?<=['’])|(?!\\p{L}))|[.!])`,
    "iu",
  ),
};

/** Of a denial, the words that stand apart from its verb. */
const ADVERB: Sides<RegExp> = { en: /do\snot|don['’]t|never|neither/iu, fr: /(?<=\s)(?:pas|jamais|plus|ni)(?!\p{L})/iu };

/** The verb that opens a sentence, if it tells its readers to do something or not to. */
export function readTold(text: string, lang: Lang): Told | undefined {
  const denied = DENIED[lang].exec(text);
  const match = denied ?? TOLD[lang].exec(text);
  const verb = match?.groups?.verb ?? match?.groups?.inf;
  if (!match || verb === undefined) return undefined;
  const from = match[0].lastIndexOf(verb);
  const adverb = denied === null ? null : ADVERB[lang].exec(match[0]);
  const denial = { from: adverb?.index ?? from, to: adverb ? adverb.index + adverb[0].length : from };
  return { from, to: from + verb.length, isDenied: denied !== null, denial };
}
