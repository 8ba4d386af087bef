import type { Lang } from "#posting";
import type { UiLang } from "#ui-lang";

/** The words with which both texts are shown as a whole, in one language. */
export interface WholeStrings {
  readonly open: string;
  /** Beside two states, of which the editor shows the later. */
  readonly openNow: string;
  readonly line: string;
  readonly back: Readonly<Record<Lang, string>>;
  readonly find: Readonly<Record<Lang, string>>;
  readonly failed: string;
  /** The editor’s own words, by their English. */
  readonly phrases: Readonly<Record<string, string>>;
}

/** Every one of these words in both languages; one that is missing does not compile. */
export const WHOLE_STRINGS: Readonly<Record<UiLang, WholeStrings>> = {
  en: {
    open: "Both texts as a whole",
    openNow: "Both current texts as a whole",
    line: "Show in the whole text",
    back: { en: "From this line of the English to its finding", fr: "From this line of the French to its finding" },
    find: { en: "Find in the English", fr: "Find in the French" },
    failed: "The editor could not be loaded. The texts are below as they were.",
    phrases: {},
  },
  fr: {
    open: "Les deux textes en entier",
    openNow: "Les deux textes actuels en entier",
    line: "Voir dans le texte entier",
    back: { en: "Aller au constat de cette ligne de l’anglais", fr: "Aller au constat de cette ligne du français" },
    find: { en: "Chercher dans l’anglais", fr: "Chercher dans le français" },
    failed: "L’éditeur n’a pas pu être chargé. Les textes sont ci-dessous, inchangés.",
    phrases: {
      Find: "Chercher",
      Replace: "Remplacer",
      next: "suivant",
      previous: "précédent",
      all: "tout",
      "match case": "respecter la casse",
      regexp: "expression rationnelle",
      "by word": "mot entier",
      replace: "remplacer",
      "replace all": "tout remplacer",
      close: "fermer",
      "current match": "occurrence en cours",
      "on line": "à la ligne",
      "replaced match on line $": "occurrence remplacée à la ligne $",
      "replaced $ matches": "$ occurrences remplacées",
      "Go to line": "Aller à la ligne",
      go: "aller",
    },
  },
};
