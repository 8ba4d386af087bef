import { expect, test } from "vitest";
import { termTokens } from "./terms.ts";

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
