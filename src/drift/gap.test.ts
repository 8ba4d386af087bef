import { describe, expect, test } from "vitest";
import { changeOfGap, edits, followed, gapOf, type OpenGap, shares, touches } from "#drift/gap";
import type { Change } from "#finding";

const span = (from: number, to: number): NonNullable<Change["before"]> => ({
  start: { line: 1, column: from + 1, offset: from },
  end: { line: 1, column: to + 1, offset: to },
});
const change = (some: Partial<Change>): Change => ({
  side: "en",
  effect: "opens",
  block: "paragraph",
  section: 0,
  before: span(10, 20),
  after: span(10, 24),
  other: span(12, 22),
  old: "Bring a rope.",
  new: "Bring two ropes.",
  facing: "Apportez une corde.",
  diff: [],
  ...some,
});
const base = { en: "en1", fr: "fr1" };
const gap = (some: Partial<OpenGap> = {}): OpenGap => ({ ...gapOf(change({}), "c1", base), ...some });

describe("the gap that an edit opens", () => {
  test("has the words of now, what faces it and where its block stood", () => {
    expect(gapOf(change({ severity: "error" }), "c1", base)).toEqual({
      id: '["c1","en",[10,20]]',
      leads: "en",
      block: "paragraph",
      severity: "error",
      since: "c1",
      also: [],
      base,
      was: [10, 20],
      text: "Bring two ropes.",
      facing: "Apportez une corde.",
    });
  });
  test("of no stated severity is a warning", () => {
    expect(gap().severity).toBe("warning");
  });
  test("of a block that was added is named by its words", () => {
    expect(gapOf(change({ side: "fr", before: null, new: "Une corde." }), "c2", base)).toMatchObject({
      id: '["c2","fr","Une corde."]',
      was: null,
      leads: "fr",
    });
  });
});

test.each<[string | null, string | null, boolean]>([
  [null, null, false],
  ["a", null, false],
  [null, "a", false],
  ["a", "a", true],
  ["", "", true],
  ["a", "b", false],
  ["a\nb", "b\nc", true],
  ["a\nb", "c\nd", false],
  ["a\n\nb", "c\n\nd", false],
  ["a b", "a", false],
])("%j and %j share a block: %s", (a, b, expected) => {
  expect(shares(a, b)).toBe(expected);
});

describe("an edit touches a gap", () => {
  const leading = { side: "en", old: "Bring two ropes." } as const;
  test.each<[string, Partial<OpenGap>, Partial<Change>, boolean]>([
    ["of the block that leads", {}, leading, true],
    ["of another block of the side that leads", {}, { side: "en", old: "Bring a lamp.", facing: "Apportez une corde." }, false],
    ["that puts back a block that was taken out", { text: null }, { side: "en", before: null, old: null }, true],
    ["of another block, where the one that leads is gone", { text: null }, { side: "en", old: "Bring a lamp." }, false],
    ["that takes out what faces a block that is gone", { text: null }, { side: "fr", after: null, old: "x", facing: null }, true],
    ["of another block of the other side, where the one that leads is gone", { text: null }, { side: "fr", old: "x", facing: "y" }, false],
    ["that puts in what nothing faced", { facing: null }, { side: "fr", before: null, old: null, facing: null }, true],
    ["that rewrites another block where nothing faced", { facing: null }, { side: "fr", old: "x", facing: "y" }, false],
    ["of the other side that faces the words of now", {}, { side: "fr", old: "x", facing: "Bring two ropes." }, true],
    ["of the other side, whose words faced it", {}, { side: "fr", old: "Apportez une corde.", facing: null }, true],
    ["of another block of the other side", {}, { side: "fr", old: "x", facing: "Bring a lamp." }, false],
    ["that takes out another block of the other side", {}, { side: "fr", old: "x", after: null, facing: null }, false],
    ["that puts in another block of the other side", {}, { side: "fr", old: null, before: null, facing: "y" }, false],
  ])("%s", (_, its, edit, expected) => {
    expect(touches(gap(its), change(edit))).toBe(expected);
  });
});

test("an edit is of the block that leads on its side alone", () => {
  expect(edits(gap(), change({ old: "Bring two ropes." }))).toBe(true);
  expect(edits(gap(), change({ side: "fr", old: "Bring two ropes." }))).toBe(false);
  expect(edits(gap(), change({ old: "Bring a lamp." }))).toBe(false);
});

describe("a gap follows its words", () => {
  const lead = change({ old: "Bring two ropes.", new: "Bring three ropes." });
  const lag = change({ side: "fr", old: "Apportez une corde.", new: "Apportez cette corde." });
  const other = change({ side: "fr", old: "Une lampe.", new: "Deux lampes." });
  test.each<[string, readonly Change[], string, string]>([
    ["of the side that leads", [other, lead], "Bring three ropes.", "Apportez une corde."],
    ["of the side that faces it", [other, lag], "Bring two ropes.", "Apportez cette corde."],
    ["of both", [lead, lag], "Bring three ropes.", "Apportez cette corde."],
    ["through edits of others", [other], "Bring two ropes.", "Apportez une corde."],
    ["not through one side’s words on the other", [{ ...lag, side: "en" }], "Bring two ropes.", "Apportez une corde."],
  ])("%s", (_, changes, text, facing) => {
    expect(followed(gap(), changes)).toEqual({ ...gap(), text, facing });
  });
});

describe("the edit that a gap is", () => {
  const at = (from: number, to: number, some: Partial<Change> = {}) => change({ before: span(from, to), new: "else", ...some });
  test.each<[string, Partial<OpenGap>, readonly Change[], number | undefined]>([
    ["stands where its block stood", {}, [at(0, 9), at(12, 15)], 1],
    ["is of its side", {}, [at(12, 15, { side: "fr" }), at(12, 15)], 1],
    ["does not end where its block began", {}, [at(0, 10)], undefined],
    ["does not begin where its block ended", {}, [at(20, 30)], undefined],
    ["meets it by one character at the start", {}, [at(0, 11)], 0],
    ["meets it by one character at the end", {}, [at(19, 30)], 0],
    ["is the one that opens, of several", {}, [at(11, 12, { effect: "neutral" }), at(13, 14)], 1],
    ["is the first where none opens", {}, [at(11, 12, { effect: "neutral" }), at(13, 14, { effect: "cosmetic" })], 0],
    ["of a block that was added was added", { was: null }, [at(1, 2, { new: "Bring two ropes." }), change({ before: null })], 1],
    ["of a block taken for a part of its neighbour has its words", { was: null }, [at(1, 2, { new: "So.\nBring two ropes." })], 0],
    ["has its words on its own side", { was: null }, [at(1, 2, { side: "fr", new: "Bring two ropes." })], undefined],
    ["of a block that stood is none that was added elsewhere", {}, [change({ before: null, new: "else" })], undefined],
  ])("%s", (_, its, changes, expected) => {
    const found = changeOfGap(gap(its), changes);
    expect(found === undefined ? undefined : changes.indexOf(found)).toBe(expected);
  });
});
