import fc from "fast-check";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { frontMatterRange, openFrontMatter } from "#parse/front-matter-range";

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

test.each([
  ["yaml", "---\na: 1\n...\nText", "a: 1\n"],
  ["yaml", "--- yaml\na: 1\n---\nText", "a: 1\n"],
  ["toml", "+++\na = 1\n+++\nText", "a = 1\n"],
  ["toml", "---toml\na = 1\n---\nText", "a = 1\n"],
  ["json", "---json\n{}\n---\nText", "{}\n"],
  ["json", '\uFEFF{\n  "a": { "b": 1 }\n}\nText', '{\n  "a": { "b": 1 }\n}'],
])("other forms: %s %j", (form, text, matter) => {
  const range = frontMatterRange(text);
  expect(range && [range.form, text.slice(range.from, range.to), text.slice(range.end)]).toEqual([form, matter, "\nText"]);
});

test.each([
  "",
  "---",
  "---\n",
  "---\na: 1\n",
  "----\n---\n",
  " ---\n---\n",
  "\n---\na: 1\n---\n",
  "text\n---\n---\n",
  "+++\na = 1\n---\n",
  "{ a\n}\n",
  '{\n"a": 1 }\n',
])("%j has none", (text) => expect(frontMatterRange(text)).toBeNull());

test("between hyphens it is where a Markdown parser has it", () => {
  const piece = fc.constantFrom("---", "---", "----", "--", "a: 1", " ", "\t", "\n", "\n", "\r\n", "\r", "\uFEFF", "# x");
  const parser = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const text = ["---", ...pieces].join("");
      const [first] = parser.parse(text).children;
      expect(frontMatterRange(text)?.end).toBe(first?.type === "yaml" ? first.position?.end.offset : undefined);
    }),
    { seed: 8, numRuns: 1_000 },
  );
});

test.each([
  ["---\ntitle: x\n\nText", "title: x\n"],
  ["---\r\ntitle: x\r\ntags:\r\n  - a\r\n- b\r\nText: it is\r\nMore", "title: x\r\ntags:\r\n  - a\r\n- b\r\nText: it is\r\n"],
  ["+++\ntitle = 'x'\n[seo]\ntitle = 'y'\nText", "title = 'x'\n[seo]\ntitle = 'y'\n"],
])("what is never closed ends where it no longer looks like it: %j", (text, matter) => {
  const range = openFrontMatter(text);
  expect(range && text.slice(range.from, range.to)).toBe(matter);
  expect(frontMatterRange(text)).toBeNull();
});

test.each(["---\n\ntitle: x\n", "---\nA rule above: none.\n".replace("rule above", "rule, above"), "- - -\na: 1\n"])(
  "%j opens none",
  (text) => expect(openFrontMatter(text)).toBeNull(),
);

test("looking for it takes no longer than the text: each fence is passed once", () => {
  expect(frontMatterRange(`---\n${"--- \t".repeat(20_000)}`)).toBeNull();
  expect(frontMatterRange(`---\n${"---  x\n".repeat(20_000)}`)).toBeNull();
});
