import { expect, test } from "vitest";
import { sentences } from "./sentences.ts";

const cut = (text: string, lang: "en" | "fr") => sentences(text, lang).map(({ from, to }) => text.slice(from, to));

test("one sentence is one range, without the space around it", () => {
  expect(sentences("  We build services. ", "en")).toEqual([{ from: 2, to: 20 }]);
  expect(sentences("", "en")).toEqual([]);
  expect(sentences(" \n ", "fr")).toEqual([]);
});

test.each([
  ["en", ["Meet Dr. Smith and Mr. Jones.", "They work in St. John’s, e.g. Downtown."]],
  ["en", ["Apply by 5 p.m. on Friday.", "See art. 5, No. 7 and fig. 2 at www.example.ca.", "It costs $1.50."]],
  ["en", ["The author is J. Smith.", "Is it open?", "Yes!"]],
  ["en", ["You write reports, briefs, etc. for the team.", "You also listen."]],
  ["en", ["She said “Come in.”", "He did."]],
  ["fr", ["M. Tremblay et Mme Roy vous répondront.", "Écrivez-leur, p. ex. Par courriel, c.-à-d. Sans attendre."]],
  ["fr", ["Est-ce possible ?", "Oui !", "Voyez le n° 5, l’art. 12 et J.-P. Roy."]],
  ["en", ["We like art.", "The answer is no.", "Come anyway."]],
  ["fr", ["Les deux versions décrivent le même poste.", "Postulez quand même!"]],
  ["fr", ["« Entrez. »", "Puis il sortit."]],
  ["fr", ["« Entrez. » dit-il.", "Puis il sortit."]],
  ["fr", ["Le salaire est de 1 000,50 $.", "Il est versé le 1er."]],
] as const)("%s: %j", (lang, expected) => {
  expect(cut(expected.join(" "), lang)).toEqual(expected);
});

test("a line break ends a sentence even after an abbreviation", () => {
  expect(cut("Bring water, etc.\nand food", "en")).toEqual(["Bring water, etc.", "and food"]);
});

test("a very long text is cut as a short one is", () => {
  const part = "The ferry leaves at nine. Dr. Roy waits on the dock! Will it rain? ";
  expect(cut(part.repeat(500), "en")).toEqual(Array.from({ length: 500 }, () => cut(part, "en")).flat());
});

test.each([".", '!" ', "Dr. A. ", 'a." Dr. " ', "M. « ", "\n"])(
  "a long repetition of %j is cut, every range inside the text and after the one before",
  (part) => {
    const text = part.repeat(20_000);
    let end = 0;
    for (const { from, to } of sentences(text, "fr")) {
      expect(from >= end && to > from && to <= text.length).toBe(true);
      end = to;
    }
  },
);

test.each([
  ["a closing mark after a stop and a space belongs to it", "fr", ["« Entrez. »", "« Non. »"]],
  ["two spaces after an abbreviation", "en", ["See vol.  5 and no.  7.", "Then go."]],
  ["an omission runs on", "en", ["We hire (...) Clerks and [...] Cooks.", "Apply."]],
  ["I ends an English sentence, an initial does not", "en", ["It was she and I.", "We met J. Smith."]],
  ["I is an initial in French", "fr", ["C’est I. Roy.", "Elle arrive."]],
  ["an abbreviation that may end a sentence, before a capital", "en", ["Dogs, cats, etc.", "They bark."]],
  ["an abbreviation that may end a sentence, before a digit", "en", ["The bus leaves at 5 p.m. 12 people wait."]],
  ["a quotation that goes on", "en", ["He said “I stop.” and left.", "She stayed."]],
  ["a word that ends as an abbreviation does", "en", ["It is a big heart.", "The others beat."]],
] as const)("%s", (_, lang, expected) => {
  expect(cut(expected.join(" "), lang)).toEqual(expected);
});

test("a paragraph separator ends a sentence too, and nothing is left of empty lines", () => {
  expect(cut("One etc.\u2029two\n\n three", "en")).toEqual(["One etc.", "two", "three"]);
});

test("a text without a stop or a space is still cut into bounded pieces", () => {
  const pieces = sentences(`${"a".repeat(9000)}. B`, "en");
  expect(pieces.at(-1)).toEqual({ from: 9002, to: 9003 });
});
