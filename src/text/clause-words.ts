import type { Lang } from "#posting";
import { type GatedPattern, gated } from "./gated-pattern.ts";

/** Words that open a condition, an exception or a time on which something depends; “to see if” asks, and makes none. */
export const CONDITION: Readonly<Record<Lang, GatedPattern>> = {
  en: gated(
    /(?<![\p{L}’'-])(?:only if|even if|unless|except(?:ing)?(?: for| from| that| when| if| in cases?)?|excluding|from (?:the (?:start|beginning|outset)|day)|(?<!(?:see|know|check|ask|tell|wonder|decide|determine|find out|verify|sure) )if|provided(?: that)?|as long as|so long as|on condition that|in case|before|prior to|until|once(?= (?:you|we|they|the|your|it)(?!\p{L}))|when(?:ever)?|as soon as|after|subject to|in the event|without(?= \p{L}+ing(?!\p{L}))|(?:up)?on(?= (?:presentation|request|receipt|proof)(?!\p{L}))|weather(?= permitting)|depending on|with(?= (?:(?:an?|the|your|our|their|prior|written|valid) ){0,2}(?:permit|licen[cs]e|pass|prescription|reservation|referral|approval|consent|permission|authori[sz]ation)(?!\p{L})))(?![\p{L}-])/giu,
  ),
  fr: gated(
    /(?<![\p{L}’'-])(?:sauf(?: s[’']ils?| si| lorsqu[e’']| quand| au moment| en cas)?|à moins(?: que| d[e’'])?|excepté|hormis|à l[’']exception|à l[’']exclusion|même si|(?<!(?:voir|savoir|vérifier|vérifiez|demander|demandez|déterminer|déterminez|décider|sûr|sûre) )si|s[’']ils?|à condition|sous réserve|pourvu|tant que|en cas|au cas|dans l[’']éventualité|avant|d[’']ici|au préalable|jusqu[’']à(?= ce)|une fois|lorsqu(?:e|[’'])|quand|dès|après|à la suite|lors d(?:es|[eu’'])|au moment|sans(?= (?!faire|être)\p{L}+(?:er|ir|re)(?!\p{L}))|sur(?= (?:présentation|demande|preuve|ordonnance)(?!\p{L}))|selon(?= (?:les?|la|l[’']|votre|vos) ?(?:budget|météo|temps|disponibilités?|places?|saison|besoins?|demande|conditions?)(?!\p{L}))|avec(?= (?:une? |la |le |votre |son |leur )?(?:(?:l[’'])?(?:approbation|autorisation|accord|assentiment)|permis|licence|laissez-passer|ordonnance|réservation|permission|consentement)(?!\p{L})))(?:(?<=[’'])|(?!\p{L}))/giu,
  ),
};

/** Words that open what is added to a sentence. */
export const DETAIL: Readonly<Record<Lang, GatedPattern>> = {
  en: gated(
    /(?:, (?:and |but )?(?:which|who|whose|where|with|but|in addition to|as well as|including|such as|according to|based on|depending on|reporting to|for)|(?<!\p{L})(?:in addition to|including|according to|depending on|with|without|reporting to))(?![\p{L}-])/giu,
  ),
  fr: gated(
    /(?:, (?:et |mais )?(?:qui|dont|où|avec|mais|en plus d[eu’']|en sus d[eu’']|ainsi que|notamment|y compris|selon|en fonction d[eu’']|pour|relevant)|(?<!\p{L})(?:en plus d[eu’']|notamment|y compris|selon|avec|sans|sur présentation d[eu’']|relevant d[eu’']|sous (?:l[’']autorité|la direction|la supervision)))(?:(?<=[’'])|(?![\p{L}-]))/giu,
  ),
};

/** Phrases that a translation renders in one word or leaves out: “if needed”, « s’il y a lieu ». */
export const SET_PHRASE: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:if|when|where|as|before|once|even if|only if)(?:ever)? (?:it is |you |they are )?(?:in fact|needed|necessary|required|applicable|possible|appropriate|any|so|not|available|relevant|desired|wish|like|want|prefer|need be|in doubt|warranted)(?!\p{L})|^(?:before|after) (?:long|all|that|then)(?!\p{L})|^with (?:respect|regard|the (?:help|aim|goal|view|exception)|a view)(?!\p{L})/iu,
  fr: /^(?:s[’']il(?: y a lieu|s? le (?:faut|désire\p{L}*|souhaite\p{L}*)| (?:vous|te) pla[iî]t)|si (?:c[’']est le cas|tel est le cas|ce n[’']est pas le cas|nécessaire|possible|besoin|requis|souhaité|désiré|vous (?:le )?(?:désirez|souhaitez|voulez|préférez))|au besoin|en cas de besoin|avant tout|après tout|sans (?:doute|cesse|plus)|selon le cas|le cas échéant|lorsque nécessaire|quand même|pour n[’']en (?:citer|nommer) que|dès (?:maintenant|aujourd[’']hui|lors|que possible)|une fois (?:de plus|encore))(?!\p{L})/iu,
};

/** Clauses of time, each with the adverbs that say the same, of what went before or of now: “review it after conversion”, « examinez-le par la suite ». */
export const TIME_CLAUSES: readonly { readonly opens: RegExp; readonly adverb: Readonly<Record<Lang, RegExp>> }[] = [
  {
    opens: /^(?:after|once|as soon as|après|une fois|dès)(?!\p{L})/iu,
    adverb: {
      en: /(?<!\p{L})(?:afterwards?|later|subsequently|thereafter|and then|then)(?!\p{L})/iu,
      fr: /(?<!\p{L})(?:par la suite|ensuite|plus tard|ultérieurement|subséquemment|par après|et puis)(?!\p{L})/iu,
    },
  },
  {
    opens: /^(?:before|prior to|until|avant|d[’']ici|au préalable|jusqu[’']à)/iu,
    adverb: {
      en: /(?<!\p{L})(?:beforehand|in advance|first|ahead of time|until then)(?!\p{L})/iu,
      fr: /(?<!\p{L})(?:au préalable|préalablement|à l[’']avance|auparavant|d[’']abord|d[’']ici là)(?!\p{L})/iu,
    },
  },
  {
    opens: /^(?:without delay|sans (?:tarder|délai|attendre))(?!\p{L})/iu,
    adverb: {
      en: /(?<!\p{L})(?:at once|immediately|promptly|right away|straight away|now|quickly|as soon as possible)(?!\p{L})/iu,
      fr: /(?<!\p{L})(?:immédiatement|aussitôt|tout de suite|sur-le-champ|dès maintenant|rapidement|promptement|au plus vite|dès que possible)(?!\p{L})/iu,
    },
  },
];
