import { expect, test } from "vitest";
import type { Bead } from "#align/bead";
import type { CheckContext } from "#check";
import { type Comparison, differences } from "#facts/compare";
import { type Difference, placeOfDifference, placeOfFact, wordsOf } from "#facts/difference";
import { holdsFacts } from "#facts/holds-facts";
import type { Facing } from "../dev/check-aligned.ts";
import { contextOf } from "../dev/context-of.ts";

const NUMBERS: Comparison = { of: ({ numbers }) => numbers };
const shown = (one: Difference) =>
  one.kind === "differs" ? `${one.en.fact.raw} / ${one.fr.fact.raw}` : `${one.lacking} lacks ${one.has.fact.raw}`;
const found = (en: string, fr: string, comparison = NUMBERS, facing?: readonly Facing[]) =>
  differences(contextOf(en, fr, facing), comparison).map(shown);
const list = (n: number, from = 1) => Array.from({ length: n }, (_, i) => 2 * i + from).join(" x y z ");

test.each([
  ["the same", "5 rooms", "5 pièces", []],
  ["another value", "5 rooms", "6 pièces", ["5 / 6"]],
  ["one that French lacks", "5 rooms", "pièces", ["fr lacks 5"]],
  ["one that English lacks", "rooms", "5 pièces", ["en lacks 5"]],
  ["in another order", "5 rooms, 7 desks", "7 pièces, 5 bureaux", []],
  ["a value repeated on one side", "5 rooms, all 5", "5 pièces", []],
  ["repeated on the other", "5 rooms", "5 pièces, toutes les 5", []],
  ["missing twice is missing", "5 rooms and then all of the 5", "pièces", ["fr lacks 5"]],
  ["repeated in its second reading", "1,500 rooms, 1,500", "1,5 pièce", []],
  ["a second reading of English", "1,500 rooms", "1,5 pièce", []],
  ["a second reading of French", "1.5 rooms", "1,500 pièce", []],
  ["each value answers once", "5 rooms, 6 desks, 5 doors", "5 pièces, 6 bureaux, 7 portes", ["5 / 7"]],
  ["one of two changed", "5 rooms, 6 desks", "5 pièces, 7 bureaux", ["6 / 7"]],
  ["two changed, one is missing", "1 room then 3 long desks then 5", "2 pièces puis 4", ["1 / 2", "3 / 4", "fr lacks 5"]],
] as const)("%s", (_, en, fr, expected) => {
  expect(found(en, fr)).toEqual(expected);
});

test("neighbours that share their fate are one, up to six characters apart", () => {
  expect(found("3 to 5 years", "ans")).toEqual(["fr lacks 3 to 5"]);
  expect(found("3 to 5 years", "de 4 à 6 ans")).toEqual(["3 to 5 / 4 à 6"]);
  expect(found("3 abcd 5", "ans")).toEqual(["fr lacks 3 abcd 5"]);
  expect(found("3 abcde 5", "ans")).toEqual(["fr lacks 3", "fr lacks 5"]);
  expect(found("3 to 5 years", "4 ans — ou bien même 6")).toEqual(["3 / 4", "5 / 6"]);
  expect(found("3 years — or even up to 5", "4 à 6 ans")).toEqual(["3 / 4", "5 / 6"]);
  expect(found("3 and", "and 5")).toEqual(["3 / 5"]);
});

test("neighbours in two blocks of a bead are two", () => {
  expect(found("3\n\n5", "ans", NUMBERS, [[[0, 1], [0]]])).toEqual(["fr lacks 3", "fr lacks 5"]);
});

test("what stands within two beads on the other side has moved with its sentence; three away, or in another section, it has not", () => {
  const en = "5 rooms\n\na\n\nb\n\nc";
  expect(found(en, "pièces\n\na\n\n5 b\n\nc")).toEqual([]);
  expect(found(en, "pièces\n\na\n\n b\n\n5 c")).toEqual(["fr lacks 5", "en lacks 5"]);
  expect(found("a\n\nb\n\n5 rooms", "5 a\n\nb\n\npièces")).toEqual([]);
  const context = contextOf(en, "pièces\n\na\n\n5 b\n\nc");
  const beads = context.beads.map((bead, i) => ({ ...bead, section: i < 2 ? 0 : 1 }));
  const apart = { ...context, beads, examined: beads };
  expect(differences(apart, NUMBERS).map(shown)).toEqual(["fr lacks 5", "en lacks 5"]);
});

