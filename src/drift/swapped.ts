import type { Note, Pair } from "#posting";

/** Whether the texts of the two sides were exchanged: the English file holds what the French one held, and the reverse. */
export const sidesSwapped = (before: Pair, after: Pair): boolean =>
  before.en.text !== before.fr.text && before.en.text === after.fr.text && before.fr.text === after.en.text;

/** Said in place of edits, of which there is none. */
export const SWAPPED: Note = {
  code: "sides-swapped",
  message: {
    en: "The two files were exchanged: the English one now holds the French text, and the reverse. Put each text back in the file of its language.",
    fr: "Les deux fichiers ont été intervertis\u00A0: celui de l’anglais contient maintenant le texte français, et inversement. Remettez chaque texte dans le fichier de sa langue.",
  },
};
