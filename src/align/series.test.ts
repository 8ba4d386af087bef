import { expect, test } from "vitest";
import { align } from "#align/align";
import { seriesIn } from "#align/series";
import { lexicon } from "../dev/engine.ts";
import { readPair } from "../dev/read-pair.ts";

/** The members of the series of an English sentence, by their telling words. */
function members(text: string): readonly (readonly string[])[] {
  const alignment = align(readPair(text, text), lexicon);
  const inside = alignment.inside(alignment.beads[0] as (typeof alignment.beads)[number]);
  const sentence = inside.sentences.en[0];
  return seriesIn(inside, "en", 0).map((series) =>
    series.members.map(({ first, last }) => sentence?.text.slice(inside.words.en[first]?.from, inside.words.en[last]?.to) ?? ""),
  );
}

test.each([
  ["three", "You paint doors, windows and gates.", [["paint doors", "windows", "gates"]]],
  ["a comma before the conjunction", "Doors, windows, and gates", [["Doors", "windows", "gates"]]],
  ["two", "You paint doors and gates.", [["paint doors", "gates"]]],
  ["a clause before it", "Once you arrive, paint doors and gates.", [["paint doors", "gates"]]],
  ["a word before it", "However, doors, windows and gates", [["doors", "windows", "gates"]]],
  ["a clause between commas", "The doors are dry, you can paint windows and gates.", [["paint windows", "gates"]]],
  ["none", "You paint doors, slowly.", []],
  ["none in an address", "See https://example.ca/doors/windows and wait.", [["See https://example.ca/doors/windows", "wait"]]],
  [
    "two, one after the other",
    "Doors and windows, gates and roofs",
    [
      ["Doors", "windows"],
      ["windows", "gates", "roofs"],
    ],
  ],
])("the members of a series: %s", (_, text, found) => {
  expect(members(text)).toEqual(found);
});
