import type { UiLang } from "#ui-lang";
import type { FolderWords } from "../../assets/client/folder/words.ts";

/** The address of the page of many pairs, after the language. */
export const FOLDER_PATH: Readonly<Record<UiLang, string>> = { en: "/folder", fr: "/dossier" };

/** The words of the page of many pairs, in one language. */
export interface FolderStrings {
  readonly title: string;
  readonly lead: string;
  readonly hint: string;
  readonly needsScript: string;
  readonly folder: string;
  readonly files: string;
  readonly failed: string;
  readonly results: string;
  readonly download: string;
  readonly settings: string;
  readonly cancel: string;
  readonly rest: string;
  readonly clear: string;
  readonly filterName: string;
  readonly left: string;
  readonly ignored: string;
  readonly ignoredHint: string;
  readonly words: FolderWords;
}

/** Every one of these words in both languages; one that is missing does not compile. */
export const FOLDER_STRINGS: Readonly<Record<UiLang, FolderStrings>> = {
  en: {
    title: "Check a folder",
    lead: "Drop a folder or a .zip that holds the postings in both languages. Your browser reads it and makes the pairs; each is then compared, and you see which ones need work.",
    hint: "Drop here, or choose below. The pairs are made as “parite check” makes them: by translation key, by folder (en/, fr/) or by name (posting.en.md, posting.fr.md). Settings in the folder (parite.config.json) hold as they do there.",
    needsScript:
      "This page needs JavaScript, which your browser does not run: it is your browser that reads the folder. Without it, compare pairs one by one, or use “parite check” in a terminal.",
    folder: "Choose a folder",
    files: "Choose a .zip, or several files",
    failed: "The part of this page that reads folders could not be loaded. Check your connection, then drop the folder again.",
    results: "Results",
    download: "Download the report of all pairs",
    settings: "With the settings of",
    cancel: "Cancel",
    rest: "Check the rest again",
    clear: "Clear everything",
    filterName: "Name",
    left: "Remarks",
    ignored: "Markdown files that are no postings",
    ignoredHint: "Neither their path nor their front matter says a language, so they belong to no pair.",
    words: {
      reading: "Reading the files…",
      start: "Pairs to compare: {}…",
      progress: "{} of {} pairs done",
      done: "Done. Pairs compared: {}.",
      cancelled: "Cancelled. What was compared stays; pairs left: {}.",
      wait: "The service asks to wait {} seconds. It then goes on by itself.",
      gone: "The service did not answer for every pair. What was compared stays; pairs left: {}.",
      nothingNew: "There is nothing new to compare.",
      cleared: "Everything was cleared.",
      saved: "The report is saved as {}.",
      noReport: "The report could not be made: a part of this page could not be loaded. Check your connection, then try again.",
      standing: { refused: "Not checked", waiting: "Waiting" },
      newTab: "(opens in a new tab)",
      remarks: ["{} remark", "{} remarks"],
      shown: "Pairs shown: {} of {}",
      noPairs: "No pair was found. Below is what stands in the way.",
      noSettings: "The settings cannot be used, so what was dropped was not checked. Below is why.",
    },
  },
  fr: {
    title: "Vérifier un dossier",
    lead: "Déposez un dossier ou un .zip qui contient les offres dans les deux langues. Votre navigateur le lit et forme les paires; chacune est ensuite comparée, et vous voyez lesquelles demandent du travail.",
    hint: "Déposez ici, ou choisissez ci-dessous. Les paires sont formées comme le fait «\u00A0parite check\u00A0»\u00A0: par clé de traduction, par dossier (en/, fr/) ou par nom (offre.en.md, offre.fr.md). Les réglages du dossier (parite.config.json) s’y appliquent de la même façon.",
    needsScript:
      "Cette page a besoin de JavaScript, que votre navigateur n’exécute pas\u00A0: c’est lui qui lit le dossier. Sans cela, comparez les paires une à une, ou employez «\u00A0parite check\u00A0» dans un terminal.",
    folder: "Choisir un dossier",
    files: "Choisir un .zip ou plusieurs fichiers",
    failed:
      "La partie de cette page qui lit les dossiers n’a pas pu être chargée. Vérifiez votre connexion, puis déposez le dossier de nouveau.",
    results: "Résultats",
    download: "Télécharger le rapport de toutes les paires",
    settings: "Avec les réglages de",
    cancel: "Annuler",
    rest: "Vérifier le reste de nouveau",
    clear: "Tout effacer",
    filterName: "Nom",
    left: "Remarques",
    ignored: "Fichiers Markdown qui ne sont pas des offres",
    ignoredHint: "Ni leur chemin ni leurs données d’en-tête n’indiquent de langue\u00A0: ils n’appartiennent à aucune paire.",
    words: {
      reading: "Lecture des fichiers…",
      start: "Paires à comparer\u00A0: {}…",
      progress: "{} paires sur {} terminées",
      done: "Terminé. Paires comparées\u00A0: {}.",
      cancelled: "Annulé. Ce qui a été comparé reste; paires à vérifier\u00A0: {}.",
      wait: "Le service demande d’attendre {} secondes. La vérification reprendra d’elle-même.",
      gone: "Le service n’a pas répondu pour toutes les paires. Ce qui a été comparé reste; paires à vérifier\u00A0: {}.",
      nothingNew: "Il n’y a rien de nouveau à comparer.",
      cleared: "Tout a été effacé.",
      saved: "Le rapport est enregistré au format {}.",
      noReport:
        "Le rapport n’a pas pu être produit\u00A0: une partie de cette page n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez.",
      standing: { refused: "Non vérifiée", waiting: "En attente" },
      newTab: "(s’ouvre dans un nouvel onglet)",
      remarks: ["{} remarque", "{} remarques"],
      shown: "Paires affichées\u00A0: {} sur {}",
      noPairs: "Aucune paire n’a été trouvée. La raison figure ci-dessous.",
      noSettings: "Les réglages sont inutilisables\u00A0: ce que vous avez déposé n’a pas été vérifié. La raison figure ci-dessous.",
    },
  },
};
