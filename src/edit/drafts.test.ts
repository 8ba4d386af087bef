import { describe, expect, test } from "vitest";
import { ageOf, type Draft, draftName, namesApart, storedOver } from "#edit/drafts";

const texts = (fr: string) => ({ en: "# Deck officer\n", fr });
const draft = (revision: number, fr: string): Draft => ({
  ...{ id: "a", revision, savedAt: 0, texts: texts(fr), first: texts(""), paths: { en: "", fr: "" } },
});

describe("storing a draft", () => {
  test("over the revision that it comes from", () => {
    expect(storedOver(draft(0, "un"), undefined, "b")).toEqual({ draft: draft(1, "un"), isBeside: false });
    expect(storedOver(draft(1, "deux"), draft(1, "un"), "b")).toEqual({ draft: draft(2, "deux"), isBeside: false });
  });

  test("beside what another tab stored meanwhile", () => {
    expect(storedOver(draft(1, "deux"), draft(2, "trois"), "b")).toEqual({ draft: { ...draft(1, "deux"), id: "b" }, isBeside: true });
  });

  test("not beside where both tabs have the same texts", () => {
    expect(storedOver(draft(1, "deux"), draft(4, "deux"), "b")).toEqual({ draft: draft(5, "deux"), isBeside: false });
  });

  test("again where it was forgotten meanwhile", () => {
    expect(storedOver(draft(3, "deux"), undefined, "b")).toEqual({ draft: draft(4, "deux"), isBeside: false });
  });
});

test("a draft is called by its files, else by its first words", () => {
  const paths = { en: "officer.en.md", fr: "" };
  expect(draftName({ texts: texts("\n# Officier de pont\n"), paths })).toBe("officer.en.md · Officier de pont");
  expect(draftName({ texts: { en: "Same", fr: "Same" }, paths: { en: "", fr: "" } })).toBe("Same");
  expect(draftName({ texts: { en: "", fr: "---\n" }, paths: { en: "", fr: "" } })).toBe("");
  expect(draftName({ texts: { en: "", fr: `${"a".repeat(39)}🙂 et` }, paths: { en: "", fr: "" } })).toBe(`${"a".repeat(39)}…`);
});

test("drafts of one name are told apart by their time", () => {
  const of = (savedAt: number, en: string): Draft => ({ ...draft(1, ""), savedAt, texts: { en, fr: "" } });
  expect(namesApart([of(1, "# Crew"), of(2, "# Deck"), of(3, "# Crew"), of(4, "")], "No name", (at) => `at ${at}`)).toEqual([
    ...["Crew, at 1", "Deck", "Crew, at 3", "No name"],
  ]);
});

test.each([
  ["YAML", '---\nlang: en\ntitle: "Deck officer: ferry 12"\n---\n\n# Crew\n', "Deck officer: ferry 12"],
  ["YAML without quotes, CRLF", "---\r\ntitle: Deck officer\r\n---\r\n", "Deck officer"],
  ["TOML", "+++\nsubtitle = 'Night'\ntitle = 'Deck officer'\n+++\n", "Deck officer"],
  ["JSON", '{\n  "title": "Deck officer",\n  "lang": "en"\n}\n', "Deck officer"],
  ["no title", "---\nlang: en\n---\n\n# Crew\n", "Crew"],
  ["an empty title", "---\ntitle:\n---\n\n# Crew\n", "Crew"],
  ["front matter that is not closed", "---\nlang: en\n", "lang: en"],
])("and not by a line of its front matter: %s", (_, en, name) => {
  expect(draftName({ texts: { en, fr: "" }, paths: { en: "", fr: "" } })).toBe(name);
});

test.each([
  [-5, 0, "second"],
  [59_999, 59, "second"],
  [60_000, 1, "minute"],
  [3_599_999, 59, "minute"],
  [3_600_000, 1, "hour"],
  [86_399_999, 23, "hour"],
  [86_400_000, 1, "day"],
  [864_000_000, 10, "day"],
])("%d ms are %d %s", (milliseconds, count, unit) => {
  expect(ageOf(milliseconds)).toEqual({ count, unit });
});
