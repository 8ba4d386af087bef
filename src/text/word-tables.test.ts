import { expect, test } from "vitest";
import { LANGS } from "#posting";
import { HOSTS, INSTITUTIONS } from "#text/federal-slugs";
import { langName } from "#text/lang-names";
import { TABLE } from "#text/obligation-words";
import { byCodeUnits } from "#text/order";
import { STOP_WORDS } from "#text/stop-words";
import { versionName } from "#text/version-names";

test("no institution and no host has two names in a language, or one that is empty", () => {
  for (const [names, form] of [
    [INSTITUTIONS, /^[a-z][a-z-]+$/u],
    [HOSTS, /^[a-z][a-z.-]+\.ca$/u],
  ] as const) {
    expect(new Set(names.values()).size).toBe(names.size);
    for (const name of [...names].flat()) expect(name).toMatch(form);
  }
});

test("each small word is said in both languages, and others answer to it", () => {
  for (const [sense, { says, admits }] of Object.entries(TABLE)) {
    for (const lang of LANGS) {
      expect(says[lang], `${sense} is said`).toMatch(/\p{L}/u);
      expect(typeof admits[lang], `${sense} is answered`).toBe("string");
    }
  }
});

test("stop words are folded as the words that they are compared with", () => {
  for (const lang of LANGS) {
    expect(STOP_WORDS[lang].size).toBeGreaterThan(50);
    for (const word of STOP_WORDS[lang]) expect(word).toMatch(/^[a-z]+$/u);
  }
});

test("a side is named in both languages", () => {
  expect([langName.en, langName.fr]).toEqual([
    { en: "English", fr: "anglais" },
    { en: "French", fr: "français" },
  ]);
  expect(`the ${versionName.fr.en}, la ${versionName.fr.fr}`).toBe("the French version, la version française");
  expect(`the ${versionName.en.en}, la ${versionName.en.fr}`).toBe("the English version, la version anglaise");
});

test("code units decide an order, not a locale: capitals before small letters, accents last", () => {
  expect(["é", "b", "B", "a", "b"].sort(byCodeUnits)).toEqual(["B", "a", "b", "b", "é"]);
  expect(byCodeUnits("a", "a")).toBe(0);
});
