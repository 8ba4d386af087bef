import { describe, expect, test } from "vitest";
import { likenessOf } from "#drift/shared-words";
import { vocabularyOf } from "#drift/vocabulary";
import { loadLexicon } from "#lexicon/lexicon";
import { changesOf, reportOfEdit } from "../../tests/edited-pair.ts";

const vocabulary = vocabularyOf(loadLexicon(), []);

test.each([
  ["Watch the fire safety video.", "Choisissez votre casier au sous-sol.", "apart"],
  ["Write weekly reports for the director of the museum.", "Rédigez des rapports hebdomadaires pour la directrice du musée.", "alike"],
  ["Sweep up.", "Zbrlez.", "unclear"],
  ["Sweep the porch.", "Arrosez les fleurs.", "unanswered"],
  ["Water the flowers.", "Arrosez les fleurs.", "unclear"],
])("%s | %s: %s", (en, fr, expected) => {
  expect(likenessOf({ en, fr }, vocabulary)).toBe(expected);
});

describe("an item that came to both sides at one place", () => {
  const pair = { en: "- Wash the pots.\n- Close the doors.\n", fr: "- Lavez les marmites.\n- Fermez les portes.\n" };
  const added = (en: string, fr: string) => [pair, { en: `${pair.en}- ${en}\n`, fr: `${pair.fr}- ${fr}\n` }] as const;
  test("is one gap where the two say different things", () => {
    const { findings } = reportOfEdit(...added("Watch the fire safety video.", "Choisissez votre casier au sous-sol."));
    expect(findings.map(({ severity }) => severity)).toEqual(["warning"]);
  });
  test("is none where words answer each other, however free the rest", () => {
    const changes = changesOf(
      ...added("A gardener who finds ways to save water in summer", "vous savez économiser l’eau pour que le potager passe la saison"),
    );
    expect(changes.map(({ effect }) => effect)).toEqual(["neutral", "neutral"]);
  });
});
