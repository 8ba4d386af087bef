import { expect, test } from "vitest";
import { blockName, translateIt } from "#text/block-names";

test.each([
  ["field", "The front matter text", "Le texte de l’en-tête", "Traduisez-le"],
  ["heading", "The heading", "Le titre", "Traduisez-le"],
  ["paragraph", "The paragraph", "Le paragraphe", "Traduisez-le"],
  ["item", "The list item", "L’élément de liste", "Traduisez-le"],
  ["table", "The table row", "La ligne de tableau", "Traduisez-la"],
  ["quote", "The quotation", "La citation", "Traduisez-la"],
  ["image", "The image description", "La description d’image", "Traduisez-la"],
  ["code", "The code", "Le code", "Traduisez-le"],
  ["html", "The HTML", "Le code HTML", "Traduisez-le"],
  ["rule", "The rule", "Le filet", "Traduisez-le"],
] as const)("%s is the subject of a sentence, and its object", (kind, en, fr, it) => {
  expect(blockName[kind]).toEqual({ en, fr });
  expect(translateIt[kind]).toBe(it);
});
