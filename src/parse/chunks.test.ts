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
    "- item",
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
        expect(chunkReader()(text)).toEqual(readTree(text));
      },
    ),
    { seed: 4, numRuns: 1_500 },
  );
});
