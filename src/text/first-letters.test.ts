import { describe, expect, it } from "vitest";
import { CHOICES } from "./choice-words.ts";
import { firstLetters } from "./first-letters.ts";
import { LEVELS } from "./level-words.ts";

const rows: readonly (readonly [source: string, starts: readonly string[] | null])[] = [
  ["weekly", ["weekl"]],
  ["no", ["no"]],
  ["(?:per|each) day|dail?y", ["per d", "each ", "daily", "daiy"]],
  ["(?:en |le )?français", ["en fr", "le fr", "franç"]],
  ["[Ff]all", ["fall"]],
  ["l[’']été", ["l’été", "l'été"]],
  ["a{2}bc", ["a"]],
  ["x{0,3}yes", ["x", "yes"]],
  ["(?:ab)*cd", ["ab", "cd"]],
  ["ab+cd", ["ab"]],
  ["n\\d", ["n"]],
  ["m\\.?d", ["m.d", "md"]],
  ["\\u00A0jour", [" jour"]],
  ["an\\sasset", ["an as"]],
  ["an\\s+asset", ["an "]],
  ["an\\S+", ["an"]],
  ["[ \\u00A0]fois", [" fois"]],
  ["(?<![\\p{L}-])(?:Ontario)(?!\\p{L})", ["ontar"]],
  ["(?<n>a|b)\\k<n>", ["a", "b"]],
  ["\\bcat", ["cat"]],
  ["^cat", ["cat"]],
  ["(?:cat)?", null],
  ["[a-z]at", null],
  ["[^a]at", null],
  ["\\p{L}*n't", null],
  [".at", null],
  ["(?=never)[a-z]+", null],
];

describe("firstLetters", () => {
  it.each(rows)("a match of %s begins with %j", (source, starts) => {
    expect(firstLetters(source)).toEqual(starts);
  });

  it("names them for all words of the tables, so that none is looked for in a whole text", () => {
    const sources = [...CHOICES.map(({ says }) => says), ...LEVELS.map(({ words }) => words)].flatMap(({ en, fr }) => [en, fr]);
    expect(sources.filter((source) => firstLetters(source) === null)).toEqual([]);
  });

  it("stays small where many letters may follow many", () => {
    expect(firstLetters("(?:a|b|c|d|e|f|g|h)".repeat(5))?.length).toBeLessThanOrEqual(400);
  });
});
