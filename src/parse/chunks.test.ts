import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { chunkReader } from "#parse/chunks";
import { readTree } from "#parse/markdown";
import { ROOT } from "../dev/modules.ts";

const examples = readdirSync(join(ROOT, "examples"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));

test.each([...examples, "../README.md", "../README.fr.md", "../ARCHITECTURE.md"])(
  "%s is read as it is read whole, with either line end",
  (name) => {
    const text = readFileSync(join(ROOT, "examples", name), "utf8");
    const read = chunkReader();
    for (const each of [text, `${text}\n## More\n\n- one\n- two\n`, text.replaceAll("\n", "\r\n")])
      expect(read(each)).toEqual(readTree(each));
  },
);

test.each([
  ["a definition under a later heading", "# One\n\nRead [the offer][o].\n\n## Two\n\n[o]: https://example.org/offer\n"],
  ["a definition under an earlier heading", "# One\n\n[o]: https://example.org/offer\n\n## Two\n\nRead [the offer][o].\n"],
  ["a fence of backticks over a heading", "# One\n\n```\n\n## Two\n\n```\n"],
  ["a fence of tildes over a heading", "# One\n\n~~~\n\n## Two\n\n~~~\n"],
  ["a comment over a heading", "# One\n\n<!--\n\n## Two\n\n-->\n"],
  ["HTML that ends with its tag", "# One\n\n<pre>\n\n## Two\n\n</pre>\n"],
  ["a byte order mark", "\uFEFF# One\n\nText.\n\n## Two\n"],
  ["a single carriage return", "# One\rText.\n\n## Two\n"],
])("what reaches over a heading is read whole: %s", (_, text) => {
  expect(chunkReader()(text)).toEqual(readTree(text));
});

test("any lines in any order", () => {
  const lines = [
    "# One",
    "## Two",
    "### ",
    "#",
    "#tag",
    "",
    "",
    "text",
    "Élan",
    "- item",
    "- [ ] task",
    "text | other",
    "  - nested",
    "    code",
    "1. one",
    "> quote",
    "---",
    "===",
    "| a | b |",
    "| - | - |",
    "<div>",
    "</div>",
    "<!-- note",
    "-->",
    "```",
    "[a]: /b",
    "[a]",
    "\t## tab",
    "key: value",
    "  ",
    "**bold**\\",
    "https://example.org",
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...lines), { maxLength: 24 }),
      fc.constantFrom("\n", "\r\n"),
      fc.constantFrom("", "\n"),
      (chosen, end, last) => {
        const text = chosen.join(end) + last;
        const read = chunkReader();
        expect(read(text)).toEqual(readTree(text));
        // Known chunks between unknown ones, at other places.
        const longer = `Opening.${end}${end}${text}${end}${end}Closing.${end}${end}${text}`;
        expect(read(longer)).toEqual(readTree(longer));
        expect(read(text)).toEqual(readTree(text));
      },
    ),
    { seed: 4, numRuns: 400 },
  );
});
