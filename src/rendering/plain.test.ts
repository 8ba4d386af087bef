import { expect, test } from "vitest";
import { plain } from "#rendering/plain";

test.each([
  ["a\nb\r\nc\td", "a b c d"],
  ["\u001b[31mred", "\uFFFD[31mred"],
  ["\u0085\u009b", "\uFFFD\uFFFD"],
  ["a\u202Eb\u2066c", "a\uFFFDb\uFFFDc"],
  ["a\u061Cb\u200Ec\u200Fd\u2069", "a\uFFFDb\uFFFDc\uFFFDd\uFFFD"],
  ["é 😀 «\u00A0x\u00A0»", "é 😀 «\u00A0x\u00A0»"],
])("%j is made safe for a terminal", (text, safe) => {
  expect(plain(text)).toBe(safe);
});
