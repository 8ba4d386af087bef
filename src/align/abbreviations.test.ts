import { expect, test } from "vitest";
import { type Inside, NONE } from "#align/bead";
import { insideOf, lexiconOf } from "../dev/inside-of.ts";

const lexicon = lexiconOf("human=humain digital=numérique");

/** The words that nothing answers to, of both sides. */
function open(en: string, fr: string): readonly string[] {
  const inside: Inside = insideOf(en, fr, lexicon);
  return (["en", "fr"] as const).flatMap((lang) =>
    inside.words[lang]
      .filter(({ answer }) => answer === NONE)
      .map(({ sentence, from, to }) => `${inside.sentences[lang][sentence]?.text.slice(from, to)}`),
  );
}

test.each([
  ["by its own letters", "Write to the HR desk.", "Zut hamac radis."],
  ["in any order", "Write to the RH desk.", "Zut hamac radis."],
  ["in the plural", "Write to the HRs desk.", "Zut hamac radis."],
  ["with the x of a word that begins so", "Write to the CX desk.", "Zut copain extase."],
])("an abbreviation that the other side spells out: %s", (_, en, fr) => {
  expect(open(en, fr)).toEqual(["Write", "desk", "Zut"]);
});

test("a word stands for the first letter of one that it may translate", () => {
  expect(open("Digital humans. The HD desk.", "Humain numérique. Zut humain numérique.")).not.toContain("HD");
});

test.each([
  ["other letters", "Write to the HQ desk.", "Zut hamac radis."],
  ["too few words", "Write to the HRZQ desk.", "Zut hamac radis."],
  ["small letters", "Write to the hr desk.", "Zut hamac radis."],
])("no abbreviation of what stands there: %s", (_, en, fr) => {
  expect(open(en, fr)).toContain("radis");
});
