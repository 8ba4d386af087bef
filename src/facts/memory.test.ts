import { expect, test } from "vitest";
import type { Segment } from "#check";
import { memoryOf } from "#facts/memory";

const segment = (key: string, en: string, fr: string, similarity = 0.9): Segment => ({
  key,
  kind: "paragraph",
  en,
  fr,
  similarity,
  paths: { en: `${key}.md`, fr: `${key}.fr.md` },
});
const OFFER = "We offer training to every new employee.";
const OFFRE = "Nous offrons une formation à chaque nouvel employé.";
const COURS = "Chaque personne recrutée suit un cours complet.";
const HELP = "A mentor helps you during your first month.";
const AIDE = "Un mentor vous aide pendant le premier mois.";

/** Variants, as `text: times × other text`. */
const variants = (...segments: readonly Segment[]) =>
  memoryOf(segments).variants.map(({ lang, text, usages }) => [
    lang,
    text,
    ...usages.map((usage) => `${usage.segments.length}× ${usage.text}`),
  ]);

test("one text with two translations is a variant, the most used first; with one it is none", () => {
  expect(variants(segment("a", OFFER, COURS), segment("b", OFFER, OFFRE), segment("c", OFFER, OFFRE))).toEqual([
    ["en", OFFER, `2× ${OFFRE}`, `1× ${COURS}`],
  ]);
  expect(variants(segment("a", OFFER, OFFRE), segment("b", OFFER, OFFRE), segment("c", HELP, AIDE))).toEqual([]);
});

test("either side may be the one with variants", () => {
  expect(variants(segment("a", OFFER, OFFRE), segment("b", HELP, OFFRE))).toEqual([["fr", OFFRE, `1× ${OFFER}`, `1× ${HELP}`]]);
});

test.each([
  ["case and punctuation", "Nous offrons une formation, à chaque nouvel Employé!"],
  ["inclusive endings", "Nous offrons une formation à chaque nouvel employé(e)."],
  ["an address behind the words", "Nous offrons une [formation](https://example.ca/fr/formation) à chaque nouvel employé."],
  ["a word twice", "Nous offrons une formation formation à chaque nouvel employé."],
])("%s make no other text", (_, fr) => {
  expect(variants(segment("a", OFFER, "Nous offrons une formation à chaque nouvel employé."), segment("b", OFFER, fr))).toEqual([]);
});

test("an address that shows makes no other text either", () => {
  const fr = (address: string) => `Écrivez à ${address} pour vous inscrire à une formation.`;
  const en = "Write to us to register for training.";
  expect(variants(segment("a", en, fr("mailto:a@example.ca")), segment("b", en, fr("https://example.ca/inscription?x=1")))).toEqual([]);
  expect(variants(segment("a", en, fr("la directrice")), segment("b", en, fr("https://example.ca")))).toHaveLength(1);
});

/** A pair whose sides have each another counterpart elsewhere, used so many times and so surely. */
const crossed = (times: number, sure: number, own: number) => [
  segment("x", OFFER, AIDE, own),
  ...Array.from({ length: times }, (_, i) => segment(`a${i}`, OFFER, OFFRE, sure)),
  ...Array.from({ length: times }, (_, i) => segment(`b${i}`, HELP, AIDE, sure)),
];

test("a pair of which each side is at home with another text is mixed, and is no variant then", () => {
  const { mixed, variants } = memoryOf(crossed(2, 0.95, 0.75));
  expect(mixed.map(({ segment, with: { en, fr } }) => [segment.key, en.text, fr.text, en.segments.length])).toEqual([
    ["x", OFFRE, HELP, 2],
  ]);
  expect(variants).toEqual([]);
});

test.each([
  ["once is not established", crossed(1, 0.95, 0.75), 0],
  // Log-odds 2.94 and 1.45 are 1.49 apart, 2.94 and 1.44 are 1.5.
  ["hardly surer than the pair itself", crossed(2, 0.95, 0.81), 0],
  ["just surer enough", crossed(2, 0.95, 0.809), 1],
  ["as sure as can be counts as 0.99", crossed(2, 1, 0.955), 1],
  ["and not more", crossed(2, 1, 0.96), 0],
  ["only one side is at home elsewhere", crossed(2, 0.95, 0.75).filter(({ en }) => en !== HELP), 0],
] as const)("mixed or not: %s", (_, segments, count) => {
  expect(memoryOf(segments).mixed).toHaveLength(count);
});

test("read once for a list of segments", () => {
  const segments = crossed(2, 0.95, 0.75);
  expect(memoryOf(segments)).toBe(memoryOf(segments));
});
