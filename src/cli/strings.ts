import type { UiLang } from "#ui-lang";

interface CliStrings {
  readonly description: string;
  readonly usage: string;
  readonly options: string;
  readonly version: string;
  readonly help: string;
  readonly examples: string;
  /** Commander's headings -> ours. */
  readonly titles: Readonly<Record<string, string>>;
  /** What an option takes, as its flags name it -> as this language does. */
  readonly values: Readonly<Record<string, string>>;
}

/** The CLI's own words that belong to no command. */
export const CLI_STRINGS: Readonly<Record<UiLang, CliStrings>> = {
  en: {
    description: "Compares English and French Markdown postings and reports where they are not in parity.",
    usage: "<command> [options]",
    options: "[options]",
    version: "print the version",
    help: "print this help",
    examples: "Examples:",
    titles: {},
    values: {},
  },
  fr: {
    description: "Compare des offres en Markdown, en français et en anglais, et signale ce qui n’est pas en parité.",
    usage: "<commande> [options]",
    options: "[options]",
    version: "affiche la version",
    help: "affiche cette aide",
    examples: "Exemples\u00A0:",
    titles: {
      "Usage:": "Utilisation\u00A0:",
      "Options:": "Options\u00A0:",
      "Arguments:": "Arguments\u00A0:",
      "Commands:": "Commandes\u00A0:",
    },
    values: {
      days: "jours",
      file: "fichier",
      folder: "dossier",
      lang: "langue",
      name: "nom",
      number: "nombre",
      revision: "révision",
      rule: "règle",
      severity: "gravité",
      side: "version",
    },
  },
};
