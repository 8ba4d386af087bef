import fc from "fast-check";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it, test } from "vitest";
import { GFM } from "./gfm.ts";
import { readTree } from "./markdown.ts";

const whole = unified().use(remarkParse).use(remarkGfm).freeze();

/** Pieces of which any order may mean something to one of the extensions. */
const PIECES = [
  ..."[]()<>`~|:-*_!^\\\"'@/.# \n",
  ...[
    "\n\n",
    "- ",
    "1. ",
    "> ",
    "    ",
    "a",
    "été",
    "[a](",
    "](",
    "[x]",
    "[ ] b",
    "[^1]",
    "[^1]: n\n",
    "~~",
    "| a |",
    "|-|",
    ":-\n",
    "-:\n",
  ],
  ...[
    "http://",
    "https://a.example",
    "HTTP://b.example/c",
    "www.",
    "www.d.example",
    "www",
    "mailto:",
    "e@f.example",
    "<b>",
    "</b>",
    "\\[",
    "![i](j.png)",
  ],
];

describe("a text is read as with all extensions of GFM", () => {
  test("whatever it is made of", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }), (pieces) => {
        const text = pieces.join("");
        expect(readTree(text)).toEqual(whole.parse(text));
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    "Write to e@f.example or www.d.example.",
    "See [a](http://b.example/c) and [d](mailto:e@f.example).",
    "See \\[a](http://b.example/c).",
    "`[a`](http://b.example/c)",
    "[a | b](http://b.example/c)\n|-|-|",
    "a\n:-",
    "a\n-:\nb",
    "~one~ ~~two~~",
    "- [x] done\n- [\t] open",
    "Read[^1].\n\n[^1]: a note",
  ])("%j", (text) => {
    expect(readTree(text)).toEqual(whole.parse(text));
  });
});

test.each([
  ["Plain words, a - dash and [a link](https://a.example/b).", []],
  ["Write to e@f.example.", [0]],
  ["Read[^1].", [1]],
  ["~one~", [2]],
  ["a | b", [3]],
  ["a\n-:", [3]],
  ["- [ ] open", [4]],
])("what a text cannot hold is not looked for: %j", (text, needed) => {
  expect(GFM.flatMap(({ needs }, at) => (needs(text) ? [at] : []))).toEqual(needed);
});
