import type { Category, Severity, Verdict } from "#finding";
import type { Sides } from "#posting";
import type { UiLang } from "#ui-lang";

/** Severities as a reader meets them. */
export const severityWord: Readonly<Record<Severity, Sides<string>>> = {
  error: { en: "error", fr: "erreur" },
  warning: { en: "warning", fr: "avertissement" },
  info: { en: "info", fr: "information" },
};

/** What a fault is, by the categories of W3C ITS 2.0. */
export const categoryWord: Readonly<Record<Category, Sides<string>>> = {
  omission: { en: "omission", fr: "omission" },
  addition: { en: "addition", fr: "ajout" },
  untranslated: { en: "untranslated", fr: "texte non traduit" },
  mistranslation: { en: "mistranslation", fr: "erreur de sens" },
  numbers: { en: "numbers", fr: "nombres" },
  terminology: { en: "terminology", fr: "terminologie" },
  inconsistency: { en: "inconsistency", fr: "incohérence" },
  markup: { en: "markup", fr: "balisage" },
  typographical: { en: "typography", fr: "typographie" },
  "locale-violation": { en: "convention of the other language", fr: "usage de l’autre langue" },
  formatting: { en: "formatting", fr: "mise en forme" },
  uncategorized: { en: "other", fr: "autre" },
};

/** A sign beside the word, so that neither colour nor sign carries the meaning alone. */
export const severitySign: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", info: "•" };

/** Verdicts as a reader meets them. */
export const verdictWord: Readonly<Record<Verdict, Sides<string>>> = {
  pass: { en: "in parity", fr: "parité atteinte" },
  warn: { en: "to be reviewed", fr: "à revoir" },
  fail: { en: "not in parity", fr: "parité non atteinte" },
};

/** The sign of a verdict. */
export const verdictSign: Readonly<Record<Verdict, string>> = { pass: "✔", warn: "▲", fail: "✖" };

const NOUNS = {
  error: { en: ["error", "errors"], fr: ["erreur", "erreurs"] },
  warning: { en: ["warning", "warnings"], fr: ["avertissement", "avertissements"] },
  info: { en: ["for information", "for information"], fr: ["à titre d’information", "à titre d’information"] },
  lead: { en: ["lead", "leads"], fr: ["piste", "pistes"] },
  place: { en: ["place", "places"], fr: ["occurrence", "occurrences"] },
  pair: { en: ["pair", "pairs"], fr: ["paire", "paires"] },
  file: { en: ["file without a partner", "files without a partner"], fr: ["fichier sans vis-à-vis", "fichiers sans vis-à-vis"] },
  refusal: { en: ["could not be checked", "could not be checked"], fr: ["n’a pas pu être vérifié", "n’ont pas pu être vérifiés"] },
} as const satisfies Record<string, Sides<readonly [one: string, more: string]>>;

/** A number with its noun: “2 errors”, « 0 erreur » (French counts zero as one). */
export function counted(n: number, noun: keyof typeof NOUNS, lang: UiLang): string {
  const one = lang === "fr" ? n < 2 : n === 1;
  return `${integer(n, lang)} ${NOUNS[noun][lang][one ? 0 : 1]}`;
}

/** A score as each language writes it: “97.4 of 100”, « 97,4 sur 100 ». */
export function scoreText(score: number, lang: UiLang): string {
  const text = String(Math.round(score * 10) / 10);
  return lang === "fr" ? `${text.replace(".", ",")} sur 100` : `${text} of 100`;
}

function integer(n: number, lang: UiLang): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/gu, lang === "fr" ? "\u00A0" : ",");
}

/** Headings and short phrases that more than one format uses. */
export const LABELS = {
  score: { en: "score", fr: "note" },
  note: { en: "Note:", fr: "Remarque\u00A0:" },
  colon: { en: ":", fr: "\u00A0:" },
  unpaired: { en: "Without a partner", fr: "Sans vis-à-vis" },
  repository: { en: "Across the repository", fr: "Dans l’ensemble du dépôt" },
  silenced: { en: "Accepted or known, not counted", fr: "Accepté ou connu, non compté" },
  refusals: { en: "Could not be checked", fr: "N’ont pas pu être vérifiés" },
  whatToDo: { en: "What to do", fr: "À faire" },
  noPair: { en: "No pair was found to check.", fr: "Aucune paire à vérifier n’a été trouvée." },
} as const satisfies Record<string, Sides<string>>;
