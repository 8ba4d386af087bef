import fc from "fast-check";
import { expect, test } from "vitest";
import { heaviestChain, longestChain } from "#align/chain";

const chain = (values: readonly number[], weights: readonly number[] = values.map(() => 1)) =>
  [...heaviestChain(values, weights)].sort((a, b) => a - b);

test.each([
  ["all of what ascends", [1, 2, 3], undefined, [0, 1, 2]],
  ["all but what moved", [3, 0, 1, 2], undefined, [1, 2, 3]],
  ["the heavier of two that cross", [1, 0], [1, 2], [1]],
  ["the first of two that are equal", [1, 0], [1, 1], [0]],
  ["one heavy one against two light ones", [2, 0, 1], [5, 1, 1], [0]],
  ["equal values once: neither is after the other", [1, 1], undefined, [0]],
  ["one", [7], undefined, [0]],
  ["none", [], undefined, []],
] as const)("%s", (_, values, weights, expected) => {
  expect(chain(values, weights)).toEqual(expected);
});

test("no ascending choice is heavier, as trying all shows", () => {
  const items = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 })), { maxLength: 8 });
  fc.assert(
    fc.property(items, (list) => {
      const [values, weights] = [list.map(([value]) => value), list.map(([, weight]) => weight)];
      const found = chain(values, weights);
      const weigh = (chosen: readonly number[]) => chosen.reduce((sum, i) => sum + (weights[i] as number), 0);
      const ascends = (chosen: readonly number[]) =>
        chosen.every((i, k) => k === 0 || (values[chosen[k - 1] as number] as number) < (values[i] as number));
      expect(ascends(found)).toBe(true);
      for (let mask = 0; mask < 1 << list.length; mask++) {
        const chosen = [...list.keys()].filter((i) => mask & (1 << i));
        if (ascends(chosen)) expect(weigh(chosen)).toBeLessThanOrEqual(weigh(found));
      }
    }),
    { numRuns: 30 },
  );
});

test("the longest chain is as long as the heaviest of equal weights, and ascends", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 }), (values) => {
      const found = longestChain(values);
      expect(found).toHaveLength(chain(values).length);
      expect(
        found.every(
          (at, k) => k === 0 || ((found[k - 1] as number) < at && (values[found[k - 1] as number] as number) < (values[at] as number)),
        ),
      ).toBe(true);
    }),
  );
});
