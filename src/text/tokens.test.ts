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

test.each([
  ["en", "organize organise, analyze", ["organi", "organi", "analys"]],
  ["en", "the size prizes", ["siz", "priz"]],
  [
    "fr",
    "employé(e)s, candidat·e·s, développeur.euse",
    [stems("employés", "fr")[0], stems("candidats", "fr")[0], stems("développeur", "fr")[0]],
  ],
  ["fr", "œuvre, Île, l’été", [stems("oeuvre", "fr")[0], stems("ile", "fr")[0]]],
  ["en", "b12 3d x", ["12", "3"]],
  ["en", "an ox", ["ox"]],
] as const)("%s: %s", (lang, text, expected) => {
  if (lang === "en" && text.startsWith("organize")) {
    const [one, other] = stems(text, lang);
    expect(one).toBe(other);
  } else expect(stems(text, lang)).toEqual(expected);
});

test("an ending is cut once, the longest that leaves enough of the word", () => {
  expect([stems("recrutement", "fr"), stems("recruter", "fr"), stems("recrutons", "fr")].map(([stem]) => stem)).toEqual(
    Array(3).fill("recrut"),
  );
  // Four letters must stay before a long ending, three before a short one.
  expect(stems("cement basement dent ties", "en")).toEqual(["cement", "base", "dent", "tie"]);
});

test("offsets are those of the text, before and after a shortened ending", () => {
  const seen: (readonly [string, number, number])[] = [];
  eachStem("les employé(e)s 12", "fr", (stem, from, to) => void seen.push([stem, from, to]));
  expect(seen.map(([, from, to]) => [from, to])).toEqual([
    [4, 11],
    [16, 18],
  ]);
  const dotted: number[] = [];
  eachStem("İ port", "en", (_, from) => void dotted.push(from));
  expect(dotted).toEqual([2]);
});

test("formal and formally meet; so do the forms of an inclusive word, whatever mark it is written with", () => {
  expect(stems("formal formally", "en")).toEqual(["form", "form"]);
  for (const form of [
    "candidat·e",
    "candidat•e•s",
    "candidat.e.s",
    "candidat(e)",
    "candidat(e)s",
    "candidat·es",
    "candidat(es)",
    "candidat⋅s",
  ])
    expect(stems(`un ${form} ici`, "fr"), form).toEqual(["candidat"]);
  expect(stems("act(e)ur", "fr")).toEqual(["act", "ur"]);
});

test.each([
  ["candidat·e.s, act⋅trice, sport‧ive", ["candidat", "act", "sport", "ive"]],
  ["fermé.es, a·e, 9·e", ["ferm", "9"]],
  ["voisin.Pêche", ["voisin", "pech"]],
  ["0 9 a0 9b", ["0", "9", "0", "9"]],
])("signs and digits in %s", (text, expected) => {
  expect(stems(text, "fr").slice(0, expected.length)).toEqual(expected);
});

test("eight letters are kept, the ninth is not", () => {
  expect(stems("abcdfghj abcdfghjk", "en")).toEqual(["abcdfghj", "abcdfghj"]);
});
