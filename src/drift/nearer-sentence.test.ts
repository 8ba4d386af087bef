import { expect, test } from "vitest";
import { readEditWords } from "#drift/edit-words";
import { isNearerSentence } from "#drift/nearer-sentence";
import { vocabularyOf } from "#drift/vocabulary";
import { wordHunks } from "#drift/word-hunks";
import { loadLexicon } from "#lexicon/lexicon";

const vocabulary = vocabularyOf(loadLexicon(), []);
const FACING = "We support small firms. You bring outside firms into projects to support delivery. Everyone sails well.";
const text = (purpose: string, first = "Nous soutenons les petites firmes.") =>
  `${first} Vous intégrez des firmes aux projets pour ${purpose}. Tout le monde navigue bien.`;

function isNearer(was: string, is: string, facing = FACING): boolean {
  const [before, after] = [readEditWords(was, "fr"), readEditWords(is, "fr")];
  return isNearerSentence({ lang: "fr", before, after, facing: readEditWords(facing, "en"), hunks: wordHunks(before, after) }, vocabulary);
}

test.each<[string, string, string, boolean]>([
  ["says now what the sentence opposite says", text("élargir notre équipe"), text("soutenir la prestation"), true],
  ["says no more what it says", text("soutenir la prestation"), text("élargir notre équipe"), false],
  ["says another thing as far from it", text("élargir notre équipe"), text("laver les violons"), false],
  ["two sentences edited", text("élargir notre équipe"), text("soutenir la prestation", "Nous aimons les petites églises."), false],
])("the one sentence put in other words %s", (_, was, is, expected) => {
  expect(isNearer(was, is)).toBe(expected);
});

test("one sentence on each side has no other to be told from", () => {
  expect(isNearer("Pour élargir notre équipe.", "Pour soutenir la prestation.", "To support delivery.")).toBe(false);
});
