import { defineRepositoryCheck, type RepositoryFile } from "#check";
import { otherLang } from "#posting";

const file = (path: string, lang: "en" | "fr", key: string, by: RepositoryFile["by"] = "path"): RepositoryFile => ({ path, lang, key, by });

type NoKey = {
  readonly path: string;
  readonly lang: "en" | "fr";
  readonly key: string;
  /** The partner that the change removed. */
  readonly removed?: string;
};

type NoPath = Omit<NoKey, "key"> & {
  readonly partner: string;
  /** Of a file that was renamed: the name that it had, and the partner that it then led to. */
  readonly from?: string;
  readonly to?: string;
};

/** What the change took away is said so: who reads it knows what to put back. */
const removedText = (path: string, lang: "en" | "fr", removed: string) => ({
  en: `This change removed “${removed}”, the ${ADJECTIVE[otherLang(lang)].en} version of “${path}”. Put it back, or remove the ${ADJECTIVE[lang].en} version too.`,
  fr: `Cette modification supprime «\u00A0${removed}\u00A0», la version ${ADJECTIVE[otherLang(lang)].fr} de «\u00A0${path}\u00A0». Rétablissez-la, ou supprimez aussi la version ${ADJECTIVE[lang].fr}.`,
});

const renamedText = (path: string, from: string, partner: string) => ({
  en: `“${path}” was “${from}” before this change, and its new name no longer leads to “${partner}”. Rename that file in the same way, or give the two the same translation key.`,
  fr: `«\u00A0${path}\u00A0» s’appelait «\u00A0${from}\u00A0» avant cette modification, et son nouveau nom ne mène plus à «\u00A0${partner}\u00A0». Renommez ce fichier de la même façon, ou donnez aux deux la même clé de traduction.`,
});

export default defineRepositoryCheck({
  id: "unpaired",
  scope: "repository",
  group: "repository",
  category: "omission",
  severity: "error",
  summary: {
    en: "Every posting has a version in the other language.",
    fr: "Chaque offre a une version dans l’autre langue.",
  },
  why: {
    en: "A reader of the other language finds nothing at all where the posting should be.",
    fr: "La personne qui lit l’autre langue ne trouve rien là où l’offre devrait être.",
  },
  fix: {
    en: "Add the missing version, or give the two files the same translation key so that they are found to be a pair.",
    fr: "Ajoutez la version manquante, ou donnez la même clé de traduction aux deux fichiers pour qu’ils soient reconnus comme une paire.",
  },
  messages: {
    "no-key": ({ path, lang, key, removed }: NoKey) =>
      removed
        ? removedText(path, lang, removed)
        : {
            en: `“${path}” has no ${ADJECTIVE[otherLang(lang)].en} version: no ${ADJECTIVE[otherLang(lang)].en} file has the translation key “${key}”. Add the file, or give the key to the file that is its translation.`,
            fr: `«\u00A0${path}\u00A0» n’a pas de version ${ADJECTIVE[otherLang(lang)].fr}\u00A0: aucun fichier dans cette langue ne porte la clé de traduction «\u00A0${key}\u00A0». Ajoutez le fichier, ou donnez la clé à celui qui en est la traduction.`,
          },
    "no-path": ({ path, lang, partner, removed, from, to }: NoPath) => {
      if (removed) return removedText(path, lang, removed);
      if (from && to) return renamedText(path, from, to);
      return {
        en: `“${path}” has no ${ADJECTIVE[otherLang(lang)].en} version${partner && `: there is no “${partner}”`}. Add the file, or give the two files the same translation key if it has another name.`,
        fr: `«\u00A0${path}\u00A0» n’a pas de version ${ADJECTIVE[otherLang(lang)].fr}${partner && `\u00A0: il n’y a pas de fichier «\u00A0${partner}\u00A0»`}. Ajoutez le fichier, ou donnez la même clé de traduction aux deux fichiers s’il porte un autre nom.`,
      };
    },
  },
  examples: [
    {
      label: { en: "Both versions are there", fr: "Les deux versions sont là" },
      files: [file("content/en/analyst.md", "en", "content/analyst"), file("content/fr/analyst.md", "fr", "content/analyst")],
      finds: [],
    },
    {
      label: { en: "The French version is absent", fr: "La version française est absente" },
      files: [{ ...file("content/en/analyst.md", "en", "content/analyst"), partner: "content/fr/analyst.md" }],
      finds: ["no-path:fr"],
    },
    {
      label: { en: "No English file has the key", fr: "Aucun fichier anglais ne porte la clé" },
      files: [file("content/fr/conseillere.md", "fr", "advisor", "translationKey")],
      finds: ["no-key:en"],
    },
    {
      label: { en: "The key is used twice: that is a finding of its own", fr: "La clé sert deux fois\u00A0: c’est un autre constat" },
      files: [
        file("content/en/advisor.md", "en", "advisor", "translationKey"),
        file("content/en/advisor-2.md", "en", "advisor", "translationKey"),
        file("content/fr/conseillere.md", "fr", "advisor", "translationKey"),
      ],
      finds: [],
    },
  ],
  run({ files, pairs }, report) {
    const paired = new Set(pairs.flatMap(({ en, fr }) => [en, fr]));
    const uses = new Map<string, number>();
    const useOf = ({ lang, by, key }: RepositoryFile) => `${lang} ${by === "translationKey"} ${key}`;
    for (const used of files) uses.set(useOf(used), (uses.get(useOf(used)) ?? 0) + 1);
    for (const alone of files) {
      if (paired.has(alone.path) || isDisputed(alone, uses, useOf)) continue;
      const { path, lang, key, by, partner = "" } = alone;
      const place = { paths: [path], lacking: otherLang(lang) };
      const removed = alone.removedPartner && { removed: alone.removedPartner };
      const renamed = alone.renamed && { from: alone.renamed.from, to: alone.renamed.partner };
      if (by === "translationKey") report("no-key", { path, lang, key, ...removed }, place);
      else report("no-path", { path, lang, partner, ...removed, ...renamed }, place);
    }
  },
});

/** A key that is used twice in a language is a finding of `duplicate-key`, and one fault gives one finding. */
function isDisputed(alone: RepositoryFile, uses: ReadonlyMap<string, number>, useOf: (file: RepositoryFile) => string): boolean {
  const count = (lang: "en" | "fr") => uses.get(useOf({ ...alone, lang })) ?? 0;
  return (count("en") > 1 || count("fr") > 1) && count("en") > 0 && count("fr") > 0;
}

const ADJECTIVE = { en: { en: "English", fr: "anglaise" }, fr: { en: "French", fr: "française" } } as const;
