import { expect, test } from "vitest";
import { sharesLines } from "#edit/shares-lines";

const TEXT = "one\n\n  two and\nthree, four\r\n\nfive\n";
const block = { from: TEXT.indexOf("two"), to: TEXT.indexOf(",") };
const at = (words: string) => ({ from: TEXT.indexOf(words), to: TEXT.indexOf(words) + words.length });

test.each([
  ["its own words", at("two"), true],
  ["words after it on its last line", at("four"), true],
  ["a gap at the start of its first line", { from: 5, to: 5 }, true],
  ["the end of its last line", { from: TEXT.indexOf("\r"), to: TEXT.indexOf("\r") }, true],
  ["the line before", { from: 0, to: 4 }, false],
  ["the line after", { from: TEXT.indexOf("\r") + 2, to: TEXT.indexOf("\r") + 2 }, false],
  ["another block", at("five"), false],
])("%s", (_, place, expected) => {
  expect(sharesLines(TEXT, block, place)).toBe(expected);
});
