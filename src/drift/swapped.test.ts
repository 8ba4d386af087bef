import { expect, test } from "vitest";
import type { Sides } from "#posting";
import { reportOfEdit } from "../../tests/edited-pair.ts";

const PAIR = { en: "# Guide\n\nYou lead a crew on the lake.\n", fr: "# Guide\n\nVous dirigez une équipe sur le lac.\n" };
const isSaid = (before: Sides<string>, after: Sides<string>) =>
  reportOfEdit(before, after).notes.some(({ code }) => code === "sides-swapped");

test("files that were exchanged are said to be, first of all, and no edit is", () => {
  const { notes, changes, findings } = reportOfEdit(PAIR, { en: PAIR.fr, fr: PAIR.en });
  expect(notes[0]?.code).toBe("sides-swapped");
  expect(changes).toEqual([]);
  expect(findings.every(({ rule }) => rule === "wrong-language" || rule === "untranslated")).toBe(true);
});

test("longer files that were exchanged are an error: the pair is not in parity", () => {
  const long = {
    en: "# River guide\n\nYou lead a crew of nine people on the lake and you keep the boats in good order.\n\n## Before you start\n\nYou need a valid licence and a record of your training.\n",
    fr: "# Guide de rivière\n\nVous dirigez une équipe de neuf personnes sur le lac et vous gardez les bateaux en bon état.\n\n## Avant de commencer\n\nIl vous faut un permis valide et un relevé de votre formation.\n",
  };
  const { findings } = reportOfEdit(long, { en: long.fr, fr: long.en });
  expect(findings.some(({ severity }) => severity === "error")).toBe(true);
});

test("two files that are the same, or of which one stayed, were not exchanged", () => {
  expect(isSaid({ en: PAIR.en, fr: PAIR.en }, { en: PAIR.en, fr: PAIR.en })).toBe(false);
  expect(isSaid(PAIR, { en: PAIR.fr, fr: PAIR.fr })).toBe(false);
  expect(isSaid(PAIR, PAIR)).toBe(false);
});
