import type { Sides } from "#posting";
import { MOST_CHANGES } from "./changes.ts";

/** Why a pull request could not be checked as it should, in words for the check run. */
export type Trouble = keyof typeof WORDS;

/** What a trouble is, and what to do. */
export const troubleWords = (trouble: Trouble): Sides<string> => WORDS[trouble];

const WORDS = {
  "no-contents": {
    en: "The App may not read the files of this repository. An owner can grant “Contents: read-only” in the settings of the installation; then re-run this check.",
    fr: "L’application ne peut pas lire les fichiers de ce dépôt. Un propriétaire peut accorder «\u00A0Contents: read-only\u00A0» dans les paramètres de l’installation; relancez ensuite cette vérification.",
  },
  "no-comments": {
    en: "The App may not comment on pull requests, so what it has to say stands here alone. An owner can grant “Pull requests: read and write” in the settings of the installation.",
    fr: "L’application ne peut pas commenter les demandes de tirage; ce qu’elle a à dire n’est donc qu’ici. Un propriétaire peut accorder «\u00A0Pull requests: read and write\u00A0» dans les paramètres de l’installation.",
  },
  "no-merge-base": {
    en: "The pull request shares no history with its base, so there is nothing to compare it with. Rebase it on the base branch.",
    fr: "La demande de tirage n’a aucun historique commun avec sa base; il n’y a donc rien à quoi la comparer. Rebasez-la sur la branche de base.",
  },
  "too-many-files": {
    en: "The repository has more files than GitHub lists at once (100,000). Use the Action, which reads them from a checkout.",
    fr: "Le dépôt compte plus de fichiers que GitHub n’en énumère à la fois (100\u00A0000). Employez l’Action, qui les lit sur place.",
  },
  "too-many-postings": {
    en: `Only the first ${MOST_CHANGES.postings} changed postings were checked, up to ${MOST_CHANGES.bytes / 1024 / 1024} MB of text. Split the pull request, or use the Action, which takes 2,500 pairs.`,
    fr: `Seules les ${MOST_CHANGES.postings} premières offres modifiées ont été vérifiées, jusqu’à ${MOST_CHANGES.bytes / 1024 / 1024} Mo de texte. Divisez la demande de tirage, ou employez l’Action, qui accepte 2\u00A0500 paires.`,
  },
  "too-many-candidates": {
    en: "Not every posting of the repository was looked into for a twin with the same key: there are too many. Twins that stand where the paths lead are always found.",
    fr: "Ce ne sont pas toutes les offres du dépôt qui ont été examinées à la recherche d’une jumelle ayant la même clé\u00A0: il y en a trop. Les jumelles qui se trouvent là où mènent les chemins sont toujours trouvées.",
  },
  unavailable: {
    en: "GitHub could not be reached often enough to finish. Re-run this check.",
    fr: "GitHub n’a pas pu être joint assez souvent pour terminer. Relancez cette vérification.",
  },
  internal: {
    en: "Something went wrong in the App; the pull request is not to blame. Re-run this check, and report it if it happens twice.",
    fr: "Une erreur s’est produite dans l’application; la demande de tirage n’y est pour rien. Relancez cette vérification, et signalez-le si cela se reproduit.",
  },
} as const satisfies Record<string, Sides<string>>;
