import { expect, test } from "vitest";
import { parseGlossary } from "#config/glossary";

test("columns in any order, several terms in a cell, wrong translations", () => {
  const text = '\uFEFFfr,note,en,not-fr\r\n"fonctionnaire",x,public servant | civil servant,serviteur public\r\n\r\n"a, ""b""\nc",,d,\r\n';
  expect(parseGlossary(text, ",")).toEqual({
    ok: true,
    terms: [
      { en: ["public servant", "civil servant"], fr: ["fonctionnaire"], not: { fr: ["serviteur public"] } },
      { en: ["d"], fr: ['a, "b"\nc'] },
    ],
  });
});

test("tabs", () => {
  expect(parseGlossary("en\tfr\nteam\téquipe", "\t")).toEqual({ ok: true, terms: [{ en: ["team"], fr: ["équipe"] }] });
});

test.each([
  ["", 1],
  ["english,french\na,b\n", 1],
  ["en,fr\nteam,équipe\nteam,\n", 3],
  ['en,fr\n"team,équipe\n', 2],
  ['en,fr\n"a\nb",c\nd\n', 4],
])("what is no glossary names its line: %j", (text, line) => {
  expect(parseGlossary(text, ",")).toEqual({ ok: false, line });
});
