import { expect, test } from "vitest";
import { byWords, sameWords } from "#text/bare-words";

test.each([
  ["The ferry — leaves!", "the ferry leaves", true],
  ["« Le bac »", "le bac", true],
  ["The ferry leaves", "The ferry arrives", false],
  ["The ferry leaves", "A ferry leaves", false],
  ["The ferry", "The ferry leaves", false],
  ["theferry", "the ferry", false],
  ["5 km", "5 Km.", true],
])("%s and %s have the same words: %s", (a, b, same) => {
  expect(sameWords(a, b)).toBe(same);
  expect(sameWords(b, a)).toBe(same);
});

test("items are found by their words, all of them, and none by no words", () => {
  const items = ["The ferry", "the FERRY.", "The bridge", "…", "Ferry, the"];
  const find = byWords(items, (item) => item);
  expect(find("the ferry!")).toEqual(["The ferry", "the FERRY."]);
  expect(find("the bridge")).toEqual(["The bridge"]);
  expect(find("the ferry!")).toEqual(["The ferry", "the FERRY."]);
  for (const text of ["the boat", "a ferry", "", "—"]) expect(find(text)).toEqual([]);
});
