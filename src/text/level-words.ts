import type { Lang } from "#posting";

/** Kinds of level of which a requirement names one at a time. */
export type LevelGroup = "clearance" | "degree" | "tenure" | "workplace" | "language" | "province";

/** A level and the words that name it. `also` are levels of the group that the other language may say for it. */
export interface LevelWords {
  readonly group: LevelGroup;
  readonly key: string;
  readonly also?: readonly string[];
  /** Expressions as regular expressions; longer ones first, since a text counts once. */
  readonly words: { readonly [L in Lang]: string };
  /** Names that count in capitals alone: in lower case they are other words (« des études », “dec. 12”). */
  readonly acronyms?: { readonly [L in Lang]: string };
}

/**
 * Security screening levels of the Government of Canada, diplomas of its provinces, tenures, and places of work.
 * @see https://www.tbs-sct.canada.ca/pol/doc-eng.aspx?id=32805 (Standard on Security Screening, appendix B)
 */
export const LEVELS: readonly LevelWords[] = [
  {
    group: "clearance",
    key: "enhanced top secret",
    words: {
      en: "enhanced[ -]top[ -]secret|top[ -]secret[ -]enhanced|top secret \\(enhanced\\)",
      fr: "très secret[ ,(]{1,2}approfondie?|cote approfondie(?: de niveau)? très secret",
    },
  },
  { group: "clearance", key: "top secret", words: { en: "top[ -]secret", fr: "très[ -]secret(?:te)?" } },
  { group: "clearance", key: "secret", words: { en: "secret", fr: "secret" } },
  { group: "clearance", key: "confidential", words: { en: "confidential", fr: "confidentiel(?:le)?" } },
  {
    group: "clearance",
    key: "enhanced reliability",
    words: { en: "enhanced reliability|reliability[ -]enhanced", fr: "fiabilité approfondie|cote approfondie de fiabilité" },
  },
  {
    group: "clearance",
    key: "reliability",
    words: {
      en: "(?:basic )?reliability(?= (?:status|clearance|screening|level|check|security|rating|verification))|(?<=(?:level|status|clearance)[: –-]{0,3})reliability",
      fr: "(?<=(?:cote|vérification|attestation|enquête|statut|niveau|autorisation)(?: de (?:sécurité|la|base))? (?:de |« ?)?)fiabilité",
    },
  },
  {
    group: "degree",
    key: "doctorate",
    also: ["graduate"],
    words: {
      en: "doctorates?|doctoral(?: degree| studies)?|ph\\.? ?d\\.?",
      fr: "doctorats?|doctorales?|troisième cycle|3e cycle|ph\\.? ?d\\.?",
    },
  },
  {
    group: "degree",
    key: "master",
    also: ["graduate"],
    words: {
      en: "master['’]?s(?: degree)?|master degree|master of (?:arts|science|business|public|engineering|laws?|library|education|social|applied|fine|information)|m\\.b\\.a\\.|M\\.?Sc\\.?",
      fr: "maîtrise(?! (?:de|du|des|d['’]|parfaite|approfondie|orale|écrite|suffisante|avancée|courante|démontrée))|master|deuxième cycle|2e cycle|M\\.?Sc\\.?",
    },
    acronyms: { en: "MBA", fr: "MBA" },
  },
  {
    group: "degree",
    key: "graduate",
    also: ["master", "doctorate"],
    words: {
      en: "(?<!under-?)(?:post-?)?graduate (?:degrees?|diplomas?|studies|level)",
      fr: "études supérieures|cycles? supérieurs?|diplôme supérieur",
    },
  },
  {
    group: "degree",
    key: "bachelor",
    also: ["university"],
    words: {
      en: "bachelor['’]?s?(?: degree)?(?: of (?:arts|science|commerce|laws?|education|engineering))?|baccalaureate|under-?graduate (?:degrees?|diplomas?|studies|level)|B\\.?Sc\\.?|B\\.A\\.",
      fr: "baccalauréats?|bachelier|bachelière|premier cycle|1er cycle|B\\.?Sc\\.?|B\\.A\\.",
    },
  },
  {
    group: "degree",
    key: "college",
    words: {
      en: "(?:community )?colleges?(?: or technical)?(?= (?:diplomas?|degrees?|certificates?|programs?|programmes?|education|level|studies))|community colleges?|diplomas? (?:from|of) a (?:recognized )?college|cegep",
      fr: "(?:d['’]études |de niveau )?collégia(?:les?|l|ux)|d['’]un collège|de collège|collège communautaire|cégep",
    },
    acronyms: { en: "DEC", fr: "DEC" },
  },
  {
    group: "degree",
    key: "secondary",
    words: {
      en: "high[ -]school|(?<!post[- ]?)secondary(?:[ -]school)?(?= (?:diplomas?|education|certificates?|graduation|studies|school))|grade (?:12|twelve)|matriculation",
      fr: "(?:d['’]études |d['’]école |école |cours |cycle )secondaires?(?! professionnel)|12e année|douzième année|secondaire (?:V|5)",
    },
    acronyms: { en: "GED", fr: "DES" },
  },
  {
    group: "degree",
    key: "vocational",
    words: {
      en: "vocational (?:diplomas?|studies|training|certificates?)|trade school",
      fr: "(?:d['’]études|formation) professionnelles?|école de métiers?",
    },
    acronyms: { en: "DVS|DEP", fr: "DEP" },
  },
  {
    group: "degree",
    key: "postsecondary",
    also: ["university", "college", "graduate"],
    words: { en: "post[ -]?secondary", fr: "post[ -]?secondaires?" },
  },
  {
    group: "degree",
    key: "university",
    also: ["bachelor", "postsecondary"],
    words: {
      en: "university (?:degrees?|diplomas?|studies|education|level|graduation|certificates?)|(?:degrees?|diplomas?) (?:from|of) an? (?:\\p{L}+ )?university|academic degrees?",
      fr: "(?:diplôme|grade|études|niveau|formation|certificat|cycle)s? (?:de niveau )?universitaires?|(?:diplôme|grade)s? (?:décernés? par |d['’])une université",
    },
  },
  {
    group: "tenure",
    key: "permanent",
    words: { en: "permanent|indeterminate", fr: "permanente?s?|(?:durée |période )?indéterminée?s?" },
  },
  {
    group: "tenure",
    key: "temporary",
    also: ["acting", "casual", "seasonal"],
    words: {
      en: "temporary|term (?:position|employment|appointment|contract)|fixed[ -]term|determinate|specified period",
      fr: "temporaires?|(?:durée|période) déterminée",
    },
  },
  { group: "tenure", key: "casual", also: ["temporary"], words: { en: "casual", fr: "occasionnel(?:le)?s?" } },
  { group: "tenure", key: "seasonal", also: ["temporary"], words: { en: "seasonal(?:ly)?", fr: "saisonni(?:er|ère)s?" } },
  { group: "tenure", key: "acting", also: ["temporary"], words: { en: "acting", fr: "intérimaires?|par intérim" } },
  {
    group: "workplace",
    key: "remote",
    words: {
      en: "(?:fully )?remote(?:ly)?|telework(?:ing)?|telecommut(?:e|ing)|work(?:ing)? from (?:home|anywhere)|home-based|virtual position",
      fr: "télétravail|à distance|travail à domicile|poste virtuel|de la maison",
    },
  },
  {
    group: "workplace",
    key: "on-site",
    words: {
      en: "on-?site|in[ -]person|in[ -]office|at the office",
      fr: "sur place|en personne|en présentiel|présentiel|sur les lieux",
    },
  },
  { group: "workplace", key: "hybrid", words: { en: "hybrid", fr: "hybrides?" } },
  ...namesOf(
    "language",
    "Cree|cri;Inuktitut|inuktitut;Ojibwe,Ojibway,Anishinaabemowin|ojibwé,ojibwe,anishinaabemowin;Michif|michif;Mohawk|mohawk;Haida|haïda;Dene|déné;Spanish|espagnol;Portuguese|portugais;Italian|italien;German|allemand;Dutch|néerlandais;Russian|russe;Ukrainian|ukrainien;Polish|polonais;Greek|grec;Turkish|turc;Arabic|arabe;Hebrew|hébreu;Persian,Farsi|persan,farsi;Hindi|hindi;Punjabi|pendjabi,punjabi,panjabi;Urdu|ourdou;Bengali|bengali;Tamil|tamoul;Mandarin|mandarin;Cantonese|cantonais;Chinese|chinois;Japanese|japonais;Korean|coréen;Vietnamese|vietnamien;Tagalog,Filipino|tagalog,filipino;Somali|somali;Swahili|swahili;Latin|latin;Gaelic|gaélique;Romanian|roumain;Hungarian|hongrois;Czech|tchèque;Danish|danois;Swedish|suédois;Norwegian|norvégien;Finnish|finnois",
  ),
  ...namesOf(
    "province",
    "Ontario|Ontario;Quebec,Québec|Québec;Nova Scotia|Nouvelle-Écosse;New Brunswick|Nouveau-Brunswick;Manitoba|Manitoba;British Columbia|Colombie-Britannique;Prince Edward Island|Île-du-Prince-Édouard,Ile-du-Prince-Édouard;Saskatchewan|Saskatchewan;Alberta|Alberta;Newfoundland|Terre-Neuve;Labrador|Labrador;Northwest Territories|Territoires du Nord-Ouest;Yukon|Yukon;Nunavut|Nunavut",
  ),
];

