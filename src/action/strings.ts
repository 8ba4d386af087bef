import type { Sides } from "#posting";

/** The Action’s own words: its log and its remarks. */
export const ACTION_STRINGS = {
  noPair: { en: "This change touches no pair of postings.", fr: "Cette modification ne touche aucune paire d’offres." },
  readOnly: {
    en: "The token may not write comments here, as for a pull request from a fork. The findings are in the annotations and the summary.",
    fr: "Le jeton ne permet pas d’écrire de commentaire ici, comme pour une demande de tirage venant d’une bifurcation. Les constats sont dans les annotations et le sommaire.",
  },
  older: {
    en: "The pull request has a newer commit, whose own run keeps the comment. This one left it as it is.",
    fr: "La demande de tirage a un commit plus récent, dont l’exécution tient le commentaire à jour. Celle-ci l’a laissé tel quel.",
  },
  noProjectToken: {
    en: "There is no PARITE_TOKEN here, as in a run for a fork, so what was accepted in the project was not read: accepted findings are reported like others.",
    fr: "Il n’y a pas de PARITE_TOKEN ici, comme lors d’une exécution pour une bifurcation\u00A0: ce qui a été accepté dans le projet n’a pas été lu, et les constats acceptés sont signalés comme les autres.",
  },
  noToken: {
    en: "No token was given, so no comment was written. The findings are in the annotations and the summary.",
    fr: "Aucun jeton n’a été fourni\u00A0: aucun commentaire n’a été écrit. Les constats sont dans les annotations et le sommaire.",
  },
  noComment: (reason: string): Sides<string> => ({
    en: `The comment could not be written (${reason}). The findings are in the annotations and the summary.`,
    fr: `Le commentaire n’a pas pu être écrit (${reason}). Les constats sont dans les annotations et le sommaire.`,
  }),
  unannotated: (n: number): Sides<string> => ({
    en: `${n === 1 ? "1 more finding has" : `${n} more findings have`} no annotation: a step may show 10 of each kind. The summary and the report hold all of them.`,
    fr: `${n === 1 ? "1 autre constat n’a" : `${n} autres constats n’ont`} pas d’annotation\u00A0: une étape en montre 10 de chaque sorte. Le sommaire et le rapport les contiennent tous.`,
  }),
  failed: (errors: number, warnings: number): Sides<string> => ({
    en: `The two languages are not in parity: new errors ${errors}, new warnings ${warnings}.`,
    fr: `Les deux langues ne sont pas en parité\u00A0: ${newOnes(errors, "nouvelle erreur", "nouvelles erreurs", "aucune nouvelle erreur")}, ${newOnes(warnings, "nouvel avertissement", "nouveaux avertissements", "aucun nouvel avertissement")}.`,
  }),
  unchecked: (n: number): Sides<string> => ({
    en: `${n === 1 ? "1 file or pair" : `${n} files or pairs`} could not be checked.`,
    fr: `${n === 1 ? "1 fichier ou paire n’a pas pu être vérifié" : `${n} fichiers ou paires n’ont pas pu être vérifiés`}.`,
  }),
} as const;

/** « 4 nouvelles erreurs », « aucun nouvel avertissement ». */
const newOnes = (n: number, one: string, more: string, none: string): string => (n === 0 ? none : `${n} ${n === 1 ? one : more}`);
