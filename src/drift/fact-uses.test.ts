import { describe, expect, test } from "vitest";
import { readEditWords } from "#drift/edit-words";
import { factUses } from "#drift/fact-uses";
import { FACT_GROUPS } from "#drift/fact-words";

type Lang = "en" | "fr";
const uses = (text: string, lang: Lang) =>
  factUses(
    readEditWords(text, lang).map(({ folded }) => folded),
    lang,
  );
const alone = (text: string, lang: Lang) => uses(text, lang).filter((use) => use.alone);
const meaning = (text: string, lang: Lang) => alone(text, lang).map(({ group, meaning: which }) => `${group} ${which}`);

describe("the same fact in both languages", () => {
  test.each([
    ["permanent", "permanente"],
    ["temporary", "intérimaire"],
    ["part-time", "à temps partiel"],
    ["mandatory", "obligatoires"],
    ["an asset", "un atout"],
    ["from home", "à distance"],
    ["in person", "en personne"],
    ["bilingual", "bilingues"],
    ["secret", "secret"],
    ["top secret", "très secret"],
    ["bachelor’s", "baccalauréat"],
    ["winter", "hiver"],
    ["never", "jamais"],
    ["unpaid", "sans solde"],
  ])("%s, %s", (en, fr) => {
    expect(meaning(en, "en")).toHaveLength(1);
    expect(meaning(fr, "fr")).toEqual(meaning(en, "en"));
  });
});

test("the longest expression is the fact", () => {
  expect(uses("a top secret place", "en")).toMatchObject([{ from: 1, to: 3 }]);
});

test("a small word is a fact only in the place of another", () => {
  expect(alone("you must", "en")).toEqual([]);
  expect(uses("you must", "en")).toHaveLength(1);
});

test("every group has two meanings or is one that stands alone, and every meaning has words in both languages", () => {
  for (const { alone: isAlone, meanings } of FACT_GROUPS) {
    expect(meanings.length > 1 || isAlone).toBe(true);
    for (const { en, fr } of meanings) expect([en.trim(), fr.trim()]).not.toContain("");
  }
});
