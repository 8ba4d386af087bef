import { describe, expect, test } from "vitest";
import { align } from "#align/align";
import type { Cost } from "#align/cost";
import { alignMovedSections } from "#align/moved-sections";
import { type AlignmentLink, isFarApart } from "#align/moves";
import { lexicon } from "../dev/engine.ts";
import { readPair } from "../dev/read-pair.ts";

const cost: Cost = {
  pair: () => -1,
  group: () => Number.NEGATIVE_INFINITY,
  similarity: () => 0.5,
  covered: () => 0,
  features: () => new Float64Array(),
};
const link = (en: readonly number[], fr: readonly number[], moved = false): AlignmentLink => ({ en, fr, moved });
const EN = "# A\n\n- 1\n- 2\n\n# B\n\n- 3\n";
const FR = "# B\n\n- 3\n\n# A\n\n- 1\n- 2\n";
const show = (links: readonly AlignmentLink[]) => links.map(({ en, fr, moved }) => `${en.join("+")}${moved ? "~" : "="}${fr.join("+")}`);

test("where most of a section moved, its heading goes with it, though its words alone would not do", () => {
  const links = [link([0], []), link([1], [3], true), link([2], [4], true), link([3], [0]), link([4], [1]), link([], [2])];
  expect(show(alignMovedSections(links, readPair(EN, FR), cost))).toEqual(["0~2", "1~3", "2~4", "3=0", "4=1"]);
});

test("half of a section is enough: a heading and three items, of which two moved", () => {
  const en = "# A\n\n- 1\n- 2\n- 5\n\n# B\n\n- 3\n";
  const fr = "# B\n\n- 3\n\n# A\n\n- 1\n- 2\n- 6\n";
  const moved = [link([1], [3], true), link([2], [4], true)];
  const links = [link([0], []), ...moved, link([3], []), link([4], [0]), link([5], [1]), link([], [2]), link([], [5])];
  expect(show(alignMovedSections(links, readPair(en, fr), cost))).toContain("0~2");
});

test("one item that moved is no section", () => {
  const links = [link([0], []), link([1], [3], true), link([2], []), link([3], [0]), link([4], [1]), link([], [2]), link([], [4])];
  expect(alignMovedSections(links, readPair(EN, FR), cost)).toEqual(links);
});

test("a block that faces one outside the two sections keeps it", () => {
  const pair = readPair("Certifict\n2026\n\nbord\n\nn\nL lifeboat", "embarc\n# bord\nc\nBrevet\n2026");
  const { beads } = align(pair, lexicon);
  for (const lang of ["en", "fr"] as const)
    expect(beads.flatMap((bead) => bead[lang]).toSorted((a, b) => a - b)).toEqual(pair[lang].blocks.map(({ index }) => index));
});

/** Sections of a heading and so many items, in this order. */
const page = (...sections: readonly (readonly [name: string, items: number])[]) =>
  sections.map(([name, n]) => `# ${name}\n\n${Array.from({ length: n }, (_, k) => `- ${name} ${"abcdefgh"[k]}\n`).join("")}`).join("\n");
const saying = (pair: Cost["pair"]): Cost => ({ ...cost, pair });
const alone = (en: number, fr: number) => [
  ...Array.from({ length: en }, (_, k) => link([k], [])),
  ...Array.from({ length: fr }, (_, k) => link([], [k])),
];
const aligned = (en: string, fr: string, links: readonly AlignmentLink[], odds: Cost["pair"]) =>
  show(alignMovedSections(links, readPair(en, fr), saying(odds)));

