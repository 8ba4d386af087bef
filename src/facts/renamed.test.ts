import { expect, test } from "vitest";
import { rolesOf } from "#text/heading-roles";
import missingHeading from "../../checks/missing-heading.ts";
import { checkAligned } from "../dev/check-aligned.ts";

const said = (en: string, fr: string, text: readonly [string, string] = ["You paint boats.", "Vous peignez des bateaux."]) =>
  checkAligned([missingHeading], `## ${en}\n\n${text[0]}`, `## ${fr}\n\n${text[1]}`, [
    [[0], [0]],
    [[1], [1]],
  ]).map(({ severity, data }) => `${severity} ${Object.keys(data).sort().join("+")}`);

test.each([
  ["What you’ll do", "Vos fonctions"],
  ["What we offer", "Avantages"],
  ["Who we are", "À propos de nous"],
  ["How to apply", "Présenter sa candidature"],
  ["Pay and benefits", "Rémunération"],
  ["Questions?", "Communiquez avec nous"],
  ["Who can apply", "Admissibilité"],
  ["What we’re looking for", "Nos attentes"],
  ["You’ll fit right in if", "Ce poste est fait pour vous si"],
  ["Hours", "Horaire"],
  ["Getting here", "Comment s’y rendre"],
  ["The orchard", "Le verger"],
  ["Our website", "La vie au large"],
])("%s and « %s » may be one heading", (en, fr) => {
  expect(said(en, fr)).toEqual([]);
});

test.each([
  ["Salary", "Comment postuler"],
  ["Your duties", "Lieu de travail"],
  ["Benefits", "Exigences linguistiques"],
  ["How to apply", "Notre équipe"],
  ["Closing date", "Vos fonctions"],
  ["Fees", "Coordonnées"],
  ["Accessibility", "Tarifs"],
])("%s and « %s » announce different things", (en, fr) => {
  expect(said(en, fr)).toEqual(["warning en+fr"]);
});

test("a heading over nothing that faces anything is not renamed", () => {
  const found = checkAligned([missingHeading], "## Salary\n\nYou paint boats.", "## Comment postuler\n\nVenez.", [
    [[0], [0]],
    [[1], []],
    [[], [1]],
  ]);
  expect(found).toEqual([]);
});

test("a heading may announce several things", () => {
  expect([...rolesOf("Salary and benefits", "en")].sort()).toEqual(["offer", "pay"]);
  expect([...rolesOf("The orchard", "en")]).toEqual([]);
});
