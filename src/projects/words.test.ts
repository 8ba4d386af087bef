import { expect, test } from "vitest";
import type { Finding } from "#finding";
import type { Position } from "#posting";
import { wordsToWrite } from "#projects/words";

const texts = { en: "- Bake bread for the night watch.", fr: "- Cuire 3,5 kg de pain-gâteau." };
const at = (from: number, to: number): Position => ({
  start: { offset: from, line: 1, column: from + 1 },
  end: { offset: to, line: 1, column: to + 1 },
});
const finding = (more: Partial<Finding>) => ({ category: "omission" as const, en: null, fr: null, ...more });

test("the words of the side that has them", () => {
  expect(wordsToWrite(finding({ lacking: "fr", en: at(0, 33) }), texts)).toBe(6);
  expect(wordsToWrite(finding({ lacking: "en", fr: at(0, 30), category: "addition" }), texts)).toBe(5);
});

test("the words of a block in the wrong language, where nothing faces it", () => {
  expect(wordsToWrite(finding({ lacking: "fr", fr: at(0, 30), category: "untranslated" }), texts)).toBe(5);
  expect(wordsToWrite(finding({ lacking: "fr", en: at(0, 33), fr: at(0, 7), category: "untranslated" }), texts)).toBe(6);
});

test("nothing where a value is corrected, where no side lacks anything, and where there is no place", () => {
  expect(wordsToWrite(finding({ lacking: "fr", en: at(0, 33), category: "numbers" }), texts)).toBeUndefined();
  expect(wordsToWrite(finding({ en: at(0, 33) }), texts)).toBeUndefined();
  expect(wordsToWrite(finding({ lacking: "fr" }), texts)).toBeUndefined();
});
