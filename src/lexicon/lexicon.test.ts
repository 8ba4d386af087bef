import { expect, test } from "vitest";
import { loadLexicon, SHIPPED } from "#lexicon/lexicon";
import { unpack } from "#lexicon/unpack";
import { stems } from "#text/tokens";

const lexicon = loadLexicon();
const stem = (word: string, lang: "en" | "fr") => stems(word, lang)[0] as string;

test.each([
  ["bridge", "pont"],
  ["week", "semaine"],
  ["garden", "jardin"],
  ["write", "rédiger"],
])("%s is %s", (en, fr) => {
  const found = lexicon.translations(stem(en, "en"))?.find(([word]) => word === stem(fr, "fr"));
  expect(found?.[1]).toBeGreaterThan(0.5);
  expect(found?.[1]).toBeLessThanOrEqual(1);
});

test.each(["", "qqqq", "zzzzzzzz", "a", "\n", "é", "constructor"])("an unknown word is unknown: %j", (word) => {
  expect(lexicon.translations(word)).toBeUndefined();
  expect(lexicon.rarity("fr", word)).toBeUndefined();
});

test("a rare word tells more than a common one", () => {
  expect(lexicon.rarity("en", stem("work", "en"))).toBeLessThan(lexicon.rarity("en", stem("bridge", "en")) ?? 0);
});

test("a word that translations leave out as a rule tells little, one that was not counted nothing", () => {
  expect(lexicon.surprise("fr", stem("effectuer", "fr"))).toBeLessThan(0.6);
  expect(lexicon.surprise("fr", "qqqq")).toBeUndefined();
});

const shipped = unpack(SHIPPED);

test.each(["en", "fr"] as const)("the %s stems that ship are sorted, and their rarities are shares", (lang) => {
  const words = [...shipped.stems[lang].keys()];
  expect(words.length).toBeGreaterThan(5000);
  expect(words.every((word, i) => /^[a-z]{1,8}$/u.test(word) && (i === 0 || (words[i - 1] as string) < word))).toBe(true);
  for (const word of words) {
    const rarity = lexicon.rarity(lang, word);
    expect(rarity).toBeGreaterThan(0);
    expect(rarity).toBeLessThanOrEqual(1);
  }
});

test("each translation that ships is a French stem, and its strength a probability", () => {
  for (const word of [...shipped.stems.en.keys()].slice(0, 2000)) {
    for (const [fr, strength] of shipped.translations(word) ?? []) {
      expect([shipped.stems.fr.has(fr), strength >= 0, strength <= 9]).toEqual([true, true, true]);
    }
    for (const [, likelihood] of lexicon.translations(word) ?? []) {
      expect(likelihood).toBeGreaterThan(0);
      expect(likelihood).toBeLessThanOrEqual(1);
    }
  }
});
