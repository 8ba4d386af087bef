import { describe, expect, test } from "vitest";
import type { Lexicon } from "#align/lexicon";
import { defaultConfig } from "#config/config";
import { vocabularyOf } from "#drift/vocabulary";
import { parse } from "#parse/parse";
import type { Pair } from "#posting";
import { stems } from "#text/tokens";

const stem = (word: string, lang: "en" | "fr") => stems(word, lang)[0] as string;
const [BOAT, SHIP, RAFT] = ["boat", "ship", "raft"].map((word) => stem(word, "en")) as [string, string, string];
const [BATEAU, NAVIRE, RADEAU] = ["bateau", "navire", "radeau"].map((word) => stem(word, "fr")) as [string, string, string];

const TABLE: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  [BOAT]: [
    [BATEAU, 0.9],
    [NAVIRE, 0.85],
  ],
  [SHIP]: [
    [NAVIRE, 0.95],
    [BATEAU, 0.84],
  ],
  [RAFT]: [
    [RADEAU, 0.9],
    [BATEAU, 0.2],
  ],
};
const lexicon: Lexicon = {
  translations: (en) => TABLE[en],
  rarity: (lang, word) => (lang === "en" ? { [BOAT]: 0.4, [SHIP]: 0 } : { [BATEAU]: 0.3 })[word],
  surprise: () => 1,
};
function pair(en: string): Pair {
  const [read, other] = [parse({ text: en }, "en", defaultConfig), parse({ text: "" }, "fr", defaultConfig)];
  if (!read.ok || !other.ok) throw new Error("refused");
  return { en: read.posting, fr: other.posting };
}
const vocabulary = vocabularyOf(lexicon, [pair("A boat.\n"), pair("A ship and a raft.\n")]);

test("a word weighs what the lexicon says, and three quarters where it says nothing", () => {
  expect([vocabulary.weight("en", BOAT), vocabulary.weight("fr", BATEAU), vocabulary.weight("en", SHIP)]).toEqual([0.4, 0.3, 0]);
  expect([vocabulary.weight("en", "zorb"), vocabulary.weight("fr", BOAT)]).toEqual([0.75, 0.75]);
});

test("a word is known where it weighs anything or nothing, on its own side", () => {
  expect([vocabulary.knows("en", BOAT), vocabulary.knows("en", SHIP), vocabulary.knows("fr", BATEAU)]).toEqual([true, true, true]);
  expect([vocabulary.knows("fr", BOAT), vocabulary.knows("en", "zorb")]).toEqual([false, false]);
});

describe("synonyms have a likely translation in common", () => {
  test.each<["en" | "fr", string, string, boolean]>([
    ["en", BOAT, SHIP, true],
    ["en", SHIP, BOAT, true],
    ["en", BOAT, RAFT, false],
    ["en", BOAT, "zorb", false],
    ["fr", BATEAU, NAVIRE, true],
    ["fr", NAVIRE, BATEAU, true],
    ["fr", BATEAU, RADEAU, false],
    ["fr", RADEAU, BATEAU, false],
    ["fr", BATEAU, "zorb", false],
    ["fr", "zorb", BATEAU, false],
  ])("%s: %s, %s: %s", (lang, one, two, expected) => {
    expect(vocabulary.areSynonyms(lang, one, two)).toBe(expected);
  });
  test("through English words that occur in the pairs alone", () => {
    expect(vocabularyOf(lexicon, [pair("A ship.\n")]).areSynonyms("fr", BATEAU, NAVIRE)).toBe(false);
    expect(vocabularyOf(lexicon, []).areSynonyms("fr", BATEAU, NAVIRE)).toBe(false);
  });
});

describe("some words say a word of the other side", () => {
  test.each<["en" | "fr", readonly string[], string, boolean]>([
    ["en", [BOAT], BATEAU, true],
    ["en", ["zorb", RAFT], BATEAU, true],
    ["en", [BOAT], RADEAU, false],
    ["en", [], BATEAU, false],
    ["fr", [BATEAU], BOAT, true],
    ["fr", ["zorb", RADEAU], RAFT, true],
    ["fr", [RADEAU], BOAT, false],
    ["fr", [], BOAT, false],
    ["en", ["zorb"], "zorb", true],
    ["fr", ["zorb"], "zorb", true],
    ["en", ["administration"], "administrative", true],
    ["en", ["administration"], "zadministration", false],
    ["fr", ["telephone"], "radiophone", false],
  ])("%s %j: %s: %s", (lang, words, asked, expected) => {
    expect(vocabulary.translationTest(lang, words)(asked)).toBe(expected);
  });
});
