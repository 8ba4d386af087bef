import { expect, test } from "vitest";
import { type PairWords, readWords } from "#align/tokens";
import { linkWords } from "#align/word-links";
import { lexicon } from "../dev/engine.ts";
import { readPair } from "../dev/read-pair.ts";

function links(en: string, fr: string) {
  const words = readWords(readPair(en, fr), lexicon);
  const [left, right] = [words.en.tokens[0]?.words ?? [], words.fr.tokens[0]?.words ?? []];
  const found = linkWords(left, right, words);
  return [...found.en].map((j, i) => [words.en.stems[left[i] ?? -1], j < 0 ? null : words.fr.stems[right[j] ?? -1]]);
}

test("each word has one counterpart, and a counterpart one word", () => {
  expect(links("boats and boats", "bateaux")).toEqual([
    ["boat", "bate"],
    ["boat", null],
  ]);
  expect(links("windows and boats", "bateaux et fenêtres")).toEqual([
    ["window", "fenetr"],
    ["boat", "bate"],
  ]);
});

test("a partner is given up where that makes room for one more", () => {
  // “job” may be « emploi » or « poste », “position” here « poste » alone.
  const found = links("job position", "poste emploi").map(([, fr]) => fr);
  expect(found.toSorted()).toEqual(["emploi", "post"]);
});

test("repeated words are linked in order, and many of them in a moment", () => {
  expect(links("boat window boat", "bateau fenêtre bateau").map(([, fr]) => fr)).toEqual(["bateau", "fenetr", "bateau"]);
  expect(links("boat ".repeat(3000), "bateau ".repeat(3000)).filter(([, fr]) => fr === null).length).toBeLessThan(3000);
});

/** Words of a side are numbers; for each English one, the French ones that may translate it and how likely that is. */
function linked(
  en: readonly number[],
  fr: readonly number[],
  likely: readonly (readonly (readonly [number, number])[])[],
): readonly number[] {
  const from = [0];
  for (const list of likely) from.push((from.at(-1) as number) + list.length);
  const words = {
    from: Int32Array.from(from),
    matches: likely.flatMap((list) => list.map(([word]) => word)),
    strength: likely.flatMap((list) => list.map(([, value]) => value)),
  };
  const links = linkWords(en, fr, {
    ...words,
    matches: Int32Array.from(words.matches),
    strength: Float32Array.from(words.strength),
  } as unknown as PairWords);
  links.en.forEach((j, i) => {
    if (j >= 0) expect(links.fr[j]).toBe(i);
  });
  expect(links.fr.filter((i) => i >= 0)).toHaveLength(links.en.filter((j) => j >= 0).length);
  return [...links.en];
}

test("a counterpart explains a word from a half on", () => {
  expect([linked([0], [0], [[[0, 0.5]]]), linked([0], [0], [[[0, 0.49]]])]).toEqual([[0], [-1]]);
});

test("of counterparts that are as likely, a word has the one at its own place", () => {
  const three = [[[0, 0.8]], []] as const;
  expect(linked([0, 1, 1], [0, 1, 0], three)).toEqual([0, -1, -1]);
  expect(linked([1, 1, 0], [0, 1, 0], three)).toEqual([-1, -1, 2]);
  expect(linked([0, 1], [1, 1, 1, 0, 1, 0], three)).toEqual([3, -1]);
});

test("a likelier one may stand further away: the length of the text costs a quarter", () => {
  const choice = (far: number) =>
    linked(
      [0, 2, 2, 2],
      [0, 2, 2, 1],
      [
        [
          [0, 0.6],
          [1, far],
        ],
        [],
        [],
      ],
    )[0];
  expect([choice(0.78), choice(0.8)]).toEqual([0, 3]);
});

test("the strongest pair first, then the first", () => {
  expect(linked([0, 1], [0], [[[0, 0.6]], [[0, 0.9]]])).toEqual([-1, 0]);
  expect(linked([0, 0], [0], [[[0, 0.9]]])).toEqual([0, -1]);
});

test.each([
  [
    "one gives way",
    [0, 1],
    [0, 1],
    [
      [
        [0, 1],
        [1, 0.6],
      ],
      [[0, 0.9]],
    ],
    [1, 0],
  ],
  [
    "whichever comes first",
    [1, 0],
    [0, 1],
    [
      [
        [0, 1],
        [1, 0.6],
      ],
      [[0, 0.9]],
    ],
    [0, 1],
  ],
  [
    "two give way",
    [0, 1, 2],
    [0, 1, 2],
    [
      [
        [0, 1],
        [1, 0.6],
      ],
      [
        [1, 1],
        [2, 0.6],
      ],
      [[0, 0.9]],
    ],
    [1, 2, 0],
  ],
  ["one that has no other stays", [0, 1], [0], [[[0, 1]], [[0, 0.9]]], [0, -1]],
  [
    "two that want one another’s do not both give way",
    [0, 1, 2],
    [0, 1],
    [
      [
        [0, 1],
        [1, 1],
      ],
      [
        [0, 1],
        [1, 1],
      ],
      [
        [0, 0.9],
        [1, 0.9],
      ],
    ],
    [0, 1, -1],
  ],
] as const)("room is made for a word whose counterpart is taken: %s", (_, en, fr, likely, expected) => {
  expect(linked(en, fr, likely)).toEqual(expected);
});

test.each([0, 1, 2, 5, 8, 9])("a word at place %d has the one at that place of ten like it", (place) => {
  const en = Array.from({ length: 10 }, (_, i) => (i === place ? 0 : 1));
  expect(linked(en, new Array(10).fill(0), [[[0, 0.7]], []])[place]).toBe(place);
});

test("words without counterparts, and texts without words, are linked to nothing", () => {
  expect(linked([0], [0], [[]])).toEqual([-1]);
  expect(linked([], [0], [[[0, 1]]])).toEqual([]);
  expect(linked([0], [], [[[0, 1]]])).toEqual([-1]);
});
