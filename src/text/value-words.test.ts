import { expect, test } from "vitest";
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
