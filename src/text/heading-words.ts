import type { Sides } from "#posting";

/** A word that tells, in a heading or title, what stands under it or whom it is for. */
export interface Qualifier {
  readonly key: string;
  /** Regular expressions of whole words: `says` means it, `admits` may mean it and so answers. */
  readonly says: Sides<string>;
  readonly admits: Sides<string>;
  /** Keys that cannot be true of the same heading. */
  readonly against?: readonly string[];
}

/** Duties, tenures, hours, places and states that headings and titles name. */
export const QUALIFIERS: readonly Qualifier[] = [
  {
    key: "essential",
    says: {
      en: "essential|mandatory|compulsory|required|must[- ]haves?",
      fr: "essentiel(?:le)?s?|obligatoires?|exigée?s?|requis(?:e|es)?|indispensables?|impérati(?:f|ve)s?",
    },
    admits: {
      en: "require\\p{L}*|requirements?|needs?|needed|necessary|necessities|must|criteria|prerequisites?|imperative|bring|expect\\p{L}*|key|minimum|basic",
      fr: "exig\\p{L}*|nécessaires?|besoins?|faut|devez|doit|critères|préalables?|attend\\p{L}*|clés?|minimales?|minimum|base|conditions?",
    },
    against: ["asset"],
  },
  {
    key: "asset",
    says: {
      // Assets of accountants are other things.
      en: "(?<!(?:fixed|capital|digital|tangible|intangible|financial|current|net|total) )assets?(?! (?:management|allocation|tracking|and liabilities))|nice[- ]to[- ]haves?|desirable|preferred|bonus|optional|would be nice",
      fr: "atouts?|souhaitables?|souhaitée?s?|facultati(?:f|ve)s?|optionnel(?:le)?s?|bonus|préférables?",
    },
    admits: {
      en: "prefer\\p{L}*|ideal\\p{L}*|advantag\\p{L}*|plus|options?|extras?|helpful|useful|may|can|if applicable|additional|other",
      fr: "préf\\p{L}*|idéal\\p{L}*|avantag\\p{L}*|plus|options?|utiles?|pouvez|peut|au besoin|s['’]il y a lieu|privilégi\\p{L}*|appréciée?s?|autres",
    },
    against: ["essential"],
  },
  {
    key: "remote",
    says: { en: "remote(?:ly)?|telework|work from home|home-based", fr: "à distance|télétravail|à domicile" },
    admits: {
      en: "virtual|anywhere|home|online|flexible|distance",
      fr: "éloign\\p{L}*|isolée?s?|reculée?s?|virtuel(?:le)?s?|en ligne|n['’]importe où|distance|distanciel|maison|flexibles?",
    },
    against: ["on-site"],
  },
  {
    key: "on-site",
    says: { en: "on-?site|in[- ]person|in-office|in the office", fr: "sur place|en personne|en présentiel|présentiel" },
    admits: { en: "site|office|person|location", fr: "sur les lieux|site|bureau|place" },
    against: ["remote"],
  },
  { key: "hybrid", says: { en: "hybrid", fr: "hybrides?" }, admits: { en: "flexible|mixed", fr: "mixtes?|flexibles?" } },
  {
    key: "online",
    // « en ligne de commande », « en ligne droite », « mise en ligne » are other words.
    says: { en: "online", fr: "(?<!mis\\p{L}{0,3} )en ligne(?! d(?:e|irecte?|roite)(?!\\p{L}))" },
    admits: {
      en: "web|internet|cloud|virtual\\p{L}*|digital|electronic|remote\\p{L}*|site",
      fr: "en ligne|web|internet|virtuel\\p{L}*|numériques?|électroniques?|à distance|site",
    },
  },
  {
    key: "permanent",
    says: { en: "permanent|indeterminate", fr: "permanente?s?|indéterminée?s?" },
    admits: { en: "ongoing|indefinite", fr: "à temps plein|durables?" },
    against: ["temporary", "seasonal", "casual"],
  },
  {
    key: "temporary",
    says: { en: "temporary|temporarily|fixed[- ]term|term position", fr: "temporaires?|durée déterminée" },
    admits: {
      en: "term|interim|acting|seasonal|casual|contract|short|summer|determinate",
      fr: "terme|provisoires?|intérim\\p{L}*|saisonni\\p{L}*|occasionnel\\p{L}*|contrat|court|été|déterminée?",
    },
    against: ["permanent"],
  },
  {
    key: "seasonal",
    says: { en: "seasonal", fr: "saisonni(?:er|ère)s?" },
    admits: { en: "seasons?|summer|winter|spring|fall|autumn|temporary", fr: "saisons?|été|hiver|printemps|automne|temporaires?" },
    against: ["permanent"],
  },
  {
    key: "casual",
    says: { en: "casual", fr: "occasionnel(?:le)?s?" },
    admits: {
      en: "occasional\\p{L}*|temporary|as needed|on[- ]call",
      fr: "temporaires?|sur appel|au besoin|ponctuel\\p{L}*|informel\\p{L}*|décontractée?",
    },
    against: ["permanent"],
  },
  {
    key: "acting",
    says: { en: "acting|interim", fr: "intérimaires?|par intérim" },
    admits: { en: "temporary|theatre|drama", fr: "temporaires?|théâtre|suppléante?s?|provisoires?|jeu" },
  },
  {
    key: "full-time",
    says: { en: "full[- ]time", fr: "temps plein|plein temps|temps complet" },
    admits: { en: "full", fr: "plein|complet" },
    against: ["part-time"],
  },
  {
    key: "part-time",
    says: { en: "part[- ]time", fr: "temps partiel|mi-temps" },
    admits: { en: "half|part", fr: "partiel|demi" },
    against: ["full-time"],
  },
  {
    key: "bilingual",
    says: { en: "bilingual", fr: "bilingues?" },
    admits: {
      en: "bilingualism|both languages|two languages|official languages|English and French|French and English",
      fr: "bilinguisme|deux langues|langues officielles|anglais et (?:le |en )?français|français et (?:l['’]|en )?anglais",
    },
  },
  {
    key: "internal",
    says: { en: "internal", fr: "internes?" },
    admits: { en: "inside|within|employees|inner", fr: "intérieure?s?|personnel|employée?s?" },
    against: ["external"],
  },
  {
    key: "external",
    says: { en: "external", fr: "externes?" },
    admits: { en: "outside|outer|public|third", fr: "extérieure?s?|publics?|tiers|tierces?" },
    against: ["internal"],
  },
  {
    key: "draft",
    says: { en: "draft", fr: "ébauches?|brouillons?" },
    admits: {
      en: "preliminary|proposed|sketch",
      fr: "préliminaires?|projets?|provisoires?|version de travail|versions? préliminaires?|esquisse|écrire|rédiger|rédaction",
    },
  },
  {
    key: "deprecated",
    says: { en: "deprecated|obsolete", fr: "obsolètes?|déconseillée?s?" },
    admits: {
      en: "old|legacy|removed|retired|outdated|deprecat\\p{L}*",
      fr: "anciens?|ancienne?s?|désuets?|désuètes?|supprimée?s?|dépréciée?s?|abandonnée?s?|retirée?s?|périmée?s?",
    },
  },
  {
    key: "experimental",
    says: { en: "experimental", fr: "expérimenta(?:l|le|les|ux)" },
    admits: { en: "beta|trial|pilot|experiment\\p{L}*|preview", fr: "bêta|beta|essai|pilote|expérim\\p{L}*|préversion" },
  },
  {
    key: "new",
    says: { en: "\\bnew\\b(?=[^\\p{L}]*\\)|!)", fr: "\\((?:nouveau|nouvelle)s?" },
    admits: { en: "new|updated", fr: "nouve\\p{L}*|mise? à jour|neu(?:f|ve)s?" },
  },
  {
    key: "cancelled",
    says: { en: "cancelled|canceled|postponed", fr: "annulée?s?|reportée?s?" },
    admits: { en: "cancel\\p{L}*|postpone\\p{L}*|defer\\p{L}*", fr: "annul\\p{L}*|report\\p{L}*|remise?s?|différée?s?" },
  },
  {
    key: "archived",
    says: { en: "archived", fr: "archivée?s?" },
    admits: { en: "archiv\\p{L}*|closed|old", fr: "archiv\\p{L}*|fermée?s?|terminée?s?" },
  },
  {
    key: "evening",
    says: { en: "evenings?", fr: "de soir|de soirée|en soirée|soirs?" },
    admits: { en: "night\\p{L}*|late", fr: "soirées?|nuits?" },
  },
  {
    key: "weekend",
    says: { en: "weekends?", fr: "fins? de semaine|week-ends?" },
    admits: { en: "saturday|sunday", fr: "samedis?|dimanches?" },
  },
  {
    key: "night",
    says: { en: "night shift|nights", fr: "de nuit|quart de nuit" },
    admits: { en: "night|overnight|evening", fr: "nuits?|nocturnes?|soir" },
  },
  {
    key: "student",
    // A coop alone is a building.
    says: { en: "students?|co-op|coop(?= \\p{L})|interns?|internship", fr: "étudiante?s?|étudiantes?|stages?|stagiaires?|coop" },
    admits: {
      en: "pupils?|learners?|trainees?|apprentic\\p{L}*|co-?operatives?|coops?|school|work-study|youth|summer|junior|placement",
      fr: "élèves?|apprenti\\p{L}*|coopérati\\p{L}*|alternance|études|jeunes|relève|scolaires?",
    },
  },
];
