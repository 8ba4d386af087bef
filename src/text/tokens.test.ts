import fc from "fast-check";
import { expect, test } from "vitest";
import { eachStem, stems } from "#text/tokens";

test.each([
  ["recrutons, recrutement, recruter", "fr", ["recrut", "recrut", "recrut"]],
  ["organize organise", "en", ["organis", "organis"]],
  ["L’équipe d’œuvre", "fr", ["equip", "oeuvr"]],
  ["The team of the museum", "en", ["team", "museum"]],
  ["3 ans, 10 500 employés", "fr", ["3", "ans", "10", "500", "employ"]],
] as const)("%s", (text, lang, found) => {
  expect(stems(text, lang)).toEqual(found);
});

test.each(["candidat·e·s", "candidat(e)s", "candidat.e", "candidat•e"])("an inclusive ending falls off: %s", (word) => {
  expect(stems(word, "fr")).toEqual(stems("candidat", "fr"));
});

test("offsets point at the word in the text as given", () => {
  const text = "Les développeur·euse·s, İstanbul et l’Œuvre";
  const words: string[] = [];
  eachStem(text, "fr", (_, from, to) => void words.push(text.slice(from, to)));
  expect(words).toContain("développeur");
  expect(words).toContain("Œuvre");
});

test("any text: offsets ascend and stay inside, stems have at most eight letters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("en" as const, "fr" as const), (text, lang) => {
      let last = 0;
      eachStem(text, lang, (stem, from, to) => {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        if (!/^\d/u.test(stem)) expect(stem.length).toBeLessThanOrEqual(8);
        last = to;
      });
    }),
  );
});

test("the same word gives the same stem, however often it is asked for", () => {
  expect(stems("responsibilities ".repeat(3), "en")).toEqual(Array(3).fill(stems("responsibilities", "en")[0]));
});
