import type { Sides } from "#posting";
import { ANTONYMS } from "./antonym-words.ts";
import { PERMISSIONS } from "./permission-words.ts";

/** What a sentence chooses one of: a direction, a sector, how often. `frequency` and `language` have messages of their own. */
export type ChoiceGroup =
  | "accompaniment"
  | "acceptance"
  | "always"
  | "ceiling"
  | "clock"
  | "daypart"
  | "direction"
  | "everybody"
  | "fare"
  | "frequency"
  | "government"
  | "language"
  | "opening"
  | "inclusion"
  | "lock"
  | "ordinal"
  | "parity"
  | "pay"
  | "permission"
  | "refund"
  | "renewal"
  | "scope"
  | "sequence"
  | "validity"
  | "position"
  | "safety"
  | "sector"
  | "side"
  | "skill"
  | "switch"
  | "term"
  | "trade"
  | "trend"
  | "weekpart"
  | "workday";

/** One of the things that a group chooses from. */
export interface ChoiceWords {
  readonly group: ChoiceGroup;
  readonly key: string;
  /** Options of the group that the other language may say for it. */
  readonly also?: readonly string[];
  /** Regular expressions of whole words that mean it; an earlier option takes the words before a later one. */
  readonly says: Sides<string>;
  /** Regular expressions of whole words of the *other* text that may mean it, so that nothing is said. */
  readonly admits?: Sides<string>;
}

/** Groups of which a “not” on either side may turn one option into another: “not open”, « fermé ». */
export const POLAR: ReadonlySet<ChoiceGroup> = new Set([
  "accompaniment",
  "acceptance",
  "everybody",
  "inclusion",
  "lock",
  "opening",
  "pay",
  "permission",
  "safety",
  "switch",
  "trend",
]);

const EVERY = "(?:every|each|per|once an?|once every|by the)";
const CHAQUE = "(?:chaque|par|une fois (?:par|l['’])|une fois aux?|à chaque)";

const MOIS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
/** « Chaque mois de juin » is once a year. */
const NO_MONTH = "(?! (?:de |d['’]))";

/** How often: an adjective or a phrase. What stands with a number of times is read with the number. */
const often = (key: string, adjectives: Sides<string>, en: string, fr: string, all: string): ChoiceWords => ({
  group: "frequency",
  key,
  says: {
    en: [adjectives.en, `${EVERY} (?:${en})(?! and every)`].filter(Boolean).join("|"),
    fr: [adjectives.fr, `${CHAQUE} ?(?:${fr})`, all].filter(Boolean).join("|"),
  },
});

/** Places in a sequence, in words: “the third floor”. A second of time and the tenth of a whole are other things. */
const ORDINALS = [
  // “The last Sunday of the month”: a place from the other end.
  {
    group: "ordinal",
    key: "last",
    says: {
      en: "(?<=the )last(?= (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|weekend|day|month) (?:of|in)(?!\\p{L}))",
      fr: "derni(?:er|ère)(?= (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|fin de semaine|jour|mois) (?:d[eu]|des|d['’]))",
    },
  } satisfies ChoiceWords,
  ...(
    [
      ["first", "premi(?:er|ère)"],
      ["(?<!(?:per|each|a|one|every|split) )second(?! (?:language|official|thoughts?))", "deuxième|(?<!une )seconde?(?! langue)"],
      ["third(?!-| part)", "troisième"],
      ["fourth", "quatrième"],
      ["fifth", "cinquième"],
      ["sixth", "sixième"],
    ] as const
  ).map(([en, fr], k): ChoiceWords => ({ group: "ordinal", key: String(k + 1), says: { en, fr } })),
];

/** What bears a number, odd or even: “even so” bears none, nor do « les pairs » who review. */
const NUMBERED =
  "(?:[- ]numbered)?(?= (?:days?|dates?|numbers?|integers?|pages?|years?|weeks?|rows?|columns?|sides?|houses?|address(?:es)?|months?|lines?|digits?|buildings?|streets?|civic)(?!\\p{L}))";
const PAIR =
  "(?<=(?:jours?|dates?|numéros?|nombres?|entiers?|pages?|années?|semaines?|rangées?|lignes?|colonnes?|côtés?|adresses?|mois|chiffres?|civiques?|est|sont) )";

