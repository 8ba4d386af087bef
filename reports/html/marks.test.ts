import { expect, test } from "vitest";
import type { Severity } from "#finding";
import type { Position } from "#posting";
import { faulty } from "../formats.case.ts";
import type { Numbered } from "./arrange.ts";
import { markedSegments } from "./marks.ts";

const range = (from: number, to: number): Position => ({
  start: { line: 1, column: from + 1, offset: from },
  end: { line: 1, column: to + 1, offset: to },
});

function mark(number: number, from: number, to: number, severity: Severity = "warning"): Numbered {
  const [finding] = faulty.findings;
  if (!finding) throw new Error("expected the sample to have a finding");
  return { number, finding: { ...finding, severity, en: range(from, to) } };
}

const cut = (...marks: readonly Numbered[]) => markedSegments("before 12 days after", range(7, 14), "en", marks);

test("nothing to mark: the block in one piece", () => {
  expect(cut()).toEqual([{ text: "12 days", closes: [] }]);
});

test("a finding about the whole block marks no part of it", () => {
  expect(cut(mark(1, 7, 14), mark(2, 0, 20))).toEqual([{ text: "12 days", closes: [] }]);
});

test("a part is marked, and its finding is named where it ends", () => {
  expect(cut(mark(1, 7, 9))).toEqual([
    { text: "12", severity: "warning", closes: [1] },
    { text: " days", closes: [] },
  ]);
});

test("where findings overlap the gravest shows, and both are named", () => {
  expect(cut(mark(1, 7, 11, "info"), mark(2, 10, 12, "error"))).toEqual([
    { text: "12 ", severity: "info", closes: [] },
    { text: "d", severity: "error", closes: [1] },
    { text: "a", severity: "error", closes: [2] },
    { text: "ys", closes: [] },
  ]);
});

test("an empty range, or one that starts before the block, marks nothing", () => {
  expect(cut(mark(1, 9, 9), mark(2, 5, 9))).toHaveLength(1);
});

test("whatever is cut, the text stays whole", () => {
  const pieces = cut(mark(1, 7, 11), mark(2, 9, 13), mark(3, 10, 999));
  expect(pieces.map(({ text }) => text).join("")).toBe("12 days");
});
