import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cost } from "#align/cost";
import { search } from "#align/search";

const never = () => Number.NEGATIVE_INFINITY;
const range = (n: number) => Array.from({ length: n }, (_, i) => i);
/** A cost that says of each pair what the test says. */
const saying = (pair: Cost["pair"], group: Cost["group"] = never): Cost => ({
  pair,
  group,
  similarity: () => 0.5,
  covered: () => 0,
  features: () => new Float64Array(),
});
const steps = (m: number, n: number, cost: Cost) =>
  search(range(m), range(n), cost).steps.map(({ en, fr }) => `${en.join("+")}=${fr.join("+")}`);

test.each([
  ["equal", 3, 3, saying((i, j) => (i === j ? 2 : -2)), ["0=0", "1=1", "2=2"]],
  ["a gap in French", 3, 2, saying((i, j) => (i === (j === 0 ? 0 : 2) ? 2 : -2)), ["0=0", "1=", "2=1"]],
  ["nothing fits", 1, 1, saying(() => -1), undefined],
  ["one side empty", 2, 0, saying(() => 1), ["0=", "1="]],
  [
    "a merge that is worth more than its parts",
    2,
    1,
    saying(
      () => 1,
      () => 3,
    ),
    ["0+1=0"],
  ],
  [
    "a merge that is not",
    2,
    1,
    saying(
      (i) => (i === 0 ? 4 : -1),
      () => 3,
    ),
    ["0=0", "1="],
  ],
] as const)("%s", (_, m, n, cost, expected) => {
  const found = steps(m, n, cost);
  if (expected) expect(found).toEqual(expected);
  else expect([...found].sort()).toEqual(["0=", "=0"]);
});

test("crossing pairs: the heavier one stays", () => {
  const cost = saying((i, j) => (i === 0 && j === 1 ? 5 : i === 1 && j === 0 ? 2 : -9));
  expect(steps(2, 2, cost)).toContain("0=1");
});

test("the best chain, as trying every chain of pairs finds it", () => {
  const best = (odds: readonly (readonly number[])[], i: number, j: number): number =>
    i === 0 || j === 0
      ? 0
      : Math.max(best(odds, i - 1, j), best(odds, i, j - 1), best(odds, i - 1, j - 1) + (odds[i - 1]?.[j - 1] as number));
  const size = 5;
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: size, maxLength: size }), { minLength: 1, maxLength: size }),
      (odds) => {
        const found = search(
          range(odds.length),
          range(size),
          saying((i, j) => odds[i]?.[j] as number),
        ).steps;
        const worth = found.reduce(
          (sum, { en, fr }) => sum + (en.length === 1 && fr.length === 1 ? (odds[en[0] as number]?.[fr[0] as number] as number) : 0),
          0,
        );
        expect(worth).toBe(best(odds, odds.length, size));
        expect([found.flatMap(({ en }) => en), found.flatMap(({ fr }) => fr)]).toEqual([range(odds.length), range(size)]);
      },
    ),
    { numRuns: 50 },
  );
});
