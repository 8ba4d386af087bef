import { expect, test } from "vitest";
import type { FolderRow } from "./results.ts";
import { plainView, shownRows, type TableStep, viewed } from "./table.ts";

const row = (key: string, standing: FolderRow["standing"], score?: number, error = 0): FolderRow => ({
  pair: { key, en: `en/${key}.md`, fr: `fr/${key}.md` },
  standing,
  left: [],
  ...(score !== undefined && { score, counts: { error, warning: 0, info: 0 } }),
});
const ROWS = [
  row("pair-2", "pass", 100),
  row("Été-10", "fail", 50, 3),
  row("pair-10", "warn", 90.5, 0),
  row("bin", "refused"),
  row("late", "waiting"),
];

const shown = (...steps: readonly TableStep[]) => shownRows(ROWS, steps.reduce(viewed, plainView), "fr").map(({ pair }) => pair.key);
const sort = (column: "pair" | "verdict" | "score" | "error"): TableStep => ({ kind: "sort", column });

test("at first in the order of the pairs", () => {
  expect(shown()).toEqual(ROWS.map(({ pair }) => pair.key));
});

test("names by letters and numbers, either way", () => {
  expect(shown(sort("pair"))).toEqual(["bin", "Été-10", "late", "pair-2", "pair-10"]);
  expect(shown(sort("pair"), sort("pair"))).toEqual(["pair-10", "pair-2", "late", "Été-10", "bin"]);
});

test("numbers as numbers; what has none stands last either way", () => {
  expect(shown(sort("score"))).toEqual(["Été-10", "pair-10", "pair-2", "bin", "late"]);
  expect(shown(sort("score"), sort("score"))).toEqual(["pair-2", "pair-10", "Été-10", "bin", "late"]);
  expect(shown(sort("error"), sort("error"))[0]).toBe("Été-10");
});

test("verdicts gravest first, and another column starts upwards again", () => {
  expect(shown(sort("verdict"))).toEqual(["bin", "Été-10", "pair-10", "pair-2", "late"]);
  expect(shown(sort("score"), sort("score"), sort("verdict"))[0]).toBe("bin");
});

test("one verdict alone, and names without regard to accents and capitals; the order stays", () => {
  expect(shown({ kind: "standing", standing: "warn" })).toEqual(["pair-10"]);
  expect(shown(sort("score"), { kind: "name", name: " ete" })).toEqual(["Été-10"]);
  expect(shown({ kind: "name", name: "FR/pair" })).toEqual(["pair-2", "pair-10"]);
  expect(shown({ kind: "standing", standing: "warn" }, { kind: "standing", standing: "" })).toHaveLength(5);
});
