import { expect, test } from "vitest";
import { defaultConfig } from "#config/config";
import { loadLexicon } from "#lexicon/lexicon";
import { checkPair } from "#parity";
import { checks } from "../checks/index.ts";

const SIZE = 40_000;
const repeat = (text: string, size = SIZE) => text.repeat(Math.ceil(size / text.length));
const items = (count: number, textOf: (i: number) => string) => Array.from({ length: count }, (_, i) => `- ${textOf(i)}\n`).join("");
const EN = "You will answer questions from the public, and travel to Gatineau 10 times each year. ";
const FR = "Vous répondrez aux questions du public et vous rendrez à Gatineau 10 fois par année. ";
const lexicon = loadLexicon();

/** Refusal codes, or `result`, with `approximate` where the search was cut short. */
function kindOf(en: string, fr: string): string {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks, config: defaultConfig, lexicon });
  if (!outcome.ok) return outcome.refusals[0]?.code ?? "";
  expect(outcome.report.findings.filter(({ rule }) => rule === "check-crashed")).toEqual([]);
  return outcome.report.notes.some(({ code }) => code === "approximate") ? "approximate" : "result";
}

// Each takes time that grows with its length and no faster; a run that never ends is what would fail here.
test.each([
  ["quotes that open anew", repeat("> a\n\n"), "too-many-lines"],
  ["markers on one line", repeat(`${">".repeat(60)} a\n`), "too-nested"],
  ["emphasis that never closes", repeat("*a _b "), "too-much-markup"],
  ["links that never close", repeat("[a](b"), "too-much-markup"],
  ["short items", repeat("- ab\n"), "too-many-lines"],
  ["ten thousand equal bullets", items(10_000, () => "the same item"), "too-many-lines"],
  ["two thousand equal bullets", items(2000, () => "the same item"), "approximate"],
  ["dates", repeat("January 3 to 5, 2024, "), "result"],
  ["sums", repeat("$75,000 to 90 000 $ "), "result"],
  ["digits in groups", repeat("1 234 "), "result"],
  ["hyphens", repeat("2-A-"), "result"],
  ["spaces", repeat(`a${" ".repeat(500)}`), "result"],
  ["abbreviations", repeat("M. A. "), "result"],
  ["one word", "a".repeat(SIZE), "result"],
])("the same on both sides: %s", (_, text, kind) => {
  expect(kindOf(text, text)).toBe(kind);
});

test.each([
  ["one paragraph of many sentences", repeat(EN), repeat(FR), "result"],
  ["paragraphs that are all alike", repeat(`${EN}\n\n`, 100_000), repeat(`${FR}\n\n`, 100_000), "approximate"],
  ["a sentence without an end", repeat(EN.replaceAll(".", "")), repeat(FR.replaceAll(".", "")), "result"],
  ["one side twenty times longer", repeat(`${EN}\n\n`, 3000), repeat(`${FR}\n\n`, 60_000), "result"],
  ["an empty side", "", repeat(`${FR}\n\n`), "result"],
])("a translation: %s", (_, en, fr, kind) => {
  expect(kindOf(en, fr)).toBe(kind);
});
