import type { Lang, Sides } from "#posting";
import type { Range } from "./sentences.ts";

/** The verb with which a sentence tells its readers to do something, or not to. */
export interface Told extends Range {
  readonly isDenied: boolean;
  /** The words that deny it. */
  readonly denial: Range;
  /** Nothing but its place says that the word is a verb: “Take aspirin”, which “Water samples …” looks like. */
  readonly isBare: boolean;
}

const DETERMINER: Sides<string> = {
  en: "(?:the|an?|your|this|that|these|those|any|all|it|them|its|their|his|her|my|our|only|on|in|at|from|with|to|for|into|near|\\d+)",
  fr: "(?:les?|la|l['’]|une?|des?|du|d['’]|votre|vos|ce|cet|cette|ces|tous|toute?s?|aux?|à|dans|sur|avec|en|leurs?|son|sa|ses|\\d+)",
};

/** A circumstance before the verb: “If the alarm sounds, …”, « Après l’injection, … ». */
const OPENING: Sides<string> = {
  en: "^[^\\p{L}]*(?:(?:if|when|whenever|once|while|after|before|during|until|in case of|in the event of|for|at|on|in) [^,;:.!?]{2,80},\\s)?(?:please\\s)?",
  fr: "^[^\\p{L}]*(?:(?:(?:si|quand|lorsque|après|avant|pendant|durant|en cas de|dès que|tant que|une fois|pour|au|en|dans|sur) |s['’]|lorsqu['’]|en cas d['’])[^,;:.!?]{2,80},\\s)?(?:(?:veuillez|prière\\sde)\\s)?",
};

/** “Do not shake”, « N’agitez pas », « Ne pas agiter »: what stands at the start and denies the verb that it names. */
const DENIED: Sides<RegExp> = {
  en: new RegExp(
    `${OPENING.en}(?:do\\snot|don['’]t|never)\\s(?:ever\\s)?(?<verb>\\p{Ll}{2,})|^[^\\p{L}]*(?:please\\s)?(?<inf>\\p{L}{2,})\\sneither(?!\\p{L})`,
    "iu",
  ),
  fr: new RegExp(
    `${OPENING.fr}(?:ne\\s(?:pas|jamais)\\s(?<inf>\\p{Ll}+(?:er|ir|re))|(?:ne\\s|n['’])(?:(?:le|la|les|y|en|vous)\\s|l['’])?(?<verb>\\p{Ll}+(?:ez|er|ir|re))\\s(?:pas|jamais|plus|ni))(?!\\p{L})`,
    "iu",
  ),
};

/** “Shake the bottle”, « Agitez la bouteille »: a verb and what it is done to; not a noun with a preposition, nor “The bottle …”. */
const TOLD: Sides<RegExp> = {
  en: new RegExp(
    `${OPENING.en}(?<verb>(?!${DETERMINER.en}\\s)\\p{L}{2,}(?<!\\p{L}{3}(?:ing|ed|ly|tion|ment|[^s]s)))\\s${DETERMINER.en}(?!\\p{L})`,
    "iu",
  ),
  fr: new RegExp(
    `${OPENING.fr}(?<verb>\\p{L}+(?:ez|er|ir|re))(?:-(?:l[ae]s?|vous|en|y|lui|leur))?(?:\\s${DETERMINER.fr}(?:(?<=['’])|(?!\\p{L}))|[.!])`,
    "iu",
  ),
};

/** The same with any word after it that does not make of the first one a subject or a noun. */
const BARE: Sides<RegExp> = {
  en: new RegExp(
    `${OPENING.en}(?<verb>(?!${DETERMINER.en}\\s)\\p{L}{2,}(?<!\\p{L}{3}(?:ing|ed|ly|tion|ment|[^s]s)))\\s(?!(?:is|are|was|were|will|can|may|must|shall|should|has|have|had|does|do|not|never|of|and|or|by|as|than)(?!\\p{L}))\\p{L}`,
    "iu",
  ),
  fr: new RegExp(`${OPENING.fr}(?<verb>\\p{L}+(?:ez|er|ir|re))(?:-\\p{L}+)?\\s(?!(?:pas|jamais|plus|ni)(?!\\p{L}))\\p{L}`, "iu"),
};

/** Of a denial, the words that stand apart from its verb. */
const ADVERB: Sides<RegExp> = { en: /do\snot|don['’]t|never|neither/iu, fr: /(?<=\s)(?:pas|jamais|plus|ni)(?!\p{L})/iu };

/** The verb that opens a sentence, or follows its opening circumstance, if it tells its readers to do something or not to. */
export function readTold(text: string, lang: Lang): Told | undefined {
  const denied = DENIED[lang].exec(text);
  const told = denied ?? TOLD[lang].exec(text);
  const match = told ?? BARE[lang].exec(text);
  const verb = match?.groups?.verb ?? match?.groups?.inf;
  if (!match || verb === undefined) return undefined;
  const from = match[0].lastIndexOf(verb);
  const adverb = denied === null ? null : ADVERB[lang].exec(match[0]);
  const denial = { from: adverb?.index ?? from, to: adverb ? adverb.index + adverb[0].length : from };
  return { from, to: from + verb.length, isDenied: denied !== null, denial, isBare: told === null };
}
