import { expect, test } from "vitest";
import { relateValues } from "#facts/field-facts";

test("sums, dates, codes and addresses are read in each language's notation", () => {
  for (const [key, en, fr] of [
    ["salary", "$62,400", "62 400 $"],
    ["deadline", "March 3, 2026", "3 mars 2026"],
    ["classification", "IT-03", "IT-3"],
    ["salary", "62,400", "62 400"],
    ["type", "term", "durée déterminée"],
    ["email", "jobs@example.ca", "emplois@example.ca"],
    ["language", "Bilingual imperative (CBC/CBC)", "Bilingue à nomination impérative (CBC/CBC)"],
  ] as const)
    expect(relateValues(key, { en, fr }), `${en} / ${fr}`).toBe("same");
  for (const [key, en, fr] of [
    ["salary", "$62,400", "72 400 $"],
    ["salary", "$62,400 to $71,900", "62 400 $ à 79 100 $"],
    ["deadline", "March 3, 2026", "4 mars 2026"],
    ["classification", "IT-03", "IT-02"],
    ["status", "full-time", "temps partiel"],
    ["language", "English essential", "Français essentiel"],
    ["city", "Moncton", "Dieppe"],
    ["location", "Québec", "Montréal"],
  ] as const)
    expect(relateValues(key, { en, fr }), `${en} / ${fr}`).toBe("other");
});

test("what cannot be read in both is left alone", () => {
  for (const [key, en, fr] of [
    ["category", "research", "recherche"],
    ["city", "London", "Londres"],
    ["city", "Quebec", "Québec"],
    ["location", "Various", "Plusieurs"],
    ["location", "National Capital Region", "Région de la capitale nationale"],
    ["author", "Moncton", "Dieppe"],
  ] as const)
    expect(relateValues(key, { en, fr }), `${en} / ${fr}`).toBe("unknown");
});

test("telephone numbers, postal codes, times, ranges, references, time zones and counts are read under any key", () => {
  for (const [key, en, fr, other] of [
    ["phone", "418-555-0107", "(418) 555-0107", "418-555-0170"],
    ["postalCode", "G1K 2B6", "G1K2B6", "G1K 2C6"],
    ["opens", "7:15", "7 h 15", "7 h 45"],
    ["opens", "7:15", "19:15", "20:15"],
    ["hours", "9:00-16:30", "9 h à 16 h 30", "9 h à 17 h 30"],
    ["ages", "5-8", "5 – 8", "6-8"],
    ["season", "2027-2028", "2027/2028", "2026-2027"],
    ["reference", "QB-7710", "QB 7710", "QB-7701"],
    ["publication", "T4-88E", "T4-88F", "T4-89F"],
    ["sector", "7A", "7A", "7C"],
    ["timezone", "America/Toronto", "America/Montreal", "America/Winnipeg"],
    ["seats", "120 seats", "120 places assises", "210 places assises"],
  ] as const) {
    expect(relateValues(key, { en, fr }), `${en} / ${fr}`).toBe("same");
    expect(relateValues(key, { en, fr: other }), `${en} / ${other}`).toBe("other");
  }
});

test("what each language has for its own is left alone", () => {
  for (const [key, en, fr] of [
    ["phone", "418-555-0107", "418-555-6644"],
    ["isbn", "978-0", "978-1"],
    ["documentId", "QB-7710", "QB-7711"],
    ["catalogue_no", "T4-88", "T4-89"],
    ["readingTime", "5 minute read", "6 minutes de lecture"],
    ["hours", "9-5", "9-17"],
  ] as const)
    expect(relateValues(key, { en, fr }), `${en} / ${fr}`).toBe("unknown");
  // The mark of the other language.
  expect(relateValues("publication", { en: "T4-88F", fr: "T4-88E" })).toBe("other");
});
