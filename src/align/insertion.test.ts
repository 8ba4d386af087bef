import { expect, test } from "vitest";
import { align } from "#align/align";
import type { Bead } from "#align/bead";
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
  [
    "first under a paragraph",
    `You help the port.\n\n${BRIDGE[0]}${LETTERS[0]}${TULIPS[0]}`,
    `Vous aidez le port.\n\n${LETTERS[1]}${TULIPS[1]}`,
    ["fr", 3],
  ],
  [
    "last of a list before a paragraph",
    `${BRIDGE[0]}${LETTERS[0]}${TULIPS[0]}\nYou help the port.\n`,
    `${BRIDGE[1]}${LETTERS[1]}\nVous aidez le port.\n`,
    ["fr", 3],
  ],
  ["in English", BRIDGE[0] + TULIPS[0], BRIDGE[1] + LETTERS[1] + TULIPS[1], ["en", 2]],
  ["in an empty text", BRIDGE[0], "", ["fr", 1]],
  ["a field stays in the front matter", "---\ntitle: Archivist\nlayout: job\n---\n", "---\ntitle: Archiviste\n---\n", ["fr", 3]],
])("%s", (_, en, fr, expected) => {
  expect(pointOf(en, fr)).toEqual(expected);
});

/** Where a bead would go among beads that are given by hand. */
function among(en: string, fr: string, facing: readonly (readonly [number[], number[], boolean?])[], which: number) {
  const pair = readPair(en, fr);
  const beads = facing.map(
    ([own, other, moved = false]): Bead => ({
      kind: own.length === 0 ? "only-fr" : other.length === 0 ? "only-en" : "match",
      en: own,
      fr: other,
      similarity: 1,
      moved,
      section: 0,
    }),
  );
  const { side, line } = insertionPoint(pair, beads, beads[which] as Bead);
  return [side, line];
}

test("what moved is no anchor, nor is what only the other side has", () => {
  const [en, fr] = ["a\n\nb\n\nc\n", "a\n\nb\n\nc\n"];
  expect(
    among(
      en,
      fr,
      [
        [[0], [0]],
        [[1], [2], true],
        [[2], []],
        [[], [1]],
      ],
      2,
    ),
  ).toEqual(["fr", 2]);
  expect(
    among(
      en,
      fr,
      [
        [[0], [0], true],
        [[1], []],
        [[2], [2]],
        [[], [1]],
      ],
      1,
    ),
  ).toEqual(["fr", 5]);
  expect(
    among(
      en,
      fr,
      [
        [[0], [0]],
        [[1], []],
        [[2], []],
      ],
      2,
    ),
  ).toEqual(["fr", 2]);
});

test("of several blocks the last one is passed, the first one preceded", () => {
  const lines = "a\n\nb\n\nc\n";
  expect(
    among(
      lines,
      lines,
      [
        [[0], [0, 1]],
        [[1], []],
      ],
      1,
    ),
  ).toEqual(["fr", 4]);
  expect(
    among(
      lines,
      lines,
      [
        [[0], []],
        [[1], [1, 2]],
      ],
      0,
    ),
  ).toEqual(["fr", 3]);
});

test("a field is anchored to fields alone, and text to text", () => {
  const en = "---\ntitle: a\nlayout: b\n---\n\na\n\nb\n";
  const fr = "---\ntitle: a\n---\n\na\n";
  expect(
    among(
      en,
      fr,
      [
        [[0], [0]],
        [[1], []],
        [[2], [1]],
        [[3], []],
      ],
      3,
    ),
  ).toEqual(["fr", 6]);
  expect(
    among(
      en,
      fr,
      [
        [[1], []],
        [[2], [1]],
      ],
      0,
    ),
  ).toEqual(["fr", 1]);
  expect(
    among(
      en,
      "---\ntitle: a\n---\n",
      [
        [[0], [0]],
        [[2], []],
      ],
      1,
    ),
  ).toEqual(["fr", 4]);
  expect(
    among(
      "---\ntitle: a\n---\n\na\n",
      en,
      [
        [[0], [0]],
        [[], [1]],
        [[1], [2]],
      ],
      1,
    ),
  ).toEqual(["en", 3]);
});

test("the nearest blocks that both sides have are sought once for all that one lacks", () => {
  const pair = readPair(BRIDGE[0] + LETTERS[0].repeat(100) + TULIPS[0], BRIDGE[1] + TULIPS[1]);
  let looks = 0;
  const beads = align(pair, lexicon).beads.map((bead) => ({
    ...bead,
    get moved() {
      looks++;
      return bead.moved;
    },
  }));
  const alone = beads.filter(({ kind }) => kind !== "match");
  expect(new Set(alone.map((bead) => insertionPoint(pair, beads, bead).line))).toEqual(new Set([2]));
  expect(looks).toBeLessThan(3 * beads.length);
});
