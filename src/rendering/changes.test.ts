import { expect, test } from "vitest";
import type { Change } from "#finding";
import { changeTexts, reportedEffect } from "#rendering/changes";

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

test("an edit that both sides made alike is said to be of both, and a look is one whatever it opens", () => {
  const at = (offset: number) => ({
    start: { line: 1, column: offset + 1, offset },
    end: { line: 1, column: offset + 6, offset: offset + 5 },
  });
  const en: Change = { ...change, effect: "neutral", after: at(0), other: at(10) };
  const fr: Change = { ...en, side: "fr", after: at(10), other: at(0) };
  const apart: Change = { ...fr, after: at(30) };
  expect([en, fr].map((each) => reportedEffect(each, [en, fr]))).toEqual(["shared", "shared"]);
  expect([en, apart].map((each) => reportedEffect(each, [en, apart]))).toEqual(["neutral", "shared"]);
  expect(reportedEffect(en, [en])).toBe("neutral");
  expect(reportedEffect(en, [en, { ...fr, effect: "closes" }])).toBe("neutral");
  const taken: Change = { ...en, after: null, other: null };
  expect(reportedEffect(taken, [taken, { ...taken, side: "fr" }])).toBe("shared");
  expect(reportedEffect(taken, [taken])).toBe("neutral");
  expect(reportedEffect(taken, [taken, { ...taken, side: "fr", section: 1 }])).toBe("neutral");
  expect(reportedEffect({ ...en, severity: "info" }, [en, fr])).toBe("look");
  expect(reportedEffect({ ...en, effect: "opens", severity: "info" }, [])).toBe("look");
  expect(reportedEffect({ ...en, effect: "opens", severity: "error" }, [en, fr])).toBe("opens");
});
