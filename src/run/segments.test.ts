import { expect, test } from "vitest";
import type { AlignmentEntry, Report } from "#finding";
import type { Position } from "#posting";
import { segmentsOf } from "#run/segments";

const at = (from: number, to: number): Position => ({
  start: { line: 1, column: 1, offset: from },
  end: { line: 1, column: 1, offset: to },
});
const EN = "The keeper of the light writes a letter to each ship that passes.";
const FR = "La gardienne du phare écrit une lettre à chaque navire qui passe.";

/** The one segment of a bead that holds both texts, or none. */
function segments(
  change: Partial<AlignmentEntry> = {},
  en = EN,
  fr = FR,
  paths: { en?: string; fr?: string } = { en: "en/a.md", fr: "fr/a.md" },
) {
  const entry: AlignmentEntry = {
    kind: "match",
    block: "paragraph",
    en: [at(2, 2 + en.length)],
    fr: [at(0, fr.length)],
    similarity: 0.9,
    section: 0,
  };
  const report: Report = {
    schemaVersion: 1,
    tool: { name: "parite", version: "0" },
    pair: { key: "a", en: { ...(paths.en && { path: paths.en }), sha256: "" }, fr: { ...(paths.fr && { path: paths.fr }), sha256: "" } },
    verdict: "pass",
    score: 100,
    counts: { error: 0, warning: 0, info: 0 },
    alignment: [{ ...entry, ...change }],
    findings: [],
    sections: [],
    notes: [],
    rules: {},
  };
  return segmentsOf(report, { en: `\n\n${en} More.`, fr: `${fr} Plus.` });
}

test("two blocks that surely say the same, as they stand in the files", () => {
  expect(segments()).toEqual([{ key: "a", kind: "paragraph", en: EN, fr: FR, paths: { en: "en/a.md", fr: "fr/a.md" }, similarity: 0.9 }]);
});

test.each([
  ["a block that nothing faces", { kind: "only-en", fr: [] }],
  ["two blocks that face one", { en: [at(2, 70), at(6, 70)] }],
  ["one that faces two", { fr: [at(0, 66), at(6, 70)] }],
  ["one that is called no match, though one faces it", { kind: "only-en" }],
  ["none that faces one, though called a match", { en: [] }],
  ["one that nothing faces, though called a match", { fr: [] }],
  ["one that moved", { moved: true }],
  ["a heading", { block: "heading" }],
  ["a field", { block: "field" }],
  ["less than surely the same", { similarity: 0.74 }],
] as const)("no segment: %s", (_, change) => {
  expect(segments(change)).toEqual([]);
});

test("likeness of 0.75 is sure, none at all is not", () => {
  expect(segments({ similarity: 0.75 })).toHaveLength(1);
  const { similarity: _, ...without } = { kind: "match", block: "item", similarity: 1 } as const;
  expect(segments({ ...without, block: "item" })).toHaveLength(1);
});

test("sixty characters of English are enough, whatever French has", () => {
  expect(segments({}, "a".repeat(60), "b")).toHaveLength(1);
  expect(segments({}, "a".repeat(59), "b".repeat(90))).toEqual([]);
});

test.each([
  ["a bullet", `- ${EN}`],
  ["another bullet", `* ${EN}`],
  ["a number", `1234. ${EN}`],
  ["a number in parentheses", `7) ${EN}`],
  ["broken lines", EN.replace(" writes", "\n  writes")],
  ["space around it", `  ${EN}\n`.trimStart()],
])("without %s", (_, en) => {
  expect(segments({ block: "item" }, en)[0]?.en).toBe(EN);
});

test.each([`12345. ${EN}`, `-${EN}`, `a - ${EN}`, `1 ${EN}`])("nothing else is a marker: %s", (en) => {
  expect(segments({ block: "item" }, en)[0]?.en).toBe(en);
});

test("a side without a path is named by the pair's key", () => {
  expect(segments({}, EN, FR, {})[0]?.paths).toEqual({ en: "a (en)", fr: "a (fr)" });
});
