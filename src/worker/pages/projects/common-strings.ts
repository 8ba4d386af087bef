import type { Severity } from "#finding";
import type { Lang } from "#posting";
import { decimal } from "#rendering/decimal";
import type { UiLang } from "#ui-lang";

interface CommonStrings {
  readonly menu: (project: string) => string;
  readonly overview: string;
  readonly work: string;
  readonly accepted: string;
  readonly settings: string;
  readonly filters: string;
  readonly apply: string;
  readonly clear: string;
  readonly any: string;
  readonly key: string;
  readonly age: string;
  readonly fromAge: (days: number) => string;
  readonly next: string;
  readonly first: string;
  readonly part: (from: number, to: number, of: number) => string;
  readonly day: (day: string) => string;
  readonly days: (n: number) => string;
  /** How old something is. */
  readonly old: (days: number) => string;
  readonly gaps: (n: number) => string;
  readonly words: (n: number) => string;
  readonly severity: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly lang: Readonly<Record<Lang, string>>;
  readonly both: string;
  readonly otherEngine: (n: number) => string;
  readonly failed: (keys: readonly string[]) => string;
  readonly problem: string;
  readonly problems: {
    readonly filter: (name: string) => string;
    readonly cursor: string;
    readonly day: string;
    readonly future: string;
    readonly start: string;
  };
}

/** A number with its noun; French counts zero as one. */
const counted = (lang: UiLang, one: string, more: string) => (n: number) =>
  `${decimal(n, lang)} ${(lang === "fr" ? n < 2 : n === 1) ? one : more}`;

/** The first of a month is an ordinal in French, which \`Intl\` does not write. */
const FIRST: Readonly<Record<UiLang, string>> = { en: "1 ", fr: "1er\u00A0" };

const written = (lang: UiLang) => (day: string) =>
  new Intl.DateTimeFormat(`${lang}-CA`, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day)).replace(/^1 /u, FIRST[lang]);

/** What the pages of a project share. */
export const COMMON_STRINGS: Readonly<Record<UiLang, CommonStrings>> = {
  en: {
    menu: (project) => `Pages of ${project}`,
    overview: "Overview",
    work: "Work",
    accepted: "Accepted",
    settings: "Settings",
    filters: "Show",
    apply: "Show these",
    clear: "Show all",
    any: "any",
    key: "Key contains",
    age: "Open for",
    fromAge: (days) => `${days} days or more`,
    next: "Next",
    first: "Back to the start",
    part: (from, to, of) => `${from} to ${to} of ${of}`,
    day: written("en"),
    days: counted("en", "day", "days"),
    old: (days) => (days === 0 ? "today" : counted("en", "day", "days")(days)),
    gaps: counted("en", "gap", "gaps"),
    words: counted("en", "word", "words"),
    severity: "Severity",
    severities: { error: "errors", warning: "warnings", info: "leads" },
    lang: { en: "English", fr: "French" },
    both: "both",
    otherEngine: (n) =>
      n === 1
        ? "1 pair was judged by another version of Parité. Push it again to have it judged by this one."
        : `${n} pairs were judged by another version of Parité. Push them again to have them judged by this one.`,
    failed: (keys) => `Handed in, but never judged, so that nothing is known of them: ${keys.join(", ")}.`,
    problem: "This cannot be shown",
    problems: {
      filter: (name) => `The address asks for something that this page does not know (${name}).`,
      cursor: "This part of the list belongs to other filters, or to another list.",
      day: "This is not a day. Write it as in 2026-12-31.",
      future: "This day is still to come. Choose today or a day before.",
      start: "Start again",
    },
  },
  fr: {
    menu: (project) => `Pages de ${project}`,
    overview: "Vue d’ensemble",
    work: "Travail",
    accepted: "Acceptations",
    settings: "Paramètres",
    filters: "Afficher",
    apply: "Afficher",
    clear: "Tout afficher",
    any: "sans distinction",
    key: "Clé contenant",
    age: "Ouvert depuis",
    fromAge: (days) => `${days} jours ou plus`,
    next: "Suite",
    first: "Revenir au début",
    part: (from, to, of) => `De ${from} à ${to} sur ${of}`,
    day: written("fr"),
    days: counted("fr", "jour", "jours"),
    old: (days) => (days === 0 ? "aujourd’hui" : counted("fr", "jour", "jours")(days)),
    gaps: counted("fr", "écart", "écarts"),
    words: counted("fr", "mot", "mots"),
    severity: "Gravité",
    severities: { error: "erreurs", warning: "avertissements", info: "pistes" },
    lang: { en: "anglais", fr: "français" },
    both: "les deux",
    otherEngine: (n) =>
      n < 2
        ? "1 paire a été évaluée par une autre version de Parité. Envoyez-la de nouveau pour qu’elle soit évaluée par celle-ci."
        : `${n} paires ont été évaluées par une autre version de Parité. Envoyez-les de nouveau pour qu’elles soient évaluées par celle-ci.`,
    failed: (keys) => `Reçues, mais jamais évaluées, de sorte qu’on n’en sait rien\u00A0: ${keys.join(", ")}.`,
    problem: "Impossible d’afficher cette page",
    problems: {
      filter: (name) => `L’adresse demande quelque chose que cette page ne connaît pas (${name}).`,
      cursor: "Cette partie de la liste correspond à d’autres filtres, ou à une autre liste.",
      day: "Ce n’est pas un jour. Écrivez-le comme 2026-12-31.",
      future: "Ce jour n’est pas encore passé. Choisissez aujourd’hui ou un jour antérieur.",
      start: "Recommencer",
    },
  },
};
