import { describe, expect, test } from "vitest";
import { readEditWords, type Word } from "#drift/edit-words";
import { distance, isNegated, isSlip, samenessOf } from "#drift/same-word";
import { vocabularyOf } from "#drift/vocabulary";
import { loadLexicon } from "#lexicon/lexicon";

const vocabulary = vocabularyOf(loadLexicon(), []);
const word = (text: string): Word => readEditWords(`the ${text}`, "en")[1] as Word;
const sameness = (was: string, is: string) => samenessOf(word(was), word(is), "en", vocabulary);

describe("two words of one place", () => {
  test.each([
    ["guide", "guiding", "form"],
    ["Résumé", "resume", "form"],
    ["four", "4", "form"],
    ["help", "assist", "synonym"],
    ["four", "five", undefined],
    ["paid", "unpaid", undefined],
    ["complete", "incomplete", undefined],
    ["river", "team", undefined],
    ["construction", "constraint", undefined],
    ["Gander", "Nain", undefined],
  ])("%s, %s: %s", (was, is, expected) => {
    expect(sameness(was, is)).toBe(expected);
    expect(sameness(is, was)).toBe(expected);
  });

  test("a beginning that turns a word round", () => {
    expect([isNegated("paid", "unpaid", "en"), isNegated("connu", "inconnu", "fr"), isNegated("art", "smart", "en")]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("a slip of the finger", () => {
  const isSlipOf = (was: string, is: string) => isSlip(word(was), word(is), "en", vocabulary);
  test.each([
    ["sytem", "system"],
    ["deparment", "department"],
    ["requierments", "requirements"],
  ])("%s is %s", (was, is) => {
    expect(isSlipOf(was, is)).toBe(true);
    expect(isSlipOf(is, was)).toBe(true);
  });

  test.each([
    ["now", "not"],
    ["form", "from"],
    ["month", "mouth"],
    ["lake", "take"],
    ["four", "five"],
    ["paid", "unpaid"],
    ["bilingual", "unilingual"],
    ["system", "system"],
  ])("%s is not %s", (was, is) => {
    expect(isSlipOf(was, is)).toBe(false);
  });
});

test.each([
  ["abc", "abc", 0],
  ["abc", "acb", 1],
  ["abc", "ab", 1],
  ["abc", "xyc", 2],
  ["abcdef", "ab", 3],
  ["abcd", "wxyz", 3],
])("from %s to %s: %i", (a, b, steps) => {
  expect(distance(a, b)).toBe(steps);
  expect(distance(b, a)).toBe(steps);
});
