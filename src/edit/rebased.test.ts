import { expect, test } from "vitest";
import { movedEdits } from "#edit/rebased";
import { applied } from "#fix/replacements";

const BEFORE = "one\n\ntwo\n\nthree\n";
const two = [{ from: 5, to: 8, text: "zwei" }];
const made = (now: string) => {
  const edits = movedEdits(two, BEFORE, now);
  return edits && applied(now, edits);
};

test.each([
  ["nothing", BEFORE, "one\n\nzwei\n\nthree\n"],
  ["what stands before", "one and a half\n\ntwo\n\nthree\n", "one and a half\n\nzwei\n\nthree\n"],
  ["what stands after", "one\n\ntwo\n\nthree and more\n", "one\n\nzwei\n\nthree and more\n"],
  ["something was taken out before", "\n\ntwo\n\nthree\n", "\n\nzwei\n\nthree\n"],
])("an edit finds its place where other words changed: %s", (_, now, after) => {
  expect(made(now)).toBe(after);
});

test.each([
  ["its own words", "one\n\ntwice\n\nthree\n"],
  ["words right at its edge", "one\n\ntwo and a half\n\nthree\n"],
  ["words right before it", "one\n\nand two\n\nthree\n"],
  ["words on both sides of it", "1\n\ntwo\n\n3\n"],
])("an edit of a place that changed is not made: %s", (_, now) => {
  expect(made(now)).toBeUndefined();
});
