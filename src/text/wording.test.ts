import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { rememberingReader } from "#parse/side-reader";
import type { Block } from "#posting";
import { wordingOf } from "#text/wording";

/** The first block of each of some versions of a text, as one reader reads them. */
function firstBlocks(...texts: readonly string[]): readonly Block[] {
  const read = rememberingReader();
  return texts.map((text) => {
    const parsed = read({ text }, "en", defaultConfig);
    if (!parsed.ok) throw new Error("refused");
    return parsed.posting.blocks[0] as Block;
  });
}

test("a block that stays what it was is remembered by one object, wherever it stands", () => {
  const [first, second, third] = firstBlocks("Call us.\n", "Call us.\n\nMore.\n", "> Call us.\n") as [Block, Block, Block];
  expect(second).not.toBe(first);
  expect([second, third].map(wordingOf)).toEqual([first, first]);
  expect(wordingOf(third)).toBe(wordingOf(second));
});

test.each([
  ["other words", "Call us.", "Call them."],
  ["another link", "Call [us](a.md).", "Call [us](b.md)."],
  ["a link elsewhere", "[Call](a.md) us.", "Call [us](a.md)."],
  ["a link more", "Call us.", "Call [us](a.md)."],
  ["code", "Call us.", "Call `us`."],
])("%s: another wording", (_, one, other) => {
  const [a, b] = firstBlocks(one, other) as [Block, Block];
  expect(wordingOf(b)).not.toBe(wordingOf(a));
});

test("a block that no reader of many versions read stands for itself", () => {
  const block = { text: "Call us.", pieces: [] };
  expect(wordingOf(block)).toBe(block);
});
