import fc from "fast-check";
import { expect, test } from "vitest";
import { inEditor, inFile } from "#edit/doc-offset";

test("line ends of two characters and the byte order mark count for what an editor has of them", () => {
  const text = "\uFEFFa\r\nb\rc\r\n";
  expect([0, 1, 2, 4, 5, 6, 7, 9].map((offset) => inEditor(text, offset))).toEqual([0, 0, 1, 2, 3, 4, 5, 6]);
  expect([0, 1, 2, 3, 4, 5, 6].map((offset) => inFile(text, offset))).toEqual([1, 2, 4, 5, 6, 7, 9]);
  expect(inFile("ab", 9)).toBe(2);
});

test("there and back is the same place", () => {
  const parts = fc.array(fc.constantFrom("a", "\n", "\r\n", "🙂"), { maxLength: 20 });
  fc.assert(
    fc.property(parts, fc.nat(40), fc.boolean(), (words, at, hasMark) => {
      const text = (hasMark ? "\uFEFF" : "") + words.join("");
      const { length } = text.replace(/^\uFEFF/u, "").replaceAll("\r\n", "\n");
      const offset = Math.min(at, length);
      expect(inEditor(text, inFile(text, offset))).toBe(offset);
    }),
  );
});
