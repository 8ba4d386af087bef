import { expect, test } from "vitest";
import { comparer } from "#align/coverage";
import { readWords } from "#align/tokens";
import { lexicon } from "../dev/engine.ts";
import { readPair } from "../dev/read-pair.ts";

const words = readWords(readPair("Repair 3 bridges\n\nWrite letters\n\n—", "Réparer 3 ponts\n\nÉcrire des lettres\n\n—"), lexicon);
const compare = comparer(words);
const of = (en: readonly number[], fr: readonly number[]) => ({
  ...compare(
    en.map((i) => words.en.blocks[i] as Int32Array),
    fr.map((i) => words.fr.blocks[i] as Int32Array),
  ),
});

test("a translation is covered on both sides, another text on neither", () => {
  const [same, other] = [of([0], [0]), of([0], [1])];
  expect(same.coveredEn / same.massEn).toBeGreaterThan(0.7);
  expect(same.coveredFr / same.massFr).toBeGreaterThan(0.7);
  expect([other.coveredEn, other.coveredFr]).toEqual([0, 0]);
});

test("numbers are counted, and those that both sides state", () => {
  expect(of([0], [0])).toMatchObject({ numbersEn: 1, numbersFr: 1, numbersShared: 1 });
  expect(of([0], [1])).toMatchObject({ numbersEn: 1, numbersFr: 0, numbersShared: 0 });
});

test("no words, no mass", () => {
  expect(of([2], [2])).toMatchObject({ massEn: 0, massFr: 0, coveredEn: 0, coveredFr: 0 });
  expect(of([], [])).toMatchObject({ massEn: 0, massFr: 0 });
});

test("a group is the sum of its blocks, and covered never passes mass", () => {
  const [all, first, second] = [of([0, 1], [0, 1]), of([0], [0]), of([1], [1])];
  expect(all.massEn).toBeCloseTo(first.massEn + second.massEn);
  expect(all.coveredFr).toBeCloseTo(first.coveredFr + second.coveredFr);
  for (const c of [all, first, second]) {
    expect(c.coveredEn).toBeLessThanOrEqual(c.massEn);
    expect(c.coveredFr).toBeLessThanOrEqual(c.massFr);
  }
});

test("a comparison leaves nothing behind for the next", () => {
  const before = of([1], [1]);
  of([0, 1], [0]);
  const { bestEn: _, bestFr: __, ...again } = of([1], [1]);
  expect(before).toMatchObject(again);
});

test("a word that a group says twice weighs once, on either side", () => {
  expect(of([0, 0], [0])).toEqual(of([0], [0]));
  expect(of([0], [0, 0])).toEqual(of([0], [0]));
});
