import type { Group } from "#check";
import type { Lang } from "#posting";
import type { UiLang } from "#ui-lang";

/** The words of the pages, in one language. */
export interface PageStrings {
  readonly name: string;
  readonly skip: string;
  readonly menu: string;
  readonly nav: {
    readonly check: string;
    readonly folder: string;
    readonly drift: string;
    readonly projects: string;
    readonly rules: string;
    readonly api: string;
  };
  readonly language: string;
  readonly home: { readonly title: string; readonly lead: string; readonly kept: string; readonly keptInProject: string };
  readonly form: {
    readonly text: Readonly<Record<Lang, string>>;
    readonly file: Readonly<Record<Lang, string>>;
    readonly hint: string;
    readonly submit: string;
    readonly again: string;
    readonly checking: string;
    readonly failed: string;
    readonly loaded: string;
    readonly gone: string;
    readonly settings: string;
    readonly many: string;
    readonly folder: string;
    readonly twoOf: Readonly<Record<Lang, string>>;
  };
  readonly examples: { readonly title: string; readonly lead: string; readonly page: (title: string) => string };
  readonly result: { readonly title: string; readonly download: string };
  readonly problem: {
    readonly title: string;
    readonly prefix: string;
    readonly empty: Readonly<Record<Lang, string>>;
    readonly encoding: Readonly<Record<Lang, string>>;
    readonly tooLarge: string;
    readonly tooSlow: string;
    readonly unreadable: string;
    readonly unexpected: string;
    readonly notFoundWhat: string;
  };
  readonly rules: {
    readonly title: string;
    readonly lead: string;
    readonly severity: string;
    readonly category: string;
    readonly why: string;
    readonly fix: string;
    readonly examples: string;
    readonly example: (number: number) => string;
    readonly settings: string;
    readonly nothing: string;
    readonly files: string;
    readonly group: Readonly<Record<Group, string>>;
  };
}

