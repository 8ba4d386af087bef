import { expect, test } from "vitest";
import { wrap } from "#rendering/wrap";

test.each([
  ["one two three", 9, "one two\nthree"],
  ["one two three", 100, "one two three"],
  ["a averylongpathindeed b", 8, "a\naverylongpathindeed\nb"],
  ["un\u00A0: deux", 6, "un\u00A0:\ndeux"],
  ["", 10, ""],
])("%j in %i columns", (text, width, lines) => {
  expect(wrap(text, width)).toBe(lines);
});

test("lines hang under the first, which may open otherwise", () => {
  expect(wrap("one two three", 9, "  ", "- ")).toBe("- one two\n  three");
});
