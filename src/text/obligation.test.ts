import { expect, test } from "vitest";
import { LANGS } from "#posting";
import { answers, denies, isCommon, OPPOSITES, usesIn } from "#text/obligation";
import { TABLE } from "#text/obligation-words";

const said = (text: string, lang: "en" | "fr") => usesIn(text, lang).map(({ sense, word }) => `${sense}: ${word}`);

test.each([
  ["You must and may", "en", ["must: must", "may: may", "duty: must"]],
  ["Open in May", "en", []],
  ["don’t, can't", "en", ["not: don’t", "not: can't"]],
  ["not only this but that", "en", []],
  ["screen-reader-only text", "en", []],
  ["Vous devez peut-être", "fr", ["must: devez", "duty: devez"]],
  ["un grand pas", "fr", []],
  ["Ce n’est pas un grand pas", "fr", ["not: pas"]],
  ["EXIGÉ, et/ou souhaité", "fr", ["required: EXIGÉ", "asset: souhaité", "and-or: et/ou"]],
] as const)("%s", (text, lang, words) => {
  expect(said(text, lang)).toEqual(words);
});

test.each([
  ["You row effortlessly.", true],
  ["Painless repairs", true],
  ["An unjustified absence", true],
  ["An unoccupied berth", true],
  ["Unqualified staff", true],
  ["An unverified report", true],
  ["Nonstop service", true],
  ["You row with ease.", false],
  ["Lessons of rowing", false],
])("“%s” may answer to « sans »: %s", (text, expected) => {
  expect(answers(text, "en", "not")).toBe(expected);
});

test("a use stands where it says", () => {
  const text = "N’hésitez pas : le permis est obligatoire.";
  const [use] = usesIn(text, "fr");
  expect(text.slice(use?.from, use?.to)).toBe("obligatoire");
});

test("what says a sense also answers to it, and does not answer to its opposite", () => {
  for (const [one, other] of OPPOSITES) {
    for (const [sense, opposite] of [
      [one, other],
      [other, one],
    ] as const) {
      for (const lang of LANGS) {
        for (const word of TABLE[sense].says[lang]
          .split(",")
          .map((entry) => entry.trim().replaceAll("*", ""))
          .filter(Boolean)) {
          expect(answers(word, lang, sense), `${word} answers to ${sense}`).toBe(true);
          expect(
            usesIn(word, lang).some((use) => use.sense === opposite),
            `${word} does not say ${opposite}`,
          ).toBe(false);
        }
      }
    }
  }
});

test("work grows with the text: letters without end, and half words", () => {
  for (const text of ["exig".repeat(50_000), "a".repeat(200_000), "n’".repeat(100_000), "not ".repeat(50_000)]) {
    for (const lang of LANGS) expect(usesIn(text, lang).length).toBeLessThanOrEqual(50_000);
  }
});

test.each([
  ["Ideally, you swim", "en", ["asset"]],
  ["You swim, ideally, well", "en", ["asset"]],
  ["The lake is ideally placed", "en", []],
  ["Gulls (ideally terns)", "en", ["asset"]],
  ["Idéalement, vous nagez", "fr", ["asset"]],
  ["Le lac convient idéalement aux mouettes", "fr", []],
  ["You do not swim", "en", ["not"]],
  ["A note of gulls", "en", []],
  ["Rien n’est jamais perdu", "fr", ["not"]],
  ["Avez-vous jamais vu", "fr", []],
  ["Aucune mouette ne vole", "fr", ["not"]],
  ["sans mouettes", "fr", ["not"]],
  ["before and after", "en", ["before", "after"]],
  ["and/or", "en", ["and-or"]],
  ["required-ish, non-required", "en", ["required"]],
] as const)("senses of “%s”", (text, lang, senses) => {
  expect([...new Set(usesIn(text, lang).map(({ sense }) => sense))]).toEqual(senses);
});

test("denials in both languages", () => {
  expect([denies("No experience is required", "en"), denies("Swim well", "en")]).toEqual([true, false]);
});

test("“should” for « doit » is common, not the other way round", () => {
  const use = (sense: "should" | "duty" | "must", word: string) => ({ sense, word, from: 0, to: word.length });
  expect(isCommon(use("should", "Should"), use("duty", "doit"))).toBe(true);
  expect(isCommon(use("should", "ought to"), use("duty", "doit"))).toBe(false);
  expect(isCommon(use("duty", "should"), use("duty", "doit"))).toBe(false);
  expect(isCommon(use("should", "should"), use("must", "doit"))).toBe(false);
});
