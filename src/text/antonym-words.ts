import type { Sides } from "#posting";

/** Pairs of opposites that a translation does not turn round by itself. */
type AntonymGroup = (typeof GROUPS)[number];
const GROUPS = ["refund", "renewal", "scope", "sequence", "validity"] as const;

/** Whether a group is one of these pairs, which “on weekends”, « en semaine » beside them may turn round. */
export const isAntonym = (group: string): boolean => (GROUPS as readonly string[]).includes(group);

interface AntonymWords {
  readonly group: AntonymGroup;
  readonly key: string;
  readonly says: Sides<string>;
  readonly admits: Sides<string>;
}

const EST = "(?:est|sont|sera|seront|serait|seraient)";
/** « Non remboursable », « n’est pas remboursable ». */
const NON = `(?:non[- ]|(?:ne |n['’])${EST} (?:pas|plus|jamais) |(?:pas|aucunement) )`;
const DENIES: Sides<string> = {
  en: "no|not|non|never|cannot|\\p{L}*n['’]t|without|forfeit\\p{L}*|kept|keep",
  fr: "ne|n|pas|non|aucune?|jamais|sans|i(?:n|m|r)\\p{L}+ables?|conserv\\p{L}*|perd\\p{L}*|gard\\p{L}*",
};

const NAMES_LENGTH = {
  en: "(?:years?|months?|weeks?|days?|hours?|minutes?|decades?)",
  fr: "(?:ans?|années?|mois|semaines?|jours?|heures?|minutes?|décennies?)",
};

/** Opposites by group, the one that denies first, since it takes its words before the other. */
export const ANTONYMS: readonly AntonymWords[] = [
  {
    group: "refund",
    key: "non-refundable",
    says: {
      en: "non-?refundable|not refundable|(?:not|never) (?:be )?refunded|no refunds?",
      fr: `${NON}rembours(?:ables?|ée?s?)|(?:aucun|pas de) remboursement`,
    },
    admits: DENIES,
  },
  {
    group: "refund",
    key: "refundable",
    says: { en: "refundable|(?:is|are|be|fully) refunded", fr: `remboursables?|${EST} rembours(?:ée?s?)` },
    admits: { en: "refund\\p{L}*|reimburs\\p{L}*|return\\p{L}*|back", fr: "rembours\\p{L}*|rend\\p{L}*|remis\\p{L}*|restitu\\p{L}*" },
  },
  {
    group: "renewal",
    key: "non-renewable",
    says: {
      en: "non-?(?:renewable|transferable|negotiable|taxable)|not (?:renewable|transferable|negotiable|taxable)",
      fr: `${NON}(?:renouvelables?|transférables?|négociables?|imposables?|cessibles?)|incessibles?`,
    },
    admits: DENIES,
  },
  {
    group: "renewal",
    key: "renewable",
    says: {
      en: "renewable(?! (?:energy|energies|power|resources?|sources?|fuels?|electricity))|transferable|negotiable|taxable",
      fr: "(?<!énergies? )(?:renouvelables?|transférables?|négociables?|imposables?|cessibles?)",
    },
    admits: {
      en: "renew\\p{L}*|transfer\\p{L}*|negotia\\p{L}*|tax\\p{L}*",
      fr: "renouv\\p{L}*|transf\\p{L}*|négoci\\p{L}*|impos\\p{L}*|cess\\p{L}*|céd\\p{L}*|tax\\p{L}*",
    },
  },
  {
    group: "scope",
    key: "except",
    says: {
      en: "except(?: for| on| in| at)?|with the exception of",
      fr: "sauf|à l['’]exception d(?:e|es|u|['’])|excepté|hormis|à l['’]exclusion d(?:e|es|u|['’])",
    },
    admits: {
      en: "except\\p{L}*|exclu\\p{L}*|but|other|outside|unless|without|not|no|only|apart|aside|save|until|barring|minus",
      fr: "sauf|except\\p{L}*|exclu\\p{L}*|hors|hormis|sans|autres?|seul\\p{L}*|que|pas|ne|mais|ni|à part|moins|non",
    },
  },
  {
    group: "scope",
    key: "including",
    says: { en: "including(?= (?:on|in|at|during|the|your|all|any|weekends?|holidays?)(?!\\p{L}))", fr: "y compris|incluant" },
    admits: {
      en: "includ\\p{L}*|inclus\\p{L}*|also|even|with|such|like|too|both|and",
      fr: "compris\\p{L}*|inclu\\p{L}*|dont|notamment|comme|avec|même|aussi|également|tels?|telles?",
    },
  },
  {
    group: "sequence",
    key: "later",
    says: { en: `(?<=${NAMES_LENGTH.en} )later`, fr: `(?<=${NAMES_LENGTH.fr} )plus tard` },
    admits: {
      en: "lat\\p{L}*|after\\p{L}*|follow\\p{L}*|next|since|then",
      fr: "tard\\p{L}*|après|depuis|ensuite|suiv\\p{L}*|prochain\\p{L}*|ultéri\\p{L}*",
    },
  },
  {
    group: "sequence",
    key: "earlier",
    says: { en: `(?<=${NAMES_LENGTH.en} )earlier`, fr: `(?<=${NAMES_LENGTH.fr} )(?:plus tôt|auparavant)` },
    admits: {
      en: "earl\\p{L}*|before|prior|previous\\p{L}*|ago|last|past|advance",
      fr: "tôt|avant|auparavant|précéd\\p{L}*|antéri\\p{L}*|derni\\p{L}*|passée?s?|avance|il y a",
    },
  },
  {
    group: "validity",
    key: "invalid",
    says: {
      en: "(?:is|are|be|becomes?) (?:null and )?void|invalid|no longer valid|not valid",
      fr: `invalides?|${NON}(?:valides?|valables?)|${EST} nulle?s?|nulle?s? et non avenue?s?`,
    },
    admits: {
      en: "void\\p{L}*|invalid\\p{L}*|not|no longer|null\\p{L}*|expir\\p{L}*|cancel\\p{L}*|lapse\\p{L}*|\\p{L}*n['’]t|without|until|only|cannot|unless|outside",
      fr: "nul\\p{L}*|inval\\p{L}*|ne|n|pas|non|sans|aucun\\p{L}*|expir\\p{L}*|échu\\p{L}*|annul\\p{L}*|périm\\p{L}*|caduc\\p{L}*|seul\\p{L}*|jusqu\\p{L}*|que",
    },
  },
  {
    group: "validity",
    key: "valid",
    says: {
      en: "(?:is|are|be|remains?) (?:still )?valid",
      fr: `(?:${EST}|reste|restent|demeure|demeurent) (?:encore |toujours )?(?:valides?|valables?)`,
    },
    admits: {
      en: "valid\\p{L}*|effective|in force|good|hono\\p{L}*|accept\\p{L}*|current|last\\p{L}*",
      fr: "valid\\p{L}*|val[au]\\p{L}*|vigueur|bon\\p{L}*|accept\\p{L}*|reconnu\\p{L}*|effet",
    },
  },
];
