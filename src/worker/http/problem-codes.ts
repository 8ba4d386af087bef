import type { Sides } from "#posting";
import { MAX_BODY } from "./limits.ts";

/** What a kind of problem is, whatever the request. */
interface ProblemFacts {
  readonly status: 400 | 403 | 404 | 405 | 406 | 408 | 409 | 413 | 415 | 422 | 429 | 500 | 503;
  readonly title: Sides<string>;
  readonly detail: Sides<string>;
}

const MEGABYTES = MAX_BODY / 1024 / 1024;

/** Every problem that the API answers with. The code `refused` stands for those of the engine, each with its own code. */
export const PROBLEMS = {
  "invalid-json": {
    status: 400,
    title: { en: "The JSON cannot be read", fr: "Le JSON est illisible" },
    detail: {
      en: "The body is not valid JSON in UTF-8. Send an object with the fields en and fr.",
      fr: "Le corps n’est pas du JSON valide en UTF-8. Envoyez un objet qui a les champs en et fr.",
    },
  },
  "invalid-form": {
    status: 400,
    title: { en: "The form cannot be read", fr: "Le formulaire est illisible" },
    detail: {
      en: "The body is not a valid multipart form. Send the two files as the parts en and fr.",
      fr: "Le corps n’est pas un formulaire multipart valide. Envoyez les deux fichiers dans les parties en et fr.",
    },
  },
  "invalid-request": {
    status: 400,
    title: { en: "The request is not as described", fr: "La requête n’est pas conforme" },
    detail: {
      en: "Some fields are absent, unknown or of another type. “errors” names each one.",
      fr: "Des champs sont absents, inconnus ou d’un autre type. «\u00A0errors\u00A0» nomme chacun d’eux.",
    },
  },
  "invalid-config": {
    status: 400,
    title: { en: "The settings are not valid", fr: "Les réglages ne sont pas valides" },
    detail: {
      en: "Some settings are unknown or have a value that they cannot take. “errors” names each one.",
      fr: "Des réglages sont inconnus ou ont une valeur impossible. «\u00A0errors\u00A0» nomme chacun d’eux.",
    },
  },
  "invalid-parameter": {
    status: 400,
    title: { en: "A parameter is not valid", fr: "Un paramètre n’est pas valide" },
    detail: {
      en: "A parameter of the address has a value that it cannot take.",
      fr: "Un paramètre de l’adresse a une valeur impossible.",
    },
  },
  "not-found": {
    status: 404,
    title: { en: "Nothing is here", fr: "Il n’y a rien ici" },
    detail: {
      en: "There is nothing at this address. /docs lists what there is.",
      fr: "Il n’y a rien à cette adresse. /docs donne la liste de ce qui existe.",
    },
  },
  forbidden: {
    status: 403,
    title: { en: "The token does not allow this", fr: "Le jeton ne le permet pas" },
    detail: {
      en: "The token is of this project, but may not do this. Ask an administrator of the project for one that may.",
      fr: "Le jeton est bien de ce projet, mais il ne permet pas cette opération. Demandez-en un autre à la personne qui administre le projet.",
    },
  },
  conflict: {
    status: 409,
    title: { en: "Somebody was faster", fr: "Quelqu’un a été plus rapide" },
    detail: {
      en: "What you saw has changed since. Read it again, then repeat the request if it is still right.",
      fr: "Ce que vous avez vu a changé depuis. Relisez-le, puis répétez la requête si elle convient toujours.",
    },
  },
  "name-taken": {
    status: 409,
    title: { en: "The name is taken", fr: "Le nom est pris" },
    detail: {
      en: "There is a project of this name already. Choose another one.",
      fr: "Un projet porte déjà ce nom. Choisissez-en un autre.",
    },
  },
  "not-empty": {
    status: 409,
    title: { en: "The project is not empty", fr: "Le projet n’est pas vide" },
    detail: {
      en: "A project is put back into one that holds nothing. Create one for it.",
      fr: "On ne remet un projet que dans un projet qui ne contient rien. Créez-en un.",
    },
  },
  "method-not-allowed": {
    status: 405,
    title: { en: "Another method is needed", fr: "Une autre méthode est nécessaire" },
    detail: {
      en: "This address does not take that method. The header Allow lists those it takes.",
      fr: "Cette adresse n’accepte pas cette méthode. L’en-tête Allow donne la liste des méthodes acceptées.",
    },
  },
  "not-acceptable": {
    status: 406,
    title: { en: "No such format", fr: "Format inexistant" },
    detail: {
      en: "None of the media types in Accept can be had. /api/v1/formats lists those there are.",
      fr: "Aucun des types de médias demandés dans Accept n’est offert. /api/v1/formats donne la liste des formats.",
    },
  },
  "too-large": {
    status: 413,
    title: { en: "The request is too large", fr: "La requête est trop volumineuse" },
    detail: {
      en: `The request is over ${MEGABYTES} MB, more than any two postings. Send one pair at a time.`,
      fr: `La requête dépasse ${MEGABYTES} Mo, plus que deux offres d’emploi. Envoyez une paire à la fois.`,
    },
  },
  "too-slow": {
    status: 408,
    title: { en: "The request did not come", fr: "La requête n’est pas arrivée" },
    detail: {
      en: "The body did not arrive within a minute. Send it again.",
      fr: "Le corps n’est pas arrivé en une minute. Renvoyez-le.",
    },
  },
  "unsupported-media-type": {
    status: 415,
    title: { en: "The body is of a type that cannot be read", fr: "Le corps est d’un type qui ne peut pas être lu" },
    detail: {
      en: "Send the pair as application/json or as multipart/form-data, and say which in Content-Type.",
      fr: "Envoyez la paire en application/json ou en multipart/form-data, et dites lequel dans Content-Type.",
    },
  },
  refused: {
    status: 422,
    title: { en: "The pair cannot be checked", fr: "La paire ne peut pas être vérifiée" },
    detail: {
      en: "The request is right, but one of the texts cannot be checked. “refusals” says which, and why.",
      fr: "La requête est correcte, mais l’un des textes ne peut pas être vérifié. «\u00A0refusals\u00A0» dit lequel, et pourquoi.",
    },
  },
  "too-many-requests": {
    status: 429,
    title: { en: "Too many requests", fr: "Trop de requêtes" },
    detail: {
      en: "This address asks more often than the service allows. Wait as many seconds as Retry-After says; for whole folders, use the command line.",
      fr: "Cette adresse envoie plus de requêtes que le service n’en permet. Attendez le nombre de secondes qu’indique Retry-After; pour des dossiers entiers, employez la ligne de commande.",
    },
  },
  unavailable: {
    status: 503,
    title: { en: "The store does not answer", fr: "Le stockage ne répond pas" },
    detail: {
      en: "Nothing was written. Repeat the request after as many seconds as Retry-After says.",
      fr: "Rien n’a été écrit. Répétez la requête après le nombre de secondes qu’indique Retry-After.",
    },
  },
  internal: {
    status: 500,
    title: { en: "Something went wrong here", fr: "Une erreur s’est produite ici" },
    detail: {
      en: "The fault is ours and not yours. Try again, and report it if it happens twice.",
      fr: "La faute est de notre côté. Réessayez, et signalez-le si cela se reproduit.",
    },
  },
} as const satisfies Record<string, ProblemFacts>;

/** The name of a problem. */
export type ProblemCode = keyof typeof PROBLEMS;
