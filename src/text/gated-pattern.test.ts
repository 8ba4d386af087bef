import { describe, expect, it } from "vitest";
import { TABLE } from "#text/obligation-words";
import { CHOICES } from "./choice-words.ts";
import { allMatches, gated } from "./gated-pattern.ts";
import { LEVELS } from "./level-words.ts";
import { requiredLiterals } from "./required-literals.ts";

describe("gated", () => {
  const pattern = gated(/(?<!\p{L})(?:weekly|once a week)(?!\p{L})/giu);

  it("is tried where a text holds the letters of a match, in either case", () => {
    expect(pattern.matches("Weekly, and ONCE A WEEK at most").map(({ 0: word, index }) => [word, index])).toEqual([
      ["Weekly", 0],
      ["ONCE A WEEK", 12],
    ]);
    expect(pattern.mayMatch("Paid on Fridays")).toBe(false);
    expect(pattern.test("Paid weekly")).toBe(true);
    expect(pattern.test("biweekly")).toBe(false);
  });

  it("answers for the text that it is asked about, and not for the one before", () => {
    expect(["weekly", "daily", "weekly", "daily"].map(pattern.mayMatch)).toEqual([true, false, true, false]);
  });

  it("knows letters that are one where case does not count", () => {
    expect(gated(/sauf/giu).test("ſauf")).toBe(true);
  });

  it("opens to all texts where nothing can be named, or one letter alone", () => {
    expect(gated(/\d+/gu).mayMatch("")).toBe(true);
    expect(gated(/\p{L}?a\d/gu).mayMatch("")).toBe(true);
    expect(gated(/à/giu, null).mayMatch("")).toBe(true);
  });

  it("tells two letters from three", () => {
    const no = gated(/no(?!\p{L})/giu);
    expect(["no", "say no", "on", "an o"].map(no.mayMatch)).toEqual([true, true, false, false]);
  });

  it("finds what the expression finds, wherever a match may begin", () => {
    const word = /(?<!\p{L})(?:(?:le |la )?mer|le|été)(?!\p{L})/giu;
    const inside = /, (?:and )?with|ll(?=o)/giu;
    for (const text of [
      "",
      "Le mer, la mer",
      "le le lemer le",
      "À l’ÉTÉ, été",
      "hello, and with, with",
      "İ le mer",
      "😀le😀mer, with",
      "le".repeat(9),
    ])
      for (const pattern of [word, inside]) {
        expect(gated(pattern).matches(text)).toEqual([...text.matchAll(pattern)]);
        for (const offset of text.split("").keys()) {
          pattern.lastIndex = offset;
          const next = pattern.exec(text);
          expect(gated(pattern).from(text, offset)).toEqual(next);
        }
      }
  });

  it("looks once at each place where a match may begin, however many match", () => {
    const text = "le mer ".repeat(20_000);
    expect(gated(/(?<!\p{L})(?:le|la) mer/gu).matches(text)).toHaveLength(20_000);
  });

  it("starts again for every text", () => {
    const one = gated(/one/gu);
    expect(one.matches("one one")).toHaveLength(2);
    expect(one.test("one")).toBe(true);
    expect(one.test("one")).toBe(true);
    expect(one.from("one one", 1)?.index).toBe(4);
  });

  it("names letters for nearly all words of the tables, so that few expressions are tried in vain", () => {
    const sources = [
      ...CHOICES.flatMap(({ says }) => [says.en, says.fr]),
      ...LEVELS.flatMap(({ words }) => [words.en, words.fr]),
      ...Object.values(TABLE).flatMap(({ says }) =>
        [says.en, says.fr].map((words) => words.replaceAll(/,\s*/gu, "|").replaceAll("*", "\\p{L}*")),
      ),
    ];
    const open = sources.filter((source) => requiredLiterals(source) === null);
    expect(open).toEqual([]);
  });
});

describe("allMatches", () => {
  it("finds what matchAll finds, an empty match too", () => {
    for (const [pattern, text] of [
      [/\b/gu, "a bc 😀 d"],
      [/x*/gu, "axx😀"],
      [/\p{L}+/gu, "« été » one"],
    ] as const) {
      expect(allMatches(text, pattern)).toEqual([...text.matchAll(pattern)]);
    }
  });
});
