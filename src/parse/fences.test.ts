import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { fenceAt, fencesOf } from "#parse/fences";
import { parse } from "#parse/parse";

const fences = (text: string) => fencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["none", "a ``` b", []],
  ["one", "a\n\n```js\nb\n```\nc", ["```js\nb\n```"]],
  ["closed by as many marks at least", "````\n```\n`````\nc", ["````\n```\n`````"]],
  ["closed by nothing else", "~~~\n```\n~~~ x\n~~~\nc", ["~~~\n```\n~~~ x\n~~~"]],
  ["never closed", "```\nb\n\nc", ["```\nb\n\nc"]],
  ["in a list", "- ```\n  b\n  ```\n- c", ["- ```\n  b\n  ```"]],
  ["closed by the end of its quotation", "> ```\n> b\n\nc", ["> ```\n> b\n\n"]],
])("fences of a text: %s", (_, text, expected) => {
  expect(fences(text)).toEqual(expected);
});

test("the fence that an offset stands in", () => {
  const found = fencesOf("```\na\n```\nb\n~~~\nc\n~~~");
  expect([0, 9, 10, 12, 99].map((offset) => fenceAt(found, offset)?.start)).toEqual([0, undefined, undefined, 12, undefined]);
});

const outline = (text: string) => {
  const parsed = parse({ text, path: "en/a.mdx" }, "en", defaultConfig);
  return parsed.ok ? parsed.posting.blocks.map(({ kind, text: words }) => `${kind} ${words}`) : [];
};

test.each([
  ["an import", '```js\nimport a from "a";\nrun(a);\n```\n\nKeep it.', ['code import a from "a";\nrun(a);', "paragraph Keep it."]],
  ["an export", "```js\nexport default a;\n```\n\nKeep it.", ["code export default a;", "paragraph Keep it."]],
  ["what looks like one after it", "```js\nimport a\n```\nimport B from './b'\n\nKeep it.", ["code import a", "paragraph Keep it."]],
  ["a statement that a fence follows", "import B from './b'\n```js\na\n```\n\nKeep it.", ["code a", "paragraph Keep it."]],
  [
    "a brace that is closed in another",
    "```js\nif (a) {\n```\n\nKeep it.\n\n```js\n}\n```",
    ["code if (a) {", "paragraph Keep it.", "code }"],
  ],
])("in MDX a block of code is one, whatever stands in it: %s", (_, text, expected) => {
  expect(outline(text)).toEqual(expected);
});
