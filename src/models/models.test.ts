import { describe, expect, test } from "vitest";
import { DIVERGENCE_FEATURES } from "#align/divergence";
import { FEATURES, WEIGHTS } from "#models/alignment";
import { DIVERGENCE_WEIGHTS } from "#models/divergence";

/** Asks each learned weight to lie between two bounds, so that a new fit may move it a little and a slip of the pen may not. */
const within = (names: readonly string[], weights: readonly number[], bounds: readonly (readonly [string, number, number])[]) => {
  expect(names).toEqual(bounds.map(([name]) => name));
  const outside = bounds.filter(([, low, high], k) => (weights[k] as number) < low || (weights[k] as number) > high);
  expect(outside.map(([name]) => name)).toEqual([]);
};

describe("what a feature is worth, in log-odds,", () => {
  test("of a match", () => {
    within(FEATURES, WEIGHTS, [
      ["bias", -2.3, -1.2],
      ["coverage", 2.6, 4.7],
      ["weaker coverage", 2.7, 4.8],
      ["coverage of mass", 1.2, 2.3],
      ["unexplained en", -0.75, -0.4],
      ["unexplained fr", -0.7, -0.35],
      ["length", -1.1, -0.55],
      ["great length", -0.65, -0.33],
      ["place", -2.9, -1.5],
      ["kind differs", -1.2, -0.6],
      ["headings", 0.9, 1.8],
      ["link shared", 0.37, 0.75],
      ["link on one side", -0.82, -0.42],
      ["number shared", 0.33, 0.65],
      ["numbers differ", -0.52, -0.26],
    ]);
  });

  test("of a divergence", () => {
    within(DIVERGENCE_FEATURES, DIVERGENCE_WEIGHTS, [
      ["bias", -3.3, -1.7],
      ["more", 0.47, 0.95],
      ["both", -0.16, -0.08],
      ["root of both", 0.26, 0.52],
      ["coverage", -2, -1],
      ["mass", 0.26, 0.52],
      ["sentences", 0.25, 0.5],
    ]);
  });
});
