import { lazily } from "#lazily";
import type { Lang } from "#posting";

/**
 * What a heading announces, told by the words that headings of postings, services and documents use for it in each language. Said
 * with other words in each (“What you’ll do” / « Vos fonctions »), so that no lexicon lines them up.
 */
const ROLES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  duties: {
    en: "duties|responsibilit(?:y|ies)|tasks|you(?:.ll| will) (?:do|be doing)|you(?:.ll| will)? need to (?!have|be|know|apply|submit)\\p{L}+|your (?:role|work|job)|the (?:role|work|job|position)|in this role",
    fr: "fonctions?|responsabilités?|tâches|vous (?:ferez|devrez|aurez à)|(?:votre|le) (?:rôle|travail|poste)|attentes|à ce titre|ce poste",
  },
  requirements: {
    en: "requirements?|qualifications?|skills?|experience|education|looking for|you(?:.ll)? need(?! to (?!have|be|know))|who has|criteria|fit right in|eligib(?:le|ility)|who (?:can|may)|must have",
    fr: "exigences?|qualifications?|qualités|compétences|expérience|études|scolarité|recherch(?:e|ons)|profil|critères|attentes|pour vous|admissib(?:le|les|ilité)|qui peut|il vous faut|essentiel(?:le)?s?|conditions",
  },
  offer: {
    en: "benefits?|perks|(?:we|us) (?:offer|give|pay)|advantages?|you get",
    fr: "avantages?|(?:nous|on) (?:offr|donn|pay)\\p{L}*|bienfaits?|prestations?|vous (?:recevrez|obtenez|obtiendrez)",
  },
  pay: {
    en: "salary|salaries|pay|wages?|remuneration|compensation",
    fr: "salaires?|salariale?s?|traitement|rémunération|paie|paye|payons",
  },
  application: {
    en: "apply|applying|applications?|submit|register|registration",
    fr: "postuler|candidatures?|demandes?|inscri\\p{L}*|soumettre|présenter|déposer",
  },
  contact: {
    en: "contacts?|questions?|reach|ask|help|(?<!(?:to|that|can) )support|get in touch|write to",
    fr: "contacts?|questions?|joindre|coordonnées|communiquer|communiquez|renseignements|personnes?-ressources?|adresser|aide|écri\\p{L}*|soutien",
  },
  time: {
    en: "dates?|deadlines?|closing|schedules?|timelines?|hours|calendar|when|seasons?",
    fr: "dates?|échéanc\\p{L}*|clôture|horaires?|calendrier|heures|délais?|quand|saisons?",
  },
  place: {
    en: "locations?|where|address|directions|getting (?:here|there)|place",
    fr: "lieux?|emplacements?|où|adresse|itinéraires?|rendre|endroits?",
  },
  language: { en: "languages?|bilingual\\p{L}*", fr: "langues?|linguistiques?|biling\\p{L}*" },
  fees: { en: "fees?|costs?|prices?|charges?|rates?", fr: "frais|coûts?|prix|droits?|tarifs?" },
  privacy: { en: "privacy|confidential\\p{L}*", fr: "confidential\\p{L}*|vie privée|renseignements personnels" },
  access: { en: "accessib\\p{L}*|accommodations?", fr: "accessib\\p{L}*|adaptation" },
  safety: { en: "security|safety|clearance|safe", fr: "sécurité|habilitation|cote|sécuritaire" },
  sources: {
    en: "references?|resources?|reading|see also|links?|sources?",
    fr: "références?|ressources?|lectures|voir aussi|liens?|sources?|savoir plus",
  },
  terms: { en: "definitions?|glossary", fr: "définitions?|glossaire|lexique" },
  team: { en: "teams?|who we are|about us|colleagues", fr: "équipes?|qui (?:nous )?sommes|qui est|propos de nous|collègues" },
};

const PATTERNS = lazily(() =>
  Object.entries(ROLES).map(([role, words]) => {
    const bounded = (text: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${text})(?![\\p{L}\\p{N}])`, "iu");
    return { role, en: bounded(words.en), fr: bounded(words.fr) };
  }),
);

/** What a heading announces; empty where its words are of the page’s own subject. */
export function rolesOf(heading: string, lang: Lang): ReadonlySet<string> {
  return new Set(PATTERNS().flatMap(({ role, ...patterns }) => (patterns[lang].test(heading) ? [role] : [])));
}
