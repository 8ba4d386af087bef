import { expect, test } from "vitest";
import { analyse } from "#analysis";
import { checkDrift } from "#drift/drift";
import { engineWith } from "#engine";
import type { Outcome } from "#finding";
import { checkPair } from "#parity";
import { leftOutNotes } from "#run/left-out";

const engine = engineWith();
const numbers = (count: number, from: number) => Array.from({ length: count }, (_, i) => from + 2 * i).join(" x y z ");
const EN = "Wash the boats near the harbour, close the doors, and paint the bridge before winter";
const FR = "Lavez les bateaux près du port, fermez les portes, et peignez le pont avant l’hiver";
const noteOf = (outcome: Outcome) => (outcome.ok ? outcome.report.notes.find(({ code }) => code === "values-left-out") : undefined);
const checked = (en: string, fr: string) => noteOf(checkPair({ en: { text: en }, fr: { text: fr } }, engine));

test("what was not compared one by one is said", () => {
  expect(checked(`${EN}: ${numbers(12, 301)}.\n`, `${FR}.\n`)).toBe(undefined);
  expect(checked(`${EN}: ${numbers(13, 301)}.\n`, `${FR}.\n`)).toMatchObject({
    message: { en: expect.stringContaining("block on line 1 of"), fr: expect.stringContaining("bloc de la ligne 1 du") },
  });
});

test("many values that agree leave nothing out", () => {
  expect(checked(`${EN}: ${numbers(150, 2001)}.\n`, `${FR} : ${numbers(150, 2001)}.\n`)).toBe(undefined);
});

test("several blocks are counted, and the first lines named", () => {
  const side = { path: "a.md", text: "- a\n".repeat(7) };
  const analysed = analyse({ en: side, fr: side });
  const [note] = analysed.ok ? leftOutNotes(new Set(analysed.analysis.alignment.beads), analysed.analysis.pair) : [];
  expect(note?.message).toMatchObject({
    en: expect.stringContaining("In 7 blocks of the English text (lines 1, 2, 3, 4, 5 …)"),
    fr: expect.stringContaining("Dans 7 blocs du texte anglais (lignes 1, 2, 3, 4, 5 …)"),
  });
});

test("a comparison of two states says it of what was edited", () => {
  const [en, fr] = [{ text: `${EN}: ${numbers(13, 301)}.\n` }, { text: `${FR}.\n` }];
  const before = { en: { text: `${EN}.\n` }, fr };
  expect(noteOf(checkDrift({ before, after: { en, fr } }, engine))).toBeDefined();
  expect(noteOf(checkDrift({ before: { en, fr }, after: { en, fr } }, engine))).toBe(undefined);
});
