import { expect, test } from "vitest";
import { assignment } from "#align/assignment";

const of = (worth: readonly (readonly number[])[]) => [
  ...assignment(worth.length, worth[0]?.length ?? 0, (row, column) => worth[row]?.[column] as number),
];

test("the sum counts, and not who comes first", () => {
  expect(
    of([
      [9, 8],
      [8, 1],
    ]),
  ).toEqual([1, 0]);
  expect(
    of([
      [5, 4, 1],
      [6, 2, 3],
      [7, 6, 9],
    ]),
  ).toEqual([1, 0, 2]);
});

test("all of the fewer side have a partner, whatever it is worth", () => {
  expect(of([[-3, 2, 1]])).toEqual([1]);
  expect(of([[4], [7], [5]])).toEqual([-1, 0, -1]);
  expect(
    of([
      [1, -9],
      [2, -1],
    ]),
  ).toEqual([0, 1]);
  expect(assignment(0, 4, () => 1)).toEqual(new Int32Array(0));
});

test("the best of all ways is found, for every table of four by five of a thousand", () => {
  let seed = 7;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return (seed % 19) - 9;
  };
  for (let round = 0; round < 1000; round++) {
    const worth = Array.from({ length: 4 }, () => Array.from({ length: 5 }, next));
    const best = (row: number, free: readonly number[]): number =>
      row === 4
        ? 0
        : Math.max(
            ...free.map(
              (column) =>
                (worth[row]?.[column] as number) +
                best(
                  row + 1,
                  free.filter((one) => one !== column),
                ),
            ),
          );
    const sum = of(worth).reduce((total, column, row) => total + (worth[row]?.[column] as number), 0);
    expect(sum).toBe(best(0, [0, 1, 2, 3, 4]));
  }
});
