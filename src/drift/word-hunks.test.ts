import { expect, test } from "vitest";
import { readEditWords } from "#drift/edit-words";
import { wordHunks } from "#drift/word-hunks";

const hunks = (before: string, after: string) => {
  const [was, is] = [readEditWords(before, "en"), readEditWords(after, "en")];
  return wordHunks(was, is).map(({ gone, come }) => [gone.map((i) => was[i]?.folded).join(" "), come.map((i) => is[i]?.folded).join(" ")]);
};

test("each place with what went and came", () => {
  expect(hunks("we sail boats", "we sail boats")).toEqual([]);
  expect(hunks("we sail small boats", "we row small canoes")).toEqual([
    ["sail", "row"],
    ["boats", "canoes"],
  ]);
  expect(hunks("", "we sail")).toEqual([["", "we sail"]]);
  expect(hunks("we sail", "")).toEqual([["we sail", ""]]);
});

test("small words between two places make one of them, telling words do not", () => {
  expect(hunks("boats of the lake", "canoes of the river")).toEqual([["boats lake", "canoes river"]]);
  expect(hunks("boats of the great lake", "canoes of the great river")).toHaveLength(2);
});

test("texts with nothing in common are one place", () => {
  const text = (from: number) => Array.from({ length: 400 }, (_, i) => `w${from + i}x`).join(" ");
  expect(hunks(text(0), text(1000))).toHaveLength(1);
});
