import type { Sides } from "#posting";
import { quoted } from "#text/quote";
import type { UnitOutcome, WhyRefused } from "./judged.ts";
import type { FileFault } from "./read-xliff.ts";
import type { Code } from "./token.ts";

const q = (text: string) => `«\u00A0${text}\u00A0»`;

/** Why a file is not taken, and what to do. */
export function fileFault(path: string, why: FileFault, id = ""): Sides<string> {
  const [en, fr] = [`“${path}”`, q(path)];
  switch (why) {
    case "too-large":
      return {
        en: `${en} is larger than 2 MB. Send back fewer files at a time.`,
        fr: `${fr} dépasse 2\u00A0Mo. Renvoyez moins de fichiers à la fois.`,
      };
    case "doctype":
      return {
        en: `${en} has a document type, which XLIFF does not need and which is not read. Remove the line “<!DOCTYPE …>”.`,
        fr: `${fr} déclare un type de document, dont XLIFF n’a pas besoin et qui n’est pas lu. Retirez la ligne ${q("<!DOCTYPE …>")}.`,
      };
    case "too-deep":
      return {
        en: `${en} has more than 16 elements inside one another. Save it again with your translation tool.`,
        fr: `${fr} contient plus de 16 éléments imbriqués. Enregistrez-le de nouveau avec votre outil de traduction.`,
      };
    case "not-xml":
      return {
        en: `${en} cannot be read as XML. Save it again with your translation tool.`,
        fr: `${fr} ne peut pas être lu comme du XML. Enregistrez-le de nouveau avec votre outil de traduction.`,
      };
    case "tmx":
      return {
        en: `${en} is a translation memory (TMX), which does not say where a text goes. Send back the XLIFF file.`,
        fr: `${fr} est une mémoire de traduction (TMX), qui n’indique pas où va un texte. Renvoyez le fichier XLIFF.`,
      };
    case "not-xliff":
      return {
        en: `${en} is not XLIFF 1.2, 2.0 or 2.1. Save it in the format in which it was exported.`,
        fr: `${fr} n’est pas du XLIFF 1.2, 2.0 ou 2.1. Enregistrez-le dans le format dans lequel il a été exporté.`,
      };
    case "languages":
      return {
        en: `${en} is not a translation between English and French. Check the source and target languages of the file.`,
        fr: `${fr} n’est pas une traduction entre l’anglais et le français. Vérifiez les langues source et cible du fichier.`,
      };
    case "nameless":
      return {
        en: `${en} has a unit without an id, so nobody can tell where it goes. Export the texts again.`,
        fr: `${fr} contient une unité sans identifiant\u00A0: rien n’indique où elle va. Exportez de nouveau les textes.`,
      };
    case "twice":
      return {
        en: `${en} has “${id}” twice, and nobody can tell which one holds. Remove one of them.`,
        fr: `${fr} contient deux fois ${q(id)}, et rien n’indique laquelle compte. Retirez l’une des deux.`,
      };
  }
}

/** A pair of the file that is not among the texts. */
export const pairUnknown = (path: string, key: string): Sides<string> => ({
  en: `“${path}” translates the pair “${key}”, which is not among these files. Name the folder that it was exported from.`,
  fr: `${q(path)} traduit la paire ${q(key)}, qui ne figure pas parmi ces fichiers. Nommez le dossier dont elle a été exportée.`,
});

/** A file without a unit. */
export const noUnit = (path: string): Sides<string> => ({
  en: `“${path}” holds no unit to take back. Export the texts anew, and translate that file.`,
  fr: `${q(path)} ne contient aucune unité à reprendre. Exportez de nouveau les textes et traduisez ce fichier.`,
});

/** A file of which no unit is of these texts. */
export const nothingKnown = (path: string): Sides<string> => ({
  en: `No unit of “${path}” belongs to these texts: it comes from another project, or its languages were exchanged. Nothing was written.`,
  fr: `Aucune unité de ${q(path)} n’appartient à ces textes\u00A0: le fichier vient d’un autre projet, ou ses langues ont été inversées. Rien n’a été écrit.`,
});

const WHY: Readonly<Record<WhyRefused, Sides<string>>> = {
  blank: { en: "its translation is white space alone", fr: "sa traduction ne contient que des espaces" },
  control: { en: "its translation holds control characters", fr: "sa traduction contient des caractères de commande" },
  codes: {
    en: "its codes are not those of the text: one that must stand is lost or doubled, or half of a pair is alone",
    fr: "ses codes ne sont pas ceux du texte\u00A0: il en manque un indispensable, l’un est en double, ou une moitié de paire est seule",
  },
  markup: {
    en: "it cannot be written without being read as something else, a heading or a list for instance",
    fr: "elle ne peut pas être écrite sans être lue comme autre chose, un titre ou une liste par exemple",
  },
};

/** What came of a unit, as a sentence without its name; nothing where it was taken and there is nothing to say. */
export function outcomeText(outcome: UnitOutcome): Sides<string> | undefined {
  const { status, why } = outcome;
  if (status === "refused" && why) return { en: `not taken: ${WHY[why].en}.`, fr: `non reprise\u00A0: ${WHY[why].fr}.` };
  if (status === "untranslated") return { en: "not translated.", fr: "non traduite." };
  if (status === "changed")
    return {
      en: "not taken: the text has changed since, or somebody closed the gap. Export what is open again.",
      fr: "non reprise\u00A0: le texte a changé depuis, ou quelqu’un a comblé l’écart. Exportez de nouveau ce qui est ouvert.",
    };
  if (status === "unknown")
    return { en: "not taken: no text of this pair has this id.", fr: "non reprise\u00A0: aucun texte de cette paire n’a cet identifiant." };
  const parts = remarks(outcome);
  return parts.length === 0
    ? undefined
    : { en: `taken; ${parts.map(({ en }) => en).join("; ")}.`, fr: `reprise; ${parts.map(({ fr }) => fr).join("; ")}.` };
}

function remarks({ sourceEdited, codes, addresses, stillOpen }: UnitOutcome): readonly Sides<string>[] {
  const named = (list: readonly Code[]) => list.map(({ id, raw }) => `${id} (${raw.trim()})`).join(", ");
  const of = (list: readonly Code[] | undefined, en: string, fr: string) =>
    list && list.length > 0 ? [{ en: `${en} ${named(list)}`, fr: `${fr} ${named(list)}` }] : [];
  return [
    ...of(codes?.lost, "lost codes:", "codes perdus\u00A0:"),
    ...of(codes?.doubled, "doubled codes:", "codes en double\u00A0:"),
    ...of(codes?.moved, "moved codes:", "codes déplacés\u00A0:"),
    ...(addresses ?? []).map((url) => ({
      en: `no link can lead to ${quoted(url).en}`,
      fr: `aucun lien ne peut mener à ${quoted(url).fr}`,
    })),
    ...(sourceEdited
      ? [
          {
            en: "its source was edited in the file, which changes nothing",
            fr: "sa source a été modifiée dans le fichier, ce qui ne change rien",
          },
        ]
      : []),
    ...(stillOpen ? [{ en: "the gap is still open", fr: "l’écart reste ouvert" }] : []),
  ];
}
