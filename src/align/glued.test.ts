import { expect, test } from "vitest";
import type { Cost } from "#align/cost";
import { joinGlued } from "#align/glued";
import type { AlignmentLink } from "#align/moves";
import { readPair } from "../dev/read-pair.ts";

const costing = (group: Cost["group"]): Cost => ({
  pair: () => 0,
  group,
  similarity: () => 0.5,
  covered: () => 0,
  features: () => new Float64Array(),
});
const link = (en: readonly number[], fr: readonly number[], moved = false): AlignmentLink => ({ en, fr, moved });
const show = (links: readonly AlignmentLink[]) => links.map(({ en, fr, moved }) => `${en.join("+")}${moved ? "~" : "="}${fr.join("+")}`);
/** Items whose lines run on: four blocks of one paragraph on each side. */
const LINES = readPair("- a\nb\nc\nd", "- a\nb\nc\nd");
const joined = (links: readonly AlignmentLink[], odds = 1, pair = LINES) =>
  show(
    joinGlued(
      links,
      pair,
      costing(() => odds),
    ),
  );

test("the lines of the test are one paragraph", () => {
  expect(LINES.en.blocks.map(({ glued = false }) => glued)).toEqual([false, true, true, true]);
});

test.each([
  ["a line after the match, in English", [link([0], [0]), link([1], [])], ["0+1=0"]],
  ["in French", [link([0], [0]), link([], [1])], ["0=0+1"]],
  ["a line before it", [link([0], []), link([1], [0])], ["0+1=0"]],
  ["as many as there are", [link([0], []), link([1], [0]), link([2], []), link([3], [])], ["0+1+2+3=0"]],
  ["also where it has several already", [link([0, 1], [0]), link([2], [])], ["0+1+2=0"]],
] as const)("joined: %s", (_, links, expected) => {
  expect(joined(links)).toEqual(expected);
});

test.each([
  ["that stands apart", [link([0], [0]), link([2], [])], ["0=0", "2="]],
  ["of the side that has several, facing several", [link([0, 1], [0, 1]), link([2], [])], ["0+1=0+1", "2="]],
  ["where the other side has several", [link([0], [0, 1]), link([1], [])], ["0=0+1", "1="]],
  ["of a match that moved", [link([0], [0], true), link([1], [])], ["0~0", "1="]],
  ["of none: two that are alone", [link([0], []), link([], [0])], ["0=", "=0"]],
  ["of another match", [link([0], [0]), link([1], [1])], ["0=0", "1=1"]],
] as const)("not joined: a line %s", (_, links, expected) => {
  expect(joined(links)).toEqual(expected);
});

test("not joined: a paragraph of its own, and what the words do not bear out", () => {
  expect(joined([link([0], [0]), link([1], [])], 1, readPair("a\n\nb", "a"))).toEqual(["0=0", "1="]);
  expect(joined([link([0], [0]), link([1], []), link([2], [])], 1, readPair("- a\nb\n\nc", "- a"))).toEqual(["0+1=0", "2="]);
  expect(joined([link([0], [0]), link([1], [])], -1)).toEqual(["0=0", "1="]);
});

test("the words that are asked about are those of the whole", () => {
  const asked: unknown[] = [];
  joinGlued(
    [link([0], [0]), link([1], [])],
    LINES,
    costing((en, fr) => asked.push([en, fr])),
  );
  expect(asked).toEqual([[[0, 1], [0]]]);
});
