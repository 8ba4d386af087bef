import type { NoSilence } from "#edit/silence";
import type { Lang } from "#posting";
import type { UiLang } from "#ui-lang";

/** The form of a word for one, and for several; `{}` is the number. */
type OneOrMore = readonly [one: string, more: string];

/** The words with which the page is worked in, in one language; `{}` is a number. */
export interface WorkbenchStrings {
  readonly needsScript: string;
  readonly title: string;
  readonly undo: string;
  readonly redo: string;
  readonly file: Readonly<Record<Lang, string>>;
  readonly patch: string;
  readonly since: string;
  readonly edit: Readonly<Record<Lang, string>>;
  readonly editLine: Readonly<Record<Lang, string>>;
  readonly insert: Readonly<Record<Lang, string>>;
  readonly apply: string;
  readonly copy: Readonly<Record<Lang, string>>;
  /** Inserts a side’s text as a draft. */
  readonly mark: Readonly<Record<Lang, string>>;
  readonly silence: string;
  readonly settings: string;
  /** A label: the key. */
  readonly snippet: string;
  readonly copySettings: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly close: string;
  readonly reason: string;
  /** The same, where the comment silences more: how many other findings, then the rule. */
  readonly reasonOfMore: OneOrMore;
  /** Stands in a comment for the reason. */
  readonly aReason: string;
  readonly write: string;
  readonly save: string;
  readonly cancel: string;
  readonly cancelPreview: string;
  readonly settled: OneOrMore;
  readonly fresh: OneOrMore;
  readonly remain: OneOrMore;
  readonly applied: OneOrMore;
  /** A button: the rule, then how many changes. */
  readonly all: string;
  /** A heading: how many, then the rule. */
  readonly changes: OneOrMore;
  readonly elsewhere: OneOrMore;
  readonly applyMany: OneOrMore;
  readonly everyChange: string;
  readonly becomes: string;
  readonly space: string;
  readonly at: Readonly<Record<Lang, string>>;
  readonly compareFirst: string;
  readonly open: string;
  readonly noAnswer: string;
  /** Seconds to wait. */
  readonly tooMany: OneOrMore;
  /** The status of HTTP. */
  readonly noResult: string;
  readonly changedThere: string;
  readonly unchanged: string;
  /** Two comments to write by hand, where there are such. */
  readonly refused: Readonly<Record<NoSilence, string>>;
}

