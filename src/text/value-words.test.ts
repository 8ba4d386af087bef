import { describe, expect, test } from "vitest";
import { relateValueWords } from "#text/value-words";

test("values that translate each other are one", () => {
  for (const [en, fr] of [
    ["term", "durée déterminée"],
    ["full-time", "Temps plein"],
    ["Casual", "occasionnelle"],
    ["summer", "été"],
    ["permanent", "permanent"],
  ] as const)
    expect(relateValueWords(en, fr), `${en} / ${fr}`).toBe("same");
});

test("values of one kind that are not each other's are two, in either language", () => {
  for (const [en, fr] of [
    ["full-time", "temps partiel"],
    ["permanent", "temporaire"],
    ["permanent", "temporary"],
    ["summer", "hiver"],
    ["tenure-track", "durée déterminée"],
  ] as const)
    expect(relateValueWords(en, fr), `${en} / ${fr}`).toBe("other");
});

test("nothing is said of what may be the same, or of other words", () => {
  for (const [en, fr] of [
    ["temporary", "occasionnel"],
    ["research", "recherche"],
    ["full-time", "permanent"],
  ] as const)
    expect(relateValueWords(en, fr), `${en} / ${fr}`).toBe("unknown");
});

// Rows of one group stand together: each value translates its own row and contradicts the other rows.
const GROUPS: readonly (readonly (readonly [en: string, fr: string])[])[] = [
  [
    ["full_time", "temps complet"],
    ["part time", "à mi-temps"],
  ],
  [
    ["indeterminate", "durée indéterminée"],
    ["fixed-term", "contractuelle"],
    ["tenure track", "en voie de permanence"],
    ["intern", "stagiaire"],
    ["co-op", "alternance"],
    ["volunteering", "bénévolat"],
  ],
  [
    ["on-call", "sur appel"],
    ["seasonal", "saisonnière"],
    ["interim", "par intérim"],
    ["ongoing", "poste permanent"],
  ],
  [
    ["telework", "en télétravail"],
    ["in person", "sur les lieux"],
    ["hybrid", "mode hybride"],
  ],
  [
    ["spring", "printemps"],
    ["summer", "été"],
    ["fall", "automne"],
    ["winter", "hiver"],
  ],
  [
    ["open", "ouverte"],
    ["closed", "close"],
  ],
  [
    ["internal", "à l’interne"],
    ["external", "externe"],
    ["public", "grand public"],
  ],
  [
    ["english essential", "anglais essentiel"],
    ["french", "français"],
    ["english and french", "les deux"],
    ["french or english", "anglais ou français"],
  ],
  [
    ["secret", "secret"],
    ["top-secret", "très secret"],
    ["reliability status", "cote de fiabilité"],
    ["none", "aucune"],
  ],
  [
    ["mandatory", "oui"],
    ["optional", "facultatif"],
  ],
  [
    ["hourly", "à l’heure"],
    ["daily", "quotidienne"],
    ["weekly", "hebdomadaire"],
    ["monthly", "mensuelle"],
    ["annual", "annuelle"],
  ],
];

describe("values of one group", () => {
  test.each(
    GROUPS.flatMap((group) => group.map(([en, fr]) => [en, fr, group.map((row) => row[1]).filter((other) => other !== fr)] as const)),
  )("%s is %s and none of %j", (en, fr, others) => {
    expect(relateValueWords(en, fr)).toBe("same");
    for (const other of others) expect(relateValueWords(en, other), other).toBe("other");
  });

  test("values of two groups say nothing of each other", () => {
    for (const [i, group] of GROUPS.entries())
      for (const [j, others] of GROUPS.entries()) {
        // The second and third rows are one group, parted for what may stand for each other.
        if (i === j || [i, j].every((at) => at === 1 || at === 2)) continue;
        expect(relateValueWords(group[0]?.[0] ?? "", others[0]?.[1] ?? ""), `${i} ${j}`).toBe("unknown");
      }
  });
});

test.each([
  ["temporary", "saisonnier"],
  ["seasonal", "temporaire"],
  ["contract", "intérimaire"],
  ["acting", "à contrat"],
  ["casual", "terme"],
])("kin, which may stand for each other: %s, %s", (en, fr) => {
  expect(relateValueWords(en, fr)).toBe("unknown");
});

test.each([
  ["casual", "saisonnier"],
  ["acting", "occasionnel"],
  ["seasonal", "intérim"],
  ["permanent", "occasionnelle"],
])("no kin of each other: %s, %s", (en, fr) => {
  expect(relateValueWords(en, fr)).toBe("other");
});

test("space around and within, capitals and either apostrophe make no other value", () => {
  expect(relateValueWords("  Full  Time ", "\u00C0 temps\u00A0 plein")).toBe("same");
  expect(relateValueWords("external", "à l'externe")).toBe("same");
  expect(relateValueWords("not required", "non requise")).toBe("same");
  expect(relateValueWords("not required", "facultatif")).toBe("same");
});
