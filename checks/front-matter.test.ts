import { expect, test } from "vitest";
import { checkAligned, type Facing } from "../src/dev/check-aligned.ts";
import frontMatter from "./front-matter.ts";
import missingSentence from "./missing-sentence.ts";

const found = (en: string, fr: string, facing?: readonly Facing[]) =>
  checkAligned([frontMatter], `---\n${en}\n---\nSail.`, `---\n${fr}\n---\nNaviguez.`, facing).map(
    ({ severity, data, lacking }) => `${severity} ${data.key} ${lacking ?? "-"}`,
  );

test.each([
  ["archived: true", "archived: yes"],
  ["date: 2024-01-05", "date: '2024-01-05T00:00:00Z'"],
  ["date: 2024-01-05", "date: 2024-1-5"],
  ["leverId: a", "leverId: b"],
  ["team: Boats", "team: Bateaux"],
  ["draft: false\nteam: Boats", "team: Bateaux"],
])("%s and %s agree", (en, fr) => {
  expect(found(en, fr)).toEqual([]);
});

test.each([
  ["archived: true", "archived: false", "error archived -"],
  ["closingDate: 2024-01-05", "closingDate: 2024-01-06", "error closingDate -"],
  ["layout: job", "layout: page", "warning layout -"],
  ["remote: true", "remote: false", "warning remote -"],
  ["positions: 2", "positions: 3", "warning positions -"],
  ["opens: 2024-01-05", "opens: 2024-02-05", "warning opens -"],
  ["tags: [a, b]", "tags: [a]", "info tags fr"],
])("%s and %s differ", (en, fr, expected) => {
  expect(found(en, fr)).toEqual([expected]);
});

test("a key to translate that is missing is an error, another one information", () => {
  const facing: readonly Facing[] = [
    [[0], []],
    [[1], []],
    [[2], [0]],
    [[3], [1]],
  ];
  expect(found("summary: Sail with us.\nteam: Boats\nlayout: job", "layout: job", facing)).toEqual(["error summary fr", "info team fr"]);
});

test("a file without front matter is one finding", () => {
  const drafts = checkAligned([frontMatter], "---\ntitle: Sailor\nlayout: job\n---\nSail.", "Naviguez.", [
    [[0], []],
    [[1], []],
    [[2], [0]],
  ]);
  expect(drafts.map(({ severity, lacking, data }) => [severity, lacking, data.count])).toEqual([["warning", "fr", 2]]);
});

test("a short text is not called cut off", () => {
  expect(found("summary: Sail with us this summer.", "summary: Naviguez.")).toEqual([]);
});

test.each(["null", "~", "", "''", '""'])("a description that is %s on one side is one error, not one and its sentences", (nothing) => {
  const drafts = checkAligned(
    [frontMatter, missingSentence],
    "---\ndescription: You inspect hulls in the harbour. You repair the pumps of the ferries.\n---\nSail.",
    `---\ndescription: ${nothing}\n---\nNaviguez.`,
  );
  expect(drafts.map(({ rule, severity, lacking }) => [rule, severity, lacking])).toEqual([["front-matter", "error", "fr"]]);
});
