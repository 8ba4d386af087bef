import { expect, test } from "vitest";
import { firstOf, ofSentence, ofSentences } from "#align/of-sentences";

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
