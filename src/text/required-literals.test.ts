import { describe, expect, it } from "vitest";
import { requiredLiterals } from "./required-literals.ts";

const rows: readonly (readonly [source: string, literals: readonly string[] | null])[] = [
  ["cat", ["cat"]],
  ["cat|dog", ["cat", "dog"]],
  ["(?:cat|dogs?) food", ["food"]],
  ["(?:morning|evening)s?", ["morning", "evening"]],
  ["(?<![\\p{L}-])(?:Ontario)(?!\\p{L})", ["ontario"]],
  ["postes?", ["poste"]],
  ["a{2}bc", ["bc"]],
  ["a{2}", ["a"]],
  ["ab+cd", ["ab"]],
  ["x{0,3}yes", ["yes"]],
  ["(?:cat)?dog", ["dog"]],
  ["(?:cat)*", null],
  ["cat|\\d+", null],
  ["(?=never)[a-z]+", null],
  ["[cat]+", null],
  ["l[’']été", ["été"]],
  ["no\\s+longer", ["longer"]],
  ["\\u00A0jour", ["jour"]],
  ["(?<n>weekly|fortnightly)", ["weekly", "fortnightly"]],
  ["ph\\.? ?d", ["ph"]],
  ["[\\]x]end", ["end"]],
];

describe("requiredLiterals", () => {
  it.each(rows)("%s needs %j", (source, literals) => {
    expect(requiredLiterals(source)).toEqual(literals);
  });
});
