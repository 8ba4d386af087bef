import type { Sides } from "#posting";

const q = (text: string) => `«\u00A0${text}\u00A0»`;

/** Submodules, whose files have another history. */
export const submodulesLeftOut = (paths: readonly string[]): Sides<string> =>
  paths.length === 1
    ? {
        en: `“${paths[0]}” is a submodule and was left out. Run the command in it.`,
        fr: `${q(paths[0] ?? "")} est un sous-module et a été laissé de côté. Exécutez-y la commande.`,
      }
    : {
        en: `${paths.length} submodules were left out (${paths.slice(0, 3).join(", ")}${paths.length > 3 ? " …" : ""}). Run the command in each.`,
        fr: `${paths.length} sous-modules ont été laissés de côté (${paths.slice(0, 3).join(", ")}${paths.length > 3 ? " …" : ""}). Exécutez la commande dans chacun.`,
      };

/** A pair that was followed although its key changed. */
export const keyChanged = (path: string, from: string, to: string): Sides<string> => ({
  en: `The key of “${path}” was “${from}” and is now “${to}”; the pair was followed by its files.`,
  fr: `La clé de ${q(path)} était ${q(from)} et est maintenant ${q(to)}; la paire a été suivie d’après ses fichiers.`,
});

/** Nothing to compare. */
export const noEdits = (base: string, head: string | undefined): Sides<string> =>
  head === undefined
    ? { en: `No pair was edited since “${base}”.`, fr: `Aucune paire n’a été modifiée depuis ${q(base)}.` }
    : { en: `No pair was edited between “${base}” and “${head}”.`, fr: `Aucune paire n’a été modifiée entre ${q(base)} et ${q(head)}.` };

/** A history that was cut off. */
export const shallow: Sides<string> = {
  en: "This is a shallow clone: the history starts at its oldest commit, and gaps that were opened before are not known. “git fetch --unshallow” gets the rest.",
  fr: `Ce clone est superficiel\u00A0: l’historique commence à son plus ancien commit, et les écarts ouverts auparavant ne sont pas connus. ${q("git fetch --unshallow")} obtient le reste.`,
};

/** Pairs whose files hold each other’s text. */
export const sidesExchanged = (keys: readonly string[]): Sides<string> => ({
  en: `The two files of ${keys.length === 1 ? `“${keys[0]}”` : `${keys.length} pairs (${keys.slice(0, 3).join(", ")}${keys.length > 3 ? " …" : ""})`} were exchanged: the English one holds what was the French text, and the reverse. Put each text back; until then the gaps are those of the wrong files.`,
  fr: `Les deux fichiers de ${keys.length === 1 ? q(keys[0] ?? "") : `${keys.length} paires (${keys.slice(0, 3).join(", ")}${keys.length > 3 ? " …" : ""})`} ont été intervertis\u00A0: celui de l’anglais contient ce qui était le texte français, et inversement. Remettez chaque texte à sa place; d’ici là, les écarts sont ceux des mauvais fichiers.`,
});

/** Files whose partner was deleted: file → partner. They are in no pair, and so in no figure. */
export function partnersRemoved(lost: ReadonlyMap<string, string>): Sides<string> {
  const [[path, partner] = ["", ""]] = lost;
  const names = `${[...lost.keys()].slice(0, 3).join(", ")}${lost.size > 3 ? " …" : ""}`;
  return lost.size === 1
    ? {
        en: `“${path}” is in no pair any more: its other version, “${partner}”, was deleted. Put it back, or delete both.`,
        fr: `${q(path)} n’est plus dans aucune paire\u00A0: son autre version, ${q(partner)}, a été supprimée. Rétablissez-la, ou supprimez les deux.`,
      }
    : {
        en: `${lost.size} files are in no pair any more, because their other version was deleted (${names}). Put it back, or delete both.`,
        fr: `${lost.size} fichiers ne sont plus dans aucune paire, car leur autre version a été supprimée (${names}). Rétablissez-la, ou supprimez les deux.`,
      };
}

/** Pairs that no commit holds. */
export const notCommitted = (keys: readonly string[]): Sides<string> => ({
  en: `${keys.length === 1 ? `“${keys[0]}” has` : `${keys.length} pairs have`} no history yet: no commit holds both sides.`,
  fr: `${keys.length === 1 ? `${q(keys[0] ?? "")} n’a` : `${keys.length} paires n’ont`} pas encore d’historique\u00A0: aucun commit n’en contient les deux côtés.`,
});

/** Pairs of which an edited block differed in more values than are compared one by one. */
export const valuesLeftOut = (keys: readonly string[]): Sides<string> => {
  const names = `${keys.slice(0, 3).join(", ")}${keys.length > 3 ? " …" : ""}`;
  return {
    en: `In ${keys.length === 1 ? `“${names}”` : `${keys.length} pairs (${names})`} more values differ in an edited block than are compared one by one, so that some gaps may not be told. Compare such a block yourself.`,
    fr: `Dans ${keys.length === 1 ? q(names) : `${keys.length} paires (${names})`}, un bloc modifié contient plus de valeurs différentes qu’on n’en compare une à une; il se peut donc que des écarts ne soient pas signalés. Comparez ce bloc vous-même.`,
  };
};
