import { expect, test } from "vitest";
import type { Cost } from "#align/cost";
import { fillGaps } from "#align/gaps";
import type { Link } from "#align/moves";
import { readPair } from "../dev/read-pair.ts";

const saying = (odds: number): Cost => ({
  pair: () => odds,
  group: () => Number.NEGATIVE_INFINITY,
  similarity: () => 0.5,
  features: () => new Float64Array(),
});
const link = (en: readonly number[], fr: readonly number[], moved = false): Link => ({ en, fr, moved });
const fill = (en: string, fr: string, links: readonly Link[], odds: number) =>
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