/** Every word of the pages in both languages; one that is missing does not compile. */
export const PAGE_STRINGS: Readonly<Record<UiLang, PageStrings>> = {
  en: {
    name: "Parité",
    skip: "Skip to the content",
    menu: "Main menu",
    nav: { check: "Check a pair", folder: "Check a folder", drift: "Before and after", projects: "Projects", rules: "Rules", api: "API" },
    language: "Français",
    home: {
      title: "Do your English and French postings say the same?",
      lead: "Paste or drop the two Markdown texts. You see them side by side, with what one has and the other lacks, and what to do about it.",
      kept: "The service keeps nothing of what you paste.",
      keptInProject: "A project keeps what is pushed to it, as its settings say, until it is deleted.",
    },
    form: {
      text: { en: "English text", fr: "French text" },
      file: { en: "Choose the English file", fr: "Choose the French file" },
      hint: "Paste the Markdown, drop a file here, or choose one below.",
      submit: "Compare the texts",
      again: "Change the texts and compare again",
      checking: "Comparing…",
      failed: "The comparison did not arrive. Check your connection, then try again.",
      loaded: "Loaded: {}",
      settings: "The settings of the folder hold for this pair (parite.config.json).",
      gone: "“{}” could not be read: it was changed, moved or closed to you. Choose it again.",
      many: "{} files were dropped, and none was taken: two make a pair. Drop two, or use “Check a folder”.",
      folder: "A folder or a .zip was dropped, and this page takes two texts. Use “Check a folder”.",
      twoOf: {
        en: "By their names both files are English, so none was taken. Drop each on its own text.",
        fr: "By their names both files are French, so none was taken. Drop each on its own text.",
      },
    },
    examples: {
      title: "Try an example",
      lead: "Postings written for this purpose: some are in parity, each of the others shows another kind of fault.",
      page: (title) => `Example: ${title}`,
    },
    result: { title: "What the comparison found", download: "Download the report" },
    problem: {
      title: "The texts could not be compared",
      prefix: "Problem: ",
      empty: {
        en: "There is no English text. Paste it or choose its file.",
        fr: "There is no French text. Paste it or choose its file.",
      },
      encoding: {
        en: "The English file is not UTF-8 text. Save it as UTF-8, then choose it again.",
        fr: "The French file is not UTF-8 text. Save it as UTF-8, then choose it again.",
      },
      tooLarge: "The two texts together are over 2 MB. Compare shorter texts.",
      tooSlow: "The form did not arrive within a minute. Send it again.",
      unreadable: "The form arrived incomplete. Send it again.",
      unexpected:
        "Something failed on our side, and the texts were not compared. Try again; if it happens again, report it with the two texts.",
      notFoundWhat: "Compare two texts",
    },
    rules: {
      title: "Rules",
      lead: "What Parité compares, why it matters to a reader, and what to do about each finding.",
      severity: "Severity",
      category: "Category (W3C ITS 2.0)",
      why: "Why it matters",
      fix: "What to do",
      examples: "Examples",
      example: (number) => `Example ${number}`,
      settings: "With these settings",
      nothing: "Nothing is reported.",
      files: "Files",
      group: {
        structure: "Structure",
        content: "Content",
        facts: "Facts",
        language: "Language",
        "front-matter": "Front matter",
        typography: "Typography",
        repository: "Across a repository",
        time: "Over time",
      },
    },
  },
  fr: {
    name: "Parité",
    skip: "Passer au contenu",
    menu: "Menu principal",
    nav: {
      check: "Vérifier une paire",
      folder: "Vérifier un dossier",
      drift: "Avant et après",
      projects: "Projets",
      rules: "Règles",
      api: "API",
    },
    language: "English",
    home: {
      title: "Vos offres en anglais et en français disent-elles la même chose?",
      lead: "Collez ou déposez les deux textes Markdown. Vous les verrez côte à côte, avec ce qui manque à l’un ou à l’autre et ce qu’il faut faire.",
      kept: "Le service ne conserve rien de ce que vous collez.",
      keptInProject: "Un projet conserve ce qu’on y envoie, selon ses paramètres, jusqu’à sa suppression.",
    },
    form: {
      text: { en: "Texte anglais", fr: "Texte français" },
      file: { en: "Choisir le fichier anglais", fr: "Choisir le fichier français" },
      hint: "Collez le Markdown, déposez un fichier ici ou choisissez-en un ci-dessous.",
      submit: "Comparer les textes",
      again: "Modifier les textes et comparer de nouveau",
      checking: "Comparaison en cours…",
      failed: "La comparaison n’a pas abouti. Vérifiez votre connexion, puis réessayez.",
      loaded: "Fichier chargé\u00A0: {}",
      settings: "Les réglages du dossier valent pour cette paire (parite.config.json).",
      gone: "«\u00A0{}\u00A0» n’a pas pu être lu\u00A0: il a été modifié, déplacé ou rendu inaccessible. Choisissez-le de nouveau.",
      many: "{} fichiers ont été déposés, et aucun n’a été pris\u00A0: deux forment une paire. Déposez-en deux, ou passez par «\u00A0Vérifier un dossier\u00A0».",
      folder: "Vous avez déposé un dossier ou un .zip, et cette page prend deux textes. Passez par «\u00A0Vérifier un dossier\u00A0».",
      twoOf: {
        en: "D’après leurs noms, les deux fichiers sont en anglais\u00A0: aucun n’a été pris. Déposez chacun sur son texte.",
        fr: "D’après leurs noms, les deux fichiers sont en français\u00A0: aucun n’a été pris. Déposez chacun sur son texte.",
      },
    },
    examples: {
      title: "Essayer un exemple",
      lead: "Des offres rédigées à cette fin\u00A0: certaines sont en parité, chacune des autres montre un type d’écart différent.",
      page: (title) => `Exemple\u00A0: ${title}`,
    },
    result: { title: "Résultat de la comparaison", download: "Télécharger le rapport" },
    problem: {
      title: "Les textes n’ont pas pu être comparés",
      prefix: "Problème\u00A0: ",
      empty: {
        en: "Il n’y a pas de texte anglais. Collez-le ou choisissez son fichier.",
        fr: "Il n’y a pas de texte français. Collez-le ou choisissez son fichier.",
      },
      encoding: {
        en: "Le fichier anglais n’est pas du texte en UTF-8. Enregistrez-le en UTF-8, puis choisissez-le de nouveau.",
        fr: "Le fichier français n’est pas du texte en UTF-8. Enregistrez-le en UTF-8, puis choisissez-le de nouveau.",
      },
      tooLarge: "Les deux textes réunis dépassent 2 Mo. Comparez des textes plus courts.",
      tooSlow: "Le formulaire n’est pas arrivé en une minute. Envoyez-le de nouveau.",
      unreadable: "Le formulaire est arrivé incomplet. Envoyez-le de nouveau.",
      unexpected:
        "Une défaillance s’est produite de notre côté, et les textes n’ont pas été comparés. Réessayez; si cela se reproduit, signalez-le en joignant les deux textes.",
      notFoundWhat: "Comparer deux textes",
    },
    rules: {
      title: "Règles",
      lead: "Ce que Parité compare, en quoi cela compte pour les lecteurs et les lectrices, et ce qu’il faut faire de chaque constat.",
      severity: "Gravité",
      category: "Catégorie (ITS 2.0 du W3C)",
      why: "Pourquoi c’est important",
      fix: "À faire",
      examples: "Exemples",
      example: (number) => `Exemple ${number}`,
      settings: "Avec ces réglages",
      nothing: "Rien n’est signalé.",
      files: "Fichiers",
      group: {
        structure: "Structure",
        content: "Contenu",
        facts: "Faits",
        language: "Langue",
        "front-matter": "En-tête",
        typography: "Typographie",
        repository: "Dans l’ensemble du dépôt",
        time: "Au fil du temps",
      },
    },
  },
};
