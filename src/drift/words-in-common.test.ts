import { expect, test } from "vitest";
import { readEditWords } from "#drift/edit-words";
import { sentencesThatFace } from "#drift/facing-sentences";
import { type Vocabulary, vocabularyOf } from "#drift/vocabulary";
import { wordsInCommon } from "#drift/words-in-common";
import { loadLexicon } from "#lexicon/lexicon";

const vocabulary = vocabularyOf(loadLexicon(), []);

test("what says a word and what it says are counted sentence by sentence", () => {
  const facing = readEditWords("Lavez les bateaux. Fermez les portes. Lavez les portes.", "fr");
  const theirs = wordsInCommon(facing, "en", vocabulary);
  expect([0, 1, 2, 3].map((sentence) => theirs.size(sentence))).toEqual([2, 2, 2, 0]);
  expect([...theirs.with(["door", "boat"])].sort(([a], [b]) => a - b)).toEqual([
    [0, 2],
    [1, 2],
    [2, 2],
  ]);
  expect([...theirs.with(["xylophon"])]).toEqual([]);
});

/** How many words are asked for a translation where each sentence of a text is held against all those of the other. */
function asked(sentences: number): number {
  let count = 0;
  const counting: Vocabulary = {
    ...vocabulary,
    translationTest: (lang, words) => {
      const says = vocabulary.translationTest(lang, words);
      return (word) => {
        count++;
        return says(word);
      };
    },
  };
  const of = (pieces: readonly string[], mark: string) =>
    Array.from({ length: sentences }, (_, i) => `${pieces[i % pieces.length]} ${mark} ${i}.`).join(" ");
  const words = readEditWords(of(["Wash the boats", "Close the doors", "Paint the bridge"], "on line"), "en");
  const facing = readEditWords(of(["Lavez les bateaux", "Fermez les portes", "Peignez le pont"], "à la ligne"), "fr");
  for (const [at] of words.entries()) sentencesThatFace(words, at, facing, "en", counting);
  return count;
}

test("a word is asked for once, however many sentences have it", () => {
  expect(asked(30)).toBeGreaterThan(0);
  expect(asked(300)).toBeLessThanOrEqual(asked(30));
});
