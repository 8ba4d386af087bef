import { expect, test } from "vitest";
import { doAnswer } from "#drift/answering-words";
import { readEditWords } from "#drift/edit-words";
import { vocabularyOf } from "#drift/vocabulary";
import { loadLexicon } from "#lexicon/lexicon";

const vocabulary = vocabularyOf(loadLexicon(), []);

test.each<[string, string, boolean]>([
  ["the red boats", "les bateaux", true],
  ["wash the zzyk", "pour zzyk", true],
  ["before 17", "17 églises", true],
  ["the red boats", "les églises", false],
  ["before 17", "18 églises", false],
])("%s, %s", (en, fr, expected) => {
  const [mine, facing] = [readEditWords(en, "en"), readEditWords(fr, "fr")];
  expect(doAnswer("en", mine, facing, vocabulary)).toBe(expected);
  expect(doAnswer("fr", facing, mine, vocabulary)).toBe(expected);
});
