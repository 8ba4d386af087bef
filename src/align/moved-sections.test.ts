import { expect, test } from "vitest";
import { align } from "#align/align";
import type { Cost } from "#align/cost";
import { alignMovedSections } from "#align/moved-sections";
import type { AlignmentLink } from "#align/moves";
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
