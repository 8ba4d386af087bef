import { expect, test } from "vitest";
import { readEditWords } from "#drift/edit-words";
import { vocabularyOf } from "#drift/vocabulary";
import { wordClassifier } from "#drift/word-classifier";
import { wordHunks } from "#drift/word-hunks";
import { loadLexicon } from "#lexicon/lexicon";
import type { Lang } from "#posting";

const vocabulary = vocabularyOf(loadLexicon(), []);

/** What became of one word of an edit. */
function classified(lang: Lang, was: string, is: string, facing: string, asked: string, beside = "") {
  const [before, after] = [readEditWords(was, lang), readEditWords(is, lang)];
  const edit = { lang, before, after, facing: readEditWords(facing, lang === "en" ? "fr" : "en"), hunks: wordHunks(before, after) };
  const classify = wordClassifier(edit, readEditWords(beside, lang), vocabulary);
  const isGone =
    before.some(({ folded }) => folded === asked) &&
    !(after.filter(({ folded }) => folded === asked).length > before.filter(({ folded }) => folded === asked).length);
  const word = (isGone ? before : after).find(({ folded }) => folded === asked);
  if (!word) throw new Error(asked);
  const { effect, isFact, isNumber } = classify(word, isGone ? "gone" : "come");
  return [effect, ...(isFact ? ["fact"] : []), ...(isNumber ? ["number"] : [])].join(" ");
}

test.each<[string, Lang, string, string, string, string, string]>([
  ["a word that the other side still says", "en", "red boats sail", "red sail", "des bateaux rouges", "boats", "worse"],
  ["a word that it never said", "en", "red boats sail", "red sail", "des voiles rouges", "boats", "unsure"],
  ["a word that it does not say", "en", "red sail", "red boats sail", "des voiles rouges", "boats", "worse"],
  ["a word that it said already", "en", "red sail", "red boats sail", "des bateaux rouges", "boats", "better"],
  ["a word said twice where it says it once", "en", "boats sail", "boats sail boats", "des bateaux", "boats", "worse"],
  ["one of two that it says twice", "en", "boats sail boats", "boats sail", "des bateaux, des bateaux", "boats", "worse"],
  ["one of two that it says once", "en", "boats sail boats", "boats sail", "des bateaux", "boats", "unsure"],
  ["from French", "fr", "des bateaux rouges", "des rouges", "red boats", "bateaux", "worse"],
  ["a name that both say", "en", "we like Nain and rest", "we like and rest", "nous aimons Nain", "nain", "worse fact"],
  ["a name that the other side never said", "en", "we like Nain and rest", "we like and rest", "nous aimons", "nain", "unsure fact"],
  ["a name that it does not say", "en", "we like rest", "we like Nain rest", "nous aimons", "nain", "worse fact"],
  ["a name that it said already", "en", "we like rest", "we like Nain rest", "nous aimons Nain", "nain", "better fact"],
  ["a name whose stems differ in the languages", "en", "ask Marguerite today", "ask Josie today", "demandez Josie", "josie", "better fact"],
  ["an acronym", "en", "the team rests", "the CDS team rests", "l’équipe", "cds", "worse"],
  ["a number that the other side still has", "en", "sail 14 boats", "sail 15 boats", "14 bateaux", "14", "worse fact number"],
  ["a number that it does not have", "en", "sail 14 boats", "sail 15 boats", "14 bateaux", "15", "worse fact number"],
  ["a number that it has already", "en", "sail 14 boats", "sail 15 boats", "15 bateaux", "15", "better fact number"],
  ["a number that it never had", "en", "sail 14 boats", "sail 15 boats", "15 bateaux", "14", "unsure fact number"],
  ["a number in words", "en", "sail 14 boats", "sail fourteen boats", "14 bateaux", "14", "same fact number"],
  ["a letter of a hall", "en", "in Hall B today", "in Hall C today", "dans la salle B", "c", "worse fact number"],
  ["the hours of a time", "fr", "ouvert 9 h", "ouvert neuf heures", "open nine hours", "neuf", "same fact number"],
])("%s", (_, lang, was, is, facing, asked, expected) => {
  expect(classified(lang, was, is, facing, asked)).toBe(expected);
});

test("what stands beside in the same bead counts with the text", () => {
  expect(classified("en", "red sail", "red boats sail", "des bateaux rouges", "boats", "old boats")).toBe("worse");
});
