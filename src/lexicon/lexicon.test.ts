import { expect, test } from "vitest";
import { loadLexicon } from "#lexicon/lexicon";
import { FRENCH_RARITIES, TRANSLATIONS } from "#models/lexicon.generated";
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

test.each([
  ["en", TRANSLATIONS],
  ["fr", FRENCH_RARITIES],
] as const)("the %s table is sorted, and every word of it is found", (lang, table) => {
  const words = table
    .split("\n")
    .filter(Boolean)
    .map((line) => /^[a-z]+/u.exec(line)?.[0] ?? "");
  expect(words.length).toBeGreaterThan(1000);
  expect(words.every((word, i) => i === 0 || (words[i - 1] as string) < word)).toBe(true);
  for (const word of words) {
    const rarity = lexicon.rarity(lang, word);
    expect(rarity).toBeGreaterThan(0);
    expect(rarity).toBeLessThanOrEqual(1);
  }
});

test("strengths are probabilities", () => {
  for (const line of TRANSLATIONS.split("\n").slice(0, 2000)) {
    for (const [, likelihood] of lexicon.translations(/^[a-z]+/u.exec(line)?.[0] ?? "") ?? []) {
      expect(likelihood).toBeGreaterThan(0);
      expect(likelihood).toBeLessThanOrEqual(1);
    }
  }
});
