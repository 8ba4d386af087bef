import { expect, test } from "vitest";
import type { Lang } from "#posting";
import { phrasesIn } from "./phrase-words.ts";

const read = (text: string, lang: Lang) => phrasesIn(text, lang).map(({ opener, from, to }) => [opener, text.slice(from, to).trim()]);

test("a sentence is cut before the words that open a phrase", () => {
  expect(read("Stack the chairs in the hall after the concert.", "en")).toEqual([
    ["start", "Stack the chairs"],
    ["in", "in the hall"],
    ["after", "after the concert."],
  ]);
  expect(read("Empilez les chaises dans le hall après le concert.", "fr")).toEqual([
    ["start", "Empilez les chaises"],
    ["in", "dans le hall"],
    ["after", "après le concert."],
  ]);
});

test("a relative clause adds something after a comma, and picks out without one", () => {
  expect(read("The clerk, who keeps the seal, signs.", "en")).toContainEqual(["added", "who keeps the seal"]);
  expect(read("The clerk who keeps the seal signs.", "en")).toContainEqual(["who", "who keeps the seal signs."]);
});

test("of two openers that begin alike the longer one counts", () => {
  expect(read("Wait in front of the gate.", "en")).toEqual([
    ["start", "Wait"],
    ["front", "in front of the gate."],
  ]);
});

test.each([
  ["en", "We meet in order to plan."],
  ["fr", "Le guide en matière de rames reste ici."],
  ["fr", "Tout change en un clin d’œil."],
  ["fr", "Il répond aux besoins au fur et à mesure."],
] as const)("what only holds a sentence together opens nothing of place: %s %s", (lang, text) => {
  expect(read(text, lang).map(([opener]) => opener)).not.toContain("in");
});

test("days and times open a phrase without a preposition", () => {
  expect(read("Le bac est vide chaque matin.", "fr")).toContainEqual(["time", "chaque matin."]);
  expect(read("The bin is empty every morning.", "en")).toContainEqual(["time", "every morning."]);
});
