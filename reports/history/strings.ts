import type { Severity } from "#finding";
import type { AGES, History, HistoryFilter, PAIR_STATES, PairStatus } from "#history";
import { LANGS, type Sides } from "#posting";
import { decimal } from "#rendering/decimal";
import type { UiLang } from "#ui-lang";

/** How a pair stands, as formats say it: one with nothing but edits worth a look is not in step for sure. */
export type ShownState = (typeof PAIR_STATES)[number] | "look";

interface HistoryStrings {
  readonly title: string;
  readonly asOf: (day: string) => string;
  readonly read: (pairs: number, revisions: number) => string;
  readonly none: string;
  readonly noneLike: string;
  /** No gap is open, and some edits are worth a look: in the terminal, with how to see them, and on the page. */
  readonly onlyLooks: string;
  readonly onlyLooksBelow: string;
  readonly noneRead: string;
  readonly only: string;
  readonly filter: (filter: HistoryFilter) => readonly string[];
  readonly pairs: string;
  readonly pair: string;
  readonly state: string;
  readonly states: Readonly<Record<ShownState, string>>;
  readonly openGaps: string;
  readonly oldest: string;
  readonly leader: string;
  readonly leaders: Sides<string> & { readonly both: string };
  readonly lastEdit: Sides<string>;
  readonly inStep: (n: number) => string;
  readonly looks: (n: number) => string;
  readonly look: string;
  readonly lookWhy: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly show: string;
  readonly toUpdate: Sides<string>;
  readonly anyAge: string;
  readonly fromAge: (days: number) => string;
  readonly side: string;
  readonly file: string;
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
  /** Where the other side was taken out. */
  readonly remove: Sides<string>;
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
  readonly score: string;
  readonly scoreNow: (score: number, pairs: number) => string;
  readonly scoreCourse: string;
  readonly scoreFigures: string;
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

/** What the formats of a history say. */
export const HISTORY_STRINGS: Readonly<Record<UiLang, HistoryStrings>> = {
  en: {
    title: "Parity over time",
    asOf: (day) => `As of ${day}`,
    read: (pairs, revisions) => `${list(pairs, "en", "pair", "pairs")} and ${list(revisions, "en", "revision", "revisions")} read`,
    none: "No block is out of step.",
    noneLike: "No open gap is like that.",
    onlyLooks: "No gap is open. Some edits are worth a look: --severity info lists them.",
    onlyLooksBelow: "No gap is open. Some edits are worth a look; they are below.",
    noneRead:
      "No edit that could be read opened a gap; the remarks say what could not be read. “parite check” says how the files stand today.",
    only: "Only",
    filter: ({ since, side, minAge, severity }) => [
      ...(side ? [{ en: "English to update", fr: "French to update" }[side]] : []),
      ...(minAge !== undefined ? [`open for ${list(minAge, "en", "day", "days")} or more`] : []),
      ...(severity ? [{ error: "errors", warning: "errors and warnings", info: "any severity" }[severity]] : []),
      ...(since !== undefined ? [`since ${since}`] : []),
    ],
    pairs: "Pairs",
    pair: "Pair",
    state: "State",
    states: { open: "out of step", unknown: "not known", level: "in step", look: "worth a look" },
    openGaps: "Open gaps",
    oldest: "Oldest",
    leader: "Ahead",
    leaders: { en: "English", fr: "French", both: "both" },
    lastEdit: { en: "English edited", fr: "French edited" },
    inStep: (n) => (n === 1 ? "1 more pair is in step." : list(n, "en", "", "more pairs are in step.")),
    looks: (n) => `${list(n, "en", "edit", "edits")} worth a look`,
    look: "Worth a look",
    lookWhy: "Edits that nothing shows to open a gap, nor to open none.",
    severities: { error: "Errors", warning: "Warnings", info: "Worth a look" },
    show: "Show",
    toUpdate: { en: "English to update", fr: "French to update" },
    anyAge: "any age",
    fromAge: (days) => `${days} days or more`,
    side: "Side",
    file: "file",
    open: (n) => list(n, "en", "open gap", "open gaps"),
    closed: (n) => `${list(n, "en", "gap", "gaps")} closed`,
    median: (days) =>
      days === null
        ? "no catch-up yet"
        : `median: ${days < 1 ? "under a day" : `${decimal(days, "en")} ${days === 1 ? "day" : "days"}`} to catch up`,
    leads: ({ en, fr }) => (en + fr === 0 ? "neither side leads" : `English led ${en} of ${en + fr}, French ${fr}`),
    ages: { days30: "under 30 days", days90: "30 to 89 days", year: "90 to 364 days", older: "a year or more" },
    age: "Age",
    days: (n) => list(n, "en", "day", "days"),
    leading: { en: "English leads", fr: "French leads" },
    edited: { en: "English was edited", fr: "French was edited" },
    update: { en: "English to update", fr: "French to update" },
    add: { en: "English to add", fr: "French to add" },
    remove: { en: "English to remove", fr: "French to remove" },
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
    score: "Score",
    scoreNow: (score, pairs) => `score ${decimal(score, "en")} of 100, mean of ${list(pairs, "en", "pair", "pairs")}`,
    scoreCourse: "Score over time",
    scoreFigures: "The scores, month by month",
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
    read: (pairs, revisions) => `${list(pairs, "fr", "paire", "paires")} et ${list(revisions, "fr", "révision lue", "révisions lues")}`,
    none: "Aucun bloc n’est en décalage.",
    noneLike: "Aucun écart ouvert ne correspond.",
    onlyLooks: "Aucun écart n’est ouvert. Des modifications sont à regarder\u00A0: --severity info les énumère.",
    onlyLooksBelow: "Aucun écart n’est ouvert. Des modifications sont à regarder; elles sont plus bas.",
    noneRead:
      "Aucune modification lue n’a ouvert d’écart; les remarques disent ce qui n’a pas pu être lu. «\u00A0parite check\u00A0» dit où en sont les fichiers aujourd’hui.",
    only: "Seulement",
    filter: ({ since, side, minAge, severity }) => [
      ...(side ? [{ en: "anglais à mettre à jour", fr: "français à mettre à jour" }[side]] : []),
      ...(minAge !== undefined ? [`ouverts depuis au moins ${list(minAge, "fr", "jour", "jours")}`] : []),
      ...(severity ? [{ error: "erreurs", warning: "erreurs et avertissements", info: "toute gravité" }[severity]] : []),
      ...(since !== undefined ? [`depuis le ${since}`] : []),
    ],
    pairs: "Paires",
    pair: "Paire",
    state: "État",
    states: { open: "en décalage", unknown: "non connu", level: "à jour", look: "à regarder" },
    openGaps: "Écarts",
    oldest: "Plus ancien",
    leader: "En avance",
    leaders: { en: "anglais", fr: "français", both: "les deux" },
    lastEdit: { en: "Anglais modifié", fr: "Français modifié" },
    inStep: (n) => (n < 2 ? `${n} autre paire est à jour.` : list(n, "fr", "", "autres paires sont à jour.")),
    looks: (n) => `${list(n, "fr", "modification", "modifications")} à regarder`,
    look: "À regarder",
    lookWhy: "Des modifications dont rien ne montre qu’elles ouvrent un écart, ni qu’elles n’en ouvrent pas.",
    severities: { error: "Erreurs", warning: "Avertissements", info: "À regarder" },
    show: "Afficher",
    toUpdate: { en: "Anglais à mettre à jour", fr: "Français à mettre à jour" },
    anyAge: "tout âge",
    fromAge: (days) => `${days} jours ou plus`,
    side: "Côté",
    file: "fichier",
    open: (n) => list(n, "fr", "écart ouvert", "écarts ouverts"),
    closed: (n) => list(n, "fr", "écart comblé", "écarts comblés"),
    median: (days) =>
      days === null
        ? "aucun rattrapage à ce jour"
        : `délai médian de rattrapage\u00A0: ${days < 1 ? "moins d’un jour" : `${decimal(days, "fr")} ${days < 2 ? "jour" : "jours"}`}`,
    leads: ({ en, fr }) =>
      en + fr === 0
        ? "aucune langue ne devance l’autre"
        : en === 0
          ? `le français a devancé ${fr} fois sur ${fr}; l’anglais, jamais`
          : `l’anglais a devancé ${en} fois sur ${en + fr}; le français, ${fr === 0 ? "jamais" : `${fr} fois`}`,
    ages: { days30: "moins de 30 jours", days90: "de 30 à 89 jours", year: "de 90 à 364 jours", older: "un an ou plus" },
    age: "Âge",
    days: (n) => list(n, "fr", "jour", "jours"),
    leading: { en: "L’anglais devance", fr: "Le français devance" },
    edited: { en: "Anglais modifié", fr: "Français modifié" },
    update: { en: "Anglais à mettre à jour", fr: "Français à mettre à jour" },
    add: { en: "Anglais à ajouter", fr: "Français à ajouter" },
    remove: { en: "Anglais à retirer", fr: "Français à retirer" },
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
    score: "Note",
    scoreNow: (score, pairs) => `note de ${decimal(score, "fr")} sur 100, moyenne de ${list(pairs, "fr", "paire", "paires")}`,
    scoreCourse: "Note au fil du temps",
    scoreFigures: "Les notes, mois par mois",
    notes: "À savoir",
    total: "Total",
    all: "Écarts ouverts selon leur âge",
    line: (n) => `ligne ${n}`,
    month: "Fin de",
    figures: "Les chiffres, mois par mois",
    madeBy: (version) => `Produit par Parité ${version}`,
  },
};

/** How each pair stands. */
export function shownStates({ looks = [] }: Pick<History, "looks">): (pair: PairStatus) => ShownState {
  const looked = new Set(looks.map(({ pair }) => pair));
  return ({ pair, state }) => (state === "level" && looked.has(pair) ? "look" : state);
}

/** The side that leads in a pair’s open gaps. */
export function leaderOf(open: Sides<number>, lang: UiLang): string {
  const leading = LANGS.filter((side) => open[side] > 0);
  const { leaders } = HISTORY_STRINGS[lang];
  return leading.length === 0 ? "–" : leaders[leading.length > 1 ? "both" : (leading[0] ?? "both")];
}

/** The day of a date, as its author's clock showed it. */
export const dayOf = (date: string): string => date.slice(0, 10);
