import { expect, test } from "vitest";
import { nextFrom } from "./place.ts";

const place = { order: ["a", "b", "c", "d"], at: 1 };

test.each([
  ["the finding is settled", ["a", "c", "d"], 1, 1],
  ["it is settled, backwards", ["a", "c", "d"], -1, 0],
  ["it is still there", ["a", "b", "c", "d"], 1, 2],
  ["the next one is settled, too", ["a", "d"], 1, 1],
  ["a new one stands before", ["new", "a", "c", "d"], 1, 2],
  ["nothing comes after", ["a"], 1, 0],
  ["it alone is left", ["b"], 1, 0],
  ["none of then is left", ["new"], 1, -1],
] as const)("%s", (_, now, direction, expected) => {
  expect(nextFrom(place, direction, now)).toBe(expected);
});
