import { expect, test } from "vitest";
import { align } from "#align/align";
import { type Inside, NONE } from "#align/bead";
import { DIVERGENCE_FEATURES, divergenceFeatures, divergenceOf } from "#align/divergence";
import { DIVERGENCE_WEIGHTS } from "#models/divergence";
import { lexicon } from "../dev/engine.ts";
import { readPair } from "../dev/read-pair.ts";

function inside(en: string, fr: string) {
  const alignment = align(readPair(en, fr), lexicon);
  return alignment.inside(alignment.beads[0] as (typeof alignment.beads)[number]);
}

const EN = "The team plans inspections of bridges, tunnels and harbours.";
const FR = "L’équipe planifie les inspections des ponts, des tunnels et des ports.";
const MORE = " It writes monthly reports for the regional council and trains seasonal volunteers.";

test("a weight for each feature", () => {
  expect(DIVERGENCE_WEIGHTS).toHaveLength(DIVERGENCE_FEATURES.length);
  expect(divergenceFeatures(inside(EN, FR))).toHaveLength(DIVERGENCE_FEATURES.length);
});

test("a translation is unlikely to diverge, a text with more in English is likely to", () => {
  const [same, more] = [
    divergenceOf(inside(EN, FR)),
    divergenceOf(inside(`${EN.slice(0, -1)}, writes monthly reports for the regional council and trains seasonal volunteers.`, FR)),
  ];
  expect(same.probability).toBeLessThan(0.2);
  expect(more.probability).toBeGreaterThan(0.6);
  expect(more).toMatchObject({ kind: "detail", lacking: "fr", runs: { en: { side: "en" } } });
  expect(more.runs.fr).toBeUndefined();
});

test("what only French says counts too, a little less: French needs more words", () => {
  const more = divergenceOf(
    inside(EN, `${FR.slice(0, -1)}, rédige des rapports mensuels pour le conseil régional et forme des bénévoles saisonniers.`),
  );
  expect(more.probability).toBeGreaterThan(0.4);
  expect(more).toMatchObject({ kind: "detail", lacking: "en", runs: { fr: { side: "fr" } } });
});

test("the heaviest run is words next to each other in one sentence", () => {
  const text = `${EN.slice(0, -1)}, monthly reports included.`;
  const read = inside(text, FR);
  const run = divergenceOf(read).runs.en;
  expect(run && read.sentences.en[run.sentence]?.text.slice(run.from, run.to)).toBe("monthly reports included");
  expect(run?.words).toBe(3);
});

test("different words on both sides are a difference of meaning, without a side that lacks", () => {
  const found = divergenceOf(
    inside("Answer questions from the public by telephone and letter", "Répondre aux questions du public en organisant des tournées"),
  );
  expect(found.kind).toBe("meaning");
  expect(found.lacking).toBeUndefined();
});

test("a sentence without a counterpart counts as such", () => {
  const feature = (en: string) => divergenceFeatures(inside(en, FR))[DIVERGENCE_FEATURES.indexOf("sentences")] as number;
  expect(feature(EN)).toBe(0);
  expect(feature(EN + MORE)).toBeGreaterThan(2);
});

test("nothing to read: no division by nothing", () => {
  const { probability } = divergenceOf(inside("— ;", "— ?"));
  expect(probability).toBeGreaterThanOrEqual(0);
  expect(probability).toBeLessThanOrEqual(1);
});

/** What stands inside a bead of one sentence a side: words of so much weight that nothing answers to; 0 is a word that has an answer. */
function insideOf(en: readonly number[], fr: readonly number[], sentenceOf = (_at: number) => 0): Inside {
  const words = (weights: readonly number[]) =>
    weights.map((weight, at) => {
      const place = { sentence: sentenceOf(at), from: at, to: at + 1 };
      return { ...place, answer: weight === 0 ? 0 : NONE, rarity: 1, weight, leadWeight: weight, taken: false };
    });
  return {
    sentences: { en: [], fr: [] },
    beads: [{ kind: "match", en: [0, 1], fr: [0], coverage: { en: 1, fr: 1 }, mass: { en: 9, fr: 9 }, rest: { en: 0, fr: 0 } }],
    unexplained: { en: [], fr: [] },
    words: { en: words(en), fr: words(fr) },
  };
}

