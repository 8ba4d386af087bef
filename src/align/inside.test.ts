import { expect, test } from "vitest";
import { align } from "#align/align";
import { isReadable } from "#align/inside";
import { lexicon } from "../dev/engine.ts";
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
