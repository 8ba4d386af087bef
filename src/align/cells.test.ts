import { expect, test } from "vitest";
import { cellsOf, sparseCells } from "#align/cells";

const FRENCH = 3000;

test.each([
  ["of one array", () => cellsOf(new Float64Array(4 * FRENCH).fill(Number.NaN), FRENCH)],
  ["of stretches", () => sparseCells(FRENCH)],
])("cells %s hold what was put, and no number elsewhere", (_, make) => {
  const cells = make();
  cells.put(1, 2999, -0.5);
  cells.put(2, 0, 0);
  expect([cells.get(1, 2999), cells.get(2, 0)]).toEqual([-0.5, 0]);
  expect([cells.get(1, 2998), cells.get(2, 1), cells.get(0, 0), cells.get(3, 2999)]).toEqual(Array(4).fill(Number.NaN));
});
