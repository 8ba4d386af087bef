import { expect, test } from "vitest";
import { findTerm, foldTerm, termTokens } from "./terms.ts";

test.each([
  ["Services", "service"],
  ["régionaux", "regional"],
  ["bureaux", "bureau"],
  ["policies", "policy"],
  ["bus", "bus"],
  ["ÉQUIPE", "equipe"],
])("%s folds to %s", (word, fold) => {
  expect(foldTerm(word)).toBe(fold);
});

test("a term of several words is found where its words stand together", () => {
  const text = "Les gestionnaires d’embauche et l’embauche";
  const term = termTokens("gestionnaire d'embauche").map(({ fold }) => fold);
  expect(findTerm(termTokens(text), term).map(({ from, to }) => text.slice(from, to))).toEqual(["gestionnaires d’embauche"]);
  expect(findTerm(termTokens(text), [])).toEqual([]);
});
