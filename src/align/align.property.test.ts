import fc from "fast-check";
import { expect, test } from "vitest";
import { align } from "#align/align";
import { LANGS } from "#posting";
import { lexicon } from "../dev/engine.ts";
import { pairsIn } from "../dev/pairs.ts";
import { readPair } from "../dev/read-pair.ts";

/** How often a part is drawn: `ALIGN_RUNS=5000 npx vitest run --project unit align.property` looks longer, from another seed with ALIGN_SEED. */
const RUNS = Number(process.env.ALIGN_RUNS ?? 40);
const SEED = Number(process.env.ALIGN_SEED ?? 8);

const examples = pairsIn("examples");

/** Parts that look like each other within a language and across the two, so that blocks move, merge and go astray. */
const EN = [
  "# Boats",
  "## Duties",
  "### Licence",
  "Certificate",
  "2026",
  "- You repair 12 boats.",
  "- Lifeboat",
  "board",
  "You keep the log.",
  "1. Dive",
];
const FR = [
  "# Bateaux",
  "## Fonctions",
  "### Brevet",
  "Certificat",
  "2026",
  "- Vous réparez 12 bateaux.",
  "- Canot",
  "bord",
  "Vous tenez le journal.",
  "1. Plonger",
];

/** Every block of both sides is in one bead, and in one only. */
function covers(en: string, fr: string): void {
  const pair = readPair(en, fr);
  const { beads, beadOf } = align(pair, lexicon);
  for (const lang of LANGS) {
    const blocks = pair[lang].blocks.map(({ index }) => index);
    expect(beads.flatMap((bead) => bead[lang]).toSorted((a, b) => a - b)).toEqual(blocks);
    expect(blocks.every((block) => beads[beadOf[lang][block] ?? -1]?.[lang].includes(block))).toBe(true);
  }
}

const shuffled = (parts: readonly string[], end: string) =>
  fc.shuffledSubarray([...parts], { minLength: Math.ceil(parts.length / 2) }).map((chosen) => chosen.join(end));

const sectionsOf = (text: string) => text.split(/^(?=#)/mu);
const linesOf = (text: string) => text.split("\n").filter((line) => line !== "");

test.each([
  ["sections", sectionsOf, "\n"],
  ["lines", (text: string) => linesOf(text).slice(0, 40), "\n\n"],
  ["lines of a paragraph", (text: string) => linesOf(text).slice(0, 24), "\n"],
] as const)("%s of the examples in any order", (_, partsOf, end) => {
  const pairs = fc.constantFrom(...examples).chain(({ en, fr }) => fc.tuple(shuffled(partsOf(en), end), shuffled(partsOf(fr), end)));
  fc.assert(
    fc.property(pairs, ([en, fr]) => covers(en, fr)),
    { numRuns: RUNS, seed: SEED },
  );
});

test("short lines that are much alike, glued or apart", () => {
  const text = (lines: readonly string[]) =>
    fc
      .array(fc.tuple(fc.constantFrom(...lines, "c", "n"), fc.constantFrom("\n", "\n\n")), { maxLength: 16 })
      .map((drawn) => drawn.map(([line, end]) => line + end).join(""));
  fc.assert(
    fc.property(text(EN), text(FR), (en, fr) => covers(en, fr)),
    { numRuns: RUNS * 5, seed: SEED },
  );
});
