import { defineRepositoryCheck, type RepositoryFile } from "#check";

const file = (path: string, lang: "en" | "fr", key: string, by: RepositoryFile["by"] = "translationKey"): RepositoryFile => ({
  path,
  lang,
  key,
  by,
});

interface Facts {
  readonly [key: string]: string | readonly string[];
  readonly key: string;
  readonly paths: readonly string[];
}

/** Where it is all of them, their names are not said twice. */
const notCompared = {
  en: (all: readonly string[], left: readonly string[]) =>
    left.length === all.length ? "none of them was compared" : `${left.join(", ")} ${left.length === 1 ? "was" : "were"} not compared`,
  fr: (all: readonly string[], left: readonly string[]) =>
    left.length === all.length
      ? "aucun d’eux n’a été comparé"
      : `${left.join(", ")} ${left.length === 1 ? "n’a pas été comparé" : "n’ont pas été comparés"}`,
};

export default defineRepositoryCheck({
  id: "duplicate-key",
  scope: "repository",
  group: "repository",
  category: "inconsistency",
  severity: "error",
  summary: {
    en: "Every pair of postings has a translation key of its own.",
    fr: "Chaque paire d’offres a sa propre clé de traduction.",
  },
  why: {
    en: "Where two postings of one language share a key, a site links a reader to the wrong translation, and no one can tell which files belong together.",
    fr: "Quand deux offres d’une même langue partagent une clé, le site renvoie à la mauvaise traduction, et rien ne dit quels fichiers vont ensemble.",
  },
  fix: {
    en: "Give each pair its own key, the same in its English and in its French file.",
    fr: "Donnez à chaque paire sa propre clé, la même dans le fichier anglais et dans le fichier français.",
  },
  messages: {
    "told-apart": ({ key, paths }: Facts) => ({
      en: `The translation key “${key}” is used by ${paths.length} files: ${paths.join(", ")}. They were paired by their paths; give each pair its own key.`,
      fr: `La clé de traduction «\u00A0${key}\u00A0» sert à ${paths.length} fichiers\u00A0: ${paths.join(", ")}. Leurs chemins ont permis de former les paires; donnez à chaque paire sa propre clé.`,
    }),
    undecided: ({ key, paths, left }: Facts & { readonly left: readonly string[] }) => ({
      en: `The translation key “${key}” is used by ${paths.length} files: ${paths.join(", ")}. What belongs together cannot be told, so ${notCompared.en(paths, left)}. Give each pair its own key.`,
      fr: `La clé de traduction «\u00A0${key}\u00A0» sert à ${paths.length} fichiers\u00A0: ${paths.join(", ")}. Rien n’indique ce qui va ensemble; ${notCompared.fr(paths, left)}. Donnez à chaque paire sa propre clé.`,
    }),
    "same-place": ({ paths }: Facts) => ({
      en: `These files could be each other’s translation in more than one way: ${paths.join(", ")}. They were not compared. Give the two files of each pair the same translation key, or rename the one that is left over.`,
      fr: `Ces fichiers pourraient former des paires de plus d’une façon\u00A0: ${paths.join(", ")}. Ils n’ont pas été comparés. Donnez la même clé de traduction aux deux fichiers de chaque paire, ou renommez celui qui est de trop.`,
    }),
  },
  examples: [
    {
      label: { en: "Two pairs, two keys", fr: "Deux paires, deux clés" },
      files: [
        file("content/en/analyst.md", "en", "analyst"),
        file("content/fr/analyste.md", "fr", "analyst"),
        file("content/en/advisor.md", "en", "advisor"),
        file("content/fr/conseillere.md", "fr", "advisor"),
      ],
      finds: [],
    },
    {
      label: { en: "A copied posting kept the key of the first", fr: "Une offre copiée a gardé la clé de la première" },
      files: [
        file("content/en/analyst.md", "en", "analyst"),
        file("content/en/analyst-2.md", "en", "analyst"),
        file("content/fr/analyste.md", "fr", "analyst"),
      ],
      finds: ["undecided"],
    },
    {
      label: { en: "Two paths that could both be the French version", fr: "Deux chemins qui pourraient être la version française" },
      files: [
        file("jobs/analyst.md", "en", "jobs/analyst", "path"),
        file("jobs/analyst.fr.md", "fr", "jobs/analyst", "suffix"),
        file("jobs/analyst_fr.md", "fr", "jobs/analyst", "suffix"),
      ],
      finds: ["same-place"],
    },
  ],
  run({ files, pairs }, report) {
    const paired = new Set(pairs.flatMap(({ en, fr }) => [en, fr]));
    for (const [first, ...rest] of groupsOf(files)) {
      const group = [first, ...rest];
      if (!isAmbiguous(group)) continue;
      const facts = { key: first.key, paths: group.map(({ path }) => path) };
      const left = facts.paths.filter((path) => !paired.has(path));
      if (first.by !== "translationKey") {
        if (left.length > 0) report("same-place", facts, { paths: facts.paths });
      } else if (left.length > 0) report("undecided", { ...facts, left }, { paths: facts.paths });
      else report("told-apart", facts, { paths: facts.paths, severity: "warning" });
    }
  },
});

/** Files that share a key of the same kind, in the order in which they came. */
function groupsOf(files: readonly RepositoryFile[]): Iterable<readonly [RepositoryFile, ...RepositoryFile[]]> {
  const groups = new Map<string, [RepositoryFile, ...RepositoryFile[]]>();
  for (const each of files) {
    const name = `${each.by === "translationKey"} ${each.key}`;
    const group = groups.get(name);
    if (group) group.push(each);
    else groups.set(name, [each]);
  }
  return groups.values();
}

const isAmbiguous = (group: readonly RepositoryFile[]) =>
  (["en", "fr"] as const).some((side) => group.filter(({ lang }) => lang === side).length > 1);
