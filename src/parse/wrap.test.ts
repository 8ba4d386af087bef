import { expect, test } from "vitest";
import { wordLength, wrappingOf } from "#parse/wrap";
import { readPair } from "../dev/read-pair.ts";

const wrapping = (text: string) => {
  const { tree, lines } = readPair(text, "").en;
  return wrappingOf(tree, text, lines);
};
/** A line of words, of so many characters. */
const line = (length: number) =>
  "word "
    .repeat(length / 5)
    .trimEnd()
    .padEnd(length, "s");
const broken = (...lengths: readonly number[]) => lengths.map(line).join("\n");

test("paragraphs that are long and not broken: a file that does not wrap", () => {
  expect(wrapping(`${line(200)}\n\n${line(300)}`)).toEqual({ manner: "none" });
});

test("lines filled to one width are wrapped there; short texts are taken for the usual one", () => {
  expect(wrapping(broken(70, 72, 70, 40))).toEqual({ manner: "width", width: 72 });
  expect(wrapping("Short.")).toEqual({ manner: "width", width: 80 });
  expect(wrapping(broken(45, 45, 45))).toEqual({ manner: "width", width: 60 });
});

test("lines with room for the next word are broken freely, which four gaps at least must show", () => {
  // A line a sentence: the first word of the next would have had room.
  expect(wrapping(broken(100, 30, 40, 30, 50))).toEqual({ manner: "free" });
  expect(wrapping(broken(100, 30, 40, 50))).toEqual({ manner: "width", width: 100 });
});

test("a word ends at white space or the end", () => {
  expect([wordLength("ab cd", 0), wordLength("ab cd", 3), wordLength("ab\n", 0), wordLength("ab", 2)]).toEqual([2, 2, 2, 0]);
});
