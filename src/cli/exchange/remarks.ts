import type { TakenBack } from "#exchange/back";
import { outcomeText } from "#exchange/strings";
import type { Lang, Sides } from "#posting";
import { quoted } from "#text/quote";

const TONGUE: Readonly<Record<Lang, Sides<string>>> = {
  en: { en: "into English", fr: "vers l’anglais" },
  fr: { en: "into French", fr: "vers le français" },
};

/** What a file of a direction holds. */
export const exportedLine = (units: number, pairs: number, to: Lang, path: string | undefined): Sides<string> => ({
  en: `${units === 1 ? "One text" : `${units} texts`} of ${pairs === 1 ? "one pair" : `${pairs} pairs`} to translate ${TONGUE[to].en}${path === undefined ? "" : `: “${path}”`}.`,
  fr: `${units < 2 ? `${units} texte` : `${units} textes`} de ${pairs < 2 ? `${pairs} paire` : `${pairs} paires`} à traduire ${TONGUE[to].fr}${path === undefined ? "" : `\u00A0: «\u00A0${path}\u00A0»`}.`,
});

/** Gaps that no translation alone settles. */
export const leftLine = (n: number): Sides<string> => ({
  en: `${n === 1 ? "One finding is" : `${n} findings are`} not in the file: a person has to see to ${n === 1 ? "it" : "them"} in the text.`,
  fr: `${n === 1 ? "Un constat ne figure" : `${n} constats ne figurent`} pas dans le fichier\u00A0: ${n === 1 ? "il est à régler" : "ils sont à régler"} dans le texte même.`,
});

/** Where nothing is open. */
export const nothingOpen: Sides<string> = { en: "There is nothing to translate.", fr: "Il n’y a rien à traduire." };

/** What came of each unit of a pair that there is something to say of, then of the pair. */
export function takenLines(path: string, { units, closed, opened }: TakenBack, dry: boolean): readonly Sides<string>[] {
  const own = units.flatMap((outcome) => {
    const said = outcomeText(outcome);
    const text = outcome.unit?.block.text ?? "";
    const name =
      text === ""
        ? { en: outcome.id, fr: outcome.id }
        : { en: `${outcome.id} ${quoted(text, 60).en}`, fr: `${outcome.id} ${quoted(text, 60).fr}` };
    return said ? [{ en: `${path}: ${name.en}: ${said.en}`, fr: `${path}\u00A0: ${name.fr}\u00A0: ${said.fr}` }] : [];
  });
  const taken = units.filter(({ status }) => status === "taken").length;
  const all = units.length;
  return [
    ...own,
    ...opened.map(({ message }) => ({ en: `${path}: new: ${message.en}`, fr: `${path}\u00A0: nouveau\u00A0: ${message.fr}` })),
    {
      en: `${path}: ${taken} of ${all} ${dry ? "would be taken" : "taken"}; findings settled: ${closed.length}, new: ${opened.length}.`,
      fr: `${path}\u00A0: ${taken} sur ${all} ${dry ? (taken < 2 ? "serait repris" : "seraient repris") : "repris"}; constats réglés\u00A0: ${closed.length}, nouveaux\u00A0: ${opened.length}.`,
    },
  ];
}
