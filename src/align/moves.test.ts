import { expect, test } from "vitest";
import type { Cost } from "#align/cost";
import { findMoves } from "#align/moves";
import type { Step } from "#align/search";
import { readPair } from "../dev/read-pair.ts";

const list = (n: number, word: string) => Array.from({ length: n }, (_, i) => `- ${word} ${i}\n`).join("");
const pair = readPair(list(8, "Row"), list(8, "Rang"));
const saying = (odds: Cost["pair"]): Cost => ({
  pair: odds,
  group: () => Number.NEGATIVE_INFINITY,
  similarity: () => 0.5,
  covered: () => 0,
  features: () => new Float64Array(),
});
const match = (en: number, fr: number): Step => ({ en: [en], fr: [fr] });
const onlyEn = (en: number): Step => ({ en: [en], fr: [] });
const onlyFr = (fr: number): Step => ({ en: [], fr: [fr] });
const moves = (steps: readonly Step[], cost: Cost) =>
  findMoves(
    steps.map((step) => ({ ...step, moved: false })),
    pair,
    cost,
  ).map(({ en, fr, moved }) => `${en.join("+")}${moved ? "~" : "="}${fr.join("+")}`);

test("partners left over on both sides are linked across the matches between them", () => {
  const steps = [onlyEn(0), match(1, 0), match(2, 1), onlyFr(2)];
  expect(
    moves(
      steps,
      saying((i, j) => (i === 0 && j === 2 ? 5 : -5)),
    ),
  ).toEqual(["0~2", "1=0", "2=1"]);
});

test("unlike ones stay alone", () => {
  const steps = [onlyEn(0), match(1, 0), onlyFr(1)];
  expect(
    moves(
      steps,
      saying(() => -5),
    ),
  ).toEqual(["0=", "1=0", "=1"]);
});

test("with no match between them nothing crosses: that is for the gaps", () => {
  expect(
    moves(
      [onlyEn(0), onlyFr(0)],
      saying(() => 5),
    ),
  ).toEqual(["0=", "=0"]);
});

test("two matches whose partners fit better crosswise are exchanged, and one of them has moved", () => {
  const found = moves(
    [match(0, 0), match(1, 1)],
    saying((i, j) => (i === j ? 0.5 : 4)),
  );
  expect(found.map((link) => link.replace("~", "=")).sort()).toEqual(["0=1", "1=0"]);
  expect(found.filter((link) => link.includes("~"))).toHaveLength(1);
});

test("each block is linked once, to the surest partner", () => {
  const steps = [onlyEn(0), onlyEn(1), match(2, 0), onlyFr(1)];
  expect(
    moves(
      steps,
      saying((i, j) => (j !== 1 ? -5 : i === 1 ? 4 : 2)),
    ),
  ).toEqual(["0=", "1~1", "2=0"]);
});

test("of partners that are equally sure, the first English one has the first French one", () => {
  const steps = [onlyEn(0), onlyEn(1), match(2, 0), onlyFr(1), onlyFr(2)];
  expect(
    moves(
      steps,
      saying((i, j) => (i < 2 && j > 0 ? 2 : -5)),
    ).map((link) => link.replace("~", "=")),
  ).toEqual(["0=1", "1=2", "2=0"]);
});

test("an exchange needs both of the new partners", () => {
  const found = (other: number) =>
    moves(
      [match(0, 0), match(1, 1)],
      saying((i, j) => (i === j ? -2 : i === 0 ? 9 : other)),
    );
  expect(found(-1)).toEqual(["0=0", "1=1"]);
  expect(found(1).some((link) => link.includes("~"))).toBe(true);
});

test("what has a partner on both sides is not left over, and a gap between crossing blocks is no match", () => {
  const steps = [onlyEn(0), onlyEn(1), onlyFr(0), onlyFr(1)];
  expect(
    moves(
      steps,
      saying(() => 5),
    ),
  ).toEqual(["0=", "1=", "=0", "=1"]);
});

test("equally sure partners are given in English order, then French order, whichever was left over first", () => {
  const odds = saying((i, j) => ([0, 1, 5].includes(i) && [2, 3, 4].includes(j) ? 2 : -5));
  const steps = [onlyEn(0), onlyEn(1), match(2, 0), match(3, 1), onlyFr(2), onlyFr(3), onlyFr(4), match(4, 5), match(5, 6)];
  const found = moves(steps, odds);
  expect(found.map((link) => link.replace("~", "=")).filter((link) => /^[01]=/u.test(link))).toEqual(["0=2", "1=3"]);
  expect(found).toContain("=4");
});

test("a surer partner further on is taken before an earlier one", () => {
  const steps = [onlyEn(0), match(1, 0), match(2, 1), onlyFr(2), onlyFr(3)];
  const found = moves(
    steps,
    saying((i, j) => (i !== 0 ? -5 : j === 3 ? 4 : j === 2 ? 3 : -5)),
  );
  expect(found).toContain("0~3");
  expect(found).toContain("=2");
});

test("of matches that cross, those moved that leave most text in order", () => {
  const found = moves(
    [match(0, 3), match(1, 0), match(2, 1), match(3, 2)],
    saying(() => 1),
  );
  expect(found).toEqual(["0~3", "1=0", "2=1", "3=2"]);
});

test("matches in order did not move, whatever is left over between them", () => {
  const steps = [match(0, 0), onlyFr(1), match(1, 2), onlyEn(2), match(3, 3)];
  expect(
    moves(
      steps,
      saying(() => -5),
    ),
  ).toEqual(["0=0", "=1", "1=2", "2=", "3=3"]);
});

test("neighbours of one kind that changed places face each other by few words; of other kinds or lengths they do not", () => {
  const swapped = (en: string, fr: string, odds: number) =>
    findMoves(
      [onlyFr(0), match(0, 1), onlyEn(1)].map((step) => ({ ...step, moved: false })),
      readPair(en, fr),
      saying(() => odds),
    ).some(({ moved }) => moved);
  const [en, fr] = ["The keel is laid.\n\nWhen the tar is hot:", "Une fois le goudron chaud :\n\nLa quille est posée."];
  expect(swapped(en, fr, -2.2)).toBe(true);
  expect(swapped(en, fr, -3)).toBe(false);
  expect(swapped(en, fr.replace(" :", ", et que la planche est sèche depuis la veille :"), -2.2)).toBe(false);
  expect(swapped(en.replace("When", "> When"), fr, -2.2)).toBe(false);
});
