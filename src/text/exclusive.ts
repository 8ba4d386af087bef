import { lazily } from "#lazily";
import type { Lang, Sides } from "#posting";
import { type GatedPattern, gated } from "./gated-pattern.ts";
import type { Range } from "./sentences.ts";

/** A word that shuts out all else: “only”, « seulement », « ne … que ». */
export interface Exclusive extends Range {
  readonly word: string;
}

/** « Ne … que »: up to four words between, none of which denies or compares. */
const NE_QUE =
  "(?:ne\\s|n['’])(?:(?!pas|plus|jamais|rien|aucun|guère|moins|aussi|autre|mieux|personne|point|nul)[\\p{L}’'-]{1,20}\\s){1,4}?(?:que?(?=\\s)|qu['’])(?!\\s?(?:(?:pendant|depuis|dans|en|de|à|pour) )?(?:\\d|une? |deux |trois |moins |plus |peu |environ |quelques |il|elle|on |vous |nous |ce ))";

/** « Seuls les membres … », which says who; « le seul lac » says how many there are. */
const SEULS = "seule?s?(?=\\s(?:les?|la|une?|des|cet?|cette|ces|vos|nos|votre|notre|leurs?)\\s|\\sl['’])";

/** Of an amount, an age or a likeness, the word says “no more than”, and translations leave it out: “only ten minutes away”. */
const SAYS: Sides<() => GatedPattern> = {
  en: lazily(() =>
    gated(
      /(?<![\p{L}-])(?<!(?:the|an?|its|our|your|their|my|his|her|one|if|not|read|view|english|french|if and)[\s-])(?<!(?:is|are|was|were)\s)(?:only(?!\s(?:\d|an?\s|one|two|three|four|five|six|seven|eight|nine|ten|few|some|once|just|if|in\s\d|when|after|then|by\s\d|part|recent|slight|because|minor|small)|-)|solely|exclusively)(?![\p{L}-])/giu,
    ),
  ),
  fr: lazily(() =>
    gated(
      new RegExp(
        `(?<![\\p{L}-])(?:(?<!(?:non|pas|si|anglais|français)\\s)(?:seulement|uniquement|exclusivement)(?!\\s(?:\\d|une?\\s|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|si|quand|lorsqu|après|en\\s\\d|quelques))|(?<!(?:le|la|les|une?|à|tout|toute)\\s)${SEULS}|${NE_QUE})(?:(?<=['’])|(?![\\p{L}-]))`,
        "giu",
      ),
    ),
  ),
};

/** What may say it on the other side, in words that mean other things too. */
const ADMITS: Sides<() => GatedPattern> = {
  en: lazily(() =>
    gated(
      /(?<!\p{L})(?:only|sole(?:ly)?|exclusive\p{L}*|just|alone|except\p{L}*|limit\p{L}*|restrict\p{L}*|unless|single|simpl[ey]|mere\p{L}*|pure\p{L}*|nothing|nobody|none|other than|but|unique\p{L}*|until|not|never|no|cannot|\p{L}{2,8}n['’]t|reserved?|dedicated|strict\p{L}*|entire\p{L}*|specific\p{L}*|particular\p{L}*|special\p{L}*|own|one|without|few|least|most|mainly|primarily|once|first)(?!\p{L})/iu,
    ),
  ),
  fr: lazily(() =>
    gated(
      /(?<!\p{L})(?:seul\p{L}*|unique\p{L}*|exclusi\p{L}*|exclu[st]?|limit\p{L}*|restr\p{L}*|strict\p{L}*|sauf|simple\p{L}*|juste|rien|pur\p{L}*|réserv\p{L}*|hormis|excep\p{L}*|à moins|aucun\p{L}*|sans|ne|n(?=['’])|ni|entièrement|spécifi\p{L}*|particuli\p{L}*|précis\p{L}*|propres?|spécia\p{L}*|dès|suffi\p{L}*|surtout|principalement|moins|dédiée?s?|que (?:dans|par|pour|avec|en|à|sur|les?|la|l(?=['’])|aux?))(?!\p{L})/iu,
    ),
  ),
};

/** A duty shuts out what it does not name: “can only be used by”, « doit être utilisé par ». */
const DUTY: Sides<RegExp> = {
  en: /(?<!\p{L})(?:must|shall|ha(?:ve|s) to|needs?|required?|should)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:doi(?:s|t|vent)|dev(?:ez|ons|ra|ront|rez|rait|raient|riez)|faut|faudra|exigée?s?|requis(?:es?)?|nécessaires?|obligatoires?)(?!\p{L})/iu,
};

/** The words of a text that shut out all else. */
export const readExclusive = (text: string, lang: Lang): readonly Exclusive[] =>
  SAYS[lang]()
    .matches(text)
    .map(({ 0: word, index }) => ({ word, from: index, to: index + word.length }));

/** Whether a text may shut out all else where the other one, which has a word for it, does. */
export const mayExclude = (texts: Sides<string>, lang: Lang): boolean =>
  ADMITS[lang]().test(texts[lang]) ||
  (DUTY[lang].test(texts[lang]) && !DUTY[lang === "en" ? "fr" : "en"].test(texts[lang === "en" ? "fr" : "en"]));
