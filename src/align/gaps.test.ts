import { expect, test } from "vitest";
import type { Cost } from "#align/cost";
import { fillGaps } from "#align/gaps";
import type { AlignmentLink } from "#align/moves";
import { readPair } from "../dev/read-pair.ts";

const saying = (odds: number): Cost => ({
  pair: () => odds,
  group: () => Number.NEGATIVE_INFINITY,
  similarity: () => 0.5,
  covered: () => 0,
  features: () => new Float64Array(),
});
const link = (en: readonly number[], fr: readonly number[], moved = false): AlignmentLink => ({ en, fr, moved });
const fill = (en: string, fr: string, links: readonly AlignmentLink[], odds: number) =>
  fillGaps(links, readPair(en, fr), saying(odds)).map((step) => `${step.en.join("+")}${step.moved ? "~" : "="}${step.fr.join("+")}`);

const ITEMS = "- a\n- b\n- c\n";
const around = [link([0], [0]), link([1], []), link([], [1]), link([2], [2])];

test("a little below zero, the place between two matches makes up for the words", () => {
  expect(fill(ITEMS, ITEMS, around, -1)).toEqual(["0=0", "1=1", "2=2"]);
});

test("far below, it does not: an item of another posting stays alone", () => {
  expect([...fill(ITEMS, ITEMS, around, -6)].sort()).toEqual(["0=0", "1=", "2=2", "=1"]);
});

test("blocks on either side of a match are in no gap together", () => {
  expect(fill(ITEMS, ITEMS, [link([0], []), link([1], [0]), link([], [1]), link([2], [2])], -1)).toEqual(["0=", "1=0", "=1", "2=2"]);
});

test("a bullet that became a paragraph is its kin, one that became code is not", () => {
  const links = [link([0], []), link([], [0])];
  expect(fill("- a\n", "a\n", links, -1)).toEqual(["0=0"]);
  expect([...fill("- a\n", "```\na\n```\n", links, -1)].sort()).toEqual(["0=", "=0"]);
});

test("what moved away leaves its gap open, and stays moved", () => {
  const found = fill(ITEMS, ITEMS, [link([0], []), link([1], [2], true), link([], [0]), link([2], [1])], -1);
  expect(found).toContain("0=0");
  expect(found).toContain("1~2");
  expect(found).toHaveLength(3);
});

test("at the end of a gap a heading has more, at its start it has not: it belongs to what follows", () => {
  const [en, fr] = ["# a\n\n# b\n", "# c\n"];
  const filled = (facing: number, odds: number) =>
    fillGaps([link([0], []), link([1], []), link([], [0])], readPair(en, fr), {
      ...saying(-9),
      pair: (i) => (i === facing ? odds : -9),
    }).some((step) => step.en[0] === facing && step.fr.length > 0);
  expect([filled(1, -2.9), filled(1, -3.1), filled(0, -2.3), filled(0, -2.9)]).toEqual([true, false, true, false]);
});

test("a heading and a paragraph are kin, a heading and an item are not", () => {
  const links = [link([0], []), link([], [0])];
  expect(fill("# a\n", "a\n", links, -2)).toEqual(["0=0"]);
  expect(fill("> a\n", "a\n", links, -2)).toEqual(["0=0"]);
  expect([...fill("# a\n", "- a\n", links, -2)].sort()).toEqual(["0=", "=0"]);
});

test("what moved stands in English order among what was filled, or at the end", () => {
  const before = [link([0], [2], true), link([1], []), link([], [0])];
  expect(fill(ITEMS, ITEMS, before, -1)).toEqual(["0~2", "1=0"]);
  const after = [link([0], []), link([], [0]), link([2], [1], true)];
  expect(fill(ITEMS, ITEMS, after, -1)).toEqual(["0=0", "2~1"]);
});
