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
