import { expect, test } from "vitest";
import type { Position } from "#posting";
import { blocksWithin } from "#run/blocks-within";
import { readPair } from "../dev/read-pair.ts";

const { en } = readPair("# Title\n\nFirst words.\n\n- one\n- two\n", "");
const at = (from: number, to: number): Position => ({
  start: { line: 0, column: 0, offset: from },
  end: { line: 0, column: 0, offset: to },
});
const text = (from: number, to: number) => {
  const [first = 0, end = 0] = blocksWithin(en, at(from, to));
  return en.blocks.slice(first, end).map((block) => block.text);
};

test("each block's own position touches that block alone", () => {
  en.blocks.forEach((block, i) => {
    expect(blocksWithin(en, block.position), block.text).toEqual([i, i + 1]);
  });
});

test.each([
  ["a word", en.text.indexOf("words"), en.text.indexOf("words") + 5, ["First words."]],
  ["from one block into the next", 3, 12, ["Title", "First words."]],
  ["the whole text", 0, en.text.length, ["Title", "First words.", "one", "two"]],
  ["an empty range inside a block", 4, 4, ["Title"]],
  ["nothing: after the end", 1000, 1001, []],
])("%s", (_, from, to, expected) => {
  expect(text(from, to)).toEqual(expected);
});