/** Words of which a text means one at a time, with what the other language has for each. */
export const CHOICES: readonly ChoiceWords[] = [
  {
    ...often(
      "two days",
      { en: "", fr: "" },
      "other day|second day|two days|2 days",
      "deux jours|2 jours",
      "tous les (?:deux|2) jours|un jour sur deux|aux deux jours",
    ),
  },
  often(
    "two weeks",
    { en: "bi-?weekly|semi-?monthly|fortnightly", fr: "bimensuel(?:le)?s?|bihebdomadaires?" },
    "other week|second week|two weeks|2 weeks|fortnight|pay period",
    "deux semaines|2 semaines|quinzaine|période de pa[iy]e",
    "(?:toutes les|aux) (?:deux|2) semaines|une semaine sur deux|aux quinze jours|tous les quinze jours|twice a month",
  ),
  {
    ...often(
      "two months",
      { en: "bi-?monthly", fr: "bimestriel(?:le)?s?" },
      "other month|second month|two months|2 months",
      "deux mois|2 mois",
      "(?:tous les|aux) (?:deux|2) mois|un mois sur deux",
    ),
    also: ["two weeks"],
  },
  often(
    "three months",
    { en: "quarterly", fr: "trimestriel(?:le)?s?|trimestriellement" },
    "quarter|three months|3 months",
    "trimestre|trois mois|3 mois",
    "(?:tous les|aux) (?:trois|3) mois|tous les trimestres",
  ),
  {
    ...often(
      "six months",
      { en: "semi-?annual(?:ly)?|twice[- ]yearly|biannual(?:ly)?", fr: "semestriel(?:le)?s?|biannuel(?:le)?s?" },
      "six months|6 months|half-year",
      "six mois|6 mois",
      "(?:tous les|aux) (?:six|6) mois",
    ),
    also: ["two years"],
  },
  {
    ...often(
      "two years",
      { en: "biennial(?:ly)?", fr: "bisannuel(?:le)?s?|biennal(?:e|es)?|biennaux" },
      "other year|second year|two years|2 years",
      "deux ans|2 ans",
      "(?:tous les|aux) (?:deux|2) ans|une année sur deux|un an sur deux",
    ),
    also: ["six months"],
  },
  {
    ...often(
      "session",
      { en: "", fr: "" },
      "session|term|semester|academic term",
      "session|semestre|trimestre",
      "(?:toutes les|à toutes les) sessions|tous les semestres",
    ),
    also: ["three months", "six months"],
  },
  often(
    "three weekends",
    { en: "", fr: "" },
    "third weekend|three weekends",
    "trois fins de semaine",
    "(?:toutes les|aux) trois fins de semaine|une fin de semaine sur trois",
  ),
  often(
    "two weekends",
    { en: "alternate weekends", fr: "" },
    "other weekend|second weekend|two weekends",
    "deux fins de semaine",
    "(?:toutes les|aux) deux fins de semaine|une fin de semaine sur deux",
  ),
  often("weekend", { en: "", fr: "" }, "weekend", "fin de semaine", "toutes les fins de semaine"),
  often("minute", { en: "", fr: "" }, "minute", "minute", "à la minute|toutes les minutes"),
  often(
    "hour",
    { en: "hourly", fr: "horaires" },
    "hour",
    "heure",
    "à l['’]heure(?= (?:près|pile))|toutes les heures|(?<=(?:mots|clés?|frappes|pages) )à l['’]heure",
  ),
  {
    ...often(
      "day",
      { en: "daily", fr: "quotidien(?:ne)?s?|quotidiennement|journali(?:er|ère)s?|journellement" },
      "day|morning|evening|work(?:ing)? ?day|business day|weekday|single day",
      "jour|journée|matin|soir",
      "tous les (?:jours|matins|soirs)|toutes les journées|au quotidien|de tous les jours|jour après jour",
    ),
  },
  often(
    "week",
    { en: "weekly", fr: "hebdomadaires?|hebdomadairement|hebdo" },
    "week|single week|work ?week|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "toutes les semaines|à toutes les semaines|(?:tous )?les (?:lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches)",
  ),
  often(
    "month",
    { en: "monthly", fr: "mensuel(?:le)?s?|mensuellement" },
    "month|single month|calendar month",
    `mois${NO_MONTH}`,
    `(?:à )?tous les mois${NO_MONTH}`,
  ),
  often(
    "year",
    { en: "yearly|annual(?:ly)?|per annum", fr: "annuel(?:le)?s?|annuellement" },
    "year|spring|summer|fall|autumn|winter|fiscal year|calendar year|january|february|march|april|may|june|july|august|september|october|november|december",
    `an|année|printemps|été|automne|hiver|exercice|année civile|mois (?:de |d['’])(?:${MOIS})`,
    "tous les (?:ans|printemps|étés|automnes|hivers)|à tous les ans|toutes les années|année après année",
  ),

  {
    group: "clock",
    key: "noon",
    says: { en: "noon|midday", fr: "(?<!après-)midi" },
    admits: { en: "12|lunch\\p{L}*|afternoon|south\\p{L}*", fr: "12|dîner|après-midi" },
  },
  { group: "clock", key: "midnight", says: { en: "midnight", fr: "minuit" }, admits: { en: "12|night|24|0|00", fr: "0|24|00|nuit" } },

  {
    group: "daypart",
    key: "morning",
    says: { en: "mornings?", fr: "matins?|matinées?|matinale?s?" },
    admits: { en: "a\\.?m\\.?|early|dawn|sunrise", fr: "tôt|aube|avant-midi|petit" },
  },
  {
    group: "daypart",
    key: "afternoon",
    says: { en: "afternoons?", fr: "après-midis?" },
    admits: { en: "p\\.?m\\.?|noon", fr: "midi" },
  },
  {
    group: "daypart",
    key: "evening",
    also: ["night"],
    says: { en: "evenings?", fr: "soirs?|soirées?" },
    admits: { en: "tonight|p\\.?m\\.?|dinner|overnight|nightly|after hours|supper", fr: "nuits?|souper|veille" },
  },
  {
    group: "daypart",
    key: "night",
    also: ["evening"],
    says: { en: "nights?|overnight|night-?time", fr: "nuits?|nocturnes?" },
    admits: { en: "evening", fr: "soir\\p{L}*|veille|nuitées?" },
  },

  {
    group: "workday",
    key: "day shift",
    says: { en: "day shifts?|daytime", fr: "(?:quarts?|équipes?) de jour" },
    admits: { en: "days?|dayshift", fr: "jour\\p{L}*|diurnes?" },
  },
  {
    group: "workday",
    key: "night shift",
    also: ["evening shift"],
    says: { en: "night shifts?|overnight shifts?", fr: "(?:quarts?|équipes?) de nuit" },
    admits: { en: "nights?|overnight|evenings?", fr: "nuits?|nocturnes?|soirs?" },
  },
  {
    group: "workday",
    key: "evening shift",
    also: ["night shift"],
    says: { en: "evening shifts?", fr: "(?:quarts?|équipes?) de soir(?:ée)?" },
    admits: { en: "nights?|evenings?", fr: "nuits?|soir\\p{L}*" },
  },

  {
    group: "weekpart",
    key: "weekdays",
    says: { en: "weekdays?", fr: "(?<!fins? de )en semaine|jours? de (?:la )?semaine|jours? ouvrables?" },
    admits: {
      en: "monday\\p{L}*|friday\\p{L}*|weekdays?|week|days?|daily",
      fr: "lundi\\p{L}*|vendredi\\p{L}*|jours?|(?<!fins? de )semaine|ouvrables?",
    },
  },
  {
    group: "weekpart",
    key: "weekend",
    says: { en: "week-?ends?", fr: "fins? de semaine|week-?ends?" },
    admits: {
      en: "saturday\\p{L}*|sunday\\p{L}*|week-?end\\p{L}*|friday\\p{L}*",
      fr: "samedi\\p{L}*|dimanche\\p{L}*|fins?|week-?end\\p{L}*|vendredi\\p{L}*",
    },
  },

  {
    group: "direction",
    key: "north",
    says: { en: "north|northern|northbound|northward|northerly", fr: "nord|nordiques?|septentrional(?:e|es)?|septentrionaux" },
    admits: { en: "arctic|upper", fr: "arctique|haut\\p{L}*" },
  },
  {
    group: "direction",
    key: "south",
    says: { en: "south|southern|southbound|southward|southerly", fr: "sud|méridional(?:e|es)?|méridionaux" },
    admits: { en: "lower", fr: "bas|midi|australe?s?" },
  },
  {
    group: "direction",
    key: "east",
    says: {
      en: "east|eastern|eastbound|eastward|easterly",
      fr: "(?<=(?:l['’]|d['’]|côte |vers l['’]))est(?=[,.;:)]|$| (?:du|de|des|d['’]|et|ou|canadien|ontarien))|oriental(?:e|es)?|orientaux",
    },
    admits: { en: "east\\p{L}*|orient\\p{L}*", fr: "est|orient\\p{L}*|levant" },
  },
  {
    group: "direction",
    key: "west",
    says: { en: "west|western|westbound|westward|westerly", fr: "ouest|occidental(?:e|es)?|occidentaux" },
    admits: { en: "west\\p{L}*", fr: "ouest|occident\\p{L}*|couchant" },
  },

  {
    group: "ceiling",
    key: "minimum",
    says: { en: "minimum|minimal|minima", fr: "minimum|minimal(?:e|es)?|minimaux|minima" },
    admits: {
      en: "least|lowest|low|small\\p{L}*|basic|reduc\\p{L}*|limit\\p{L}*|fewest|short\\p{L}*|minim\\p{L}*|floor",
      fr: "moins|moindre\\p{L}*|faible\\p{L}*|petit\\p{L}*|bas|basse\\p{L}*|de base|réd\\p{L}*|limit\\p{L}*|minim\\p{L}*|plancher",
    },
  },
  {
    group: "ceiling",
    key: "maximum",
    says: { en: "maximum|maximal|maxima", fr: "maximum|maximal(?:e|es)?|maximaux|maxima" },
    admits: {
      en: "most|highest|greatest|full\\p{L}*|up to|limit\\p{L}*|largest|longest|best|at most|more than|maxim\\p{L}*|optim\\p{L}*|top|ceiling|cap",
      fr: "plus|max\\p{L}*|pleine\\p{L}*|limit\\p{L}*|jusqu['’]\\p{L}*|optim\\p{L}*|plafond\\p{L}*|meilleur\\p{L}*",
    },
  },

  {
    group: "trade",
    key: "buy",
    says: {
      en: "buy|buys|buying|bought|buyers?|purchas(?:e|es|ed|ing|ers?)",
      fr: "ach(?:eter|ète|ètes|ètent|etez|etons|eté|etée|etés|etées|etant|ètera|eteurs?|eteuses?)|achats?",
    },
    admits: {
      en: "acqui\\p{L}*|procur\\p{L}*|order\\p{L}*|obtain\\p{L}*|get|shop\\p{L}*|point of purchase|point-of-purchase",
      fr: "acqui\\p{L}*|acqu[ée]r\\p{L}*|procur\\p{L}*|command\\p{L}*|approvisionn\\p{L}*|obten\\p{L}*|point de vente",
    },
  },
  {
    group: "trade",
    key: "sell",
    says: { en: "sell|sells|selling|sold|sellers?|sales?", fr: "vend(?:re|s|ez|ons|ent|u|ue|us|ues|ant|ra|ront|eurs?|euses?)|ventes?" },
    admits: {
      en: "sell\\p{L}*|resell\\p{L}*|retail\\p{L}*|commerc\\p{L}*|market\\p{L}*|vend\\p{L}*|offer\\p{L}*|point of purchase|point-of-purchase|dispos\\p{L}*",
      fr: "vend\\p{L}*|vente\\p{L}*|commerci\\p{L}*|rabais|solde\\p{L}*|offre\\p{L}*|revend\\p{L}*|aliéna\\p{L}*",
    },
  },

  {
    group: "sector",
    key: "public",
    says: { en: "public|publicly", fr: "public|publique|publics|publiques|publiquement" },
    admits: { en: "public\\p{L}*|government\\p{L}*|state|civil|open\\p{L}*", fr: "publi\\p{L}*|gouvernement\\p{L}*|fonction|état" },
  },
  {
    group: "sector",
    key: "private",
    says: { en: "private|privately", fr: "privée?s?|particuliers?" },
    admits: {
      en: "priva\\p{L}*|personal|individual\\p{L}*|confidential\\p{L}*",
      fr: "priv\\p{L}*|particul\\p{L}*|personnel\\p{L}*|confiden\\p{L}*|intim\\p{L}*",
    },
  },

  {
    group: "pay",
    key: "unpaid",
    says: {
      en: "unpaid|without pay|not paid|without remuneration|unremunerated",
      fr: "non[- ](?:rémunérée?s?|payée?s?|salariée?s?|rétribuée?s?)|sans (?:solde|salaire|rémunération|traitement)|pas (?:rémunérée?s?|payée?s?)|bénévole",
    },
    admits: {
      en: "unpaid|volunt\\p{L}*|no pay|without|free|outstanding|overdue|arrears|not|\\p{L}*n['’]t",
      fr: "sans|non|bénévol\\p{L}*|impayée?s?|gratuit\\p{L}*|pas|aucune?",
    },
  },
  {
    group: "pay",
    key: "paid",
    says: {
      en: "(?:is|are|fully|be) paid|paid (?:leave|internships?|positions?|work|placements?|training|vacation|time|holidays?|break|breaks|stage)|with pay",
      fr: "rémunérée?s?|payée?s?|salariée?s?|rétribuée?s?",
    },
    admits: {
      en: "pa(?:y|id|ys|ying)|salar\\p{L}*|wage\\p{L}*|remunerat\\p{L}*",
      fr: "pa[iy]\\p{L}*|rémunér\\p{L}*|salar\\p{L}*|vers\\p{L}*",
    },
  },

  {
    group: "fare",
    key: "half",
    says: {
      en: "half[- ](?:price|fare|rate|off)|half the (?:usual |regular |full )?(?:price|fare|rate|fee)|50\\s?% off",
      fr: "demi-(?:tarif|prix)|(?:à |la )?moitié (?:prix|du (?:prix|tarif))|50\\s?% de (?:rabais|réduction)",
    },
    admits: {
      en: "hal(?:f|ves)|50|reduc\\p{L}*|discount\\p{L}*",
      fr: "demi\\p{L}*|moitié|50|rédui\\p{L}*|réduction\\p{L}*|rabais",
    },
  },
  {
    group: "fare",
    key: "full",
    says: {
      en: "full[- ](?:price|fare|rate)|(?:the|at) (?:regular|usual) (?:price|fare|rate)",
      fr: "plein(?:[- ]|s )(?:tarifs?|prix)|prix plein|(?:tarif|prix) (?:régulier|courant|habituel|ordinaire)",
    },
    admits: {
      en: "full\\p{L}*|regular\\p{L}*|usual\\p{L}*|normal\\p{L}*|standard|whole",
      fr: "plein\\p{L}*|complet|entier|régulier|courant|habituel|ordinaire|normal|total\\p{L}*",
    },
  },

  {
    group: "opening",
    key: "closed",
    says: { en: "closed|closes|shut", fr: "fermée?s?|ferment|fermera|fermeront|ferme(?= (?:à|au|le|les|ses|pour|en|du|tous)(?!\\p{L}))" },
    admits: {
      en: "clos\\p{L}*|shut\\p{L}*|end\\p{L}*|until|lock\\p{L}*|deadline|not|private",
      fr: "ferm\\p{L}*|clos\\p{L}*|fin\\p{L}*|jusqu['’]\\p{L}*|termin\\p{L}*|clôtur\\p{L}*|limite|pas|relâche|sous-titr\\p{L}*|circuit",
    },
  },
  {
    group: "opening",
    key: "open",
    says: {
      en: "(?:is|are|be|remains?|stays?) (?:(?!not )\\p{L}+ )?open|opens|open (?:on|from|at|every|all|to|daily|until|year)",
      fr: "ouverte?s?|ouvre|ouvrent|ouvrira|ouvriront",
    },
    admits: {
      en: "open\\p{L}*|reopen\\p{L}*|begin\\p{L}*|start\\p{L}*|available",
      fr: "ouv[er]\\p{L}*|rouv\\p{L}*|début\\p{L}*|commenc\\p{L}*|accessible\\p{L}*|disponib\\p{L}*",
    },
  },

  {
    group: "accompaniment",
    key: "without",
    says: { en: "without", fr: "sans" },
  },
  {
    group: "accompaniment",
    key: "with",
    says: { en: "with", fr: "avec" },
    admits: { en: "including|having|carrying|has|have", fr: "accompagn\\p{L}*|muni\\p{L}*|doté\\p{L}*" },
  },

  {
    group: "everybody",
    key: "nobody",
    says: { en: "nobody|no one|no-one", fr: "personne n(?:e|['’])|nul ne" },
    admits: { en: "excluded", fr: "sans exception|inclu\\p{L}*" },
  },
  {
    group: "everybody",
    key: "everybody",
    says: { en: "everybody|everyone", fr: "tout le monde|tous(?= (?:peuvent|doivent|sont|ont|devront|pourront)(?!\\p{L}))" },
    admits: { en: "without exception|included", fr: "exclu\\p{L}*" },
  },

  ...ORDINALS,

  {
    group: "parity",
    key: "odd",
    says: { en: `odd${NUMBERED}`, fr: "impair(?:e|es|s)?" },
    admits: { en: "odd\\p{L}*|uneven", fr: "impair\\p{L}*" },
  },
  {
    group: "parity",
    key: "even",
    says: { en: `even${NUMBERED}`, fr: `${PAIR}paire?s?` },
    admits: { en: "even\\p{L}*", fr: "paire?s?" },
  },

  {
    group: "switch",
    key: "off",
    says: {
      en: "disabl(?:e|es|ed|ing)|turn(?:s|ed|ing)? off|switch(?:es|ed|ing)? off|deactivat(?:e|es|ed|ing)|off by default",
      fr: "désactiv(?:er|e|ent|ez|ons|é|ée|és|ées|ation)|éteindre|éteignez|éteints?|éteintes?",
    },
    admits: {
      en: "disab\\p{L}*|off|deactivat\\p{L}*|stop\\p{L}*|remov\\p{L}*|unset|without|opt out",
      fr: "désactiv\\p{L}*|ét[ei]\\p{L}*|ferm\\p{L}*|coup\\p{L}*|arrêt\\p{L}*|retir\\p{L}*|sans|hors",
    },
  },
  {
    group: "switch",
    key: "on",
    says: {
      en: "enabl(?:e|es|ed|ing)(?! (?:\\p{L}+ ){1,4}to(?!\\p{L}))|turn(?:s|ed|ing)? on|switch(?:es|ed|ing)? on|activat(?:e|es|ed|ing)|on by default",
      fr: "activ(?:er|ez|ons|é|ée|és|ées|ation)|allumer|allumez|allumée?s?",
    },
    admits: {
      en: "enabl\\p{L}*|on|activ\\p{L}*|start\\p{L}*|set|allow\\p{L}*",
      fr: "activ\\p{L}*|allum\\p{L}*|ouv\\p{L}*|démarr\\p{L}*|permet\\p{L}*|réactiv\\p{L}*",
    },
  },

  {
    group: "lock",
    key: "unlocked",
    says: { en: "unlock(?:s|ed|ing)?", fr: "déverrouill(?:er|e|ent|ez|ons|é|ée|és|ées|age)" },
    admits: {
      en: "unlock\\p{L}*|open\\p{L}*|releas\\p{L}*|access\\p{L}*",
      fr: "déverr\\p{L}*|débloqu\\p{L}*|ouv\\p{L}*|accès|accéd\\p{L}*",
    },
  },
  {
    group: "lock",
    key: "locked",
    says: {
      en: "lock(?:s|ed|ing)?(?= (?:the|your|all|each|every|it|them|up|after|when|at)(?!\\p{L}))|(?<=(?:is|are|be|remains?|stays?) )locked",
      fr: "verrouill(?:er|e|ent|ez|ons|é|ée|és|ées|age)",
    },
    admits: { en: "lock\\p{L}*|block\\p{L}*", fr: "verrouill\\p{L}*|barr\\p{L}*|bloqu\\p{L}*" },
  },

  {
    group: "inclusion",
    key: "excludes",
    says: {
      en: "exclud(?:e|es|ed|ing)|(?<=(?:tax|taxes|hst|gst|qst|fees|meals) )(?:are |is )?(?:extra|not included)|plus (?:applicable )?(?:tax|taxes|hst|gst)",
      fr: "exclu(?:re|t|ent|ons|ez|s|e|es|ant)?|(?<=(?:taxes?|TVH|TPS|TVQ|tvh|tps|tvq|frais|repas) )(?:sont |est )?(?:en sus|non comprise?s?|non incluse?s?)",
    },
    admits: {
      en: "exclu\\p{L}*|except\\p{L}*|without|outside|bar\\p{L}*|not|no|omit\\p{L}*|plus|extra",
      fr: "exclu\\p{L}*|excep\\p{L}*|sauf|hors|sans|écart\\p{L}*|pas|non|exclusion|en sus|hormis",
    },
  },
  {
    group: "inclusion",
    key: "includes",
    says: {
      en: "includ(?:e|es|ed)",
      fr: "comprend|comprennent|comprenait|inclu(?:re|t|ent|s|e|es)|(?:est|sont) comprise?s?|(?<=(?:taxes?|tvh|tps|tvq|frais|repas) )comprise?s?",
    },
    admits: {
      en: "includ\\p{L}*|inclus\\p{L}*|compris\\p{L}*|contain\\p{L}*|cover\\p{L}*|with|understand\\p{L}*|consist\\p{L}*|involv\\p{L}*",
      fr: "inclu\\p{L}*|compr\\p{L}*|contien\\p{L}*|couvr\\p{L}*|notamment|avec|englob\\p{L}*",
    },
  },

  ...PERMISSIONS,
  ...ANTONYMS,

  {
    group: "always",
    key: "never",
    says: { en: "never(?! (?:fail|fails|forget)(?!\\p{L}))", fr: "(?<!oubli(?:e|er|ez|ons) )jamais" },
    admits: {
      en: "never|ever|not|no|none|nothing|cannot|\\p{L}*n['’]t|avoid\\p{L}*|rarely|forbid\\p{L}*|prohibit\\p{L}*",
      fr: "jamais|ne|n|pas|aucun\\p{L}*|évit\\p{L}*|nul\\p{L}*|rien|non|interdi\\p{L}*|défen\\p{L}*",
    },
  },
  {
    group: "always",
    key: "always",
    says: { en: "always", fr: "toujours" },
    admits: {
      en: "always|still|ever|any\\p{L}*|every\\p{L}*|each|constant\\p{L}*|remain\\p{L}*|continu\\p{L}*|keep\\p{L}*|ensure|make sure|yet|fail|forget|miss|un\\p{L}{4,}|leave|lose|stop\\p{L}*",
      fr: "toujours|chaque|tou[ts]\\p{L}*|constamment|encore|oubli\\p{L}*|manqu\\p{L}*|laiss\\p{L}*|cess\\p{L}*|arrêt\\p{L}*|perd\\p{L}*|in\\p{L}{4,}",
    },
  },

  {
    group: "safety",
    key: "unsafe",
    says: {
      en: "unsafe|not (?:\\p{L}+ )?safe|isn['’]t safe|aren['’]t safe|undrinkable|not drinkable|not potable|unfit|not fit",
      fr: "(?:n['’]est|ne sont|n['’]était) (?:pas|plus) (?:\\p{L}+ )?(?:potables?|sécuritaires?|sûre?s?|bon(?:ne)?s? à \\p{L}+|propres? à)|(?:pas|non)[- ](?:potables?|sécuritaires?|sûre?s?)|impropres?|dangereu(?:x|ses?)",
    },
    admits: {
      en: "not|unsafe|danger\\p{L}*|risk\\p{L}*|hazard\\p{L}*|harm\\p{L}*|unfit|contaminat\\p{L}*|pollut\\p{L}*",
      fr: "ne|n|pas|non|danger\\p{L}*|risqu\\p{L}*|impropre\\p{L}*|nocif\\p{L}*|toxi\\p{L}*|contamin\\p{L}*|pollu\\p{L}*",
    },
  },
  {
    group: "safety",
    key: "safe",
    says: {
      en: "(?<=(?:is|are|be|was|were|now|still|perfectly|completely) )safe|potable|drinkable",
      fr: "sécuritaires?|potables?|sans (?:danger|risque)|bon(?:ne)?s? à (?:boire|manger|consommer)|propres? à la consommation",
    },
    admits: {
      en: "saf\\p{L}*|secur\\p{L}*|potable|drinkable",
      fr: "sécur\\p{L}*|sûr\\p{L}*|potable\\p{L}*|sans|bon\\p{L}*|abri|innocuité",
    },
  },

  {
    group: "acceptance",
    key: "accept",
    says: { en: "accept|accepts|accepted|accepting", fr: "accept(?:er|e|ent|ons|ez|é|ée|és|ées|era|eront)" },
    admits: {
      en: "accept\\p{L}*|admit\\p{L}*|approv\\p{L}*|receiv\\p{L}*|welcom\\p{L}*|tak(?:e|es|en)",
      fr: "accept\\p{L}*|admi\\p{L}*|reten\\p{L}*|approuv\\p{L}*|reçu\\p{L}*|accueil\\p{L}*|reçoi\\p{L}*|recev\\p{L}*",
    },
  },
  {
    group: "acceptance",
    key: "reject",
    says: {
      en: "reject|rejects|rejected|rejecting|refuse|refuses|refused|turned down|declined",
      fr: "rejet(?:er|te|tent|tons|tez|é|ée|és|ées|tera|teront)|rejetons|rejetez|refus(?:er|e|ent|ons|ez|é|ée|és|ées|era|eront)",
    },
    admits: {
      en: "reject\\p{L}*|refus\\p{L}*|declin\\p{L}*|deny|denie\\p{L}*|not|no|unaccept\\p{L}*|dismiss\\p{L}*|exclu\\p{L}*",
      fr: "reje\\p{L}*|refus\\p{L}*|écart\\p{L}*|déclin\\p{L}*|pas|non|aucun\\p{L}*|exclu\\p{L}*|inaccept\\p{L}*|élimin\\p{L}*",
    },
  },

  {
    group: "skill",
    key: "basic",
    says: { en: "basic|beginner|elementary", fr: "de base|débutante?s?|élémentaires?" },
    admits: {
      en: "basic\\p{L}*|begin\\p{L}*|simple|fundamental\\p{L}*|entry|introduct\\p{L}*|primary|base\\p{L}*|core|foundation\\p{L}*|novice\\p{L}*",
      fr: "base|fondament\\p{L}*|simples?|début\\p{L}*|élément\\p{L}*|essentiel\\p{L}*|initia\\p{L}*|notions|primaires?|minim\\p{L}*|introduct\\p{L}*",
    },
  },
  {
    group: "skill",
    key: "intermediate",
    says: { en: "intermediate", fr: "intermédiaires?" },
    admits: { en: "intermedia\\p{L}*|middle|medium|mid", fr: "intermédi\\p{L}*|moyen\\p{L}*" },
  },
  {
    group: "skill",
    key: "advanced",
    says: { en: "advanced", fr: "avancée?s?|approfondie?s?" },
    admits: {
      en: "advanc\\p{L}*|senior|in-depth|thorough|expert|extensive|high\\p{L}*|sophisticated|post\\p{L}*|excellent|strong",
      fr: "avanc\\p{L}*|approfond\\p{L}*|supérieur\\p{L}*|poussée?s?|pointe|expert\\p{L}*|perfection\\p{L}*|élev\\p{L}*|complex\\p{L}*|évoluée?s?|excellent\\p{L}*",
    },
  },

  {
    group: "term",
    key: "short term",
    says: { en: "short[- ]term|short[- ]range", fr: "court terme|courte (?:durée|période|portée)" },
    admits: { en: "short\\p{L}*|brief\\p{L}*|temporar\\p{L}*", fr: "court\\p{L}*|brèves?|brefs?|temporaire\\p{L}*" },
  },
  {
    group: "term",
    key: "long term",
    says: { en: "long[- ]term|long[- ]range", fr: "long terme|longue (?:durée|période|portée)" },
    admits: { en: "long\\p{L}*|last\\p{L}*|permanent\\p{L}*|extended", fr: "long\\p{L}*|durabl\\p{L}*|permanent\\p{L}*|prolong\\p{L}*" },
  },

  {
    group: "government",
    key: "federal",
    says: { en: "federal|federally", fr: "fédéral(?:e|es)?|fédéraux" },
    admits: {
      en: "federal\\p{L}*|canad\\p{L}*|national\\p{L}*|crown|department\\p{L}*|government\\p{L}*|central",
      fr: "fédér\\p{L}*|canad\\p{L}*|nation\\p{L}*|couronne|ministère\\p{L}*|état|gouvernement\\p{L}*|publique",
    },
  },
  {
    group: "government",
    key: "provincial",
    says: { en: "provincial|provincially", fr: "provincial(?:e|es)?|provinciaux" },
    admits: { en: "provinc\\p{L}*|territor\\p{L}*|regional\\p{L}*|local", fr: "provinc\\p{L}*|territ\\p{L}*|région\\p{L}*" },
  },
  {
    group: "government",
    key: "municipal",
    says: { en: "municipal", fr: "municipal(?:e|es)?|municipaux" },
    admits: {
      en: "municip\\p{L}*|city|town|cities|local\\p{L}*|community|urban|county",
      fr: "municip\\p{L}*|villes?|local\\p{L}*|locaux|commun\\p{L}*|urbain\\p{L}*|comté",
    },
  },

  {
    group: "position",
    key: "employer",
    says: { en: "employers?", fr: "employeurs?|employeuses?" },
    admits: {
      en: "employ\\p{L}*|compan\\p{L}*|organi\\p{L}*|business\\p{L}*|workplace\\p{L}*",
      fr: "employeur\\p{L}*|entreprise\\p{L}*|organis\\p{L}*|société\\p{L}*|patron\\p{L}*|milieu\\p{L}*",
    },
  },
  {
    group: "position",
    key: "employee",
    says: { en: "employees?", fr: "employée?s?|salariée?s?" },
    admits: {
      en: "employee\\p{L}*|staff|worker\\p{L}*|personnel|hired|people|member\\p{L}*|team\\p{L}*|workforce",
      fr: "employ[ée]\\p{L}*|personnel\\p{L}*|travaill\\p{L}*|effectif\\p{L}*|fonctionnaire\\p{L}*|membre\\p{L}*|équipe\\p{L}*|gens|personnes",
    },
  },

  {
    group: "side",
    key: "left",
    says: { en: "(?:on|to|at) the left|left[- ]hand|left side", fr: "gauche" },
    admits: { en: "left", fr: "gauch\\p{L}*" },
  },
  {
    group: "side",
    key: "right",
    says: { en: "(?:on|to|at) the right|right[- ]hand|right side", fr: "(?<=(?:à|de|la|côté) )droite?" },
    admits: { en: "right\\p{L}*", fr: "droit\\p{L}*" },
  },

  {
    group: "trend",
    key: "increase",
    says: {
      en: "increas(?:e|es|ed|ing)|(?:goes|went|gone|going) up(?! to (?!\\$?\\d))|(?:rises?|rose|risen|grew|grown) by",
      fr: "augment(?:er|e|ent|ez|ons|é|ée|és|ées|ation|ations|era|eront|ant)|hausses?|accroître|accroissements?",
    },
    admits: {
      en: "increas\\p{L}*|gr[oe]w\\p{L}*|rais\\p{L}*|ris\\p{L}*|rose|more|enhanc\\p{L}*|improv\\p{L}*|higher|boost\\p{L}*|expand\\p{L}*|greater|up",
      fr: "augment\\p{L}*|hauss\\p{L}*|accr\\p{L}*|croiss\\p{L}*|amélior\\p{L}*|plus|élev\\p{L}*|renforc\\p{L}*|multipli\\p{L}*|progress\\p{L}*|major\\p{L}*|supérieur\\p{L}*",
    },
  },
  {
    group: "trend",
    key: "decrease",
    says: {
      en: "decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|reductions?|(?:goes|went|gone|going) down(?! to (?!\\$?\\d))|(?:falls?|fell|fallen|drops?|dropped) by",
      fr: "dimin(?:uer|ue|uent|uez|uons|ué|uée|ués|uées|ution|utions|uant)|rédu(?:ire|it|isent|isez|isons|ction|ctions|isant)|baisses?",
    },
    admits: {
      en: "decreas\\p{L}*|reduc\\p{L}*|lower\\p{L}*|less\\p{L}*|cut\\p{L}*|fewer|declin\\p{L}*|drop\\p{L}*|fall\\p{L}*|fell|(?:goes|went|gone|going) down|mitigat\\p{L}*|limit\\p{L}*|minimi\\p{L}*",
      fr: "dimin\\p{L}*|rédu\\p{L}*|baiss\\p{L}*|moins|moindre\\p{L}*|attén\\p{L}*|limit\\p{L}*|allég\\p{L}*|minimis\\p{L}*|inférieur\\p{L}*|restrei\\p{L}*",
    },
  },

  {
    group: "language",
    key: "both",
    also: ["either"],
    says: {
      en: "both (?:official )?languages|both of canada['’]s official languages|english and (?:in )?french|french and (?:in )?english|bilingual(?:ism)?",
      fr: "(?:les )?deux langues(?: officielles)?|(?:l['’])?anglais (?:et|ainsi que|comme) (?:en |le |du )?français|(?:le |du )?français (?:et|ainsi que|comme) (?:en |l['’]|de l['’])?anglais|bilingues?|bilinguisme",
    },
  },
  {
    group: "language",
    key: "either",
    also: ["both"],
    says: {
      en: "english or (?:in )?french|french or (?:in )?english|either (?:official )?language|(?:one|either) of the (?:two )?official languages|english/french|french/english",
      fr: "(?:l['’])?anglais ou (?:en |le |du )?français|(?:le |du )?français ou (?:en |l['’]|de l['’])?anglais|l['’]une (?:ou l['’]autre )?des (?:deux )?langues officielles|anglais/français|français/anglais",
    },
  },
  {
    group: "language",
    key: "english",
    says: { en: "english", fr: "anglais|anglaise|anglophones?" },
    admits: {
      en: "english\\p{L}*|anglophon\\p{L}*|second language|second official language",
      fr: "anglais\\p{L}*|anglophon\\p{L}*|langue seconde|seconde langue|autre langue",
    },
  },
  {
    group: "language",
    key: "french",
    says: { en: "french", fr: "français|française|françaises|francophones?" },
    admits: {
      en: "french\\p{L}*|francophon\\p{L}*|second language|second official language|quebec\\p{L}*",
      fr: "français\\p{L}*|francophon\\p{L}*|langue seconde|seconde langue|autre langue|francisation",
    },
  },
];
