import { expect, test } from "vitest";
import { defineCheck, type Place } from "#check";
import { checkAligned } from "../dev/check-aligned.ts";

const both = { en: "…", fr: "…" };

/** Reports one finding at a place that the test chooses. */
const at = (place: (blocks: Parameters<Parameters<typeof defineCheck>[0]["run"]>[0]) => Place) =>
  checkAligned(
    [
      defineCheck({
        id: "here",
        group: "content",
        category: "omission",
        severity: "warning",
        summary: both,
        why: both,
        fix: both,
        messages: { here: () => both },
        examples: [
          { en: "", fr: "", finds: [] },
          { en: "", fr: "", finds: [] },
        ],
        run: (context, report) => report("here", {}, place(context)),
      }),
    ],
    "One  line.\n\nTwo lines,\nas it were.",
    "Une ligne.",
  )[0];

test("a block stands for its position, nothing for null", () => {
  expect(at(({ pair }) => ({ en: pair.en.blocks[1] ?? null }))).toMatchObject({ en: { start: { line: 3, column: 1 } }, fr: null, at: 12 });
});

test("the text of the places is what identifies the finding, white space apart", () => {
  expect(at(({ pair }) => ({ en: pair.en.blocks[1] ?? null, lacking: "fr" }))?.identity).toEqual([
    "here",
    "here",
    "fr",
    "Two lines, as it were.",
    "",
  ]);
  expect(at(() => ({ identity: "title" }))?.identity).toEqual(["here", "here", "", "title"]);
});

test("what a check does not say takes the rule's", () => {
  expect(at(() => ({}))).toMatchObject({
    severity: "warning",
    category: "omission",
    confidence: 0.9,
    en: null,
    fr: null,
    at: 0,
    section: 0,
  });
  expect(at(() => ({ severity: "info", category: "markup", confidence: 0.5 }))).toMatchObject({
    severity: "info",
    category: "markup",
    confidence: 0.5,
  });
});

test("a finding on the French side alone is put in order by its French place", () => {
  expect(at(({ pair }) => ({ fr: pair.fr.blocks[0] ?? null }))?.at).toBe(0);
});
