import { expect, test } from "vitest";
import { align } from "#align/align";
import { insideMemory } from "#align/inside-memory";
import { defaultConfig } from "#config/config";
import { loadLexicon } from "#lexicon/lexicon";
import { parse } from "#parse/parse";
import type { Lang, Pair, Posting } from "#posting";

const lexicon = loadLexicon();

const pairOf = (en: string, fr: string): Pair => {
  const side = (text: string, lang: Lang): Posting => {
    const parsed = parse({ text }, lang, defaultConfig);
    if (!parsed.ok) throw new Error("refused");
    return parsed.posting;
  };
  return { en: side(en, "en"), fr: side(fr, "fr") };
};

const SAID = ["The lift is slow. Take the stairs in summer.", "L’ascenseur est lent. Prenez l’escalier en été."] as const;

test.each([
  [
    "the same paragraphs elsewhere",
    `# Boats\n\nWe build boats.\n\n${SAID[0]}\n`,
    `# Bateaux\n\nNous construisons des bateaux.\n\n${SAID[1]}\n`,
  ],
  ["an item of a list", `- ${SAID[0]}\n`, `- ${SAID[1]}\n`],
  // The letters of an abbreviation may be those of words that stand elsewhere in the pair.
  [
    "an abbreviation",
    `${SAID[0]} Call the CDS.\n\nThe digital service.\n`,
    `${SAID[1]} Appelez le Service numérique canadien.\n\nLe SNC.\n`,
  ],
])("what is remembered of another pair is what would be read: %s", (_, en, fr) => {
  const memory = insideMemory();
  for (const [first, second] of [
    SAID,
    [`${SAID[0]} Call the CDS.`, `${SAID[1]} Appelez le Service numérique canadien.`],
    [en, fr],
  ] as const) {
    const pair = pairOf(first, second);
    const [sharing, fresh] = [align(pair, lexicon, undefined, memory), align(pair, lexicon)];
    expect(sharing.beads).toEqual(fresh.beads);
    for (const bead of fresh.beads.filter(({ kind }) => kind === "match")) expect(sharing.inside(bead)).toEqual(fresh.inside(bead));
  }
});

test("the words of a bead that recurs are read once", () => {
  const memory = insideMemory();
  const [first, second] = [pairOf(...SAID), pairOf(`# One\n\n${SAID[0]}\n`, `# Un\n\n${SAID[1]}\n`)].map((pair) => {
    const { beads, inside } = align(pair, lexicon, undefined, memory);
    return inside(beads.at(-1) as (typeof beads)[number]);
  });
  expect(second?.words).toBe(first?.words);
  expect(second?.sentences.en.map(({ block }) => block)).toEqual([1, 1]);
});
