import type { BlockKind, Sides } from "#posting";

/** A block as the subject of a sentence, with its article. */
export const blockName: Readonly<Record<BlockKind, Sides<string>>> = {
  field: { en: "The front matter text", fr: "Le texte de l’en-tête" },
  heading: { en: "The heading", fr: "Le titre" },
  paragraph: { en: "The paragraph", fr: "Le paragraphe" },
  item: { en: "The list item", fr: "L’élément de liste" },
  table: { en: "The table row", fr: "La ligne de tableau" },
  quote: { en: "The quotation", fr: "La citation" },
  image: { en: "The image description", fr: "La description d’image" },
  code: { en: "The code", fr: "Le code" },
  html: { en: "The HTML", fr: "Le code HTML" },
  rule: { en: "The rule", fr: "Le filet" },
};

const LE = "Traduisez-le";
const LA = "Traduisez-la";
/** “Translate it”, the block being the object: « Traduisez-le », « Traduisez-la ». */
export const translateIt: Readonly<Record<BlockKind, string>> = {
  field: LE,
  heading: LE,
  paragraph: LE,
  item: LE,
  table: LA,
  quote: LA,
  image: LA,
  code: LE,
  html: LE,
  rule: LE,
};
