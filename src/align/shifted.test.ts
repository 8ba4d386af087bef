import { expect, test } from "vitest";
import type { Cost } from "#align/cost";
import type { AlignmentLink } from "#align/moves";
import { alignShifted } from "#align/shifted";
import { FEATURES } from "#models/alignment";
import { readPair } from "../dev/read-pair.ts";

const link = (en: readonly number[], fr: readonly number[], moved = false): AlignmentLink => ({ en, fr, moved });
const show = (links: readonly AlignmentLink[]) => links.map(({ en, fr, moved }) => `${en.join("+")}${moved ? "~" : "="}${fr.join("+")}`);
const TWO = "- a\n- b\n";
const SHIFTED = [link([0], []), link([1], [0]), link([], [1])];

/** What is aligned, by the worth of each pair; the match that was found is worth 4. */
function aligned(
  worth: { readonly [pair: string]: number },
  links = SHIFTED,
  en = TWO,
  fr = TWO,
  change: { readonly [name: string]: number } = {},
) {
  const cost: Cost = {
    pair: (i, j) => worth[`${i} ${j}`] ?? -9,
    group: () => Number.NEGATIVE_INFINITY,
    similarity: () => 0.5,
    covered: () => 0,
    features: () => Float64Array.from(FEATURES, (name) => change[name] ?? 0),
  };
  return show(alignShifted(links, readPair(en, fr), cost));
}

test("two items a side of which a chance word matched the second with the first face each other in order", () => {
  expect(aligned({ "1 0": 4, "0 0": 2, "1 1": -0.5 })).toEqual(["0=0", "1=1"]);
  const other = [link([], [0]), link([0], [1]), link([1], [])];
  expect(aligned({ "0 1": 4, "0 0": -0.5, "1 1": 2 }, other)).toEqual(["0=0", "1=1"]);
});

test.each([
  ["neither of the new matches is likely by itself", { "1 0": 1, "0 0": 0, "1 1": 0 }],
  ["the match is likelier than the two and that none is left over", { "1 0": 4, "0 0": 2, "1 1": -1 }],
])("one is missing and one is extra: %s", (_, worth) => {
  expect(aligned(worth)).toEqual(show(SHIFTED));
});

test.each([
  ["paragraphs", SHIFTED, "a\n\nb\n", {}],
  ["a match that moved", [link([0], []), link([1], [0], true), link([], [1])], TWO, {}],
  ["items of two depths", SHIFTED, "- a\n  - b\n", {}],
  ["items that hold other numbers", SHIFTED, TWO, { "numbers differ": 1 }],
  ["both left over on one side", [link([0], []), link([1], [0]), link([2], [])], "- a\n- b\n- c\n", {}],
] as const)("%s stay", (_, links, text, change) => {
  expect(aligned({ "1 0": 4, "0 0": 2, "1 1": 2 }, [...links], text, text, change)).toEqual(show(links));
});
