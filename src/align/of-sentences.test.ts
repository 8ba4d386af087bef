import { expect, test } from "vitest";
import { firstAt, firstOf, ofSentence, ofSentences, rangeWithin } from "#align/of-sentences";

const words = [0, 0, 1, 3, 3, 3].map((sentence, at) => ({ sentence, at }));
const places = (list: readonly { at: number }[]) => list.map(({ at }) => at);

test.each([
  [0, [0, 1]],
  [1, [2]],
  [2, []],
  [3, [3, 4, 5]],
  [4, []],
])("the words of sentence %i, and of none that has none", (sentence, at) => {
  expect(places(ofSentence(words, sentence))).toEqual(at);
});

test("of several sentences, in their order", () => {
  expect(places(ofSentences(words, [0, 1, 2]))).toEqual([0, 1, 2]);
  expect(places(ofSentences(words, [3]))).toEqual([3, 4, 5]);
  expect(ofSentences(words, [])).toEqual([]);
});

test("a sentence is found among a million words by a few looks", () => {
  let looks = 0;
  const many = new Proxy([] as { readonly sentence: number }[], {
    get: (_, key) => {
      if (key === "length") return 1_000_000;
      looks++;
      return { sentence: Math.floor(Number(key) / 10) };
    },
  });
  expect(firstOf(many, 54_321)).toBe(543_210);
  expect(looks).toBeLessThanOrEqual(20);
});

/** Words of three letters with a space between, four in each of two sentences. */
const placed = [0, 0, 0, 0, 1, 1, 1, 1].map((sentence, at) => ({ sentence, from: (at % 4) * 4, to: (at % 4) * 4 + 3 }));

test.each([
  [0, 0, 0],
  [0, 1, 1],
  [0, 13, 4],
  [1, 0, 4],
  [1, 8, 6],
])("of sentence %i, the first word at %i or after it is word %i", (sentence, place, word) => {
  expect(firstAt(placed, sentence, place)).toBe(word);
});

test.each([
  [1, 0, 15, [4, 8]],
  [1, 1, 14, [5, 7]],
  [0, 4, 11, [1, 3]],
  [0, 4, 10, [1, 2]],
  [0, 4, 6, [1, 1]],
  [0, 8, 2, [2, 2]],
])("of sentence %i, words lie between %i and %i whole", (sentence, from, to, range) => {
  expect(rangeWithin(placed, sentence, from, to)).toEqual(range);
});
