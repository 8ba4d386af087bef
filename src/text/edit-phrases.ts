import type { Lang, Sides } from "#posting";
import { quoted } from "#text/quote";

/** What became of the value of a field, which may have come or gone. */
export function fieldEdit(old: string, value: string, lang: Lang): string {
  const [was, is] = [quoted(old)[lang], quoted(value)[lang]];
  if (old === "") return lang === "en" ? `now has ${is}` : `contient maintenant ${is}`;
  if (value === "") return lang === "en" ? `no longer has ${was}` : `ne contient plus ${was}`;
  return lang === "en" ? `changed from ${was} to ${is}` : `est passé de ${was} à ${is}`;
}

/** “old” to “new”, or what there is of the two. */
export function editedTo(old: string, words: string, lang: Lang): string {
  const [was, is] = [quoted(old)[lang], quoted(words)[lang]];
  if (old === "" && words === "") return lang === "en" ? "how the passage is set" : "la présentation du passage";
  if (old === "") return lang === "en" ? `${is} was added` : `${is} a été ajouté`;
  if (words === "") return lang === "en" ? `${was} was taken out` : `${was} a été retiré`;
  return lang === "en" ? `${was} became ${is}` : `${was} est devenu ${is}`;
}

const NAMES: Readonly<Record<string, Sides<string>>> = {
  field: { en: "front matter", fr: "en-tête" },
  heading: { en: "heading", fr: "titre" },
  paragraph: { en: "paragraph", fr: "paragraphe" },
  item: { en: "bullet", fr: "puce" },
  numbered: { en: "numbered item", fr: "élément numéroté" },
  code: { en: "code", fr: "code" },
  table: { en: "table", fr: "tableau" },
  quote: { en: "quotation", fr: "citation" },
  image: { en: "image", fr: "image" },
  html: { en: "HTML", fr: "HTML" },
  rule: { en: "line", fr: "filet" },
};

/** Kinds of blocks, as `Edit.kinds` has them and with commas between, in words. */
export const blockKindNames = (kinds: string, lang: Lang): string =>
  kinds
    .split(",")
    .map((kind) => {
      const [name = "", level] = kind.split(" ");
      const words = NAMES[name]?.[lang] ?? name;
      return level === undefined ? words : lang === "en" ? `${words} of level ${level}` : `${words} de niveau ${level}`;
    })
    .join(lang === "en" ? " and " : " et ");
