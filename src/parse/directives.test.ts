import { expect, test } from "vitest";
import { readPair } from "../dev/read-pair.ts";

const lines = (text: string) =>
  readPair(text, "").en.directives.map(({ action, rules, fromLine, toLine }) => [action, rules.join(), fromLine, toLine]);

test.each([
  ["the whole block that comes next", "<!-- parite-disable-next-line number: x -->\n\nOne long\nparagraph of\nthree lines\n\nNext", 3, 5],
  ["a table's row", "<!-- parite-disable-next-line number -->\n| a | b |\n| - | - |\n| 1 | 2 |", 2, 2],
  ["the line after it, where nothing follows", "Text\n\n<!-- parite-disable-next-line number -->", 4, 4],
])("a comment for the next line governs %s", (_, text, from, to) => {
  expect(lines(text)).toEqual([["disable-next-line", "number", from, to]]);
});

test("disabled is what stands up to where it is enabled, each rule on its own", () => {
  expect(lines("<!-- parite-disable number, date -->\n\na\n\n<!-- parite-enable date -->\n\nb\n\n<!-- parite-enable -->\n\nc")).toEqual([
    ["disable", "number", 1, 9],
    ["disable", "date", 1, 5],
    ["enable", "date", 5, 5],
    ["enable", "", 9, 9],
  ]);
});

test.each([
  "<!-- parite-disabled number -->",
  "<!-- parite-disable-next number -->",
  "<!-- note parite-disable -->",
  "<!-- parite-enable-x -->",
])("no directive: %s", (text) => {
  expect(lines(`${text}\n\nText`)).toEqual([]);
});