/** Names that have one form in each language: `English|French` parted by semicolons, synonyms by commas. */
function namesOf(group: LevelGroup, list: string): LevelWords[] {
  return list.split(";").map((entry) => {
    const [en = "", fr = ""] = entry.split("|");
    return { group, key: en, words: { en: en.replaceAll(",", "|"), fr: fr.replaceAll(",", "|") } };
  });
}

/** What a text must hold for its words to name a level of the group at all; most texts end here. */
export const CONTEXT: { readonly [G in LevelGroup]: { readonly [L in Lang]: RegExp } } = {
  clearance: {
    en: /clearance|reliability|security (?:status|level|screening|check|requirement)|screening level/iu,
    fr: /cote|attestation|habilitation|fiabilité|autorisation|(?:enquête|filtrage|niveau|exigence|vérification)s? de sécurité|niveau de (?:filtrage|sécurité)/iu,
  },
  degree: {
    en: /degree|diploma|doctor|ph\.? ?d|master|bachelor|baccalaur|graduat|college|school|secondary|university|certificat|grade 12|\b[MB]\.?Sc\b/iu,
    fr: /dipl[ôo]m|doctora|ph\.? ?d|ma[îi]trise|baccalaur|cycle|coll[éeè]g|secondaire|universit|grade|études|année|\b[MB]\.?Sc\b/iu,
  },
  tenure: {
    en: /permanent|indeterminate|tempor|term|determinate|specified|casual|seasonal|acting/iu,
    fr: /permanent|déterminé|temporaire|occasionnel|saisonni|intérim/iu,
  },
  workplace: {
    en: /remote|tele|from home|from anywhere|home-based|virtual|site|in[ -]person|in[ -]office|at the office|hybrid/iu,
    fr: /télétravail|à distance|domicile|virtuel|sur place|en personne|présentiel|bureau|sur les lieux|hybride|maison/iu,
  },
  // Other languages than English and French: each side may well speak of the other one.
  language: {
    en: /speak|spoken|language|knowledge|fluen|bilingu|translat|interpret|written|conversation/iu,
    fr: /parl|langue|connaissance|maîtris|bilingu|tradu|interpr|écrit|conversation|courant|couramment/iu,
  },
  province: { en: /\p{Lu}/u, fr: /\p{Lu}/u },
};
