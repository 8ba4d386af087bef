import { decimal } from "#rendering/decimal";
import type { PAIR_SORTS } from "#service/lists";
import type { UiLang } from "#ui-lang";

interface ProjectStrings {
  readonly asOf: (day: string) => string;
  readonly nothing: string;
  readonly nothingHow: string;
  readonly standing: string;
  readonly score: string;
  readonly scoreOf: (score: number) => string;
  readonly open: string;
  readonly leads: string;
  readonly accepted: string;
  readonly oldest: string;
  readonly noGap: (pairs: number, day: string) => string;
  readonly caughtUp: string;
  readonly median: (days: number, of: number) => string;
  readonly noneClosed: string;
  readonly ahead: string;
  readonly aheadIn: (en: number, fr: number) => string;
  readonly noneAhead: string;
  readonly raw: string;
  readonly gone: (n: number) => string;
  readonly change: string;
  readonly since: string;
  readonly compare: string;
  readonly onDay: (day: string) => string;
  readonly now: string;
  readonly difference: string;
  readonly figure: string;
  readonly notYet: (day: string) => string;
  readonly trend: string;
  readonly trendOf: string;
  readonly trendTable: string;
  readonly failing: string;
  readonly rest: string;
  readonly month: string;
  readonly worst: string;
  readonly noneWorst: string;
  readonly pairs: string;
  readonly all: string;
  readonly columns: Readonly<Record<(typeof PAIR_SORTS)[number], string>>;
  readonly sortBy: (column: string) => string;
  readonly verdict: string;
  readonly csv: string;
  readonly none: string;
  readonly otherJudge: string;
}

/** What the page of a project says. */
export const PROJECT_STRINGS: Readonly<Record<UiLang, ProjectStrings>> = {
  en: {
    asOf: (day) => `As of ${day}`,
    nothing: "Nothing was read yet.",
    nothingHow: "Push pairs to this project with “parite push”; docs/projects.md says how.",
    standing: "Where it stands",
    score: "Score",
    scoreOf: (score) => `${decimal(score, "en")} of 100, mean of all pairs`,
    open: "Open gaps",
    leads: "Leads, worth a look",
    accepted: "Accepted",
    oldest: "Oldest gap",
    noGap: (pairs, day) =>
      `No gap is open in the ${pairs === 1 ? "one pair that was" : `${pairs} pairs that were`} read; the newest version is of ${day}.`,
    caughtUp: "Days to catch up",
    median: (days, of) =>
      `${days < 1 ? "under a day" : decimal(days, "en")}, ${of === 1 ? "the one gap that was closed" : `median of the ${of} closed last`}`,
    noneClosed: "no gap was closed yet",
    ahead: "Ahead",
    aheadIn: (en, fr) => `English in ${en} open ${en === 1 ? "gap" : "gaps"}, French in ${fr} open ${fr === 1 ? "gap" : "gaps"}`,
    noneAhead: "neither language",
    raw: "What is accepted counts in none of these figures but its own.",
    gone: (n) => (n === 1 ? "1 pair that is gone is not counted." : `${n} pairs that are gone are not counted.`),
    change: "Change",
    since: "Compare with",
    compare: "Compare",
    onDay: (day) => `On ${day}`,
    now: "Now",
    difference: "Change",
    figure: "Figure",
    notYet: (day) => `Nothing had been read by ${day}.`,
    trend: "Trend",
    trendOf: "Pairs over time: not in parity below, the others above",
    trendTable: "The figures, month by month",
    failing: "not in parity",
    rest: "the others",
    month: "End of",
    worst: "To look at first",
    noneWorst: "No pair has an open gap.",
    pairs: "Pairs",
    all: "All pairs",
    columns: {
      key: "Pair",
      verdict: "Verdict",
      score: "Score",
      open: "Open gaps",
      accepted: "Accepted",
      oldest: "Oldest gap",
      edited: "Last version",
    },
    sortBy: (column) => `Sort by: ${column}`,
    verdict: "Verdict",
    csv: "Table as CSV",
    none: "No pair is like that.",
    otherJudge: "judged by another version",
  },
  fr: {
    asOf: (day) => `En date du ${day}`,
    nothing: "Rien n’a encore été lu.",
    nothingHow: "Envoyez des paires à ce projet avec «\u00A0parite push\u00A0»; docs/projects.fr.md explique comment.",
    standing: "État actuel",
    score: "Note",
    scoreOf: (score) => `${decimal(score, "fr")} sur 100, moyenne de toutes les paires`,
    open: "Écarts ouverts",
    leads: "Pistes à regarder",
    accepted: "Acceptés",
    oldest: "Écart le plus ancien",
    noGap: (pairs, day) =>
      `Aucun écart n’est ouvert dans ${pairs < 2 ? "la seule paire qui a été lue" : `les ${pairs} paires qui ont été lues`}; la version la plus récente date du ${day}.`,
    caughtUp: "Jours de rattrapage",
    median: (days, of) =>
      `${days < 1 ? "moins d’un jour" : decimal(days, "fr")}, ${of < 2 ? "le seul écart comblé" : `médiane des ${of} derniers écarts comblés`}`,
    noneClosed: "aucun écart n’a encore été comblé",
    ahead: "En avance",
    aheadIn: (en, fr) =>
      `l’anglais dans ${en} ${en < 2 ? "écart ouvert" : "écarts ouverts"}, le français dans ${fr} ${fr < 2 ? "écart ouvert" : "écarts ouverts"}`,
    noneAhead: "aucune des deux langues",
    raw: "Ce qui est accepté ne compte dans aucun de ces chiffres, sauf le sien.",
    gone: (n) => (n < 2 ? "1 paire retirée n’est pas comptée." : `${n} paires retirées ne sont pas comptées.`),
    change: "Évolution",
    since: "Comparer avec le",
    compare: "Comparer",
    onDay: (day) => `Le ${day}`,
    now: "Maintenant",
    difference: "Variation",
    figure: "Chiffre",
    notYet: (day) => `Rien n’avait encore été lu le ${day}.`,
    trend: "Tendance",
    trendOf: "Paires au fil du temps\u00A0: parité non atteinte en bas, les autres au-dessus",
    trendTable: "Les chiffres, mois par mois",
    failing: "parité non atteinte",
    rest: "les autres",
    month: "Fin de",
    worst: "À regarder d’abord",
    noneWorst: "Aucune paire n’a d’écart ouvert.",
    pairs: "Paires",
    all: "Toutes les paires",
    columns: {
      key: "Paire",
      verdict: "Verdict",
      score: "Note",
      open: "Écarts ouverts",
      accepted: "Acceptés",
      oldest: "Plus ancien écart",
      edited: "Dernière version",
    },
    sortBy: (column) => `Trier par\u00A0: ${column}`,
    verdict: "Verdict",
    csv: "Tableau en CSV",
    none: "Aucune paire ne correspond.",
    otherJudge: "évaluée par une autre version",
  },
};
