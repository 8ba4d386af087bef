import { expect, test } from "vitest";
import { scoresOver } from "#drift/score-course";
import type { Moment } from "#history";

const dates: Readonly<Record<string, string>> = {
  a: "2026-01-10T09:00:00Z",
  b: "2026-01-10T17:00:00Z",
  c: "2026-02-01T12:00:00Z",
  early: "2026-01-02T12:00:00Z",
  late: "2026-03-01T23:30:00-05:00",
};
const momentOf = (id: string): Moment => ({ commit: id, date: dates[id] ?? "", subject: "" });
const pair = (...scores: readonly (readonly [id: string, score: number | null])[]) => ({
  scores: scores.map(([id, score]) => ({ id, score })),
});

test("the mean of the pairs that there were, a line for each day that changed it", () => {
  expect(scoresOver([pair(["a", 80], ["b", 90]), pair(["c", 75])], momentOf)).toEqual([
    { day: "2026-01-10", score: 90, pairs: 1 },
    { day: "2026-02-01", score: 82.5, pairs: 2 },
  ]);
});

test("a commit that is dated before the one it follows stands after it", () => {
  expect(scoresOver([pair(["a", 80], ["early", 60])], momentOf)).toEqual([{ day: "2026-01-10", score: 60, pairs: 1 }]);
});

test("a text that cannot be read has no score, and a day with no score at all has no line", () => {
  expect(scoresOver([pair(["a", null], ["c", 50], ["late", null])], momentOf)).toEqual([{ day: "2026-02-01", score: 50, pairs: 1 }]);
  expect(scoresOver([pair(["a", 70]), pair(["b", 40], ["late", null])], momentOf)).toEqual([
    { day: "2026-01-10", score: 55, pairs: 2 },
    { day: "2026-03-02", score: 70, pairs: 1 },
  ]);
});

test("a day on which the mean stayed has no line", () => {
  expect(scoresOver([pair(["a", 70], ["c", 70])], momentOf)).toEqual([{ day: "2026-01-10", score: 70, pairs: 1 }]);
});
