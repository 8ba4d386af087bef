import type { Severity } from "#finding";
import type { BlockKind, Lang } from "#posting";
import type { UiLang } from "#ui-lang";

/** The words of the side-by-side view, in one language. */
export interface HtmlStrings {
  readonly reportTitle: string;
  readonly side: Readonly<Record<Lang, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly block: Readonly<Record<BlockKind, string>>;
  readonly findings: (count: number) => string;
  readonly pairs: (count: number) => string;
  readonly noFinding: string;
  /** The same of edits between two states. */
  readonly nothingAsked: string;
  /** Beside leads alone. */
  readonly noFault: string;
  readonly overview: string;
  readonly faults: string;
  readonly filters: string;
  readonly onlyFindings: string;
  readonly filterRule: string;
  readonly allRules: string;
  /** The language that a person writes in. */
  readonly filterLang: string;
  readonly bothLangs: string;
  readonly filterVerdict: string;
  readonly allVerdicts: string;
  readonly totals: string;
  readonly previous: string;
  readonly next: string;
  readonly shortcuts: string;
  readonly stepper: string;
  readonly stepHint: string;
  readonly finding: (number: number, of: number) => string;
  readonly markOf: (number: number) => string;
  readonly section: (number: number, of: number) => string;
  readonly sectionOnly: Readonly<Record<Lang, string>>;
  readonly gap: Readonly<Record<Lang, string>>;
  readonly gapAt: (line: number) => string;
  readonly moved: string;
  readonly line: (line: number) => string;
  readonly lines: (from: number, to: number) => string;
  readonly place: Readonly<Record<Lang, (line: number, column: number) => string>>;
  readonly insert: Readonly<Record<Lang, (line: number) => string>>;
  readonly suggestion: Readonly<Record<Lang, string>>;
  readonly noBreakSpace: string;
  readonly notes: string;
  readonly general: string;
  readonly pair: string;
  readonly verdictHead: string;
  readonly scoreHead: string;
  readonly index: string;
  readonly unpaired: string;
  readonly repository: string;
  readonly refusals: string;
  readonly files: string;
  readonly sideBySide: string;
  readonly skip: string;
  readonly madeBy: (version: string, day?: string) => string;
}

const nb = "\u00A0";
const one = (count: number, singular: string, plural: string): string => `${count}${nb}${count === 1 ? singular : plural}`;
/** French counts nothing as one: « 0 constat ». */
const un = (count: number, singular: string, plural: string): string => `${count}${nb}${count < 2 ? singular : plural}`;

