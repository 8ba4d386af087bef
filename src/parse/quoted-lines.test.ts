import { expect, test } from "vitest";
import { readFrontMatter } from "#parse/front-matter";
import { joinQuotedLines } from "#parse/quoted-lines";

const read = (yaml: string) => readFrontMatter(yaml, { form: "yaml", from: 0, to: yaml.length });

test.each([
  ['title: Plan\nnote: "First line.\nSecond line."\norder: 1\n', "First line. Second line."],
  ["note: 'Il n''y a\nqu''un essai.' # deux lignes\norder: 1\n", "Il n'y a qu'un essai."],
  ['note: "He said \\"no\\".\r\n\r\nTwice."\r\norder: 1\r\n', 'He said "no". Twice.'],
])("a value in quotation marks runs on from the first column: %j", (yaml, text) => {
  const { fields, fault } = read(yaml);
  expect(fault).toBeNull();
  expect(fields.map(({ key }) => key)).toEqual(expect.arrayContaining(["note", "order"]));
  const note = fields.find(({ key }) => key === "note");
  expect(note?.text).toBe(text);
  for (const { at, length, source } of note?.pieces.filter((piece) => piece.length === piece.sourceLength) ?? [])
    expect(yaml.slice(source, source + length).replace(/[\r\n]/gu, " ")).toBe(text.slice(at, at + length));
});

test.each([
  "note: 'L'agente est là'\norder: 1\n",
  'note: "First line.\norder: 1\nother: "Second."\n',
  'note: "First "line"\norder: 1\n',
  'note: "First line.\norder: 1\nlast: 2"\n',
])("a mark that ends too early or not at all stays a fault: %j", (yaml) => {
  expect(joinQuotedLines(yaml)).toBe(yaml);
  expect(read(yaml).fault).toMatchObject({ kind: "syntax" });
});

test("each value is passed once", () => {
  const open = 'a: "x\n'.repeat(50_000);
  expect(joinQuotedLines(open)).toBe(open);
});
