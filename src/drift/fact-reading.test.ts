import { expect, test } from "vitest";
import { readEditWords } from "#drift/edit-words";
import { factGroup } from "#drift/fact-group";
import { usesOf } from "#drift/fact-scope";
import { withoutSlips } from "#drift/slips";
import { vocabularyOf } from "#drift/vocabulary";
import { loadLexicon } from "#lexicon/lexicon";
import { type Lang, otherLang } from "#posting";

const vocabulary = vocabularyOf(loadLexicon(), []);

test("a group has a meaning for each line, English before the bar, French after it", () => {
  expect(factGroup(true, "red | rouge", "blue")).toEqual({
    alone: true,
    isDuty: false,
    byNumber: false,
    isLook: false,
    isKind: false,
    isPolar: false,
    meanings: [
      { en: "red ", fr: " rouge" },
      { en: "blue", fr: "" },
    ],
  });
  expect(factGroup(false, "red | rouge").alone).toBe(false);
});

test.each([
  ["must, shall | doit", true],
  ["required, ~must, need | doit", true],
  ["a must, needed | doit", true],
  ["must-have | doit", false],
  ["mustard | moutarde", false],
])("whether “%s” obliges: %s", (line, expected) => {
  expect(factGroup(true, "red | rouge", line).isDuty).toBe(expected);
});

/** The words that state facts, in order. */
function stated(text: string, lang: Lang): readonly string[] {
  const words = readEditWords(text, lang);
  return usesOf(words, lang).map(({ from, to }) =>
    words
      .slice(from, to)
      .map(({ folded }) => folded)
      .join(" "),
  );
}

test.each<[Lang, string, string, boolean]>([
  ["en", "Apply by March 14.", "by", true],
  ["en", "Sit by the river.", "by", false],
  ["en", "Sit by the pier 4.", "by", true],
  ["en", "Sit by the old pier 4.", "by", false],
  ["en", "Sit by the old grey river near 9 boats.", "by", false],
  ["en", "Sit by. March 14 is late.", "by", false],
  ["en", "It opens May 4.", "may", false],
  ["en", "You may sail.", "may", true],
  ["fr", "Il ne vend que du pain.", "que", true],
  ["fr", "Il n’offre que du pain.", "que", true],
  ["fr", "Il ne vend qu’un pain.", "qu", true],
  ["fr", "Il ne pense pas que ce soit du pain.", "que", false],
  ["fr", "Il ne vend. Que du pain.", "que", false],
  ["fr", "Il ne vend dans la petite rue du port que du pain.", "que", false],
  ["fr", "Il ne que du pain.", "que", false],
  ["en", "Il ne vend que du pain.", "que", false],
  ["fr", "Vous travaillerez ici.", "travaillerez", true],
  ["fr", "Ils partiront.", "partiront", true],
  ["fr", "Nous partirons.", "partirons", true],
  ["fr", "On travaillera.", "travaillera", true],
  ["fr", "Allez à l’opéra.", "opera", false],
  ["fr", "Voici la paprira.", "paprira", false],
  ["en", "Vous travaillerez ici.", "travaillerez", false],
])("%s: “%s”: %s states a fact: %s", (lang, text, asked, expected) => {
  expect(stated(text, lang).includes(asked)).toBe(expected);
});

/** How many facts a word states: one of its own, and one more by what stands around it. */
const timesStated = (text: string, lang: Lang, asked: string) => stated(text, lang).filter((each) => each === asked).length;

test("“and” sets two numbers in a row, but not the ends of a span", () => {
  expect([timesStated("Rooms 9 and 5.", "en", "and"), timesStated("Les salles 9 et 5.", "fr", "et")]).toEqual([2, 2]);
  expect([timesStated("Rates between 9 and 5.", "en", "and"), timesStated("Entre 9 et 5.", "fr", "et")]).toEqual([1, 1]);
});

test("what is prohibited is denied too", () => {
  expect(timesStated("Dogs are prohibited.", "en", "prohibited")).toBe(2);
  expect(timesStated("Dogs are permitted.", "en", "permitted")).toBe(1);
});

test.each<[string, Lang, string, string, string, string]>([
  ["a slip that was corrected", "en", "Bring a storng rope.", "Bring a strong rope.", "Apportez une corde.", "bring a strong rope"],
  ["a word that was typed twice", "en", "Bring a a rope.", "Bring a rope.", "Apportez une corde.", "bring a rope"],
  ["a number that was typed twice is none", "en", "Bring 4 4 ropes.", "Bring 4 ropes.", "Apportez 4 cordes.", "bring 4 4 ropes"],
  ["another word is none", "en", "Bring a rope.", "Bring a lamp.", "Apportez une corde.", "bring a rope"],
  ["a word that the other side says is none", "en", "Near the river.", "Near the rider.", "Près de la rivière.", "near the river"],
  ["nothing edited", "fr", "Apportez une corde.", "Apportez une corde.", "Bring a rope.", "apportez une corde"],
])("without slips: %s", (_, lang, was, is, facing, expected) => {
  const words = withoutSlips(readEditWords(was, lang), readEditWords(is, lang), readEditWords(facing, otherLang(lang)), lang, vocabulary);
  expect(words.map(({ folded }) => folded).join(" ")).toBe(expected);
});