describe("sections of which nothing is matched", () => {
  // A (0, 1, 2) and B (3, 4, 5) changed places; what is A’s and what is B’s is told by the odds.
  const [en, fr] = [page(["A", 2], ["B", 2]), page(["Z", 2], ["Y", 2])];
  const isOne = (i: number, j: number) => Math.floor(i / 3) !== Math.floor(j / 3);
  const swapped = ["0~3", "1~4", "2~5", "3~0", "4~1", "5~2"];

  test("each go with the one that says the same in order, if only just", () => {
    for (const odds of [2, 0, -0.79]) expect(aligned(en, fr, alone(6, 6), (i, j) => (isOne(i, j) ? odds : -9)).toSorted()).toEqual(swapped);
    expect(aligned(en, fr, alone(6, 6), (i, j) => (isOne(i, j) ? -0.81 : -9))).toEqual(show(alone(6, 6)));
  });

  test("on the mean of their blocks", () => {
    const mean = (last: number) => aligned(en, fr, alone(6, 6), (i, j) => (isOne(i, j) ? (i % 3 === 2 ? last : 0) : -9));
    expect([mean(-2.3).includes("2~5"), mean(-2.5).includes("0~3")]).toEqual([true, false]);
  });

  test("the likeliest first, each once; of equally likely ones the first English one has the first French one", () => {
    const odds = (i: number, j: number) => (Math.floor(i / 3) === 1 && Math.floor(j / 3) === 0 ? 2 : 1);
    expect(aligned(en, fr, alone(6, 6), odds).toSorted()).toEqual(swapped);
    expect(aligned(en, fr, alone(6, 6), () => 1).toSorted()).toEqual(["0~0", "1~1", "2~2", "3~3", "4~4", "5~5"]);
  });

  test("but not with one of other kinds or of another length", () => {
    const other = `${page(["Z", 2])}\n# Y\n\n- Y a\n\nY b\n`;
    const found = aligned(en, other, alone(6, 6), () => 1);
    expect(found.filter((step) => /^[0-2]~|^3~3/u.test(step))).toEqual(["0~0", "1~1", "2~2"]);
    expect(found.filter((step) => step.startsWith("=")).length).toBe(3);
    expect(aligned(en, page(["Z", 3], ["Y", 1]), alone(6, 6), () => 1)).toEqual(show(alone(6, 6)));
  });

  test("nor where they are but a heading, or text before the first heading", () => {
    expect(aligned("# A\n\n# B\n", "# Z\n\n# Y\n", alone(2, 2), () => 1)).toEqual(show(alone(2, 2)));
    expect(aligned("One\n\nTwo\n", "Un\n\nDeux\n", alone(2, 2), () => 1)).toEqual(show(alone(2, 2)));
  });

  test("nor where one of their blocks is matched in its place; what moved is not", () => {
    const kept = [link([0], []), link([1], [1]), link([2], []), link([3], []), link([4], []), link([5], [])];
    const french = [0, 2, 3, 4, 5].map((k) => link([], [k]));
    const found = aligned(en, fr, [...kept, ...french], (i, j) => (isOne(i, j) ? 1 : -9));
    expect(found).toContain("1=1");
    expect(found.filter((step) => step.includes("~"))).toEqual([]);
    const moved = [link([0], []), link([1], [4], true), link([2], []), link([3], []), link([4], []), link([5], [])];
    const rest = [0, 1, 2, 3, 5].map((k) => link([], [k]));
    expect(aligned(en, fr, [...moved, ...rest], (i, j) => (isOne(i, j) ? 1 : -9)).toSorted()).toEqual(swapped);
  });

  test("nor where only one side has any", () => {
    const links = [...[0, 1, 2, 3, 4, 5].map((k) => link([k], [])), link([], [0])];
    expect(aligned(en, "Un\n", links, () => 1)).toEqual(show(links));
    const french = [link([0], []), ...[0, 1, 2, 3, 4, 5].map((k) => link([], [k]))];
    expect(aligned("One\n", fr, french, () => 1)).toEqual(show(french));
  });

  test("nor where they are more than four hundred pairs, and their blocks more than are compared of what is left over", () => {
    const many = (n: number) => page(...Array.from({ length: n }, (_, k) => [`S${k}`, 8] as const));
    const found = (n: number) => aligned(many(n), many(n), alone(9 * n, 9 * n), (i, j) => (i === j ? 1 : -9)).includes("0~0");
    expect([found(22), found(23)]).toEqual([true, false]);
    const short = (n: number) => page(...Array.from({ length: n }, (_, k) => [`S${k}`, 1] as const));
    expect(aligned(short(30), short(30), alone(60, 60), (i, j) => (i === j ? 1 : -9))).toContain("0~0");
    // What is not compared is told: so much is left over that the pair was lined up approximately.
    expect([isFarApart(alone(9 * 22, 9 * 22)), isFarApart(alone(9 * 23, 9 * 23))]).toEqual([false, true]);
  });

  test("nor with a section that goes with another already", () => {
    // Two items of A stand among those of Y; nothing of B or of Z is matched, and B says what Y says.
    const moved = [link([0], []), link([1], [4], true), link([2], [5], true), link([3], []), link([4], []), link([5], [])];
    const rest = [0, 1, 2, 3].map((k) => link([], [k]));
    const found = aligned(en, fr, [...moved, ...rest], (_, j) => (j >= 3 ? 1 : -9));
    expect(found).toContain("0~3");
    expect(found.filter((step) => /^[345]~/u.test(step))).toEqual([]);
  });
});

test("sections are measured by their own blocks, wherever they stand", () => {
  const [en, fr] = [page(["I", 6], ["A", 4], ["B", 1]), page(["I", 6], ["B", 1], ["A", 4])];
  // English: I 0–6, A 7–11, B 12–13; French: I 0–6, B 7–8, A 9–13.
  const still = Array.from({ length: 7 }, (_, k) => link([k], [k]));
  const moved = [8, 9, 10].map((k) => link([k], [k + 2], true));
  const links = [...still, link([7], []), ...moved, link([11], []), link([12], [7]), link([13], [8]), link([], [9]), link([], [13])];
  expect(aligned(en, fr, links, () => -2)).toContain("7~9");
  const two = [...still, link([7], []), ...moved.slice(0, 2), link([10], []), link([11], []), link([12], [7]), link([13], [8])];
  expect(aligned(en, fr, [...two, link([], [9]), link([], [12]), link([], [13])], () => -2)).not.toContain("7~9");
});

test("what stays in its place does, though the section around it moved", () => {
  // A (0–3) stands as 2–5 in French, but for its last item, which faces an item of B.
  const [en, fr] = [page(["A", 3], ["B", 1]), page(["B", 1], ["A", 3])];
  const links = [link([0], []), link([1], [3], true), link([2], [4], true), link([3], [1]), link([4], [0]), link([5], [5]), link([], [2])];
  const found = aligned(en, fr, links, () => 1);
  expect(found).toContain("3=1");
  expect(found).toContain("5=5");
  expect(found).toContain("0~2");
});

test("blocks of French alone stand in French order, those of English in English order", () => {
  const [en, fr] = [page(["A", 2], ["B", 2]), page(["B", 2], ["A", 3])];
  const moved = [link([0], []), link([1], [4], true), link([2], [5], true)];
  const links = [...moved, link([3], [0]), link([4], [1]), link([5], [2]), link([], [3]), link([], [6])];
  expect(aligned(en, fr, links, (i, j) => (j === 6 ? -9 : i < 3 && j === i + 3 ? 0 : -9))).toEqual([
    "0~3",
    "1~4",
    "2~5",
    "3=0",
    "4=1",
    "5=2",
    "=6",
  ]);
});
