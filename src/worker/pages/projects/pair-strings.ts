import type { Lang } from "#posting";
import type { UiLang } from "#ui-lang";

interface PairStrings {
  readonly gone: (day: string) => string;
  readonly version: (n: number, day: string) => string;
  readonly gaps: string;
  readonly noGap: string;
  readonly choose: (n: number) => string;
  readonly openFor: (days: number, since: string) => string;
  readonly firstSeen: (day: string) => string;
  readonly openedBy: (version: number) => string;
  readonly assignedTo: (name: string) => string;
  readonly dueOn: string;
  readonly inText: string;
  readonly acceptedBy: (name: string, day: string) => string;
  readonly until: (day: string) => string;
  readonly untilEdit: string;
  readonly inComment: string;
  readonly wasAccepted: (day: string, why: "reopened" | "date" | "edit") => string;
  readonly reason: string;
  readonly reopen: string;
  readonly comments: string;
  readonly leads: (n: number) => string;
  readonly accepted: (n: number) => string;
  readonly chosen: string;
  readonly chosenHint: string;
  readonly accept: {
    readonly title: string;
    readonly reason: string;
    readonly until: string;
    readonly hint: string;
    readonly submit: string;
  };
  readonly assign: { readonly title: string; readonly who: string; readonly due: string; readonly hint: string; readonly submit: string };
  readonly comment: { readonly title: string; readonly body: string; readonly submit: string };
  readonly agree: {
    readonly title: string;
    readonly why: string;
    readonly submit: string;
    readonly said: (name: string, day: string, version: number) => string;
    readonly same: string;
    readonly edited: Readonly<Record<Lang, string>>;
    readonly both: string;
    readonly since: string;
    readonly state: string;
    readonly defaults: string;
  };
  readonly history: string;
  readonly columns: readonly [version: string, day: string, verdict: string, score: string, opened: string, closed: string];
  readonly gapNumber: (n: number) => string;
  readonly earlier: string;
  readonly again: string;
  readonly noText: { readonly title: string; readonly why: string };
  readonly sinceAgreed: string;
  readonly latest: string;
  readonly notKept: string;
  readonly done: {
    readonly accepted: (n: number) => string;
    readonly undo: string;
    readonly reopened: (n: number) => string;
    readonly assigned: (n: number) => string;
    readonly commented: string;
    readonly agreed: string;
  };
  readonly problem: {
    readonly title: string;
    readonly none: string;
    readonly reason: string;
    readonly long: string;
    readonly changed: (n: number) => string;
    readonly closed: (n: number) => string;
    readonly who: string;
    readonly due: string;
    readonly body: string;
    readonly agree: string;
    readonly reopened: string;
    readonly noPair: string;
    readonly unknown: string;
    readonly action: string;
  };
}

