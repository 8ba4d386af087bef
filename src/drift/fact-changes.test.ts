import { describe, expect, test } from "vitest";
import { readEditWords } from "#drift/edit-words";
import { factChanges } from "#drift/fact-changes";
import { usesOf } from "#drift/fact-scope";
import { FACT_GROUPS } from "#drift/fact-words";
import { vocabularyOf } from "#drift/vocabulary";
import { wordHunks } from "#drift/word-hunks";
import { loadLexicon } from "#lexicon/lexicon";
import { type Lang, otherLang } from "#posting";

const vocabulary = vocabularyOf(loadLexicon(), []);

/** The facts that an edit changed, as `gone → come: effect`. */
function changes(lang: Lang, was: string, is: string, facing: string): readonly string[] {
  const [before, after] = [readEditWords(was, lang), readEditWords(is, lang)];
  const edit = { lang, before, after, facing: readEditWords(facing, otherLang(lang)), hunks: wordHunks(before, after) };
  const shown = (words: typeof before, use: { readonly from: number; readonly to: number } | undefined) =>
    use
      ? words
          .slice(use.from, use.to)
          .map(({ folded }) => folded)
          .join(" ")
      : "–";
  return factChanges(edit, vocabulary).map(({ gone, come, effect }) => `${shown(before, gone)} → ${shown(after, come)}: ${effect}`);
}

describe("what an edit did to the facts", () => {
  test.each<[Lang, string, string, string, readonly string[]]>([
    ["en", "The job is permanent.", "The job is temporary.", "Le poste est permanent.", ["permanent → temporary: worse"]],
    ["en", "The job is permanent.", "The job is temporary.", "Le poste est temporaire.", ["permanent → temporary: better"]],
    ["en", "The job is temporary.", "The job is acting.", "Le poste est temporaire.", []],
    ["en", "You work here.", "You work here part-time.", "Vous travaillez ici.", ["– → part time: worse"]],
    ["en", "You work here part-time.", "You work here.", "Vous travaillez ici à temps partiel.", ["part time → –: worse"]],
    ["en", "You work here part-time.", "You work here.", "Vous travaillez ici.", ["part time → –: unsure"]],
    ["en", "You work at night.", "You do not work at night.", "Vous travaillez la nuit.", ["– → not: worse"]],
    ["en", "You do not work at night.", "You work at night.", "Vous travaillez la nuit.", ["not → –: better"]],
    ["en", "You do not work at night.", "You work at night.", "Vous travaillez sans nuit.", ["not → –: unsure"]],
    [
      "fr",
      "Les chiens ne sont pas admis.",
      "Les chiens sont admis.",
      "Dogs are not allowed.",
      ["pas admis → admis: worse", "pas admis → –: worse"],
    ],
    ["fr", "Les chiens ne sont pas admis.", "Les chiens sont interdits.", "Dogs are not allowed.", []],
    [
      "en",
      "Dogs are permitted.",
      "Dogs are prohibited.",
      "Les chiens sont permis.",
      ["permitted → prohibited: worse", "– → prohibited: worse"],
    ],
    ["en", "You may be asked.", "You will be asked.", "Il se peut que ce soit demandé.", ["may → will: worse"]],
    ["fr", "Vous travaillerez ici.", "Vous pourriez travailler ici.", "You will work here.", ["travaillerez → pourriez: worse"]],
    ["fr", "Vous travaillez ici.", "Vous travaillez peut-être ici.", "You work here.", ["– → peut etre: worse"]],
    ["en", "It is open.", "It was open.", "C’est ouvert.", ["is → was: unsure"]],
    ["en", "Apply by March 14.", "Apply after March 14.", "Postulez au plus tard le 14 mars.", ["by → after: worse"]],
    ["en", "It opens May 4.", "It opens June 4.", "Ouvert le 4 mai.", []],
    ["fr", "Il ne vend que du pain.", "Il vend du pain.", "He only sells bread.", ["que → –: worse"]],
    ["fr", "Il vend du pain.", "Il ne pense pas que du pain.", "He sells bread.", ["– → pas: worse"]],
  ])("%s: %s → %s | %s", (lang, was, is, facing, expected) => {
    expect(changes(lang, was, is, facing)).toEqual(expected);
  });
});

test("a fact of another group in its place is another fact: both count", () => {
  expect(changes("en", "You work in winter.", "You work on call.", "Vous travaillez l’hiver.")).toEqual([
    "– → on call: worse",
    "winter → –: worse",
  ]);
});

test("words that are facts only in the place of another are none where many others came with them", () => {
  expect(changes("en", "You eat before noon with friends", "Anyone sails after large boats leave", "Vous mangez avant midi")).toEqual([]);
  expect(changes("en", "You eat before the show", "You eat after the show", "Vous mangez avant le spectacle")).toEqual([
    "before → after: worse",
  ]);
});

describe("the facts that words state", () => {
  const states = (lang: Lang, text: string) =>
    usesOf(readEditWords(text, lang), lang).map(({ group, meaning }) => FACT_GROUPS[group]?.meanings[meaning]?.en.split(",")[0]);
  test.each<[Lang, string, readonly string[]]>([
    ["fr", "Vous partirez", ["~will"]],
    ["fr", "Elles iront", ["~will"]],
    ["fr", "un opéra, la caméra", []],
    ["fr", "le verra", []],
    ["fr", "Il ne mange que du pain", ["only"]],
    ["fr", "Il ne dit pas que oui", ["not"]],
    ["fr", "Il ne vient. Que dire", []],
    ["fr", "ne mange jamais", ["not", "never "]],
    ["en", "may", ["asset*", "~may"]],
    ["en", "May 4", []],
    ["en", "It is banned", ["is", "~prohibit*", "not"]],
  ])("%s: %s", (lang, text, expected) => {
    expect(states(lang, text)).toEqual(expected);
  });
});
