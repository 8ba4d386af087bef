import type { Lang } from "#posting";
import { usesIn } from "#text/obligation";

/** Words of prohibition, condition, cost and language, beside those of duty that `text/obligation` reads. */
const CUES: Readonly<Record<Lang, RegExp>> = {
  en: /(?<!\p{L})(?:forbidden|prohibited|not allowed|illegal|need(?:s|ed)?|require[sd]?|requirements?|mandatory|do not|don['’]t|never|no|if|unless|except|provided that|until|deadline|free|pays?|paid|fees?|costs?|licen[cs]es?|permits?|permitted|allowed|english|french|bilingual|overtime|shifts?|nights?|weekends?|evenings?|on call|travel|remote(?:ly)?|closed|report(?:s|ing)? to|eligib\p{L}*)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:interdit\p{L}*|défendu\p{L}*|illéga\p{L}*|besoin|faut|faudra|exig\p{L}+|requi\p{L}*|obligatoire\p{L}*|ne|n['’]\p{L}+|jamais|aucun\p{L}*|si|s['’]il\p{L}*|sauf|pourvu|jusqu\p{L}*|échéance|gratuit\p{L}*|payant\p{L}*|pay(?:[ée]\p{L}*|ons|ez|ent)|frais|coûts?|permis|autoris\p{L}+|anglais\p{L}*|français\p{L}*|bilingu\p{L}*|supplémentaires|quarts?|nuits?|fins? de semaine|soirs?|déplacements?|distance|télétravail|fermé\p{L}*|relev\p{L}+|admissib\p{L}*)(?!\p{L})/iu,
};

const DIGIT_OR_NAME = /\d|[\p{L},;]\s\p{Lu}/u;

/** Whether a sentence states a duty, a ban, a condition, a cost, a number, a language or a name: what no reader may be left without. */
export function isWeighty(text: string, lang: Lang): boolean {
  return DIGIT_OR_NAME.test(text) || CUES[lang].test(text) || usesIn(text, lang).length > 0;
}

/** Thanks, good wishes and calls with an exclamation mark. */
const COURTESY: Readonly<Record<Lang, RegExp>> = {
  en: /!\s*$|^(?:thanks?|thank you|welcome|good luck|enjoy|join us|come)(?!\p{L})/iu,
  fr: /!\s*$|^(?:merci|bienvenue|bonne chance|bienvenu|venez|joignez-vous)(?!\p{L})/iu,
};

/** Whether a sentence is a slogan or a courtesy. */
export const isSlogan = (text: string, lang: Lang): boolean => COURTESY[lang].test(text) && !isWeighty(text, lang);
