import type { FixedSide } from "#fix/fix";
import type { Sides } from "#posting";
import type { UiLang } from "#ui-lang";
import type { Io } from "./io.ts";
import { colorsFor } from "./style.ts";

/** Writes sentences to stderr: errors always, remarks unless they are not wanted. */
export interface Speaker {
  error(sentence: Sides<string>): void;
  remark(sentence: Sides<string>): void;
}

/** A speaker in a language. */
export function speakerOf(io: Io, lang: UiLang, { quiet = false, noColor = false } = {}): Speaker {
  const colors = colorsFor(io.stderr, io.env, noColor);
  return {
    error: (sentence) =>
      void io.stderr.write(`${colors.red("parite\u00A0:".replace("\u00A0", lang === "fr" ? "\u00A0" : ""))} ${sentence[lang]}\n`),
    remark: (sentence) => {
      if (!quiet) io.stderr.write(`${colors.dim(sentence[lang])}\n`);
    },
  };
}

/** Files that are no postings. */
export const leftOut = (n: number): Sides<string> =>
  n === 1
    ? {
        en: "One Markdown file was left out: nothing shows its language.",
        fr: "Un fichier Markdown a été laissé de côté\u00A0: rien n’indique sa langue.",
      }
    : {
        en: `${n} Markdown files were left out: nothing shows their language.`,
        fr: `${n} fichiers Markdown ont été laissés de côté\u00A0: rien n’indique leur langue.`,
      };

/** A glossary from elsewhere: what another machine, or the Action, does not have. */
export const glossaryFromOutside = (path: string): Sides<string> => ({
  en: `The glossary “${path}” lies outside this folder; the Action and the GitHub App refuse it.`,
  fr: `Le glossaire «\u00A0${path}\u00A0» se trouve hors de ce dossier; l’Action et l’application GitHub le refusent.`,
});

/** Findings that the baseline keeps from counting. */
export const known = (n: number, path: string): Sides<string> => ({
  en: `${n === 1 ? "One finding is" : `${n} findings are`} known from “${path}” and ${n === 1 ? "counts" : "count"} for nothing.`,
  fr: `${n === 1 ? "Un constat est connu" : `${n} constats sont connus`} d’après «\u00A0${path}\u00A0» et ${n === 1 ? "ne compte pas" : "ne comptent pas"}.`,
});

/** Entries of a baseline that no finding answers to. */
export const settled = (n: number, path: string): Sides<string> => ({
  en: `${n === 1 ? "One entry" : `${n} entries`} of “${path}” ${n === 1 ? "is" : "are"} settled. “--update-baseline” removes ${n === 1 ? "it" : "them"}.`,
  fr: `${n === 1 ? "Une entrée" : `${n} entrées`} de «\u00A0${path}\u00A0» ${n === 1 ? "est réglée" : "sont réglées"}. «\u00A0--update-baseline\u00A0» ${n === 1 ? "la retire" : "les retire"}.`,
});

/** A baseline that was written. */
export const updated = (n: number, path: string): Sides<string> => ({
  en: `“${path}” was written with ${n === 1 ? "one finding" : `${n} findings`}.`,
  fr: `«\u00A0${path}\u00A0» a été écrit avec ${n === 1 ? "un constat" : `${n} constats`}.`,
});

/** A cache that could not be written. */
export const notKept = (folder: string): Sides<string> => ({
  en: `“${folder}” could not be written, so the next run checks these pairs again. Check that the folder can be written to.`,
  fr: `Impossible d’écrire dans «\u00A0${folder}\u00A0»\u00A0: la prochaine exécution revérifiera ces paires. Assurez-vous que le dossier est accessible en écriture.`,
});

/** What a project made of what was sent. */
export function pushedLine(answers: readonly { readonly status?: string; readonly gone?: number | null }[]): Sides<string> {
  const count = (...statuses: readonly string[]) => answers.filter(({ status = "" }) => statuses.includes(status)).length;
  const [stored, known, queued] = [count("stored"), count("unchanged", "older"), count("queued")];
  const gone = answers.reduce((sum, each) => sum + (each.gone ?? 0), 0);
  const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
  const plural = (n: number, one: string, more: string) => `${n} ${n < 2 ? one : more}`;
  return {
    en: [
      `${many(stored, "version", "versions")} stored, ${known} known already`,
      ...(queued > 0 ? [`${queued} waiting in the queue`] : []),
      ...(gone > 0 ? [`${many(gone, "pair", "pairs")} gone`] : []),
    ]
      .join(", ")
      .concat("."),
    fr: [
      `${plural(stored, "version enregistrée", "versions enregistrées")}, ${plural(known, "déjà connue", "déjà connues")}`,
      ...(queued > 0 ? [`${queued} en attente`] : []),
      ...(gone > 0 ? [plural(gone, "paire retirée", "paires retirées")] : []),
    ]
      .join(", ")
      .concat("."),
  };
}

/** What was, or would be, corrected in a file. */
export function fixedLine(path: string, { settled: done, left }: FixedSide, dry: boolean): Sides<string> {
  const en = `${done === 1 ? "one place" : `${done} places`} ${dry ? "to correct" : "corrected"}`;
  const fr = `${done < 2 ? `${done} endroit` : `${done} endroits`} ${dry ? "à corriger" : done < 2 ? "corrigé" : "corrigés"}`;
  const more = {
    en: left > 0 ? `; ${left === 1 ? "one is" : `${left} are`} left for a person to see to` : "",
    fr: left > 0 ? `; il en reste ${left} à corriger à la main` : "",
  };
  return { en: `${path}: ${en}${more.en}.`, fr: `${path}\u00A0: ${fr}${more.fr}.` };
}

/** Where no edit is exact. */
export const nothingToFix: Sides<string> = { en: "There is nothing to correct.", fr: "Il n’y a rien à corriger." };
