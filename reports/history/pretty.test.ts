import { expect, test } from "vitest";
import pretty from "../pretty.ts";
import { history, historyCases, none, shown } from "./history.case.ts";

historyCases(pretty);

test("figures, what was taken out, and the note", () => {
  const text = shown(pretty, history, "fr").replace(/\s+/gu, " ");
  expect(text).toContain("L’anglais devance · 40 jours depuis le 2026-02-01, Ana <Roy>, 0123456");
  expect(text).toContain("aussi modifié dans le travail non validé");
  expect(text).toContain("maintenant : retiré Français à mettre à jour : vieux fr/gardien.md:3");
  expect(text).toContain("1 écart ouvert (de 30 à 89 jours : 1) · 1 écart comblé · la moitié des rattrapages ont pris au plus 1,5 jour");
  expect(text).toContain("– Un clone superficiel.");
  expect(shown(pretty, none)).toContain("✔ No block is out of step.");
});
