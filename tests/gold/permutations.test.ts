import fc from "fast-check";
import { expect, test } from "vitest";
import { align } from "#align/align";
import type { Alignment } from "#align/bead";
import { LANGS, type Lang, type Pair } from "#posting";
import { lexicon } from "../../src/dev/engine.ts";
import { goldPairs } from "../../src/dev/gold/pairs.ts";
import { readPair } from "../../src/dev/read-pair.ts";

const pairs = goldPairs();
/** A fixed seed, so that a build never fails by chance; `SEED=…` looks further. */
const options = { numRuns: Number(process.env.RUNS ?? 40), seed: Number(process.env.SEED ?? 20_261_125) };

/** A text in parts that keep their own lines: its sections, or its lines. */
const sectionsOf = (text: string) => text.split(/^(?=#{1,6} |\*\*[^*\n]+\*\*$)/mu);
const linesOf = (text: string) => text.split(/(?<=\n)/u);

/** Some of the parts of a text in another order. */
const shuffled = (parts: readonly string[]) =>
  fc.shuffledSubarray([...parts], { minLength: Math.min(1, parts.length) }).map((chosen) => chosen.join(""));

/** The two sides of a pair, each with its parts in an order of its own. */
const permutedBy = (partsOf: (text: string) => readonly string[]) =>
  fc.constantFrom(...pairs).chain(({ en, fr }) => fc.tuple(shuffled(partsOf(en)), shuffled(partsOf(fr))));

/** A few lines of any pair on each side, blank ones between some: short texts meet the corners of the passes more often. */
const someLines = (lang: Lang) =>
  fc.array(fc.constantFrom(...pairs.flatMap((pair) => linesOf(pair[lang])), "\n"), { maxLength: 12 }).map((lines) => lines.join(""));

function expectSound(pair: Pair, { beads, beadOf }: Alignment): void {
  for (const lang of LANGS) {
    expect(beads.flatMap((bead) => bead[lang]).sort((a, b) => a - b)).toEqual(pair[lang].blocks.map(({ index }) => index));
    for (const [i, bead] of beads.entries()) for (const index of bead[lang]) expect(beadOf[lang][index]).toBe(i);
  }
  for (const { kind, en, fr } of beads) expect(kind).toBe(en.length === 0 ? "only-fr" : fr.length === 0 ? "only-en" : "match");
}

test.each([
  ["sections", permutedBy(sectionsOf)],
  ["lines", permutedBy(linesOf)],
  ["lines of several pairs", fc.tuple(someLines("en"), someLines("fr"))],
] as const)("each block is in exactly one bead, whatever the order of the %s", (_, texts) => {
  fc.assert(
    fc.property(texts, ([en, fr]) => {
      const pair = readPair(en, fr);
      expectSound(pair, align(pair, lexicon));
    }),
    options,
  );
});
