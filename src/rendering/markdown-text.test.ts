import { expect, test } from "vitest";
import { clipped, markdownCode, markdownText } from "#rendering/markdown-text";

test.each([
  ["*a* _b_ `c` [d](e)", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\]\\(e\\)"],
  ["a < b & c | d", "a &#60; b &#38; c &#124; d"],
  ["@octocat", "@\u200Boctocat"],
  ["fixes #12 and GH-3", "fixes #\u200B12 and GH-\u200B3"],
  ["https://a.example", "https:\u200B//a.example"],
  ["www.a.example", "www\u200B.a.example"],
  ["$5 and $6", "&#36;5 and &#36;6"],
  ["1. one", "1\\. one"],
  ["# one", "\\# one"],
  ["  - one", "  \\- one"],
  [":+1: and 10:30", ":\u200B+1: and 10:30"],
  ["C# and a @ b", "C# and a @ b"],
  ["plain words, 1,000.50", "plain words, 1,000.50"],
])("the text %s", (text, markdown) => {
  expect(markdownText(text)).toBe(markdown);
});

test.each([
  ["a/b.md", "`a/b.md`"],
  ["a`b", "``a`b``"],
  ["`a``", "``` `a`` ```"],
  ["a|b", "`a｜b`"],
  ["", "` `"],
])("the code %s", (text, markdown) => {
  expect(markdownCode(text)).toBe(markdown);
});

test("a text is cut between characters", () => {
  expect([clipped("abc", 3), clipped("abcd", 3), clipped("a😀b", 3)]).toEqual(["abc", "ab…", "a…"]);
});
