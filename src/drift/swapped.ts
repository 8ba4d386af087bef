import type { Note, Pair, Sides } from "#posting";

/** Whether the texts of the two sides were exchanged: the English file holds what the French one held, and the reverse. */
export const areSwapped = (before: Sides<string>, after: Sides<string>): boolean =>
  before.en !== before.fr && before.en === after.fr && before.fr === after.en;

/** The same for two states of a pair. */
export const sidesSwapped = (before: Pair, after: Pair): boolean =>
  areSwapped({ en: before.en.text, fr: before.fr.text }, { en: after.en.text, fr: after.fr.text });

/** Said in place of edits, of which there is none. */
export const SWAPPED: Note = {
  code: "sides-swapped",
  message: {
    en: "The two files were exchanged: the English one now holds the French text, and the reverse. Put each text back in the file of its language.",
    fr: "Les deux fichiers ont été intervertis\u00A0: celui de l’anglais contient maintenant le texte français, et inversement. Remettez chaque texte dans le fichier de sa langue.",
  },
};
