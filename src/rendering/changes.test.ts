import { expect, test } from "vitest";
import type { Change } from "#finding";
import { changeTexts } from "#rendering/changes";

const change: Change = {
  side: "en",
  effect: "opens",
  block: "paragraph",
  section: 0,
  before: null,
  after: null,
  other: null,
  old: "[maps](/en)",
  new: "[maps](/en/new)",
  facing: "cartes",
  facingMarkdown: "[cartes](/fr)",
  diff: [
    { kind: "same", text: "[maps](/en" },
    { kind: "added", text: "/new" },
    { kind: "same", text: ")" },
  ],
};

test("of an edit of a link, the address of the other side is shown too", () => {
  expect(changeTexts(change, "fr", 90).map(({ label, lang, text }) => [label, lang, text])).toEqual([
    ["avant", "en", "[maps](/en)"],
    ["après", "en", "[maps](/en/new)"],
    ["français", "fr", "[cartes](/fr)"],
  ]);
});

test("what is not there is empty, and of a long text the part around the edit is left", () => {
  const long = "Bring a scarf and a cap. ".repeat(9);
  const added: Change = { ...change, old: null, new: long, facing: null, diff: [{ kind: "added", text: long }] };
  const { facingMarkdown, ...rest } = added;
  expect(changeTexts(rest, "en", 30).map(({ text }) => text)).toEqual(["", "Bring a scarf and a cap…", ""]);
  const edited: Change = {
    ...rest,
    old: long,
    new: `${long}Go.`,
    diff: [
      { kind: "same", text: long },
      { kind: "added", text: "Go." },
    ],
  };
  expect(changeTexts(edited, "en", 30)[1].text).toMatch(/^….*Go\.$/u);
});
