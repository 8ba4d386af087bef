import { expect, test } from "vitest";
import { blockKindNames, editedTo, fieldEdit } from "#text/edit-phrases";

test.each([
  ["", "tide", "now has “tide”", "contient maintenant «\u00A0tide\u00A0»"],
  ["tide", "", "no longer has “tide”", "ne contient plus «\u00A0tide\u00A0»"],
  ["ebb", "tide", "changed from “ebb” to “tide”", "est passé de «\u00A0ebb\u00A0» à «\u00A0tide\u00A0»"],
])("a field that was %j and is %j", (old, value, en, fr) => {
  expect(fieldEdit(old, value, "en")).toBe(en);
  expect(fieldEdit(old, value, "fr")).toBe(fr);
});

test.each([
  ["", "", "how the passage is set", "la présentation du passage"],
  ["", "tide", "“tide” was added", "«\u00A0tide\u00A0» a été ajouté"],
  ["tide", "", "“tide” was taken out", "«\u00A0tide\u00A0» a été retiré"],
  ["ebb", "tide", "“ebb” became “tide”", "«\u00A0ebb\u00A0» est devenu «\u00A0tide\u00A0»"],
])("words that were %j and are %j", (old, words, en, fr) => {
  expect(editedTo(old, words, "en")).toBe(en);
  expect(editedTo(old, words, "fr")).toBe(fr);
});

test.each([
  ["field", "front matter", "en-tête"],
  ["heading 2", "heading of level 2", "titre de niveau 2"],
  ["paragraph", "paragraph", "paragraphe"],
  ["item", "bullet", "puce"],
  ["numbered", "numbered item", "élément numéroté"],
  ["code", "code", "code"],
  ["table", "table", "tableau"],
  ["quote", "quotation", "citation"],
  ["image", "image", "image"],
  ["html", "HTML", "HTML"],
  ["rule", "line", "filet"],
  ["gull", "gull", "gull"],
  ["item,heading 3", "bullet and heading of level 3", "puce et titre de niveau 3"],
])("blocks of kind %s are called %s, %s", (kinds, en, fr) => {
  expect(blockKindNames(kinds, "en")).toBe(en);
  expect(blockKindNames(kinds, "fr")).toBe(fr);
});
