import { expect, test } from "vitest";
import { type Inside, type InsideWord, NEEDLESS, NONE, type SentenceBead } from "#align/bead";
import { oppositeOf } from "#align/opposite";

type Answers = readonly (readonly number[])[];

/** A bead of sentences that are given by the answers of their words; the offset of a word is its place. */
function read(own: Answers, theirs: Answers, bead: Pick<SentenceBead, "en" | "fr">, side: "en" | "fr", first: number, last = first) {
  const words = (answers: Answers) =>
    answers
      .flatMap((list, sentence) => list.map((answer) => ({ sentence, answer })))
      .map((word, from): InsideWord => ({ ...word, from, to: from + 1, rarity: 1, weight: 1, leadWeight: 1, taken: false }));
  const other = side === "en" ? "fr" : "en";
  const none = { en: 0, fr: 0 };
  const whole: SentenceBead = { kind: "match", coverage: none, mass: none, rest: none, ...bead };
  const inside = {
    sentences: { en: [], fr: [] },
    beads: [whole],
    unexplained: { en: [], fr: [] },
    words: { [side]: words(own), [other]: words(theirs) },
  } as unknown as Inside;
  const { place, around } = oppositeOf(inside, whole, side, first, last);
  return [place.map(({ from }) => from), around.map(({ from }) => from)];
}
const one = { en: [0], fr: [0] } as const;
const open = (n: number) => [new Array<number>(n).fill(NONE)];

for (const side of ["en", "fr"] as const) {
  test.each([
    ["between the answers of both neighbours, and one word beyond", [[2, NONE, 5]], 1, 1, [[1, 2, 3, 4, 5, 6], []]],
    ["of neighbours that stand crosswise too", [[5, NONE, 2]], 1, 1, [[1, 2, 3, 4, 5, 6], []]],
    [
      "of neighbours further away, the words between being around it",
      [[2, NONE, NONE, NONE, 5]],
      2,
      2,
      [
        [1, 2, 3, 4, 5, 6],
        [1, 3],
      ],
    ],
    [
      "words that need no answer are passed as those without one",
      [[2, NEEDLESS, NONE, NEEDLESS, 3]],
      2,
      2,
      [
        [1, 2, 3, 4],
        [1, 3],
      ],
    ],
    ["a run of several words", [[2, NONE, NONE, NONE, 4]], 1, 3, [[1, 2, 3, 4, 5], []]],
    ["three words and one from the neighbour before, where none is after", [[2, NONE, NONE]], 1, 1, [[1, 2, 3, 4, 5, 6], [2]]],
    ["three words and one before the neighbour after, where none is before", [[NONE, NONE, 6]], 1, 1, [[2, 3, 4, 5, 6, 7], [0]]],
    ["not beyond the first word", [[NONE, 0]], 0, 0, [[0, 1], []]],
    ["nor the last", [[9, NONE]], 1, 1, [[8, 9], []]],
    [
      "all words where neither neighbour is there",
      [[NONE, NONE, NONE]],
      1,
      1,
      [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        [0, 2],
      ],
    ],
    ["an answer that is the first word is one", [[0, NONE, NONE, 3]], 1, 1, [[0, 1, 2, 3, 4], [2]]],
  ])(`opposite a run of ${side}: %s`, (_, own, first, last, expected) => {
    expect(read(own, open(10), one, side, first, last)).toEqual(expected);
  });

  test(`of ${side}, a neighbour in a sentence of another bead is none`, () => {
    // The run is the second of three sentences.
    const own = [[1], [NONE, NONE], [8]];
    const theirs = [open(3)[0] ?? [], open(4)[0] ?? [], open(3)[0] ?? []];
    expect(read(own, theirs, { en: [1], fr: [1] }, side, 1)).toEqual([[3, 4, 5, 6], [2]]);
    expect(read(own, theirs, { en: [0, 1], fr: [0, 1] }, side, 1)).toEqual([[0, 1, 2, 3, 4, 5], [2]]);
    expect(read(own, theirs, { en: [1, 2], fr: [1, 2] }, side, 1)).toEqual([[4, 5, 6, 7, 8, 9], [2]]);
    expect(read(own, theirs, side === "en" ? { en: [1], fr: [0, 2] } : { en: [0, 2], fr: [1] }, side, 1)).toEqual([
      [0, 1, 2, 7, 8, 9],
      [2],
    ]);
  });
}