/** As a label: with a capital. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every word of the view in both languages; one that is missing does not compile. */
export const HTML_STRINGS: Readonly<Record<UiLang, HtmlStrings>> = {
  en: {
    reportTitle: "Parity report",
    side: { en: "English", fr: "French" },
    severities: { error: "Errors", warning: "Warnings", info: "Information" },
    block: {
      field: "Front matter",
      heading: "Heading",
      paragraph: "Paragraph",
      item: "List item",
      code: "Code",
      table: "Table row",
      quote: "Quotation",
      image: "Image",
      html: "HTML",
      rule: "Dividing line",
    },
    findings: (count) => (count === 0 ? "no findings" : one(count, "finding", "findings")),
    pairs: (count) => one(count, "pair", "pairs"),
    noFinding: "Nothing to fix: no difference was found.",
    nothingAsked: "These edits ask nothing of the other language.",
    noFault: "No errors and no warnings.",
    overview: "All findings",
    faults: "Errors and warnings",
    filters: "Show",
    onlyFindings: "Only blocks with findings",
    filterRule: "Rule",
    allRules: "All rules",
    filterLang: "To write in",
    bothLangs: "Either language",
    filterVerdict: "Verdict",
    allVerdicts: "All verdicts",
    totals: "In total",
    previous: "Previous",
    next: "Next",
    shortcuts: "Keys n and p",
    stepper: "Move between findings",
    stepHint: "Press n or j for the next finding, p or k for the previous one.",
    finding: (number, of) => `Finding ${number} of ${of}`,
    markOf: (number) => `finding ${number}`,
    section: (number, of) => `Section ${number} of ${of}`,
    sectionOnly: { en: "only in English", fr: "only in French" },
    gap: { en: "Nothing in English here", fr: "Nothing in French here" },
    gapAt: (line) => `goes in at line ${line}`,
    moved: "Stands elsewhere on the other side",
    line: (line) => `line ${line}`,
    lines: (from, to) => `lines ${from} to ${to}`,
    place: {
      en: (line, column) => `English: line ${line}, column ${column}`,
      fr: (line, column) => `French: line ${line}, column ${column}`,
    },
    insert: { en: (line) => `English: insert at line ${line}`, fr: (line) => `French: insert at line ${line}` },
    suggestion: { en: "Suggested English:", fr: "Suggested French:" },
    noBreakSpace: "no-break space",
    notes: "About the texts",
    general: "About the whole pair",
    pair: "Pair",
    verdictHead: "Verdict",
    scoreHead: "Score",
    index: "Pairs",
    unpaired: "Postings without a partner",
    repository: "About all pairs together",
    refusals: "Could not be checked",
    files: "Files",
    sideBySide: "Both languages side by side",
    skip: "Skip to the content",
    madeBy: (version, day) => `Made by Parité ${version}${day ? ` on ${day}` : ""}.`,
  },
  fr: {
    reportTitle: "Rapport de parité",
    side: { en: "Anglais", fr: "Français" },
    severities: { error: "Erreurs", warning: "Avertissements", info: "Information" },
    block: {
      field: "En-tête",
      heading: "Titre",
      paragraph: "Paragraphe",
      item: "Élément de liste",
      code: "Code",
      table: "Rangée de tableau",
      quote: "Citation",
      image: "Image",
      html: "HTML",
      rule: "Filet",
    },
    findings: (count) => (count === 0 ? "aucun constat" : un(count, "constat", "constats")),
    pairs: (count) => un(count, "paire", "paires"),
    noFinding: `Rien à corriger${nb}: aucun écart n’a été trouvé.`,
    nothingAsked: "Ces modifications ne demandent rien à l’autre langue.",
    noFault: "Aucune erreur, aucun avertissement.",
    overview: "Tous les constats",
    faults: "Erreurs et avertissements",
    filters: "Afficher",
    onlyFindings: "Seulement les blocs visés par un constat",
    filterRule: "Règle",
    allRules: "Toutes les règles",
    filterLang: "À rédiger en",
    bothLangs: "L’une ou l’autre langue",
    filterVerdict: "Verdict",
    allVerdicts: "Tous les verdicts",
    totals: "Au total",
    previous: "Précédent",
    next: "Suivant",
    shortcuts: "Touches n et p",
    stepper: "Passer d’un constat à l’autre",
    stepHint: "Appuyez sur n ou j pour le constat suivant, sur p ou k pour le précédent.",
    finding: (number, of) => `Constat ${number} sur ${of}`,
    markOf: (number) => `constat ${number}`,
    section: (number, of) => `Section ${number} sur ${of}`,
    sectionOnly: { en: "en anglais seulement", fr: "en français seulement" },
    gap: { en: "Rien en anglais ici", fr: "Rien en français ici" },
    gapAt: (line) => `à insérer à la ligne ${line}`,
    moved: "Se trouve ailleurs dans l’autre langue",
    line: (line) => `ligne ${line}`,
    lines: (from, to) => `lignes ${from} à ${to}`,
    place: {
      en: (line, column) => `Anglais${nb}: ligne ${line}, colonne ${column}`,
      fr: (line, column) => `Français${nb}: ligne ${line}, colonne ${column}`,
    },
    insert: { en: (line) => `Anglais${nb}: insérer à la ligne ${line}`, fr: (line) => `Français${nb}: insérer à la ligne ${line}` },
    suggestion: { en: `Anglais proposé${nb}:`, fr: `Français proposé${nb}:` },
    noBreakSpace: "espace insécable",
    notes: "À propos des textes",
    general: "À propos de la paire",
    pair: "Paire",
    verdictHead: "Verdict",
    scoreHead: "Note",
    index: "Paires",
    unpaired: "Offres sans vis-à-vis",
    repository: "Sur l’ensemble des paires",
    refusals: "N’ont pas pu être vérifiés",
    files: "Fichiers",
    sideBySide: "Les deux langues côte à côte",
    skip: "Passer au contenu",
    madeBy: (version, day) => `Produit par Parité ${version}${day ? ` le ${day}` : ""}.`,
  },
};
