import { defineCheck } from "#check";
import { isNothingRead } from "#language/nothing-read";
import { type Block, LANGS, type Position, type Posting } from "#posting";

export default defineCheck({
  id: "empty",
  group: "content",
  category: "uncategorized",
  severity: "warning",
  summary: { en: "At least one of the two files has text.", fr: "Au moins un des deux fichiers contient du texte." },
  why: {
    en: "Where there is nothing to compare, a result without a fault says nothing; the text may have been lost, or stand elsewhere.",
    fr: "Là où il n’y a rien à comparer, un résultat sans faute ne prouve rien; le texte s’est peut-être perdu, ou se trouve ailleurs.",
  },
  fix: {
    en: "Add the text, or exclude the two files with `exclude` in the settings.",
    fr: "Ajoutez le texte, ou excluez les deux fichiers par `exclude` dans les réglages.",
  },
  messages: {
    files: () => ({
      en: "Both files are empty, so nothing was compared. Add the text, or exclude the files.",
      fr: "Les deux fichiers sont vides\u00A0: rien n’a été comparé. Ajoutez le texte, ou excluez les fichiers.",
    }),
    text: () => ({
      en: "Neither file has text, only code, markup or settings, so no words were compared. Add the text, or exclude the files.",
      fr: "Aucun des deux fichiers ne contient de texte, seulement du code, du balisage ou des réglages\u00A0: aucun mot n’a été comparé. Ajoutez le texte, ou excluez les fichiers.",
    }),
    template: () => ({
      en: "The text of both files comes from a template, so no words were compared. Check the pages that the template makes.",
      fr: "Le texte des deux fichiers vient d’un gabarit\u00A0: aucun mot n’a été comparé. Vérifiez les pages que produit le gabarit.",
    }),
  },
  examples: [
    {
      label: { en: "A title alone is text", fr: "Un titre seul est du texte" },
      en: "---\ntitle: Boats\n---\n",
      fr: "---\ntitle: Bateaux\n---\n",
      finds: [],
    },
    { label: { en: "Two empty files", fr: "Deux fichiers vides" }, en: "\n", fr: "\n", finds: ["files"] },
    {
      label: { en: "Settings and code, no words", fr: "Des réglages et du code, sans un mot" },
      en: "---\nlayout: page\n---\n\n```sh\nmake dock\n```\n",
      fr: "---\nlayout: page\n---\n\n```sh\nmake dock\n```\n",
      finds: ["text"],
    },
  ],
  run({ pair, config }, report) {
    if (!isNothingRead(pair, config)) return;
    const place = { en: wholeOf(pair.en.blocks), fr: wholeOf(pair.fr.blocks), confidence: 0.99, identity: "empty" };
    if (LANGS.every((lang) => pair[lang].text.trim() === "")) report("files", {}, { ...place, severity: "error" });
    else if (LANGS.every((lang) => callsTemplate(pair[lang]))) report("template", {}, place);
    else report("text", {}, place);
  },
});

/** `{% include page.html %}`, `<Page />`: the text stands elsewhere. In code these are no calls. */
const callsTemplate = ({ blocks, text }: Posting): boolean => !blocks.some(({ kind }) => kind === "code") && /\{[{%]|<\p{Lu}/u.test(text);

/** All of a side: none of its blocks was found to agree in words. */
function wholeOf(blocks: readonly Block[]): Position | null {
  const [first, last] = [blocks[0], blocks.at(-1)];
  return first && last ? { start: first.position.start, end: last.position.end } : null;
}
