import { describe, expect, test } from "vitest";
import { type Counted, tallyOf } from "#edit/tally";
import type { Lang } from "#posting";

const TEXTS = { en: "One. Two. Three.\n", fr: "Un. Trois.\n" };
const found = (findings: readonly Counted[], texts = TEXTS) => ({ findings, texts });

/** Faults of one rule that stand nowhere near each other. */
const faults = (...names: readonly string[]): readonly Counted[] =>
  names.map((fingerprint) => {
    const from = 100 * fingerprint.charCodeAt(0);
    return { rule: "date", fingerprint, severity: "error", lacking: undefined, at: { en: { from, to: from + 1 } }, mends: 0 };
  });
const correction = (places: number): Counted => ({
  rule: "typography",
  fingerprint: `t${places}`,
  severity: "info",
  lacking: "fr",
  at: {},
  mends: places,
});

test("what went is settled, what came is new, and all that is there remains", () => {
  expect(tallyOf(found(faults("a", "b", "c")), found(faults("c", "d")))).toEqual({ settled: 2, fresh: 1, remain: 2 });
  expect(tallyOf(found([]), found(faults("a")))).toEqual({ settled: 0, fresh: 1, remain: 1 });
});

test("two with one name count as two", () => {
  expect(tallyOf(found(faults("a", "a")), found(faults("a")))).toEqual({ settled: 1, fresh: 0, remain: 1 });
  expect(tallyOf(found(faults("a")), found(faults("a", "a")))).toEqual({ settled: 0, fresh: 1, remain: 2 });
});

test("leads are no faults", () => {
  const lead = (fingerprint: string): Counted => ({ ...correction(0), rule: "divergence", fingerprint });
  expect(tallyOf(found([lead("a")]), found([...faults("b"), lead("c")]))).toEqual({ settled: 0, fresh: 1, remain: 1 });
});

test("each place of a correction counts, whichever way it goes", () => {
  expect(tallyOf(found([correction(13)]), found([]))).toEqual({ settled: 13, fresh: 0, remain: 0 });
  expect(tallyOf(found([]), found([correction(13)]))).toEqual({ settled: 0, fresh: 13, remain: 0 });
  expect(tallyOf(found([correction(13)]), found([correction(12)]))).toEqual({ settled: 1, fresh: 0, remain: 0 });
});

describe("a gap whose words or neighbours were edited is the same gap", () => {
  const gap = (fingerprint: string, at: Counted["at"], lacking: Lang = "fr"): Counted => ({
    ...{ rule: "missing-sentence", fingerprint, severity: "error", lacking, at, mends: 0 },
  });
  const before = found([gap("a", { en: { from: 5, to: 9 }, fr: { from: 4, to: 4 } })]);

  test.each([
    ["its own words", { en: "One. Two X. Three.\n", fr: TEXTS.fr }, { en: { from: 5, to: 11 }, fr: { from: 4, to: 4 } }],
    ["the sentence before it", { en: TEXTS.en, fr: "Un X. Trois.\n" }, { en: { from: 5, to: 9 }, fr: { from: 6, to: 6 } }],
    ["both at once", { en: "One. Two X. Three.\n", fr: "Un X. Trois.\n" }, { en: { from: 5, to: 11 }, fr: { from: 6, to: 6 } }],
  ])("%s", (_, texts, at) => {
    expect(tallyOf(before, found([gap("b", at)], texts))).toEqual({ settled: 0, fresh: 0, remain: 1 });
  });

  test.each([
    ["at another place", gap("b", { en: { from: 12, to: 18 }, fr: { from: 9, to: 9 } })],
    ["with the same place on one side alone", gap("b", { en: { from: 5, to: 11 } })],
    ["of another rule", { ...gap("b", { en: { from: 5, to: 11 }, fr: { from: 4, to: 4 } }), rule: "date" }],
    ["that another side lacks", gap("b", { en: { from: 5, to: 11 }, fr: { from: 4, to: 4 } }, "en")],
  ])("and one %s is another", (_, other) => {
    expect(tallyOf(before, found([other], { en: "One. Two X. Three.\n", fr: TEXTS.fr }))).toEqual({ settled: 1, fresh: 1, remain: 1 });
  });
});
