import { describe, expect, test } from "vitest";
import { align } from "#align/align";
import { isReadable } from "#align/inside";
import { lexicon } from "../dev/engine.ts";
import { insideOf, lexiconOf } from "../dev/inside-of.ts";
import { readPair } from "../dev/read-pair.ts";

/** What stands inside the first bead of a pair. */
function read(en: string, fr: string) {
  const alignment = align(readPair(en, fr), lexicon);
  return alignment.inside(alignment.beads[0] as (typeof alignment.beads)[number]);
}
const words = (en: string, fr: string, lang: "en" | "fr") => {
  const { sentences, unexplained } = read(en, fr);
  return unexplained[lang]
    .filter(({ weight }) => weight > 0.1)
    .map(({ sentence, from, to }) => sentences[lang][sentence]?.text.slice(from, to));
};

const EN = "The ferry leaves the harbour at noon. You repair the museum windows.";
const FR = "Le traversier quitte le port à midi. Vous réparez les fenêtres du musée.";

test("sentences face each other, and their ranges are the block's", () => {
  const { beads, sentences } = read(EN, FR);
  expect(beads.map(({ kind, en, fr }) => [kind, en, fr])).toEqual([
    ["match", [0], [0]],
    ["match", [1], [1]],
  ]);
  for (const { from, to, text } of sentences.en) expect(EN.slice(from, to)).toBe(text);
});

test.each([
  ["English", EN, "Le traversier quitte le port à midi.", "only-en"],
  ["French", "The ferry leaves the harbour at noon.", FR, "only-fr"],
])("a sentence that only %s has stands alone, hardly covered", (_, en, fr, kind) => {
  const alone = read(en, fr).beads.filter((bead) => bead.kind !== "match");
  expect(alone.map((bead) => bead.kind)).toEqual([kind]);
  const lang = kind === "only-en" ? "en" : "fr";
  expect(alone[0]?.coverage[lang]).toBeLessThan(0.4);
  expect(alone[0]?.mass[lang]).toBeGreaterThan(1);
});

test("the words that nothing explains, where they stand", () => {
  expect(words("You repair windows and wooden boats.", "Vous réparez des fenêtres.", "en")).toEqual(["wooden", "boats"]);
  expect(words("You repair windows.", "Vous réparez des fenêtres et des bateaux.", "fr")).toEqual(["bateaux"]);
  expect(words(EN, FR, "fr")).toEqual([]);
});

test("a doublet weighs next to nothing the second time", () => {
  expect(words("Gardeners work here.", "Les jardinières et jardiniers travaillent ici.", "fr").length).toBeLessThanOrEqual(1);
});

test("a merged bead is read over all its blocks", () => {
  const { sentences } = read(
    "You plant tulips in the garden.\n\nYou paint the museum windows.",
    "Vous plantez des tulipes au jardin et peignez les fenêtres du musée.",
  );
  expect(sentences.en.map(({ block }) => block)).toEqual([0, 1]);
});

test("asked twice, it is read once", () => {
  const alignment = align(readPair(EN, FR), lexicon);
  const [bead] = alignment.beads;
  expect(bead && alignment.inside(bead)).toBe(bead && alignment.inside(bead));
});

test.each([
  ["prose", "A text", "Un texte", true],
  ["code", "```\na\n```", "```\na\n```", false],
  ["a rule", "---", "---", false],
  ["one side alone", "A text", "", false],
])("worth reading: %s", (_, en, fr, readable) => {
  const pair = readPair(en, fr);
  const [bead] = align(pair, lexicon).beads;
  expect(bead !== undefined && isReadable(pair, bead)).toBe(readable);
});

test("a sentence that has no counterpart is named by its side", () => {
  expect(read(EN, "Le traversier quitte le port à midi.").beads.map(({ kind }) => kind)).toEqual(["match", "only-en"]);
  expect(read("The ferry leaves the harbour at noon.", FR).beads.map(({ kind }) => kind)).toEqual(["match", "only-fr"]);
});

test("one block of prose among others is enough to read", () => {
  const pair = readPair("A text\n\n```\na\n```", "Un texte");
  const bead = { kind: "match", en: [0, 1], fr: [0], similarity: 1, moved: false, section: 0 } as const;
  expect(isReadable(pair, bead)).toBe(true);
  expect(isReadable(pair, { ...bead, en: [1] })).toBe(false);
});