test("blocks without a counterpart and blocks that are claimed are left to others", () => {
  expect(found("a\n\n5 rooms", "a")).toEqual([]);
  const context = contextOf("5 rooms", "6 pièces");
  expect(differences({ ...context, claimed: () => true }, NUMBERS)).toEqual([]);
});

test("more than twelve that differ on both sides are another text; a dozen are listed, and no more", () => {
  expect(found(list(12), list(12, 2))).toHaveLength(12);
  expect(found(list(13), list(13, 2))).toEqual([]);
  expect(found(list(13), "ans")).toHaveLength(12);
  expect(found("ans", list(13))).toHaveLength(12);
});

test("two values that cannot be one are two that are missing", () => {
  const comparable: Comparison["comparable"] = (en, fr) => en.raw.length === fr.raw.length;
  expect(found("5 rooms", "66 pièces", { ...NUMBERS, comparable })).toEqual(["fr lacks 5", "en lacks 66"]);
  expect(found("5 rooms", "66 pièces, 7", { ...NUMBERS, comparable })).toEqual(["5 / 7", "en lacks 66"]);
});

test("a value stated in another form is there; one that is hinted at may have changed, but is not missing", () => {
  const stated: Comparison["stated"] = (fact, other) => other.stated().has(fact.key);
  const hinted: Comparison["hinted"] = (fact, other) => other.digits().has(fact.key);
  expect(found("5 rooms", "cinq pièces", { ...NUMBERS, stated })).toEqual([]);
  expect(found("five rooms", "5 pièces", { ...NUMBERS, stated })).toEqual([]);
  expect(found("5 rooms", "cinq pièces")).toEqual(["fr lacks 5"]);
  expect(found("5 rooms", "pièces du 5 mai", { ...NUMBERS, hinted })).toEqual([]);
  expect(found("5 rooms", "7 pièces du 5 mai", { ...NUMBERS, hinted })).toEqual(["5 / 7"]);
  expect(found("rooms of May 5", "5 pièces", { ...NUMBERS, hinted })).toEqual([]);
});

test("text holds facts, in HTML too; code, media, rules and fields of data do not, a title does", () => {
  const context = contextOf('---\ntitle: A\nweight: 5\n---\n\na\n\n```\n5\n```\n\n<div>5</div>\n\n<iframe src="5"></iframe>\n\n***\n', "");
  expect(context.pair.en.blocks.map((block) => [block.kind, holdsFacts(block, context)])).toEqual([
    ["field", true],
    ["field", false],
    ["paragraph", true],
    ["code", false],
    ["paragraph", true],
    ["html", false],
    ["rule", false],
  ]);
});

test("a difference stands where its values do, and where one is missing the block that lacks it", () => {
  const context: CheckContext = contextOf("Has 5 rooms\n\nSix 7", "A 6 pièces\n\nSept");
  const [differs, missing] = differences(context, NUMBERS);
  if (differs?.kind !== "differs" || missing?.kind !== "missing") throw new Error("expected one of each");
  expect(placeOfDifference(context, differs)).toMatchObject({
    en: { start: { offset: 4 }, end: { offset: 5 } },
    fr: { start: { offset: 2 }, end: { offset: 3 } },
    confidence: 0.95,
  });
  expect(placeOfDifference(context, missing)).toMatchObject({ en: { start: { offset: 17 } }, fr: { text: "Sept" }, lacking: "fr" });
  expect(placeOfFact(context, "en", differs.en)).toMatchObject({ start: { offset: 4 }, end: { offset: 5 } });
  expect(wordsOf.differs(differs)).toEqual({ en: "5", fr: "6" });
  expect(wordsOf.missing(missing)).toEqual({ value: "7", lacking: "fr" });
});

test.each([
  ["a dozen that one side lacks", list(12), "pièces", 0],
  ["one more", list(13), "pièces", 1],
  ["a dozen that differ", list(12), list(12, 2), 0],
  ["more, all in another value", list(13), list(13, 2), 1],
  ["two hundred that agree", list(200), list(200), 0],
])("what is not told is said to be left out: %s", (_, en, fr, expected) => {
  const left: Bead[] = [];
  const facing: readonly Facing[] = [[[0], [0]]];
  differences({ ...contextOf(`${en} rooms`, `${fr} pièces`, facing), leftOut: (bead) => left.push(bead) }, NUMBERS);
  expect(left).toHaveLength(expected);
});
