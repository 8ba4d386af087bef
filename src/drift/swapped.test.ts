import { expect, test } from "vitest";
import { areSwapped } from "#drift/swapped";
import { reportOfEdit } from "../../tests/edited-pair.ts";

const PAIR = { en: "# Guide\n\nYou lead a crew on the lake.\n", fr: "# Guide\n\nVous dirigez une équipe sur le lac.\n" };

test("files that were exchanged are said to be, in one note, and no edit is", () => {
  const { notes, changes, findings } = reportOfEdit(PAIR, { en: PAIR.fr, fr: PAIR.en });
  expect(notes.map(({ code }) => code)).toEqual(["sides-swapped"]);
  expect(changes).toEqual([]);
  expect(findings.every(({ rule }) => rule === "wrong-language")).toBe(true);
});

test("two files that are the same, or of which one stayed, were not exchanged", () => {
  expect(areSwapped({ en: "a", fr: "a" }, { en: "a", fr: "a" })).toBe(false);
  expect(areSwapped(PAIR, { en: PAIR.fr, fr: PAIR.fr })).toBe(false);
  expect(areSwapped(PAIR, PAIR)).toBe(false);
  expect(areSwapped(PAIR, { en: PAIR.fr, fr: PAIR.en })).toBe(true);
});