test("words of two sentences are two runs, and the heavier one is told; the first of equals", () => {
  const run = (weights: readonly number[], sentenceOf?: (at: number) => number) => divergenceOf(insideOf(weights, [0], sentenceOf)).runs.en;
  expect(run([1, 1.5], (at) => at)).toMatchObject({ sentence: 1, words: 1, weight: 1.5 });
  expect(run([1, 1])).toMatchObject({ sentence: 0, from: 0, to: 2, words: 2, weight: 2 });
  expect(run([1, 0, 0, 1])).toMatchObject({ from: 0, to: 1, words: 1 });
  expect(run([2, 0, 0, 1])).toMatchObject({ from: 0, weight: 2 });
});

test("one word that has an answer may stand inside a run", () => {
  expect(divergenceOf(insideOf([1, 0, 1], [0])).runs.en).toMatchObject({ from: 0, to: 3, words: 2, weight: 2 });
});

test("what stands opposite the heaviest run is told with it from four tenths of its weight, a French word counting nine tenths", () => {
  expect(divergenceOf(insideOf([0, 3], [0, 1.4]))).toMatchObject({ kind: "meaning", runs: { en: { weight: 3 }, fr: { weight: 1.4 } } });
  const detail = divergenceOf(insideOf([0, 3], [0, 1.3]));
  expect(detail).toMatchObject({ kind: "detail", lacking: "fr", runs: { en: { weight: 3 } } });
  expect(Object.keys(detail.runs)).toEqual(["en"]);
  expect(divergenceOf(insideOf([0, 1], [0, 3]))).toMatchObject({ kind: "detail", lacking: "en" });
});

test("the heavier the run, the likelier; nothing left over is no divergence", () => {
  const of = (weight: number) => divergenceOf(insideOf([weight], [])).probability;
  expect(of(1.6)).toBeLessThan(0.27);
  expect(of(1.7)).toBeGreaterThan(0.27);
  expect(divergenceOf(insideOf([0], [0]))).toMatchObject({ kind: "meaning", runs: {} });
});

test("a sentence alone counts as far as it is not covered", () => {
  const alone = {
    sentences: { en: [], fr: [] },
    beads: [{ kind: "only-en", en: [0], fr: [], coverage: { en: 0.25, fr: 0 }, mass: { en: 4, fr: 7 }, rest: { en: 0, fr: 0 } }],
    unexplained: { en: [], fr: [] },
    words: { en: [], fr: [] },
  } as const;
  expect(divergenceFeatures(alone)[DIVERGENCE_FEATURES.indexOf("sentences")]).toBe(3);
});

test("two words that have an answer end a run, a sentence too, and what stands opposite is of the same place", () => {
  const runs = (en: readonly number[], fr: readonly number[]) => divergenceOf(insideOf(en, fr)).runs;
  expect(runs([1, 0, 0, 1, 1], [0]).en).toMatchObject({ from: 3, to: 5, words: 2, first: 3, last: 4 });
  // Opposite the first word, which answers to the first: four words at most.
  expect(runs([0, 3], [0, 0, 0, 0, 0, 0, 3]).fr).toBeUndefined();
  expect(runs([0, 3], [0, 0, 0, 3]).fr).toMatchObject({ from: 3, weight: 3 });
});

test("of a French run and an English one the heavier is told, a French word counting nine tenths", () => {
  const lacking = (en: number, fr: number) => divergenceOf(insideOf([en], [0, 0, 0, 0, 0, 0, 0, 0, fr])).runs;
  expect(Object.keys(lacking(1.8, 2.01))).toContain("fr");
  expect(Object.keys(lacking(1.82, 2))).toContain("en");
});