/** Every word of the workbench in both languages; one that is missing does not compile. */
export const WORKBENCH_STRINGS: Readonly<Record<UiLang, WorkbenchStrings>> = {
  en: {
    needsScript: "To edit the texts here, turn on JavaScript. Everything else works without it.",
    title: "Your edits",
    undo: "Undo",
    redo: "Redo",
    file: { en: "Download the English text", fr: "Download the French text" },
    patch: "Download the changes (.patch)",
    since: "What my edits ask of the other language",
    edit: { en: "Edit the English", fr: "Edit the French" },
    editLine: { en: "Edit line {} of the English", fr: "Edit line {} of the French" },
    insert: { en: "Insert the English", fr: "Insert the French" },
    apply: "Apply the suggestion",
    copy: { en: "Copy the English", fr: "Copy the French" },
    mark: { en: "Insert the English as a draft to translate", fr: "Insert the French as a draft to translate" },
    silence: "Leave as is on purpose",
    settings: "Leave this key alone in the settings",
    snippet: "For parite.config.json: the key {} may differ or stand on one side alone, in every pair",
    copySettings: "Copy the settings",
    copied: "The settings are copied.",
    notCopied: "This browser did not copy. Select the text and copy it by hand.",
    close: "Close",
    reason: "Reason, for the comment in the file",
    reasonOfMore: [
      "Reason, for the comment in the file (it also silences {} other finding of the rule {} in this block)",
      "Reason, for the comment in the file (it also silences {} other findings of the rule {} in this block)",
    ],
    aReason: "reason",
    write: "Write the comment",
    save: "Save and compare",
    cancel: "Cancel",
    cancelPreview: "Close without applying",
    settled: ["{} settled", "{} settled"],
    fresh: ["{} new", "{} new"],
    remain: ["{} remains", "{} remain"],
    applied: ["{} applied", "{} applied"],
    all: "Apply all suggestions of {} ({})…",
    changes: ["{} change of the rule {}", "{} changes of the rule {}"],
    elsewhere: [
      "{} more place of this rule is not in this list: see to it by hand, or after these.",
      "{} more places of this rule are not in this list: see to them by hand, or after these.",
    ],
    applyMany: ["Apply {} change", "Apply {} changes"],
    everyChange: "All changes",
    becomes: "becomes",
    space: "space",
    at: { en: "English, line {}", fr: "French, line {}" },
    compareFirst: "The texts below were changed. Compare them first.",
    open: "Save or cancel the edit that is open first.",
    noAnswer: "The service did not answer, so this page stays with your texts. Check your connection, then try again.",
    tooMany: ["Too many requests. Try again in {} second.", "Too many requests. Try again in {} seconds."],
    noResult: "The service answered without a result (HTTP {}). Your texts are as they were. Try again.",
    changedThere: "The text below was changed in this very place. Copy what you typed here, close this, then compare.",
    unchanged: "The texts are as they were given: there is no change yet.",
    refused: {
      reason: "Say why, so that the next person knows.",
      table:
        "A comment here would break the table. Write {} on a line before the table by hand, and {} on a line after it. The rule then says nothing of any of its rows.",
      line: "A comment here would cut a line of text. Write {} on a line before the whole block by hand, and {} on a line after it. The rule then says nothing of all that stands between.",
      "front-matter": "Front matter takes no comment here. Leave the key alone in the settings.",
    },
  },
  fr: {
    needsScript: "Pour modifier les textes ici, activez JavaScript. Tout le reste fonctionne sans lui.",
    title: "Vos modifications",
    undo: "Annuler",
    redo: "Rétablir",
    file: { en: "Télécharger le texte anglais", fr: "Télécharger le texte français" },
    patch: "Télécharger les modifications (.patch)",
    since: "Ce que mes modifications demandent à l’autre langue",
    edit: { en: "Modifier l’anglais", fr: "Modifier le français" },
    editLine: { en: "Modifier la ligne {} de l’anglais", fr: "Modifier la ligne {} du français" },
    insert: { en: "Insérer l’anglais", fr: "Insérer le français" },
    apply: "Appliquer la suggestion",
    copy: { en: "Copier l’anglais", fr: "Copier le français" },
    mark: { en: "Insérer l’anglais comme brouillon à traduire", fr: "Insérer le français comme brouillon à traduire" },
    silence: "Laisser tel quel, à dessein",
    settings: "Exclure cette clé dans les réglages",
    snippet: "Pour parite.config.json\u00A0: la clé {} peut différer ou ne figurer que dans une langue, dans toutes les paires",
    copySettings: "Copier les réglages",
    copied: "Les réglages sont copiés.",
    notCopied: "Le navigateur n’a rien copié. Sélectionnez le texte et copiez-le vous-même.",
    close: "Fermer",
    reason: "Raison, pour le commentaire dans le fichier",
    reasonOfMore: [
      "Raison, pour le commentaire dans le fichier (il fera taire aussi {} autre constat de la règle «\u00A0{}\u00A0» dans ce bloc)",
      "Raison, pour le commentaire dans le fichier (il fera taire aussi {} autres constats de la règle «\u00A0{}\u00A0» dans ce bloc)",
    ],
    aReason: "raison",
    write: "Écrire le commentaire",
    save: "Enregistrer et comparer",
    cancel: "Fermer sans enregistrer",
    cancelPreview: "Fermer sans appliquer",
    settled: ["{} réglé", "{} réglés"],
    fresh: ["{} nouveau", "{} nouveaux"],
    remain: ["il en reste {}", "il en reste {}"],
    applied: ["{} appliquée", "{} appliquées"],
    all: "Appliquer toutes les suggestions de la règle «\u00A0{}\u00A0» ({})…",
    changes: ["{} modification de la règle «\u00A0{}\u00A0»", "{} modifications de la règle «\u00A0{}\u00A0»"],
    elsewhere: [
      "{} autre endroit visé par cette règle n’est pas dans la liste\u00A0: corrigez-le vous-même, ou après ceux-ci.",
      "{} autres endroits visés par cette règle ne sont pas dans la liste\u00A0: corrigez-les vous-même, ou après ceux-ci.",
    ],
    applyMany: ["Appliquer {} modification", "Appliquer {} modifications"],
    everyChange: "Toutes les modifications",
    becomes: "devient",
    space: "espace",
    at: { en: "Anglais, ligne {}", fr: "Français, ligne {}" },
    compareFirst: "Les textes ci-dessous ont changé. Comparez-les d’abord.",
    open: "Enregistrez ou fermez d’abord la modification en cours.",
    noAnswer: "Le service n’a pas répondu\u00A0: cette page reste, avec vos textes. Vérifiez votre connexion, puis réessayez.",
    tooMany: ["Trop de requêtes. Réessayez dans {} seconde.", "Trop de requêtes. Réessayez dans {} secondes."],
    noResult: "Le service a répondu sans résultat (HTTP {}). Vos textes sont tels qu’ils étaient. Réessayez.",
    changedThere: "Le texte ci-dessous a changé à cet endroit même. Copiez ce que vous avez écrit ici, fermez, puis comparez.",
    unchanged: "Les textes sont tels qu’ils ont été donnés\u00A0: rien n’a encore été modifié.",
    refused: {
      reason: "Dites pourquoi, à l’intention de la personne suivante.",
      table:
        "Un commentaire ici briserait le tableau. Écrivez vous-même {} sur une ligne avant le tableau et {} sur une ligne après. La règle n’en signalera alors plus aucune ligne.",
      line: "Un commentaire ici couperait une ligne de texte. Écrivez vous-même {} sur une ligne avant le bloc entier et {} sur une ligne après. La règle ne signalera alors plus rien entre les deux.",
      "front-matter": "L’en-tête n’admet pas de commentaire ici. Excluez la clé dans les réglages.",
    },
  },
};
