import { expect, test } from "vitest";
import type { Cost } from "#align/cost";
import { joinLines } from "#align/lines";
import type { AlignmentLink } from "#align/moves";
import type { Lang } from "#posting";
import { readPair } from "../dev/read-pair.ts";

const link = (en: readonly number[], fr: readonly number[], moved = false): AlignmentLink => ({ en, fr, moved });
const show = (links: readonly AlignmentLink[]) => links.map(({ en, fr, moved }) => `${en.join("+")}${moved ? "~" : "="}${fr.join("+")}`);
const flip = (links: readonly AlignmentLink[]) => links.map(({ en, fr, moved }) => ({ en: fr, fr: en, moved }));
/** A paragraph of lines, each a block of its own. */
const lines = (n: number) => Array.from({ length: n }, (_, k) => `The line ${"abcdefgh"[k]} ends.`).join("  \n");

/** Joined as they stand, and with the two sides swapped, which changes nothing else. */
function joined(
  en: string,
  fr: string,
  links: readonly AlignmentLink[],
  covered: (own: readonly number[], other: readonly number[]) => number,
  similarity = 0.5,
) {
  const cost = (side: Lang): Cost => ({
    pair: () => -9,
    group: () => Number.NEGATIVE_INFINITY,
    similarity: () => similarity,
    covered: (asked, own, other) => (asked === side ? covered(own, other) : 0),
    features: () => new Float64Array(),
  });
  const found = show(joinLines(links, readPair(en, fr), cost("en")));
  expect(show(flip(joinLines(flip(links), readPair(fr, en), cost("fr"))))).toEqual(found);
  return found;
}
const none = () => 0;

test("lines are blocks of one paragraph", () => {
  const { blocks } = readPair(`${lines(3)}\n\n${lines(2)}`, "").en;
  expect(blocks.map(({ kind, glued }) => [kind, Boolean(glued)])).toEqual([
    ["paragraph", false],
    ["paragraph", true],
    ["paragraph", true],
    ["paragraph", false],
    ["paragraph", true],
  ]);
});

test("a line that is left over, and said by the paragraph that its neighbours face, makes the two paragraphs one match", () => {
  const links = [link([0], [0]), link([1], []), link([2], [1])];
  const asked: (readonly [readonly number[], readonly number[]])[] = [];
  const said = (own: readonly number[], other: readonly number[]) => {
    asked.push([own, other]);
    return 0.5;
  };
  expect(joined(lines(3), lines(2), links, said)).toEqual(["0+1+2=0+1"]);
  expect(asked[0]).toEqual([[1], [0, 1]]);
  expect(joined(lines(3), lines(2), links, () => 0.49)).toEqual(show(links));
});

test("two paragraphs of as many lines need say nothing", () => {
  const links = [link([0], [0]), link([1], []), link([], [1]), link([2], [2])];
  expect(joined(lines(3), lines(3), links, none)).toEqual(["0+1+2=0+1+2"]);
});

test("other paragraphs stay as they are, wherever they stand", () => {
  const page = (n: number) => `First.\n\n${lines(n)}\n\nLast.`;
  const links = [link([0], [0]), link([1], [1]), link([2], []), link([3], [2]), link([4], [3])];
  expect(joined(page(3), page(2), links, () => 1)).toEqual(["0=0", "1+2+3=1+2", "4=3"]);
});

test("two paragraphs with a line too many are two matches", () => {
  const [en, fr] = [`${lines(2)}\n\n${lines(2)}`, "One.\n\nTwo."];
  const links = [link([0], [0]), link([1], []), link([2], []), link([3], [1])];
  expect(joined(en, fr, links, () => 1)).toEqual(["0+1=0", "2+3=1"]);
});

test.each([
  ["its neighbours face two paragraphs", lines(3), "One.\n\nTwo.", [link([0], [0]), link([1], []), link([2], [1])]],
  ["its neighbours face items", lines(3), "- one\n- two", [link([0], [0]), link([1], []), link([2], [1])]],
  ["they are items themselves", "- a\n- b\n- c", lines(2), [link([0], [0]), link([1], []), link([2], [1])]],
  ["its neighbours moved", lines(3), lines(2), [link([0], [0], true), link([1], []), link([2], [1], true)]],
  ["it is a paragraph of its own", `${lines(1)}\n\nB.\n\n${lines(1)}`, lines(2), [link([0], [0]), link([1], []), link([2], [1])]],
  ["it has no neighbours that face any", lines(2), "One.", [link([0], []), link([1], []), link([], [0])]],
])("a line stays alone where %s", (_, en, fr, links) => {
  expect(joined(en, fr, links, () => 1)).toEqual(show(links));
});

test("a match that holds blocks of another paragraph is not taken in", () => {
  const en = `${lines(2)}\n\nLast.`;
  const links = [link([0], [0]), link([1], []), link([2], [1])];
  expect(joined(en, lines(2), links, () => 1)).toEqual(["0+1=0", "2=1"]);
});

test("where a line and the paragraph that it faces are no version of each other, its neighbours belong to that paragraph", () => {
  const links = [link([0], []), link([1], [0]), link([2], [])];
  expect(joined(lines(3), lines(1), links, none, 0.29)).toEqual(["0+1+2=0"]);
  expect(joined(lines(3), lines(1), links, none, 0.3)).toEqual(show(links));
  // A paragraph of lines has its own.
  const two = [link([0], []), link([1], [0]), link([2], [1])];
  expect(joined(lines(3), lines(2), two, none, 0.1)).toEqual(show(two));
});
