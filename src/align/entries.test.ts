import { expect, test } from "vitest";
import { glossariesOf } from "#align/entries";
import { readPair } from "../dev/read-pair.ts";

const LETTERS = "abcdefghijklmnopqrst";
const list = (letters: string): string => [...letters].map((letter) => `- ${letter.repeat(4)}\n`).join("");
const glossaries = (text: string) => glossariesOf(readPair(text, "").en).map(({ kind, entries }) => `${kind} ${entries.length}`);

test("six items in the order of the alphabet are a glossary, five may be an accident", () => {
  expect(glossaries(list(LETTERS.slice(0, 6)))).toEqual(["item 6"]);
  expect(glossaries(list(LETTERS.slice(0, 5)))).toEqual([]);
});

test("one of ten neighbours may stand at the wrong place, and not two", () => {
  expect(glossaries(list("abcdeafghij"))).toEqual(["item 11"]);
  expect(glossaries(list("abcdeafghaj"))).toEqual([]);
  // Nine of ten neighbours, no fewer.
  expect(glossaries(list("abcdeafghi"))).toEqual([]);
});

test("what hangs on an entry is a part of it, and letters above the entries end nothing", () => {
  const nested = [..."abcdef"].map((letter) => `- ${letter}\n  - of ${letter}\n`).join("");
  expect(glossariesOf(readPair(nested, "").en)[0]?.entries[1]).toHaveLength(2);
  expect(glossaries(`## A–C\n\n${list("abc")}\n## D\n\n${list("def")}`)).toEqual(["item 6"]);
  expect(glossaries(`## Deck\n\n${list("abc")}\n## Sail\n\n${list("def")}`)).toEqual([]);
});
