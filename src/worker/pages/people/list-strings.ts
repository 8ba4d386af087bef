import type { Sides } from "#posting";
import type { UiLang } from "#ui-lang";

interface ListStrings {
  readonly title: string;
  readonly problem: string;
  readonly signedInAs: (name: string) => string;
  readonly account: string;
  readonly none: string;
  readonly settings: string;
  readonly settingsOf: (project: string) => string;
  readonly leave: string;
  readonly leaveOf: (project: string) => string;
  readonly nobodyCreates: string;
  readonly create: string;
  readonly notCreated: string;
  readonly name: Sides<string>;
  readonly slug: string;
  readonly slugHint: string;
  readonly texts: string;
  readonly textsHint: string;
  readonly kept: string;
  readonly notKept: string;
  readonly secret: string;
  readonly secretHint: string;
  readonly done: Readonly<Record<string, string>>;
  readonly wrong: {
    readonly name: Sides<string>;
    readonly slug: string;
    readonly taken: string;
    readonly secret: string;
  };
}

/** The words of the list of projects. */
export const LIST_STRINGS: Readonly<Record<UiLang, ListStrings>> = {
  en: {
    title: "My projects",
    problem: "Problem: My projects",
    signedInAs: (name) => `You are signed in as ${name}.`,
    account: "Sign out",
    none: "You have no project yet. Create one, or ask an administrator of one for an invitation.",
    settings: "Settings",
    settingsOf: (project) => `Settings of ${project}`,
    leave: "Leave",
    leaveOf: (project) => `Leave ${project}`,
    nobodyCreates: "Projects are not created here: who runs the service has set no secret for it.",
    create: "Create a project",
    notCreated: "The project was not created",
    name: { en: "Name in English", fr: "Name in French" },
    slug: "Name in addresses",
    slugHint: "Lower-case letters, digits and hyphens: careers. It does not change later.",
    texts: "Texts",
    textsHint: "It does not change later.",
    kept: "Keep the texts",
    notKept: "Keep hashes and places only",
    secret: "Secret of the service",
    secretHint: "Whoever runs the service has it.",
    done: { deleted: "The project is deleted. Nothing of it is left.", left: "You have left the project." },
    wrong: {
      name: {
        en: "There is no English name. Give one of at most 200 characters.",
        fr: "There is no French name. Give one of at most 200 characters.",
      },
      slug: "Give a name of lower-case letters, digits and hyphens, which begins with a letter or a digit and has at most 63 of them.",
      taken: "There is a project of this name already. Choose another one.",
      secret: "This is not the secret of the service. Ask whoever runs it.",
    },
  },
  fr: {
    title: "Mes projets",
    problem: "Problème\u00A0: Mes projets",
    signedInAs: (name) => `Session ouverte sous le nom ${name}.`,
    account: "Se déconnecter",
    none: "Vous n’avez encore aucun projet. Créez-en un, ou demandez une invitation à la personne qui en administre un.",
    settings: "Paramètres",
    settingsOf: (project) => `Paramètres du projet ${project}`,
    leave: "Quitter",
    leaveOf: (project) => `Quitter ${project}`,
    nobodyCreates: "On ne crée pas de projet ici\u00A0: les responsables du service n’ont défini aucun secret à cette fin.",
    create: "Créer un projet",
    notCreated: "Le projet n’a pas été créé",
    name: { en: "Nom en anglais", fr: "Nom en français" },
    slug: "Nom dans les adresses",
    slugHint: "Des minuscules sans accent, des chiffres et des traits d’union\u00A0: carrieres. Il ne change plus ensuite.",
    texts: "Textes",
    textsHint: "Ce choix est définitif.",
    kept: "Conserver les textes",
    notKept: "Ne conserver que les empreintes et les emplacements",
    secret: "Secret du service",
    secretHint: "Les responsables du service le connaissent.",
    done: { deleted: "Le projet est supprimé. Il n’en reste rien.", left: "Vous avez quitté le projet." },
    wrong: {
      name: {
        en: "Le nom en anglais est absent. Donnez-en un d’au plus 200 caractères.",
        fr: "Le nom en français est absent. Donnez-en un d’au plus 200 caractères.",
      },
      slug: "Donnez un nom fait de minuscules sans accent, de chiffres et de traits d’union, qui commence par une lettre ou un chiffre et compte au plus 63 caractères.",
      taken: "Un projet porte déjà ce nom. Choisissez-en un autre.",
      secret: "Ce n’est pas le secret du service. Demandez-le à ses responsables.",
    },
  },
};
