import { expect, test } from "vitest";
import { align } from "#align/align";
import { insertionPoint } from "#align/insertion";
import { lexicon } from "../dev/engine.ts";
import { readPair } from "../dev/read-pair.ts";

/** Where the one unmatched bead of a pair would go. */
function pointOf(en: string, fr: string) {
  const pair = readPair(en, fr);
  const { beads } = align(pair, lexicon);
  const alone = beads.filter(({ kind }) => kind !== "match");
  expect(alone).toHaveLength(1);
  const { side, line, column, offset } = insertionPoint(pair, beads, alone[0] as (typeof beads)[number]);
  expect(column).toBe(1);
  expect(offset).toBe(pair[side].lines[line - 1] ?? pair[side].text.length);
  return [side, line];
}

const BRIDGE = ["- Repair the harbour bridge\n", "- Réparer le pont du port\n"] as const;
const LETTERS = ["- Write letters to schools\n", "- Écrire des lettres aux écoles\n"] as const;
const TULIPS = ["- Plant tulips in the garden\n", "- Planter des tulipes au jardin\n"] as const;

test.each([
  ["first", BRIDGE[0] + LETTERS[0] + TULIPS[0], LETTERS[1] + TULIPS[1], ["fr", 1]],
  ["between", BRIDGE[0] + LETTERS[0] + TULIPS[0], BRIDGE[1] + TULIPS[1], ["fr", 2]],
  ["last", BRIDGE[0] + LETTERS[0] + TULIPS[0], BRIDGE[1] + LETTERS[1], ["fr", 3]],
  ["in English", BRIDGE[0] + TULIPS[0], BRIDGE[1] + LETTERS[1] + TULIPS[1], ["en", 2]],
  ["in an empty text", BRIDGE[0], "", ["fr", 1]],
  ["a field stays in the front matter", "---\ntitle: Archivist\nlayout: job\n---\n", "---\ntitle: Archiviste\n---\n", ["fr", 3]],
])("%s", (_, en, fr, expected) => {
  expect(pointOf(en, fr)).toEqual(expected);
});
