import { describe, expect, test } from "vitest";
import { blockKindNames, changedWords, editedTo, fieldEdit, withoutCommon } from "#text/edit-phrases";

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

describe("the words of a kind", () => {
  const diff = [
    { kind: "same", text: "The " },
    { kind: "removed", text: " **ebb**, " },
    { kind: "added", text: "_tide_:" },
    { kind: "removed", text: " — " },
    { kind: "removed", text: "at 5;" },
    { kind: "added", text: "fl*o*od" },
  ] as const;

  test("stand without space, marks and signs around them, joined by dots", () => {
    expect(changedWords(diff, "removed")).toBe("ebb … at 5");
    expect(changedWords(diff, "added")).toBe("tide … fl*o*od");
    expect(changedWords([], "added")).toBe("");
  });
});

describe("what went and what came, without what stayed", () => {
  test.each([
    ["Whitehorse or Iqaluit", "or Whitehorse", ["Iqaluit", ""]],
    ["gulls", "gulls, and terns.", ["", "terns"]],
    ["gulls et sternes", "sternes", ["gulls", ""]],
    ["les gulls ou … terns;", "terns  les", ["gulls", ""]],
    ["one two,  three", "one", ["two three", ""]],
    ["a,b c", "c", ["a,b", ""]],
    ["one ;two", "one", ["two", ""]],
    ["", "terns", ["", "terns"]],
    ["gulls, and terns", "terns and puffins", ["gulls, and terns", "terns and puffins"]],
    ["gulls, terns", "terns gulls", ["gulls, terns", "terns gulls"]],
    ["", "", ["", ""]],
  ])("%j, %j", (old, words, expected) => {
    expect(withoutCommon(old, words)).toEqual(expected);
  });
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
