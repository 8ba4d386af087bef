import { expect, test } from "vitest";
import type { Lang } from "#posting";
import { TYPOGRAPHY, typographyHits } from "#text/typography";

const fixed = (lang: Lang, text: string): string => {
  const hits = TYPOGRAPHY.filter((rule) => rule.lang === lang || rule.lang === "both").flatMap((rule) => typographyHits(rule, text));
  return hits.sort((a, b) => b.from - a.from).reduce((all, { from, to, text: put }) => all.slice(0, from) + put + all.slice(to), text);
};

test.each([
  ["Salaire : 61 000 $", "Salaire\u00A0: 61\u00A0000\u00A0$"],
  ["Salaire: 5% de plus", "Salaire\u00A0: 5\u00A0% de plus"],
  ["l’équipe « Accès »", "l’équipe «\u00A0Accès\u00A0»"],
  ["l’équipe «Accès»", "l’équipe «\u00A0Accès\u00A0»"],
  ["Prêt ? Oui ; allez !", "Prêt? Oui; allez!"],
  ['l’équipe "Accès"', "l’équipe «\u00A0Accès\u00A0»"],
  ["l'équipe", "l’équipe"],
  ["un  mot", "un mot"],
  ["1 234 567 $", "1\u00A0234\u00A0567\u00A0$"],
])("French: %s", (text, expected) => {
  expect(fixed("fr", text)).toBe(expected);
});

test.each([
  "à 13:30",
  "https://example.ca/a:b",
  ":smile: bravo",
  "819 555-0123",
  "819 555 0123",
  "1 800 555 0123",
  "K1A 0B1",
  "Salaire\u202F: 5\u202F%",
  "allez\u202F!",
  "«\u202FAccès\u202F»",
  'un écran de 24" et un de 27"',
  "le 3 mai 2024 à 9 h",
])("French leaves alone: %s", (text) => {
  expect(fixed("fr", text)).toBe(text);
});

test.each([
  ["Pay : $5", "Pay: $5"],
  ["Ready ?", "Ready?"],
  ["5 % more", "5% more"],
  ["the « Access » team", "the “Access” team"],
])("English: %s", (text, expected) => {
  expect(fixed("en", text)).toBe(expected);
});

test.each(["Pay: $5 at 1:30", "Well done :)", "Hooray :tada: all", "a ; b".replace(" ;", ";"), 'a 24" screen'])(
  "English leaves alone: %s",
  (text) => {
    expect(fixed("en", text)).toBe(text);
  },
);
