import { expect, test } from "vitest";
import { isUnwritten } from "#facts/unwritten";
import missingParagraph from "../../checks/missing-paragraph.ts";
import missingSection from "../../checks/missing-section.ts";
import untranslated from "../../checks/untranslated.ts";
import { checkAligned } from "../dev/check-aligned.ts";
import { readPair } from "../dev/read-pair.ts";

const EN = "## Boats of the harbour\n\nThis list will have the boats below it.\n\n";
const FR = "## Bateaux du port\n\nThis list will have the boats below it.\n\n";

test.each([
  ["an item with nothing in it", "-\n", "-\n"],
  ["a link to nowhere", "[boat]()", "[bateau]()"],
  ["an address to be filled in", "![](/img/{lang}/boat.png)", "![](/img/{lang}/boat.png)"],
  ["a label before nothing", "Also called: .", "Autres noms\u00A0: ."],
  ["words for who is to write", "Insert the list here.", "Insert the list here"],
  ["the same in French", "Insérez la liste ici.", "Insérez la liste ici"],
  ["filler", "Lorem ipsum dolor", "Lorem ipsum dolor"],
])("a page is to be written where its template still stands on both sides: %s", (_, en, fr) => {
  const is = (one: string, other: string) => isUnwritten(readPair(one, other));
  expect(is(EN + en, FR + fr)).toBe(true);
  expect(is(EN + en, FR)).toBe(false);
  expect(is(EN, FR + fr)).toBe(false);
  const written = "The nine boats of the harbour leave at dawn and come back at dusk.";
  expect(is(`${EN}${written}\n\n${en}`, FR + fr)).toBe(false);
  expect(is(EN + en, `${FR}${written}\n\n${fr}`)).toBe(false);
});

test.each([
  "[boat](boat.md)",
  "![](/img/{{ lang }}/boat.png)",
  "![](/img/\u0024{lang}/boat.png)",
  "Also called: smack.",
  "Insert the card here and wait.",
  "- one\n- two",
])("this is no template: %s", (text) => {
  expect(isUnwritten(readPair(EN + text, FR + text))).toBe(false);
});

test("what such a page has in the other language, or lacks, is a lead; on any other page it is an error", () => {
  const found = (en: string, fr: string) =>
    checkAligned([untranslated, missingParagraph, missingSection], en, fr).map(({ rule, severity }) => `${rule} ${severity}`);
  const more = "\n\n## Related pages\n\nThe quay.";
  expect(found(`${EN}[boat]()`, `${FR}[bateau]()`)).toEqual(["untranslated info"]);
  expect(found(`${EN}[boat](a.md)`, `${FR}[bateau](a.md)`)).toEqual(["untranslated error"]);
  expect(found(`${EN}[boat]()${more}`, `${FR}[bateau]()`)).toEqual(["untranslated info", "missing-section info"]);
  expect(found(`${EN}[boat](a.md)${more}`, `${FR}[bateau](a.md)`)).toEqual(["untranslated error", "missing-section error"]);
  const paragraph = "The smallest boat is for hire.\n\n";
  expect(found(`${EN}${paragraph}[boat]()`, `${FR}[bateau]()`)).toEqual(["untranslated info", "missing-paragraph info"]);
  expect(found(`${EN}${paragraph}[boat](a.md)`, `${FR}[bateau](a.md)`)).toEqual(["untranslated error", "missing-paragraph error"]);
});