/** What the page of a pair says. */
export const PAIR_STRINGS: Readonly<Record<UiLang, PairStrings>> = {
  en: {
    gone: (day) => `This pair is gone since ${day}: the last push did not name it.`,
    version: (n, day) => `Version ${n}, ${day}`,
    gaps: "Open gaps",
    noGap: "No gap is open in this version.",
    choose: (n) => `Choose gap ${n}`,
    openFor: (days, since) => (days === 0 ? "open since today" : `open for ${days === 1 ? "a day" : `${days} days`}, since ${since}`),
    firstSeen: (day) => `first seen on ${day}`,
    openedBy: (version) => `opened by version ${version}`,
    assignedTo: (name) => `assigned to ${name}`,
    dueOn: "due",
    inText: "See it in the text",
    acceptedBy: (name, day) => `Accepted by ${name} on ${day}`,
    until: (day) => `until ${day}`,
    untilEdit: "until either block changes",
    inComment: "Accepted by a comment in the text, as long as it stands there",
    wasAccepted: (day, why) =>
      `Was accepted until ${day} (${{ reopened: "reopened", date: "its last day", edit: "a block changed" }[why]})`,
    reason: "Reason",
    reopen: "Reopen",
    comments: "Comments",
    leads: (n) => `${n} ${n === 1 ? "lead" : "leads"}, worth a look`,
    accepted: (n) => `${n} accepted`,
    chosen: "With the chosen gaps",
    chosenHint: "Choose one or more gaps above.",
    accept: {
      title: "Accept",
      reason: "Reason",
      until: "Last day (optional)",
      hint: "It ends at that day, or when either block changes.",
      submit: "Accept the chosen gaps",
    },
    assign: {
      title: "Assign",
      who: "To whom",
      due: "Due (optional)",
      hint: "Leave both empty to assign to nobody.",
      submit: "Assign the chosen gaps",
    },
    comment: { title: "Comment", body: "Comment", submit: "Add to the chosen gaps" },
    agree: {
      title: "Do both sides agree?",
      why: "When a person has read both texts and found that they agree, note it: later edits are then compared with these texts.",
      submit: "We agree now",
      said: (name, day, version) => `${name} said on ${day} that both sides agree (version ${version}).`,
      same: "Neither text has changed since.",
      edited: { en: "Since then only the English text has changed.", fr: "Since then only the French text has changed." },
      both: "Since then both texts have changed.",
      since: "What the edits since then ask for",
      state: "That state as a file, for “parite drift”",
      defaults: "Compared with the settings by default; the project judges this pair with others.",
    },
    history: "History",
    columns: ["Version", "Day", "Verdict", "Score", "Opened", "Closed"],
    gapNumber: (n) => `gap ${n}`,
    earlier: "Only the newest versions and the gaps that were closed last are listed.",
    again: "again:",
    noText: {
      title: "Compare the texts here",
      why: "This project keeps no texts, so findings are shown by rule and line. Paste the two texts to see them side by side; they are not kept.",
    },
    sinceAgreed: "Since both sides agreed",
    latest: "Back to the newest version",
    notKept: "The texts of this version are not kept any more.",
    done: {
      accepted: (n) => (n === 1 ? "1 gap is accepted." : `${n} gaps are accepted.`),
      undo: "Undo",
      reopened: (n) => (n === 1 ? "1 gap is open again." : `${n} gaps are open again.`),
      assigned: (n) => (n === 1 ? "1 gap is assigned." : `${n} gaps are assigned.`),
      commented: "The comment is added.",
      agreed: "Noted: both sides agree as they are now.",
    },
    problem: {
      title: "Nothing was changed",
      none: "Choose at least one gap.",
      reason: "Give a reason: whoever reads this next will ask.",
      long: "This is too long: 1,000 characters at most.",
      changed: (n) =>
        `Gap ${n} has changed since this page was shown. Look at it as it is below, then choose it again if you still accept it.`,
      closed: (n) => `Gap ${n} is closed by now. There is nothing to do.`,
      who: "A name has 200 characters at most.",
      due: "The day is past, or more than ten years away. Give a day to come.",
      body: "Write the comment first.",
      agree: "The pair has changed since this page was shown. Look at it as it is now.",
      reopened: "This was reopened already.",
      noPair: "No such pair",
      unknown: "This project has no pair of this key. It may have been renamed, or never pushed.",
      action: "The form does not say what to do. Send it again from its page.",
    },
  },
  fr: {
    gone: (day) => `Cette paire est retirée depuis le ${day}\u00A0: le dernier envoi ne la nommait pas.`,
    version: (n, day) => `Version ${n}, ${day}`,
    gaps: "Écarts ouverts",
    noGap: "Aucun écart n’est ouvert dans cette version.",
    choose: (n) => `Choisir l’écart ${n}`,
    openFor: (days, since) =>
      days === 0 ? "ouvert aujourd’hui" : `ouvert depuis ${days === 1 ? "un jour" : `${days} jours`}, soit depuis le ${since}`,
    firstSeen: (day) => `vu pour la première fois le ${day}`,
    openedBy: (version) => `ouvert par la version ${version}`,
    assignedTo: (name) => `confié à ${name}`,
    dueOn: "échéance",
    inText: "Le voir dans le texte",
    acceptedBy: (name, day) => `Accepté par ${name} le ${day}`,
    until: (day) => `jusqu’au ${day}`,
    untilEdit: "jusqu’à ce que l’un des blocs change",
    inComment: "Accepté par un commentaire dans le texte, tant que celui-ci s’y trouve",
    wasAccepted: (day, why) =>
      `A été accepté jusqu’au ${day} (${{ reopened: "rouvert", date: "dernier jour", edit: "un bloc a changé" }[why]})`,
    reason: "Motif",
    reopen: "Rouvrir",
    comments: "Commentaires",
    leads: (n) => `${n} ${n < 2 ? "piste" : "pistes"} à regarder`,
    accepted: (n) => `${n} ${n < 2 ? "accepté" : "acceptés"}`,
    chosen: "Pour les écarts choisis",
    chosenHint: "Choisissez un ou plusieurs écarts ci-dessus.",
    accept: {
      title: "Accepter",
      reason: "Motif",
      until: "Dernier jour (facultatif)",
      hint: "L’acceptation prend fin ce jour-là, ou dès que l’un des blocs change.",
      submit: "Accepter les écarts choisis",
    },
    assign: {
      title: "Confier",
      who: "À qui",
      due: "Échéance (facultative)",
      hint: "Laissez les deux champs vides pour ne confier les écarts à personne.",
      submit: "Confier les écarts choisis",
    },
    comment: { title: "Commenter", body: "Commentaire", submit: "Ajouter aux écarts choisis" },
    agree: {
      title: "Les deux versions concordent-elles?",
      why: "Quand une personne a lu les deux textes et constaté qu’ils concordent, notez-le\u00A0: les modifications ultérieures seront comparées à ces textes.",
      submit: "Elles concordent maintenant",
      said: (name, day, version) => `${name} a indiqué le ${day} que les deux textes concordent (version ${version}).`,
      same: "Aucun des deux textes n’a changé depuis.",
      edited: { en: "Depuis, seul le texte anglais a changé.", fr: "Depuis, seul le texte français a changé." },
      both: "Depuis, les deux textes ont changé.",
      since: "Ce que demandent les modifications faites depuis",
      state: "Cet état en fichier, pour «\u00A0parite drift\u00A0»",
      defaults: "Comparaison selon les réglages par défaut; le projet évalue cette paire avec d’autres réglages.",
    },
    history: "Historique",
    columns: ["Version", "Jour", "Verdict", "Note", "Ouverts", "Comblés"],
    gapNumber: (n) => `écart ${n}`,
    earlier: "Seuls les versions les plus récentes et les derniers écarts comblés sont énumérés.",
    again: "de nouveau\u00A0:",
    noText: {
      title: "Comparer les textes ici",
      why: "Ce projet ne conserve pas les textes; les constats sont donc donnés par règle et par ligne. Collez les deux textes pour les voir côte à côte; ils ne sont pas conservés.",
    },
    sinceAgreed: "Depuis que les deux textes concordent",
    latest: "Revenir à la version la plus récente",
    notKept: "Les textes de cette version ne sont plus conservés.",
    done: {
      accepted: (n) => (n < 2 ? "1 écart est accepté." : `${n} écarts sont acceptés.`),
      undo: "Annuler",
      reopened: (n) => (n < 2 ? "1 écart est rouvert." : `${n} écarts sont rouverts.`),
      assigned: (n) => (n < 2 ? "1 écart est confié." : `${n} écarts sont confiés.`),
      commented: "Le commentaire est ajouté.",
      agreed: "C’est noté\u00A0: les deux textes concordent dans leur état actuel.",
    },
    problem: {
      title: "Rien n’a été modifié",
      none: "Choisissez au moins un écart.",
      reason: "Donnez un motif\u00A0: la prochaine personne le demandera.",
      long: "C’est trop long\u00A0: 1 000 caractères au maximum.",
      changed: (n) =>
        `L’écart ${n} a changé depuis l’affichage de cette page. Consultez-le tel qu’il est ci-dessous, puis choisissez-le de nouveau si vous l’acceptez toujours.`,
      closed: (n) => `L’écart ${n} est déjà comblé. Il n’y a rien à faire.`,
      who: "Un nom compte au plus 200 caractères.",
      due: "Ce jour est passé, ou à plus de dix ans d’ici. Donnez un jour à venir.",
      body: "Écrivez d’abord le commentaire.",
      agree: "La paire a changé depuis l’affichage de cette page. Consultez-la dans son état actuel.",
      reopened: "Cet écart était déjà rouvert.",
      noPair: "Paire introuvable",
      unknown: "Ce projet n’a aucune paire portant cette clé. Elle a peut-être été renommée, ou n’a jamais été envoyée.",
      action: "Le formulaire ne dit pas quoi faire. Renvoyez-le à partir de sa page.",
    },
  },
};
