import { describe, expect, test } from "vitest";
import { readEditWords } from "#drift/edit-words";
import { faceInOrder, sentencesThatFace } from "#drift/facing-sentences";
import { vocabularyOf } from "#drift/vocabulary";
import { loadLexicon } from "#lexicon/lexicon";
import { type Lang, otherLang } from "#posting";

const vocabulary = vocabularyOf(loadLexicon(), []);

describe("the sentences that face the one of a word", () => {
  const EN = "Bring a strong rope. Wash the boats. Close the doors.";
  const FR = "Apportez une corde solide. Lavez les bateaux. Fermez les portes.";
  const facing = (lang: Lang, text: string, asked: string, opposite: string) => {
    const [words, theirs] = [readEditWords(text, lang), readEditWords(opposite, otherLang(lang))];
    const faces = sentencesThatFace(
      words,
      words.findIndex(({ folded }) => folded === asked),
      theirs,
      lang,
      vocabulary,
    );
    return [0, 1, 2].filter(faces);
  };
  test.each<[string, Lang, string, string, string, readonly number[]]>([
    ["the first", "en", EN, "rope", FR, [0]],
    ["the second", "en", EN, "boats", FR, [1]],
    ["the third", "en", EN, "doors", FR, [2]],
    ["from French", "fr", FR, "bateaux", EN, [1]],
    ["wherever it stands", "en", "Close the doors.", "doors", "Fermez les portes. Lavez les bateaux.", [0]],
    ["of one sentence: any", "en", EN, "boats", "Fermez les portes.", [0, 1, 2]],
    ["where none says its words: any", "en", "Read the maps.", "maps", "Lavez les bateaux. Fermez les portes.", [0, 1, 2]],
    ["two that say it alike", "en", "Close the doors.", "doors", "Fermez les portes. Lavez les bateaux. Fermez les portes.", [0, 2]],
    ["of no words: any", "en", EN, "boats", "", [0, 1, 2]],
  ])("%s", (_, lang, text, asked, opposite, expected) => {
    expect(facing(lang, text, asked, opposite)).toEqual(expected);
  });
});

describe("sentences face each other one by one", () => {
  test.each<[string, string, string, readonly number[], boolean]>([
    ["in order", "Wash the boats. Close the doors.", "Lavez les bateaux. Fermez les portes.", [0, 1], true],
    ["turned", "Close the doors. Wash the boats.", "Lavez les bateaux. Fermez les portes.", [], false],
    ["one more", "Wash the boats. Close the doors.", "Lavez les bateaux.", [], false],
    ["one less", "Wash the boats.", "Lavez les bateaux. Fermez les portes.", [], false],
    ["one that is not shown to, and need not be", "Wash the boats. Read maps.", "Lavez les bateaux. Merci.", [0], true],
    ["one that must be shown to, and is not", "Wash the boats. Read maps.", "Lavez les bateaux. Merci.", [1], false],
    ["nothing at all", "", "", [], true],
  ])("%s", (_, en, fr, asked, expected) => {
    const [words, theirs] = [readEditWords(en, "en"), readEditWords(fr, "fr")];
    expect(faceInOrder(words, theirs, new Set(asked), "en", vocabulary)).toBe(expected);
    expect(faceInOrder(theirs, words, new Set(asked), "fr", vocabulary)).toBe(expected);
  });
});
