import { expect, test } from "vitest";
import { isDecoration, placeOfUnmatched, unmatched } from "#facts/unmatched";
import { BLOCK_KINDS } from "#posting";
import type { Facing } from "../dev/check-aligned.ts";
import { contextOf } from "../dev/context-of.ts";
import { readPair } from "../dev/read-pair.ts";

const found = (en: string, fr: string, facing?: readonly Facing[], kinds = BLOCK_KINDS as readonly (typeof BLOCK_KINDS)[number][]) =>
  unmatched(contextOf(en, fr, facing), kinds).map(
    ({ block, lacking, repeats, faced }) => `${lacking} lacks ${block.text}${repeats ? ", repeated" : ""}${faced ? ", faced" : ""}`,
  );
const only = (en: readonly number[], fr: readonly number[]): Facing => [en, fr];

test("blocks that nothing faces, of the kinds that are asked for", () => {
  expect(found("a\n\nb", "a")).toEqual(["fr lacks b"]);
  expect(found("a", "a\n\nb")).toEqual(["en lacks b"]);
  expect(found("a\n\n- b\n\n# c", "a", undefined, ["item"])).toEqual(["fr lacks b"]);
  expect(found("a", "a")).toEqual([]);
});

test("one whose words stand elsewhere on its own side, or in the title, is repeated", () => {
  expect(found("a\n\nTo apply:\n\nb\n\nTO APPLY", "a", [only([0], [0]), only([1], []), only([2], []), only([3], [])])).toEqual([
    "fr lacks To apply:, repeated",
    "fr lacks b",
    "fr lacks TO APPLY, repeated",
  ]);
  const title = "---\ntitle: Boat builder\nslug: dock\n---\n\n# Boat builder\n\ndock";
  expect(found(title, "---\ntitle: x\nslug: y\n---", [only([0], [0]), only([1], [1]), only([2], []), only([3], [])])).toEqual([
    "fr lacks Boat builder, repeated",
    "fr lacks dock",
  ]);
});

test("one is faced where the other side has an unmatched block of its kind before the next match", () => {
  const [en, fr] = ["a\n\nb\n\nc", "a\n\nd\n\nc"];
  expect(found(en, fr, [only([0], [0]), only([1], []), only([], [1]), only([2], [2])])).toEqual(["fr lacks b, faced", "en lacks d, faced"]);
  expect(found(en, fr, [only([1], []), only([0], [0]), only([2], [2]), only([], [1])])).toEqual(["fr lacks b", "en lacks d"]);
  expect(found("a\n\n- b", "a\n\nd", [only([0], [0]), only([1], []), only([], [1])])).toEqual(["fr lacks b", "en lacks d"]);
});

test("what another check has claimed is left alone", () => {
  expect(unmatched({ ...contextOf("a\n\nb", "a"), claimed: () => true }, BLOCK_KINDS)).toEqual([]);
});

test.each([
  ["a lone sign", "\\*", true],
  ["a word", "a", false],
  ["a number", "5", false],
  ["an image without words", "![](a.png)", false],
  ["an image among signs", "— ![](a.png) —", false],
  ["a link among signs", "[—](https://example.ca)", true],
  ["a rule in HTML", "<hr/>", true],
  ["media in HTML", '<iframe src="a"></iframe>', false],
  ["code, whatever it holds", "```\n--\n```", false],
  ["a rule", "***", true],
  ["an empty field", "---\nx: ''\n---", false],
])("%s is nothing to read: %s %s", (_, text, expected) => {
  const [block] = readPair(text, "").en.blocks;
  if (!block) throw new Error("no block");
  expect(isDecoration(block)).toBe(expected);
});

test("a repetition weighs least, one that is faced less than one that is not", () => {
  const context = contextOf("a\n\nb", "a");
  const [one] = unmatched(context, BLOCK_KINDS);
  if (!one) throw new Error("expected an unmatched block");
  const { block, bead } = one;
  const place = (repeats: boolean, faced: boolean) => placeOfUnmatched(context, { ...one, repeats, faced });
  expect(place(false, false)).toEqual({
    en: block,
    fr: null,
    lacking: "fr",
    bead,
    insertAt: context.insertionPoint(bead),
    confidence: 0.95,
  });
  expect(place(false, true)).toMatchObject({ confidence: 0.7, severity: "warning" });
  expect(place(true, false)).toMatchObject({ confidence: 0.6, severity: "info" });
  expect(place(true, true)).toMatchObject({ confidence: 0.6, severity: "info" });
  expect(placeOfUnmatched(context, { ...one, lacking: "en" })).toMatchObject({ en: null, fr: block });
});

test("a name that the other side gives as often in another block is not missing; one that it gives nowhere, or less often, is", () => {
  const facing = [only([0], [0]), only([], [1])];
  expect(found("The boat was built by Rose Arsenault and friends.", "Le bateau fut construit par\n\nRose Arsenault,", facing)).toEqual([]);
  expect(found("The boat was built by friends.", "Le bateau fut construit par\n\nRose Arsenault,", facing)).toEqual([
    "en lacks Rose Arsenault,",
  ]);
  expect(found("Built by Rose Arsenault.", "Construit par Rose Arsenault.\n\nRose Arsenault", facing)).toEqual(["en lacks Rose Arsenault"]);
});
