import { lazily } from "#lazily";
import type { Lang, Sides } from "#posting";
import { type GatedPattern, gated } from "./gated-pattern.ts";
import type { Range } from "./sentences.ts";

/** What a paper must be, or how a thing is given: a word of a closed list, which the other language has a word for. */
export interface DocumentWord extends Range {
  readonly word: string;
  readonly kind: number;
}

interface Kind {
  /** What says it, beside the noun that it qualifies or at the end of the clause. */
  readonly says: Sides<string>;
  /** What may say it on the other side, besides. */
  readonly admits: Sides<string>;
}

const KINDS: readonly Kind[] = [
  {
    says: {
      en: "(?<!(?:is|are|be|remains?|stays?|still|not|if) )valid(?= (?!for|until|till|from|in|at|as|only|on|through|and|or|reasons?|points?|concerns?|arguments?)\\p{L})",
      fr: "(?<!(?:est|sont|soit|soient|reste|restent|demeure|pas|être|si) )(?:valides?|en cours de validité|en règle(?! générale))",
    },
    admits: {
      en: "valid\\p{L}*|current|\\p{L}*expire\\p{L}*|in force|good|up[- ]to[- ]date|active|effective|proper|invalid|appropriate|legal",
      fr: "valid\\p{L}*|valab\\p{L}*|vigueur|règle|expir\\p{L}*|à jour|échue?s?|périm\\p{L}*|bonn?e?|actuel\\p{L}*|courant|appropriée?s?|invalide",
    },
  },
  {
    says: {
      en: "certified(?= (?:(?:true )?cop(?:y|ies)|translations?)(?!\\p{L}))|notari[sz]ed",
      fr: "(?<=(?:copies?|traductions?) )certifiée?s?(?: conformes?)?|notariée?s?",
    },
    admits: {
      en: "certif\\p{L}*|notar\\p{L}*|true|authentic\\p{L}*|attest\\p{L}*|official\\p{L}*|verified",
      fr: "certif\\p{L}*|notari\\p{L}*|conform\\p{L}*|authenti\\p{L}*|attest\\p{L}*|officiel\\p{L}*|agréée?s?|vérifi\\p{L}*",
    },
  },
  {
    says: {
      en: "(?<=(?:an?|the|your|each|this|completed|and) )signed(?= (?!up|in|on|out|by|off)\\p{L})",
      fr: "(?<!(?:est|sont|être|soit|a|ont|été) )signée?s?(?! (?:par|le|la|en)(?!\\p{L}))",
    },
    admits: { en: "sign\\p{L}*|execut\\p{L}*|initial\\p{L}*", fr: "sign\\p{L}*|paraph\\p{L}*" },
  },
  {
    says: {
      en: "original(?= (?:receipts?|cop(?:y|ies)|documents?|invoices?|certificates?|diplomas?|signatures?|forms?|contracts?|licen[cs]es?)(?!\\p{L}))",
      fr: "(?<=(?:reçus?|copies?|documents?|factures?|certificats?|diplômes?|signatures?|formulaires?|contrats?|permis) )(?:origina(?:le?s?|ux)|d['’]origine)",
    },
    admits: { en: "origin\\p{L}*|first|initial\\p{L}*|source", fr: "origin\\p{L}*|initia\\p{L}*|premi\\p{L}*|source" },
  },
  {
    says: { en: "in writing", fr: "par écrit" },
    admits: {
      en: "writ\\p{L}*|wrote|e-?mails?|letters?|mail|texts?|notes?|notices?|forms?",
      fr: "écri\\p{L}*|courriels?|lettres?|courriers?|messages?|avis|formulaires?|rédig\\p{L}*",
    },
  },
  {
    says: { en: "free of charge|at no (?:cost|charge)|for free", fr: "gratuitement|sans frais|à titre gracieux" },
    admits: {
      en: "free\\p{L}*|no|complimentary|cost\\p{L}*|charge\\p{L}*|waive\\p{L}*|fees?",
      fr: "gratui\\p{L}*|sans|gracieu\\p{L}*|frais|coûts?|aucune?|offert\\p{L}*|libre\\p{L}*",
    },
  },
];

const patterns = (flags: string, of: (kind: Kind) => string) =>
  lazily((): readonly GatedPattern[] => KINDS.map((kind) => gated(new RegExp(`(?<![\\p{L}-])(?:${of(kind)})(?![\\p{L}-])`, flags))));

const SAYS = { en: patterns("giu", ({ says }) => says.en), fr: patterns("giu", ({ says }) => says.fr) };
const ADMITS = {
  en: patterns("iu", ({ says, admits }) => `${says.en}|${admits.en}`),
  fr: patterns("iu", ({ says, admits }) => `${says.fr}|${admits.fr}`),
};

/** The words of a text that say what a paper must be, or how a thing is given. */
export const readDocumentWords = (text: string, lang: Lang): readonly DocumentWord[] =>
  SAYS[lang]().flatMap((pattern, kind) =>
    pattern.mayMatch(text)
      ? pattern.matches(text).map(({ 0: word, index }) => ({ word: word.trim(), from: index, to: index + word.trim().length, kind }))
      : [],
  );

/** Whether a text may say what a word of the other one does. */
export const mayQualify = (text: string, lang: Lang, { kind }: DocumentWord): boolean => ADMITS[lang]()[kind]?.test(text) === true;
