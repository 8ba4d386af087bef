import { expect, test } from "vitest";
import { findTerm, termTokens } from "./terms.ts";

test.each([
  ["Services", "service"],
  ["régionaux", "regional"],
  ["bureaux", "bureau"],
  ["policies", "policy"],
  ["bus", "bus"],
  ["ÉQUIPE", "equipe"],
])("%s folds to %s", (word, fold) => {
  expect(termTokens(word).map((token) => token.fold)).toEqual([fold]);
});

test("a term of several words is found where its words stand together", () => {
  const text = "Les gestionnaires d’embauche et l’embauche";
  const term = termTokens("gestionnaire d'embauche").map(({ fold }) => fold);
  expect(findTerm(termTokens(text), term).map(({ from, to }) => text.slice(from, to))).toEqual(["gestionnaires d’embauche"]);
  expect(findTerm(termTokens(text), [])).toEqual([]);
});

test.each([
  ["ties", "ty"],
  ["gas", "gas"],
  ["Gaz", "gaz"],
  ["beaux", "beau"],
  ["prix", "pri"],
  ["class", "clas"],
  ["aux", "aux"],
  ["aides", "aide"],
  ["ciesla", "ciesla"],
  ["auxiliaire", "auxiliaire"],
])("%s folds to %s as well", (word, fold) => {
  expect(termTokens(word).map((token) => token.fold)).toEqual([fold]);
});

test("each place of a term, up to the last word", () => {
  const tokens = termTokens("bac à bac, le bac");
  expect(findTerm(tokens, ["bac"])).toEqual([
    { from: 0, to: 3 },
    { from: 6, to: 9 },
    { from: 14, to: 17 },
  ]);
  expect(findTerm(tokens, ["le", "bac"])).toEqual([{ from: 11, to: 17 }]);
  expect(findTerm(tokens, ["bac", "le", "bac", "bleu"])).toEqual([]);
  expect(findTerm([], ["bac"])).toEqual([]);
});
