import type { AGES } from "#history";
import type { Sides } from "#posting";
import type { UiLang } from "#ui-lang";

interface Words {
  readonly title: string;
  readonly asOf: (day: string) => string;
  readonly none: string;
  readonly open: (n: number) => string;
  readonly closed: (n: number) => string;
  readonly median: (days: number | null) => string;
  readonly leads: (leads: Sides<number>) => string;
  readonly ages: Readonly<Record<(typeof AGES)[number], string>>;
  readonly age: string;
  readonly days: (n: number) => string;
  readonly leading: Sides<string>;
  readonly edited: Sides<string>;
  readonly update: Sides<string>;
  readonly add: Sides<string>;
  readonly took: string;
  readonly nothing: string;
  readonly old: string;
  readonly now: string;
  readonly since: (day: string, who: string) => string;
  readonly later: (names: string) => string;
  readonly uncommitted: string;
  readonly work: string;
  readonly gaps: string;
  readonly course: string;
  readonly notes: string;
  readonly total: string;
  readonly all: string;
  readonly line: (n: number) => string;
  readonly month: string;
  readonly figures: string;
  readonly madeBy: (version: string) => string;
}

const list = (n: number, lang: UiLang, one: string, more: string) =>
  `${String(n).replace(/\B(?=(?:\d{3})+$)/gu, lang === "fr" ? "\u00A0" : ",")} ${(lang === "fr" ? n < 2 : n === 1) ? one : more}`;
const half = (n: number, lang: UiLang) => (lang === "fr" ? String(n).replace(".", ",") : String(n));

/** What the formats of a history say. */
export const words: Readonly<Record<UiLang, Words>> = {
  en: {
    title: "Parity over time",
    asOf: (day) => `As of ${day}`,
    none: "No block is out of step.",
    open: (n) => list(n, "en", "open gap", "open gaps"),
    closed: (n) => `${list(n, "en", "gap", "gaps")} closed`,
    median: (days) =>
      days === null ? "no catch-up yet" : `half of the catch-ups took at most ${half(days, "en")} ${days === 1 ? "day" : "days"}`,
    leads: ({ en, fr }) => (en + fr === 0 ? "neither side leads" : `English led ${en} of ${en + fr} times, French ${fr} times`),
    ages: { days30: "under 30 days", days90: "30 to 89 days", year: "90 to 364 days", older: "a year or more" },
    age: "Age",
    days: (n) => list(n, "en", "day", "days"),
    leading: { en: "English leads", fr: "French leads" },
    edited: { en: "English was edited", fr: "French was edited" },
    update: { en: "English to update", fr: "French to update" },
    add: { en: "English to add", fr: "French to add" },
    took: "taken out",
    nothing: "nothing faces it yet",
    old: "before",
    now: "now",
    since: (day, who) => `since ${day}${who}`,
    later: (names) => `also edited in ${names}`,
    uncommitted: "not committed yet",
    work: "work that is not committed",
    gaps: "Open gaps, oldest first",
    course: "Open gaps over time",
    notes: "To know",
    total: "Total",
    all: "Open gaps by age",
    line: (n) => `line ${n}`,
    month: "End of",
    figures: "The figures, month by month",
    madeBy: (version) => `Made by Parité ${version}`,
  },
  fr: {
    title: "Parité au fil du temps",
    asOf: (day) => `En date du ${day}`,
    none: "Aucun bloc n’est en décalage.",
    open: (n) => list(n, "fr", "écart ouvert", "écarts ouverts"),
    closed: (n) => list(n, "fr", "écart comblé", "écarts comblés"),
    median: (days) =>
      days === null
        ? "aucun rattrapage à ce jour"
        : `la moitié des rattrapages ont pris au plus ${half(days, "fr")} ${days < 2 ? "jour" : "jours"}`,
    leads: ({ en, fr }) =>
      en + fr === 0 ? "aucune langue ne devance l’autre" : `le français a devancé ${fr} fois sur ${en + fr}, l’anglais ${en} fois`,
    ages: { days30: "moins de 30 jours", days90: "de 30 à 89 jours", year: "de 90 à 364 jours", older: "un an ou plus" },
    age: "Âge",
    days: (n) => list(n, "fr", "jour", "jours"),
    leading: { en: "L’anglais devance", fr: "Le français devance" },
    edited: { en: "Anglais modifié", fr: "Français modifié" },
    update: { en: "Anglais à mettre à jour", fr: "Français à mettre à jour" },
    add: { en: "Anglais à ajouter", fr: "Français à ajouter" },
    took: "retiré",
    nothing: "rien n’y correspond encore",
    old: "avant",
    now: "maintenant",
    since: (day, who) => `depuis le ${day}${who}`,
    later: (names) => `aussi modifié dans ${names}`,
    uncommitted: "pas encore validé",
    work: "le travail non validé",
    gaps: "Écarts ouverts, du plus ancien au plus récent",
    course: "Écarts ouverts au fil du temps",
    notes: "À savoir",
    total: "Total",
    all: "Écarts ouverts selon leur âge",
    line: (n) => `ligne ${n}`,
    month: "Fin de",
    figures: "Les chiffres, mois par mois",
    madeBy: (version) => `Produit par Parité ${version}`,
  },
};

/** The day of a date, as its author's clock showed it. */
export const dayOf = (date: string): string => date.slice(0, 10);
