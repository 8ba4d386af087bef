import type { Lang } from "#posting";
import type { UiLang } from "#ui-lang";

interface WorkStrings {
  readonly title: string;
  readonly lead: string;
  readonly toWrite: Readonly<Record<Lang, string>>;
  readonly neither: string;
  readonly side: string;
  readonly who: string;
  readonly mine: string;
  readonly nobody: string;
  readonly due: string;
  readonly late: string;
  readonly week: string;
  readonly since: string;
  readonly words: string;
  readonly gap: string;
  readonly pair: string;
  readonly lateOn: (day: string) => string;
  readonly sum: (gaps: string, words: string) => string;
  readonly none: string;
  readonly noneOpen: (pairs: number) => string;
  readonly nothing: string;
  readonly leads: string;
}

/** What the list of work says. */
export const WORK_STRINGS: Readonly<Record<UiLang, WorkStrings>> = {
  en: {
    title: "Work to do",
    lead: "Every open gap, by the language to write in: the gravest first, then the oldest. What was accepted is not here.",
    toWrite: { en: "To write in English", fr: "To write in French" },
    neither: "To settle between the two",
    side: "To write in",
    who: "Assigned to",
    mine: "me",
    nobody: "nobody",
    due: "Due",
    late: "late",
    week: "within a week",
    since: "Open since",
    words: "Words to translate",
    gap: "Gap",
    pair: "Pair",
    lateOn: (day) => `late since ${day}`,
    sum: (gaps, words) => `${gaps}, ${words} to translate`,
    none: "No open gap is like that.",
    noneOpen: (pairs) => `No gap is open in the ${pairs === 1 ? "one pair that was" : `${pairs} pairs that were`} read and compared.`,
    nothing: "Nothing was read yet, so nothing is known of what is to do.",
    leads: "Leads may still be worth a look.",
  },
  fr: {
    title: "Travail à faire",
    lead: "Tous les écarts ouverts, selon la langue dans laquelle écrire\u00A0: les plus graves d’abord, puis les plus anciens. Ce qui a été accepté n’y figure pas.",
    toWrite: { en: "À écrire en anglais", fr: "À écrire en français" },
    neither: "À trancher entre les deux",
    side: "À écrire en",
    who: "Responsable",
    mine: "moi",
    nobody: "personne",
    due: "Échéance",
    late: "dépassée",
    week: "d’ici une semaine",
    since: "Ouvert depuis le",
    words: "Mots à traduire",
    gap: "Écart",
    pair: "Paire",
    lateOn: (day) => `en retard depuis le ${day}`,
    sum: (gaps, words) => `${gaps}, ${words} à traduire`,
    none: "Aucun écart ouvert ne correspond.",
    noneOpen: (pairs) =>
      `Aucun écart n’est ouvert dans ${pairs < 2 ? "la seule paire qui a été lue et comparée" : `les ${pairs} paires qui ont été lues et comparées`}.`,
    nothing: "Rien n’a encore été lu; on ne sait donc rien du travail à faire.",
    leads: "Des pistes peuvent encore valoir un coup d’œil.",
  },
};

interface AcceptedStrings {
  readonly title: string;
  readonly lead: string;
  readonly who: string;
  readonly why: string;
  readonly until: string;
  readonly holds: string;
  readonly ended: string;
  readonly untilEdit: string;
  readonly states: Readonly<Record<"reopened" | "date" | "edit" | "closed", string>>;
  readonly comment: string;
  readonly untilComment: string;
  readonly inFile: string;
  readonly alsoComment: string;
  readonly reopen: string;
  readonly patch: string;
  readonly gap: string;
  readonly actions: string;
  readonly none: string;
  readonly noneHolds: string;
  readonly reopened: string;
  readonly cannotPatch: string;
  readonly noText: string;
  readonly patchGone: string;
}

/** What the page of acceptances says. */
export const ACCEPTED_STRINGS: Readonly<Record<UiLang, AcceptedStrings>> = {
  en: {
    title: "Accepted",
    lead: "What people accepted, with the reason. It holds until its last day, until somebody reopens it, or while both blocks are as they were; a comment in the text holds while it stands there.",
    who: "By",
    why: "Reason",
    until: "Last day",
    holds: "Hold now",
    ended: "Ended",
    untilEdit: "until either block changes",
    states: {
      reopened: "reopened",
      date: "past its last day",
      edit: "a block has changed",
      closed: "its gap is closed; it holds again if the gap comes back as it was",
    },
    comment: "a comment in the text",
    untilComment: "until the comment is taken out",
    inFile: "Take the comment out of the file to reopen it.",
    alsoComment: "also accepted by a comment in the text",
    reopen: "Reopen",
    patch: "Patch for the file",
    gap: "What",
    actions: "What to do",
    none: "Nothing was accepted in this project.",
    noneHolds: "Nothing is accepted now.",
    reopened: "The gap is open again.",
    cannotPatch: "This cannot be written into the file",
    noText: "This project keeps no texts, so no patch can be made of them.",
    patchGone: "The finding is not in the newest version any more, so there is nothing to write.",
  },
  fr: {
    title: "Acceptations",
    lead: "Ce qui a été accepté, et pourquoi. Une acceptation vaut jusqu’à son dernier jour, jusqu’à ce que quelqu’un rouvre l’écart, ou tant que les deux blocs restent tels quels; un commentaire dans le texte vaut tant qu’il s’y trouve.",
    who: "Par",
    why: "Motif",
    until: "Dernier jour",
    holds: "En vigueur",
    ended: "Terminées",
    untilEdit: "jusqu’à ce que l’un des blocs change",
    states: {
      reopened: "rouvert",
      date: "dernier jour passé",
      edit: "un bloc a changé",
      closed: "son écart est comblé; elle vaut de nouveau si l’écart revient tel quel",
    },
    comment: "un commentaire dans le texte",
    untilComment: "jusqu’au retrait du commentaire",
    inFile: "Pour rouvrir l’écart, retirez le commentaire du fichier.",
    alsoComment: "aussi accepté par un commentaire dans le texte",
    reopen: "Rouvrir",
    patch: "Correctif pour le fichier",
    gap: "Quoi",
    actions: "À faire",
    none: "Rien n’a été accepté dans ce projet.",
    noneHolds: "Rien n’est accepté actuellement.",
    reopened: "L’écart est rouvert.",
    cannotPatch: "Impossible de l’inscrire dans le fichier",
    noText: "Ce projet ne conserve pas les textes; aucun correctif ne peut en être tiré.",
    patchGone: "Le constat n’est plus dans la version la plus récente; il n’y a rien à inscrire.",
  },
};
