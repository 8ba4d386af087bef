import fc from "fast-check";
import { expect, test } from "vitest";
import { frontMatterRange } from "#parse/front-matter-range";
import { readTree } from "#parse/markdown";

test.each([
  ["---\na: 1\n---\nText", "a: 1\n", "\nText"],
  ["---\n---", "", ""],
  ["\uFEFF--- \r\na: 1\r\n---\t\r\n", "a: 1\r\n", "\r\n"],
  ["---\ra: 1\r---\rText", "a: 1\r", "\rText"],
  ["---\na: 1\n--- b\n ---\n----\n---\n", "a: 1\n--- b\n ---\n----\n", "\n"],
])("%j", (text, yaml, after) => {
  const range = frontMatterRange(text);
  expect(range && [text.slice(range.from, range.to), text.slice(range.end)]).toEqual([yaml, after]);
});

test.each(["", "---", "---\n", "---\na: 1\n...\n", "---\na: 1\n", "----\n---\n", " ---\n---\n", "\n---\na: 1\n---\n", "text\n---\n---\n"])(
  "%j has none",
  (text) => expect(frontMatterRange(text)).toBeNull(),
);

test("it is where the Markdown parser has it", () => {
  const piece = fc.constantFrom("---", "---", "----", "--", "...", "a: 1", " ", "\t", "\n", "\n", "\r\n", "\r", "\uFEFF", "# x");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const text = ["---", ...pieces].join("");
      const [first] = readTree(text).children;
      const end = first?.type === "yaml" ? first.position?.end.offset : undefined;
      expect(frontMatterRange(text)?.end).toBe(end);
    }),
    { seed: 8, numRuns: 1_000 },
  );
});

test("looking for it takes no longer than the text: each fence is passed once", () => {
  expect(frontMatterRange(`---\n${"--- \t".repeat(20_000)}`)).toBeNull();
  expect(frontMatterRange(`---\n${"---  x\n".repeat(20_000)}`)).toBeNull();
});
