import { expect, test } from "vitest";
import type { Cost } from "#align/cost";
import type { AlignmentLink } from "#align/moves";
import { pairStrays } from "#align/strays";
import { FEATURES } from "#models/alignment";
import { readPair } from "../dev/read-pair.ts";

/** What nothing but words speaks against, unless a test says otherwise. */
const alike = (change: { readonly [name: string]: number } = {}) => Float64Array.from(FEATURES, (name) => change[name] ?? 0);
const saying = (pair: Cost["pair"] = () => -9, features: Cost["features"] = () => alike()): Cost => ({
  pair,
  features,
  group: () => Number.NEGATIVE_INFINITY,
  similarity: () => 0.5,
  covered: () => 0,
});
const link = (en: readonly number[], fr: readonly number[], moved = false): AlignmentLink => ({ en, fr, moved });
const items = (...names: readonly string[]) => names.map((name) => `- ${name}`).join("\n");
const show = (links: readonly AlignmentLink[]) => links.map(({ en, fr, moved }) => `${en.join("+")}${moved ? "~" : "="}${fr.join("+")}`);
const paired = (en: string, fr: string, links: readonly AlignmentLink[], cost: Cost = saying()) =>
  show(pairStrays(links, readPair(en, fr), cost));

const FOUR = items("a", "b", "c", "d");
/** The second English item and the third French one are left over, one match apart. */
const ONE_EACH = [link([0], [0]), link([1], []), link([2], [1]), link([], [2]), link([3], [3])];

test("of two lists as long, the one item left over on each side are each other’s, and moved", () => {
  expect(paired(FOUR, FOUR, ONE_EACH)).toEqual(["0=0", "1~2", "2=1", "3=3"]);
  const other = [link([0], [0]), link([], [1]), link([1], [2]), link([2], []), link([3], [3])];
  expect(paired(FOUR, FOUR, other)).toEqual(["0=0", "1=2", "2~1", "3=3"]);
});

test.each([
  ["one list has more items", FOUR, items("a", "b", "c", "d", "e"), [...ONE_EACH, link([], [4])]],
  ["only one side has one left over", FOUR, FOUR, [link([0], [0]), link([1], []), link([2], [1, 2]), link([3], [3])]],
  [
    "two matches stand between them",
    items("a", "b", "c", "d", "e"),
    items("a", "b", "c", "d", "e"),
    [link([0], [0]), link([1], []), link([2], [1]), link([3], [2]), link([], [3]), link([4], [4])],
  ],
  ["they are paragraphs", "a\n\nb\n\nc\n\nd", "a\n\nb\n\nc\n\nd", ONE_EACH],
  [
    "three are left over on each side",
    items("a", "b", "c", "d", "e"),
    items("a", "b", "c", "d", "e"),
    [link([0], [0]), link([1], []), link([2], []), link([3], []), link([], [1]), link([], [2]), link([], [3]), link([4], [4])],
  ],
  ["only one item of the list is matched", items("a", "b"), items("a", "b"), [link([0], [0]), link([1], []), link([], [1])]],
  [
    "the items that are matched moved",
    FOUR,
    FOUR,
    [link([0], [0], true), link([1], []), link([2], [1], true), link([], [2]), link([3], [3], true)],
  ],
])("they stay alone where %s", (_, en, fr, links) => {
  expect(paired(en, fr, links)).toEqual(show(links));
});

test("with no match between them they are each other’s too", () => {
  const links = [link([0], [0]), link([1], []), link([], [1]), link([2], [2])];
  expect(paired(items("a", "b", "c"), items("a", "b", "c"), links)).toEqual(["0=0", "1~1", "2=2"]);
});

test("but not where their numbers differ or one is much longer", () => {
  for (const change of [{ "numbers differ": 1 }, { "great length": 0.3 }]) {
    expect(
      paired(
        FOUR,
        FOUR,
        ONE_EACH,
        saying(undefined, () => alike(change)),
      ),
    ).toEqual(show(ONE_EACH));
  }
  expect(
    paired(
      FOUR,
      FOUR,
      ONE_EACH,
      saying(undefined, () => alike({ "great length": 0.29 })),
    ),
  ).toContain("1~2");
});

const SIX = items("a", "b", "c", "d", "e", "f");
/** Two are left over on each side, each one match from its two candidates. */
const TWO_EACH = [
  link([0], [0]),
  link([1], []),
  link([2], []),
  link([3], [1]),
  link([], [2]),
  link([], [3]),
  link([4], [4]),
  link([5], [5]),
];

test("of two and two, whichever way is likelier; in order where neither is", () => {
  const likely = (i: number, j: number) => saying((a, b) => (a === i && b === j ? -1 : -9));
  expect(paired(SIX, SIX, TWO_EACH, likely(1, 3))).toEqual(["0=0", "1~3", "2~2", "3=1", "4=4", "5=5"]);
  expect(paired(SIX, SIX, TWO_EACH, likely(2, 2))).toEqual(["0=0", "1~3", "2~2", "3=1", "4=4", "5=5"]);
  for (const cost of [likely(1, 2), likely(2, 3), saying()]) {
    expect(paired(SIX, SIX, TWO_EACH, cost)).toEqual(["0=0", "1~2", "2~3", "3=1", "4=4", "5=5"]);
  }
});

test("of two and two, both must be near and alike", () => {
  const odd = saying(undefined, (en) => alike({ "numbers differ": en[0] === 2 ? 1 : 0 }));
  expect(paired(SIX, SIX, TWO_EACH, odd)).toEqual(show(TWO_EACH));
});

test("items of another list are not counted, nor paired", () => {
  const two = `${FOUR}\n\nText\n\n${items("x", "y")}`;
  const rest = [link([4], [4]), link([5], [5]), link([6], [6])];
  expect(paired(two, two, [...ONE_EACH, ...rest])).toEqual(["0=0", "1~2", "2=1", "3=3", "4=4", "5=5", "6=6"]);
  const lost = [link([4], [4]), link([5], []), link([], [5]), link([6], [6])];
  expect(paired(two, two, [...ONE_EACH, ...lost])).toEqual(["0=0", "1~2", "2=1", "3=3", "4=4", "5=", "=5", "6=6"]);
});

test("all but two of the items must be matched", () => {
  const matched = (n: number) => {
    const list = items(...Array.from({ length: 6 }, (_, k) => `i${k}`));
    const own = Array.from({ length: n }, (_, k) => link([k], [k]));
    // One each is left over; the others stand in beads of two.
    return paired(list, list, [...own, link([n], []), link([], [n])]).includes(`${n}~${n}`);
  };
  expect([matched(5), matched(4), matched(3)]).toEqual([true, true, false]);
});

test("options of a field that are left over are each other’s wherever they stand", () => {
  const options = (...names: readonly string[]) => `<select>\n${names.map((name) => `<option>${name}</option>`).join("\n")}\n</select>`;
  const apart = [link([0], [0]), link([1], []), link([2], [1]), link([3], [2]), link([], [3]), link([4], [4])];
  expect(paired(options("a", "b", "c", "d", "e"), options("a", "c", "d", "b", "e"), apart)).toEqual(["0=0", "1~3", "2=1", "3=2", "4=4"]);
  const longer = [...apart, link([], [5])];
  expect(paired(options("a", "b", "c", "d", "e"), options("a", "c", "d", "b", "e", "f"), longer)).toEqual(show(longer));
});
