import { expect, test } from "vitest";
import type { Cost } from "#align/cost";
import { splitMerged } from "#align/merged-strays";
import type { AlignmentLink } from "#align/moves";
import { defaultConfig } from "#config/config";
import { FEATURES } from "#models/alignment";
import { checkPair } from "#parity";
import { checks } from "../../checks/index.ts";
import { lexicon } from "../dev/engine.ts";
import { readPair } from "../dev/read-pair.ts";

const graver = (en: string, fr: string) => {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks, config: defaultConfig, lexicon, key: "page" });
  return outcome.ok ? outcome.report.findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule) : [];
};
const page = (...paragraphs: readonly string[]) => paragraphs.join("\n\n");

const [FIRST, PREMIER] = [
  "We sell boats and nets in 3 towns by the sea.",
  "Nous vendons des bateaux et des filets dans 3 villes au bord de la mer.",
];
const [LAST, DERNIER] = [
  "We will hold interviews by video or in person on May 17 and 18, 2026.",
  "Les entrevues auront lieu par vidéo ou en personne les 17 et 18 mai 2026.",
];

test("a paragraph in other words is not merged with its neighbour while its counterpart stands beside it", () => {
  expect(graver(page(FIRST, "You have to be on time.", LAST), page(PREMIER, "La ponctualité est obligatoire.", DERNIER))).toEqual([]);
});

test("two paragraphs that one holds stay merged beside a stray one", () => {
  const fr = page(PREMIER, `Vous devez être à l’heure. ${DERNIER}`, "Le phare de l’île compte 412 marches de granit.");
  expect(graver(page(FIRST, "You have to be on time.", LAST), fr)).toContain("missing-paragraph");
});

const link = (en: readonly number[], fr: readonly number[], moved = false): AlignmentLink => ({ en, fr, moved });
const show = (links: readonly AlignmentLink[]) => links.map(({ en, fr, moved }) => `${en.join("+")}${moved ? "~" : "="}${fr.join("+")}`);
const flip = (links: readonly AlignmentLink[]) => links.map(({ en, fr, moved }) => ({ en: fr, fr: en, moved }));
const alike = (change: { readonly [name: string]: number } = {}) => Float64Array.from(FEATURES, (name) => change[name] ?? 0);

/** What is split of two blocks against two, as they stand and with the sides swapped, which changes nothing else. */
function split(
  two: string,
  others: string,
  links: readonly AlignmentLink[],
  { whole = 1, apart = (_own: number, _their: number): number => -0.9, odd = (_own: number, _their: number) => alike() } = {},
): readonly string[] {
  const cost = (swapped: boolean): Cost => ({
    pair: (i, j) => (swapped ? apart(j, i) : apart(i, j)),
    group: () => whole,
    similarity: () => 0.5,
    covered: () => 0,
    features: ([i = -1], [j = -1]) => (swapped ? odd(j, i) : odd(i, j)),
  });
  const found = show(splitMerged(links, readPair(two, others), cost(false)));
  expect(show(flip(splitMerged(flip(links), readPair(others, two), cost(true))))).toEqual(found);
  return found;
}
const [TWO, OTHERS] = [page("One", "Two"), page("Other", "More")];
const BEFORE = [link([], [0]), link([0, 1], [1])];
const AFTER = [link([0, 1], [0]), link([], [1])];

test("each faces its own where that is worth more than the merge, which is three less", () => {
  for (const links of [BEFORE, AFTER, BEFORE.toReversed(), AFTER.toReversed()]) {
    expect(split(TWO, OTHERS, links)).toEqual(["0=0", "1=1"]);
    expect(split(TWO, OTHERS, links, { apart: () => -1 })).toEqual(show(links));
    expect(split(TWO, OTHERS, links, { whole: -5, apart: () => -1.4 })).toEqual(["0=0", "1=1"]);
    expect(split(TWO, OTHERS, links, { whole: -5, apart: () => -1.5 })).toEqual(show(links));
  }
});

test("first faces first and second faces second", () => {
  const apart = (own: number, their: number) => (own === their ? -0.9 : -9);
  for (const links of [BEFORE, AFTER]) expect(split(TWO, OTHERS, links, { apart })).toEqual(["0=0", "1=1"]);
  for (const links of [BEFORE, AFTER])
    expect(split(TWO, OTHERS, links, { apart: (own, their) => (own === their ? -9 : 5) })).toEqual(show(links));
});

test("only of the pair that is new must nothing speak against it but its words", () => {
  const odd =
    (...at: readonly number[]) =>
    (own: number, their: number) =>
      alike({ "numbers differ": Number(own === at[0] && their === at[1]) });
  expect(split(TWO, OTHERS, BEFORE, { odd: odd(0, 0) })).toEqual(show(BEFORE));
  expect(split(TWO, OTHERS, BEFORE, { odd: odd(1, 1) })).toEqual(["0=0", "1=1"]);
  expect(split(TWO, OTHERS, AFTER, { odd: odd(1, 1) })).toEqual(show(AFTER));
  expect(split(TWO, OTHERS, AFTER, { odd: odd(0, 0) })).toEqual(["0=0", "1=1"]);
});

test.each([
  ["the new pair has a figure on the side of the two", page("One 4", "Two"), OTHERS],
  ["or on the other", TWO, page("Other 4", "More")],
  ["or both have", page("One 4", "Two"), page("Other 4", "More")],
])("by a figure the counterpart would have been found: %s", (_, two, others) => {
  expect(split(two, others, BEFORE)).toEqual(show(BEFORE));
});

test("a figure of the pair that stood before says nothing", () => {
  expect(split(page("One", "Two 4"), page("Other", "More 4"), BEFORE)).toEqual(["0=0", "1=1"]);
  expect(split(page("One 4", "Two"), page("Other 4", "More"), AFTER)).toEqual(["0=0", "1=1"]);
});

test.each([
  ["one of the two is an item", page("- One", "Two"), OTHERS, BEFORE],
  ["the one that is alone is a heading", TWO, page("# Other", "More"), BEFORE],
  ["the one that faces the two is an item", TWO, page("Other", "- More"), BEFORE],
  ["the second is a line of the first", "One  \nTwo", OTHERS, BEFORE],
  ["the others are lines of one paragraph", TWO, "Other  \nMore", BEFORE],
  ["the merge moved", TWO, OTHERS, [link([], [0]), link([0, 1], [1], true)]],
  ["another block stands between the others", TWO, page("Other", "Between", "More"), [link([], [0]), link([0, 1], [2])]],
  [
    "another match stands between",
    page("One", "Two", "Three"),
    page("Other", "Between", "More"),
    [link([], [0]), link([0], [1]), link([1, 2], [2])],
  ],
  ["three were merged", page("One", "Two", "Three"), OTHERS, [link([], [0]), link([0, 1, 2], [1])]],
  ["two are alone", TWO, page("Other", "More", "Most"), [link([], [0, 1]), link([0, 1], [2])]],
  ["the neighbour is a match", page("One", "Two", "Three"), OTHERS, [link([0], [0]), link([1, 2], [1])]],
])("the merge stays where %s", (_, two, others, links) => {
  expect(split(two, others, links)).toEqual(show(links));
});
