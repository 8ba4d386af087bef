import fc from "fast-check";
import { expect, test } from "vitest";
import { termSearch } from "./term-search.ts";
import { termTokens } from "./terms.ts";

const folds = (text: string) => termTokens(text).map(({ fold }) => fold);
const found = (text: string, ...terms: readonly string[]) =>
  termSearch(terms.map(folds))(termTokens(text)).map(({ term, first, last }) => [terms[term], first, last]);

test("a term of several words is found where its words stand together", () => {
  expect(found("Les gestionnaires d’embauche et l’embauche", "gestionnaire d'embauche")).toEqual([["gestionnaire d'embauche", 1, 3]]);
  expect(found("Les gestionnaires", "")).toEqual([]);
});

test("each place of a term, up to the last word", () => {
  const text = "bac à bac, le bac";
  expect(found(text, "bac").map(([, first]) => first)).toEqual([0, 2, 4]);
  expect(found(text, "le bac")).toEqual([["le bac", 3, 4]]);
  expect(found(text, "bac le bac bleu")).toEqual([]);
  expect(found("", "bac")).toEqual([]);
});

test("inside a longer term a shorter one does not count, beside it and across its end it does", () => {
  expect(found("a b c", "b", "a b c")).toEqual([["a b c", 0, 2]]);
  expect(found("a b c", "a b", "b c")).toEqual([
    ["a b", 0, 1],
    ["b c", 1, 2],
  ]);
  expect(found("a b a", "a", "a b")).toEqual([
    ["a b", 0, 1],
    ["a", 2, 2],
  ]);
});

const word = fc.constantFrom("a", "b", "c");
const words = (maxLength: number) => fc.array(word, { minLength: 1, maxLength });

test("it finds what looking for each term at each place finds", () => {
  fc.assert(
    fc.property(fc.uniqueArray(words(4), { maxLength: 8, selector: (term) => term.join(" ") }), words(30), (terms, text) => {
      const tokens = text.map((fold, i) => ({ fold, from: i, to: i + 1 }));
      const everywhere = terms.flatMap((term, index) =>
        text.flatMap((_, first) =>
          term.every((fold, k) => text[first + k] === fold) ? [{ term: index, first, last: first + term.length - 1 }] : [],
        ),
      );
      const isInside = (one: (typeof everywhere)[number]) =>
        everywhere.some(({ first, last }) => first <= one.first && one.last <= last && last - first > one.last - one.first);
      expect(termSearch(terms)(tokens)).toEqual(everywhere.filter((one) => !isInside(one)).sort((a, b) => a.first - b.first));
    }),
  );
});

test("it takes two steps a word at most, however many terms begin alike", () => {
  const terms = Array.from({ length: 300 }, (_, i) => [...Array<string>(i + 1).fill("a"), "b"]);
  const tokens = Array.from({ length: 5000 }, (_, i) => ({ fold: i % 299 === 298 ? "c" : "a", from: i, to: i + 1 }));
  let visited = 0;
  expect(termSearch(terms)(tokens, () => visited++)).toEqual([]);
  expect(visited).toBeLessThanOrEqual(2 * tokens.length);
});
