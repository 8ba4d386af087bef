import { expect, test } from "vitest";
import { meanScore } from "#projects/mean-score";

test("a mean is of tenths, so that no sum of decimals rounds it otherwise", () => {
  // 1.1 + 2.2 is 3.3000000000000003; 4.35 is a hair below itself.
  expect(meanScore(0, 0)).toBe(100);
  expect(meanScore(86.8 + 86.7, 2)).toBe(86.8);
  expect(
    meanScore(
      [0.1, 0.2, 0.3, 0.4].reduce((sum, each) => sum + each, 0),
      4,
    ),
  ).toBe(meanScore(1, 4));
});
