import type { Lang } from "#posting";
import type { UiLang } from "#ui-lang";

/** Where two states of a pair are compared: the path after the language, in each language. */
export const DRIFT_PATH: Readonly<Record<UiLang, string>> = { en: "/drift", fr: "/derive" };

/** The words of the page that compares two states, in one language. */
export interface DriftStrings {
  readonly title: string;
  readonly lead: string;
  readonly before: string;
  readonly now: string;
  readonly state: string;
  readonly stateHint: string;
  readonly submit: string;
  readonly again: string;
  readonly result: string;
  readonly remain: (count: number) => string;
  readonly keepTitle: string;
  readonly keepLead: string;
  readonly keep: string;
  readonly problem: {
    readonly title: string;
    readonly empty: Readonly<Record<Lang, string>>;
    readonly encoding: Readonly<Record<Lang, string>>;
    readonly state: string;
    /** Of which time a message is. */
    readonly at: (time: string, message: string) => string;
  };
}

/** Every word of that page in both languages; one that is missing does not compile. */
export const DRIFT_STRINGS: Readonly<Record<UiLang, DriftStrings>> = {
  en: {
    title: "What do the edits ask of the other language?",
    lead: "Give a pair as it was when both languages agreed, and as it is now. You see every edit word by word, and what the other language now needs.",
    before: "Before",
    now: "Now",
    state: "Or choose the stored state of the pair",
    stateHint: "A JSON file that this page or the API gave. It stands in place of the two earlier texts.",
    submit: "Compare the two states",
    again: "Change the texts and compare again",
    result: "What the edits ask",
    remain: (count) =>
      count === 0
        ? "The pair itself has no error and no warning now."
        : `${count === 1 ? "1 error or warning remains" : `${count} errors and warnings remain`} in the pair itself, whatever these edits ask.`,
    keepTitle: "When both languages agree again",
    keepLead: "Save the state of the two current texts, and bring it back the next time instead of the earlier texts.",
    keep: "Download the state (JSON)",
    problem: {
      title: "The two states could not be compared",
      empty: {
        en: "There is no earlier English text. Paste it, choose its file, or choose the stored state.",
        fr: "There is no earlier French text. Paste it, choose its file, or choose the stored state.",
      },
      encoding: {
        en: "The earlier English file is not UTF-8 text. Save it as UTF-8, then choose it again.",
        fr: "The earlier French file is not UTF-8 text. Save it as UTF-8, then choose it again.",
      },
      state: "The stored state is no JSON. Choose the file as it was downloaded.",
      at: (time, message) => `${time}: ${message}`,
    },
  },
  fr: {
    title: "Que demandent les modifications à l’autre langue?",
    lead: "Donnez une paire telle qu’elle était quand les deux langues concordaient, et telle qu’elle est maintenant. Vous verrez chaque modification, mot par mot, et ce qu’il faut maintenant à l’autre langue.",
    before: "Avant",
    now: "Maintenant",
    state: "Ou choisir l’état enregistré de la paire",
    stateHint: "Un fichier JSON donné par cette page ou par l’API. Il tient lieu des deux textes antérieurs.",
    submit: "Comparer les deux états",
    again: "Modifier les textes et comparer de nouveau",
    result: "Ce que demandent les modifications",
    remain: (count) =>
      count === 0
        ? "La paire elle-même n’a maintenant ni erreur ni avertissement."
        : `Il reste ${count === 1 ? "1 erreur ou avertissement" : `${count} erreurs et avertissements`} dans la paire elle-même, quoi que demandent ces modifications.`,
    keepTitle: "Quand les deux langues concordent de nouveau",
    keepLead: "Enregistrez l’état des deux textes actuels, et reprenez-le la prochaine fois à la place des textes antérieurs.",
    keep: "Télécharger l’état (JSON)",
    problem: {
      title: "Les deux états n’ont pas pu être comparés",
      empty: {
        en: "Il n’y a pas de texte anglais antérieur. Collez-le, choisissez son fichier ou choisissez l’état enregistré.",
        fr: "Il n’y a pas de texte français antérieur. Collez-le, choisissez son fichier ou choisissez l’état enregistré.",
      },
      encoding: {
        en: "Le fichier anglais antérieur n’est pas du texte en UTF-8. Enregistrez-le en UTF-8, puis choisissez-le de nouveau.",
        fr: "Le fichier français antérieur n’est pas du texte en UTF-8. Enregistrez-le en UTF-8, puis choisissez-le de nouveau.",
      },
      state: "L’état enregistré n’est pas du JSON. Choisissez le fichier tel qu’il a été téléchargé.",
      at: (time, message) => `${time}\u00A0: ${message}`,
    },
  },
};
