import fc from "fast-check";
import { describe, expect, test } from "vitest";
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

describe("a pair of many blocks", () => {
  /** The English blocks that are matched where each may face one French block alone. */
  const matched = (m: number, n: number, facing: (en: number) => number) => {
    const { steps, narrowed } = search(
      range(m),
      range(n),
      saying((i, j) => (j === facing(i) ? 2 : -9)),
    );
    return { narrowed, found: steps.flatMap(({ en, fr }) => (fr.length > 0 && fr[0] === facing(en[0] as number) ? en : [])) };
  };

  test("is searched whole up to a quarter of a million cells, an end on each side counted", () => {
    const { narrowed, found } = matched(624, 399, (i) => (i < 200 ? i : i < 425 ? -1 : i - 225));
    expect([narrowed, found.length]).toEqual([false, 399]);
  });

  test("is else searched along its diagonal, as far to either side as the cells reach", () => {
    // Three French blocks for each English one, and half of 150 000 ÷ 501 either way: 149; a match ends a row below where it starts.
    const apart = (i: number) =>
      i < 10 ? 150 : i < 20 ? 149 : i < 160 ? undefined : i < 300 ? 0 : i < 450 ? undefined : i < 470 ? -147 : -148;
    const { narrowed, found } = matched(500, 1500, (i) => 3 * i + (apart(i) ?? Number.NaN));
    expect(narrowed).toBe(true);
    expect(found).toEqual(range(500).filter((i) => [149, 0, -147].includes(apart(i) ?? Number.NaN)));
  });

  test("asks for hardly more pairs where there are five times the blocks", () => {
    const asked = (size: number) => {
      let count = 0;
      search(
        range(size),
        range(size),
        saying((i, j) => {
          count++;
          return i === j ? 2 : -9;
        }),
      );
      return count;
    };
    expect(asked(5_000)).toBeLessThan(1.5 * asked(1_000));
  });
});

test.each([
  ["one and two", 1, 2, ["0=0+1"]],
  ["two and one", 2, 1, ["0+1=0"]],
  ["one and three", 1, 3, ["0=0+1+2"]],
  ["three and one", 3, 1, ["0+1+2=0"]],
  ["no more: one and four", 1, 4, undefined],
  ["nor two and two", 2, 2, undefined],
] as const)("what may be one bead: %s", (_, m, n, expected) => {
  const cost = saying(
    () => 0,
    (en, fr) => (en.length + fr.length === m + n ? 5 : Number.NEGATIVE_INFINITY),
  );
  if (expected) expect(steps(m, n, cost)).toEqual(expected);
  else expect(steps(m, n, cost).some((step) => /\d\+\d\+\d\+\d|\+.*=.*\+/u.test(step))).toBe(false);
});

test("a merge is asked for where its first ends or its last ends have something in common", () => {
  const found = (first: number, last: number) =>
    steps(
      1,
      3,
      saying(
        (_, j) => (j === 0 ? first : j === 2 ? last : -9),
        (_, fr) => (fr.length === 3 ? 5 : Number.NEGATIVE_INFINITY),
      ),
    );
  expect(found(-2, -9)).toEqual(["0=0+1+2"]);
  expect(found(-9, -2)).toEqual(["0=0+1+2"]);
  expect(found(-3, -3)).not.toContain("0=0+1+2");
});

test("of chains that are equally likely, the one nearest the diagonal, then the earliest, whichever side has more", () => {
  const alike = saying(() => 1);
  expect(steps(1, 2, alike)).toEqual(["=0", "0=1"]);
  expect(steps(2, 1, alike)).toEqual(["0=", "1=0"]);
  const one = (i: number, j: number, k: number, l: number) =>
    steps(
      4,
      4,
      saying((a, b) => ((a === i && b === j) || (a === k && b === l) ? 1 : -9)),
    ).filter((step) => /\d=\d/u.test(step));
  // 0.25 and 0.75 of the way, or 0.75 and 0.5: as far from the diagonal.
  expect(one(0, 1, 2, 1)).toEqual(["0=1"]);
  expect(one(1, 0, 1, 2)).toEqual(["1=0"]);
  expect(one(3, 1, 1, 1)).toEqual(["1=1"]);
});

test("makes each group once, however many cells ask for it", () => {
  const asked = new Set<readonly number[]>();
  const cost = saying(
    () => 0,
    (en, fr) => {
      asked.add(en).add(fr);
      return Number.NEGATIVE_INFINITY;
    },
  );
  steps(40, 40, cost);
  expect(asked.size).toBeLessThanOrEqual(3 * (40 + 40));
});
