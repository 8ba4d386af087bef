import { expect, test } from "vitest";
import type { Cost } from "#align/cost";
import type { AlignmentLink } from "#align/moves";
import { joinSwallowed } from "#align/swallowed";
import { FEATURES } from "#models/alignment";
import type { Lang } from "#posting";
import { readPair } from "../dev/read-pair.ts";

const link = (en: readonly number[], fr: readonly number[], moved = false): AlignmentLink => ({ en, fr, moved });
const show = (links: readonly AlignmentLink[]) => links.map(({ en, fr, moved }) => `${en.join("+")}${moved ? "~" : "="}${fr.join("+")}`);
const flip = (links: readonly AlignmentLink[]) => links.map(({ en, fr, moved }) => ({ en: fr, fr: en, moved }));

interface Odds {
  /** How unlike the lengths are of the one and of the two. */
  readonly one?: number;
  readonly two?: number;
  /** How much of what faces the one is explained by it, and how much of what is left over is said there. */
  readonly explained?: number;
  readonly said?: number;
}

/** What is joined, as the texts stand and with the sides swapped, which changes nothing else. The side with more comes first. */
function joined(en: string, fr: string, links: readonly AlignmentLink[], { one = 0.5, two = 0.25, explained = 0.7, said = 0 }: Odds = {}) {
  const cost = (many: Lang): Cost => ({
    pair: () => -9,
    group: () => Number.NEGATIVE_INFINITY,
    similarity: () => 0.5,
    covered: (side) => (side === many ? said : explained),
    features: (a, b) => Float64Array.from(FEATURES, (name) => (name === "length" ? ((many === "en" ? a : b).length > 1 ? two : one) : 0)),
  });
  const found = show(joinSwallowed(links, readPair(en, fr), cost("en")));
  expect(show(flip(joinSwallowed(flip(links), readPair(fr, en), cost("fr"))))).toEqual(found);
  return found;
}
const ITEMS = "- plan\n- pack\n- go\n";
const BOTH = "- plan and pack\n- go\n";
const AFTER = [link([0], [0]), link([1], []), link([2], [1])];
const BEFORE = [link([0], []), link([1], [0]), link([2], [1])];

test("an item joins its neighbour where the other side joins two things", () => {
  expect(joined(ITEMS, BOTH, AFTER)).toEqual(["0+1=0", "2=1"]);
  expect(joined(ITEMS, BOTH, BEFORE)).toEqual(["0+1=0", "2=1"]);
});

test.each([
  ["that says one thing", ITEMS, "- plan\n- go\n", AFTER],
  ["that is a paragraph", ITEMS, "plan and pack\n\ngo\n", AFTER],
  [
    "of another list",
    "- plan\n\nText\n\n- pack\n- go\n",
    "- plan and pack\n",
    [link([0], [0]), link([1], []), link([2], []), link([3], [])],
  ],
  ["not next to it", "- plan\n- wait\n- pack\n", BOTH, [link([0], [0]), link([1], [1]), link([2], [])].slice(0, 1).concat(link([2], []))],
  ["that moved", ITEMS, BOTH, [link([0], [0], true), link([1], [])]],
  ["that faces two", ITEMS, BOTH, [link([0], [0, 1]), link([1], [])]],
  ["that has joined one already", ITEMS, BOTH, [link([0, 1], [0]), link([2], [])]],
  ["that is a heading", "# plan\n\n- pack\n", "# plan and pack\n", [link([0], [0]), link([1], [])]],
])("it does not join one %s", (_, en, fr, links) => {
  expect(joined(en, fr, links)).toEqual(show(links));
});

test("the two must be nearer in length than the one by more than a fifth", () => {
  expect(joined(ITEMS, BOTH, AFTER, { one: 0.46 })).toContain("0+1=0");
  expect(joined(ITEMS, BOTH, AFTER, { one: 0.44 })).toEqual(show(AFTER));
});

test("what faces the one must not be explained by it beyond seven tenths", () => {
  expect(joined(ITEMS, BOTH, AFTER, { explained: 0.71 })).toEqual(show(AFTER));
  expect(joined(ITEMS, BOTH, AFTER, { explained: 0.71, said: 1 })).toEqual(show(AFTER));
});

test.each([
  ["paragraphs", "plan\n\npack\n\ngo\n", "all\n\ngo\n"],
  ["items that face one thing", ITEMS, "- all\n- go\n"],
  ["an item and a paragraph", "- plan\n\npack\n\ngo\n", "all\n\ngo\n"],
])("%s join where more than six tenths of what is left over is said, and the two are nearer by a tenth", (_, en, fr) => {
  expect(joined(en, fr, AFTER, { one: 0.36, said: 0.61 })).toContain("0+1=0");
  expect(joined(en, fr, AFTER, { one: 0.36, said: 0.6 })).toEqual(show(AFTER));
  expect(joined(en, fr, AFTER, { one: 0.34, said: 0.61 })).toEqual(show(AFTER));
});

test.each([
  [0.86, 0.85, ["0+1=0", "2=1"]],
  [0.85, 0.85, ["0=0", "1=", "2=1"]],
  [0.86, 0.86, ["0=0", "1=", "2=1"]],
])(
  "a paragraph of which %d is said joins a neighbour whose words recur in it, of which %d is explained: %j",
  (said, explained, expected) => {
    expect(joined("plan\n\npack\n\ngo\n", "plan and pack\n\ngo\n", AFTER, { said, explained })).toEqual(expected);
  },
);

test("a third joins the two where it is said", () => {
  const links = [link([0], [0]), link([1], []), link([2], [])];
  const said: Odds = { said: 0.9, one: 0.5, two: 0.25 };
  expect(joined(ITEMS, "- all\n", links, said)).toEqual(["0+1=0", "2="]);
});

test("each joins one neighbour: the first that it may", () => {
  const links = [link([0], [0]), link([1], []), link([2], [1])];
  expect(joined(ITEMS, "- all\n- more\n", links, { said: 1 })).toEqual(["0+1=0", "2=1"]);
});

test("items whose list faces a sentence with as many members join it, the last first", () => {
  const list = "- plan\n- pack\n- go\n";
  const links = [link([0], []), link([1], []), link([2], [0])];
  expect(joined(list, "all of a, b and c\n", links, { one: 0.1 })).toEqual(["0+1+2=0"]);
  expect(joined(list, "all of b and c\n", links, { one: 0.1 })).toEqual(show(links));
  expect(joined(list, "all of a, b and c\n", links, { one: 0.1, explained: 0.71 })).toEqual(show(links));
  expect(joined(list, "- all of a, b and c\n", links, { one: 0.1 })).toEqual(show(links));
});

test("a block that is left over asks its neighbours alone, and not every link", () => {
  let looks = 0;
  const counted = (one: AlignmentLink): AlignmentLink => ({
    ...one,
    get moved() {
      looks++;
      return one.moved;
    },
  });
  const lines = Array.from({ length: 100 }, (_, i) => `- Item ${i}`).join("\n");
  const links = Array.from({ length: 100 }, (_, i) => counted(i % 2 ? link([i], []) : link([i], [i])));
  joined(lines, lines, links);
  expect(looks).toBeLessThan(3000);
});
