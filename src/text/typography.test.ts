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

test("each convention has an id and a sentence in both languages, those of one language for each side", () => {
  expect([...new Set(TYPOGRAPHY.map(({ id, lang }) => `${lang} ${id}`))].sort()).toEqual([
    "both apostrophe",
    "both double-space",
    "both ellipsis",
    "en quotes",
    "en space-before",
    "fr no-break-space",
    "fr quotes",
    "fr space-before",
  ]);
  for (const { id, lang, message, mixedWith } of TYPOGRAPHY) {
    expect(message.en, id).toMatch(/^[a-z][\p{L}, -]{20,}$/iu);
    expect(message.fr, id).toMatch(/^[a-z][\p{L}, …’-]{20,}$/u);
    expect(mixedWith !== undefined).toBe(id === "apostrophe" || id === "ellipsis");
    expect(["en", "fr", "both"]).toContain(lang);
  }
});

test.each([
  ["fr", "Oui; non : « a » (50 %) et 1 234 $", "Oui; non\u00A0: «\u00A0a\u00A0» (50\u00A0%) et 1\u00A0234\u00A0$"],
  ["fr", "Prêt ?» et oui !) », 5%d", "Prêt?\u00A0» et oui!) », 5%d".replace(") »", ")\u00A0»")],
  ["fr", "tél.: 12 345 678 901", "tél.: 12\u00A0345\u00A0678\u00A0901"],
  ["fr", "1 2345, 12 34, (613) 555 000", "1 2345, 12 34, (613) 555 000"],
  ["fr", 'a"b"c "d"', 'a"b"c «\u00A0d\u00A0»'],
  ["both", "aujourd'hui l’an rock 'n' roll", "aujourd’hui l’an rock 'n' roll"],
  ["fr", "Oui !", "Oui!"],
  ["both", "un... deux.... trois…", "un… deux.... trois…"],
  ["both", "| a  |  b   c |", "| a  |  b c |"],
  ["en", "“Ready” ; 5\u202F% of 5 %x", "“Ready”; 5% of 5 %x"],
] as const)("%s: %s", (lang, text, expected) => {
  expect(fixed(lang === "both" ? "fr" : lang, text)).toBe(expected);
});

test("what follows the convention already is no hit, and a hit is where it stands", () => {
  for (const rule of TYPOGRAPHY) {
    for (const hit of typographyHits(rule, "Oui\u00A0: l’«\u00A0an\u00A0» (5\u00A0%)… 5 % a  b")) {
      expect(hit.to).toBeGreaterThan(hit.from);
      expect(hit.text).not.toBe("");
    }
  }
  const spaces = TYPOGRAPHY.find(({ id }) => id === "double-space");
  expect(spaces && typographyHits(spaces, "a  b   c")).toEqual([
    { from: 1, to: 3, text: " " },
    { from: 4, to: 7, text: " " },
  ]);
});