describe("of toy words", () => {
  const inside = (en: string, fr: string, ...rest: readonly Parameters<typeof lexiconOf>[1][]) =>
    insideOf(en, fr, lexiconOf("garb=vacor hest=bidel jolt=mugil kemp=nirap larn=dolu", ...rest));
  /** Weights are kept in four bytes. */
  const near = (value: number) => Math.round(value * 1000) / 1000;

  test("what is left is the weight of the words that nothing answers to, numbers apart", () => {
    const { beads } = inside("Garb quop wexi 12.", "Vacor dravel 15.", { quop: 0.5, wexi: 0.25, dravel: 0.4 });
    expect(beads.map(({ rest }) => [near(rest.en), near(rest.fr)])).toEqual([[0.75, 0.4]]);
    expect(inside("Garb 12.", "Vacor 12.").beads[0]?.rest).toEqual({ en: 0, fr: 0 });
  });

  test("all that a side says, and how much of it is explained", () => {
    const [bead] = inside("Garb hest quop.", "Vacor bidel.", { garb: 0.5, hest: 0.25, quop: 0.75, vacor: 0.5, bidel: 0.5 }).beads;
    expect([near(bead?.mass.en ?? 0), near(bead?.mass.fr ?? 0), near(bead?.coverage.en ?? 0), near(bead?.coverage.fr ?? 0)]).toEqual([
      1.5, 1, 0.5, 1,
    ]);
  });

  test("a sentence that stands alone is read against the whole other side", () => {
    const [first, second] = inside("Garb hest jolt. Hest kemp quop wexi yort.", "Vacor bidel mugil.").beads;
    expect([first?.kind, second?.kind, second?.en, second?.fr]).toEqual(["match", "only-en", [1], []]);
    expect(near(second?.coverage.en ?? 0)).toBe(0.2);
    const french = inside("Garb hest jolt.", "Vacor bidel mugil. Bidel nirap dravel quopa zemil.").beads[1];
    expect([french?.kind, french?.en, french?.fr, near(french?.coverage.fr ?? 0)]).toEqual(["only-fr", [], [1], 0.2]);
  });

  test("a sentence without words is explained, and a word weighs by how seldom it goes without an answer", () => {
    expect(inside("…", "Vacor.").beads.map(({ coverage, mass }) => [coverage.en, mass.en])).toEqual([[1, 0]]);
    const { words } = inside("Garb quop 12.", "Vacor.", { garb: 0.5, quop: 0.5 }, { garb: 0.5, quop: 0.5 });
    expect(words.en.map(({ rarity, weight, taken }) => [near(rarity), near(weight), taken])).toEqual([
      [0.5, 0, true],
      [0.5, 0.25, false],
      [0.75, 0, false],
    ]);
  });

  test("words are counted from one in their sentence, with the offsets that they have there", () => {
    const { unexplained, sentences } = inside("Garb hest. Jolt quop, wexi kemp.", "Vacor bidel. Mugil nirap.");
    expect(unexplained.en.map(({ sentence, order, next }) => [sentence, order, next])).toEqual([
      [1, 2, 3],
      [1, 3, 4],
    ]);
    expect(unexplained.en.map(({ from, to }) => sentences.en[1]?.text.slice(from, to))).toEqual(["quop", "wexi"]);
    expect(unexplained.fr).toEqual([]);
  });

  test("a sentence over two blocks of a bead is none: each block has its own", () => {
    const { sentences, beads } = inside("Garb hest.\n\nJolt kemp.", "Vacor bidel. Mugil nirap.");
    expect(sentences.en.map(({ block, text }) => [block, text])).toEqual([
      [0, "Garb hest."],
      [1, "Jolt kemp."],
    ]);
    expect(beads.map(({ en, fr }) => [en, fr])).toEqual([
      [[0], [0]],
      [[1], [1]],
    ]);
  });

  test("sentences in other words face each other between two that do", () => {
    const { beads } = inside("Garb hest. Quop wexi. Jolt kemp.", "Vacor bidel. Dravel zemil. Mugil nirap.");
    expect(beads.map(({ kind }) => kind)).toEqual(["match", "match", "match"]);
  });
});
