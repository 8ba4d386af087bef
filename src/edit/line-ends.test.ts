import fc from "fast-check";
import { expect, test } from "vitest";
import { usualLineEnd, withLineEnds } from "#edit/line-ends";

/** What a browser makes of a text in a text area. */
const inTextArea = (text: string) => text.replace(/^\uFEFF/u, "").replace(/\r\n|\r/gu, "\n");

const lines = fc.array(fc.tuple(fc.constantFrom("", "a", "b", "é 𝒳"), fc.constantFrom("\n", "\r\n", "\r")), { maxLength: 12 });
// A CR before an empty line that ends with LF would be one line end and no two.
const text = fc
  .tuple(fc.boolean(), lines, fc.constantFrom("", "end"))
  .map(([mark, parts, last]) => (mark ? "\uFEFF" : "") + parts.map(([line, end]) => (line || "-") + end).join("") + last);

test("a text that nobody changed comes back byte for byte", () => {
  fc.assert(fc.property(text, (original) => withLineEnds(inTextArea(original), original) === original));
});

test("what is shown of a text is what was typed, whatever file it came from", () => {
  fc.assert(fc.property(text, text, (typed, original) => inTextArea(withLineEnds(typed, original)) === inTextArea(typed)));
});

test("lines around an edit keep their ends; new ones have the usual one", () => {
  expect(withLineEnds("one\nnew\nmore\ntwo\nthree", "one\ntwo\r\nthree\r\n")).toBe("one\nnew\r\nmore\r\ntwo\r\nthree");
  expect(withLineEnds("a\nb", "\uFEFFx\r\ny")).toBe("\uFEFFa\r\nb");
  expect(withLineEnds("\uFEFFa", "x")).toBe("a");
  expect([usualLineEnd("a"), usualLineEnd("a\r\nb\nc\r\n"), usualLineEnd("a\rb")]).toEqual(["\n", "\r\n", "\r"]);
});
