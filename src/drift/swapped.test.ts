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
  expect(findings.every(({ rule }) => rule === "wrong-language")).toBe(true);
});

test("two files that are the same, or of which one stayed, were not exchanged", () => {
  expect(isSaid({ en: PAIR.en, fr: PAIR.en }, { en: PAIR.en, fr: PAIR.en })).toBe(false);
  expect(isSaid(PAIR, { en: PAIR.fr, fr: PAIR.fr })).toBe(false);
  expect(isSaid(PAIR, PAIR)).toBe(false);
});
