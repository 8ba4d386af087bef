import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import negation from "./negation.ts";
import number from "./number.ts";

const say = (en: string, fr: string, facing?: Parameters<typeof checkAligned>[3]) =>
  checkAligned([number], en, fr, facing).map(({ lacking, data }) =>
    lacking ? `${lacking} lacks ${data.value}` : `${data.en} / ${data.fr}`,
  );

test.each([
  ["notation", "We have 10,500 staff and 2.5% growth.", "Nous avons 10 500 employés et une croissance de 2,5\u00A0%."],
  ["words", "Bring 2 references and ten copies.", "Fournissez deux références et 10 copies."],
  ["a third party", "We use 3rd party tools.", "Nous utilisons des outils de tiers."],
  ["a repetition", "There are 2 openings, and the 2 openings are in Ottawa.", "Il y a 2 postes à pourvoir, à Ottawa."],
  ["a number that is part of a date", "In 2025 we moved.", "Nous avons déménagé en mai 2025."],
  ["addresses and code", "Run `a 5` and see <https://example.ca/7>.", "Exécutez `a 6` et voyez <https://example.ca/8>."],
  ["a fiscal year behind its abbreviation", "Due in Q1 FY2031-32", "Pour le T1 AF2031-2032"],
  ["a fiscal year", "The 2026-27 plan", "Le plan de 2026 à 2027"],
  ["spelled-out thousands", "It costs 300,000 points.", "Il en coûte trois cent mille points."],
  ["an hour on another clock", "From 9 to 5 pm", "De 9 h à 17 h"],
])("no difference: %s", (_, en, fr) => {
  expect(say(en, fr)).toEqual([]);
});

test("a changed number is one finding with both values in place", () => {
  const [finding, ...others] = checkAligned([number], "You have 3 years of it.", "Vous avez 5 ans de cela.");
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", data: { en: "3", fr: "5" } });
  expect([finding?.en?.start.column, finding?.fr?.start.column]).toEqual([10, 11]);
});

test("numbers side by side that changed together are one finding", () => {
  expect(say("The team has 3 to 5 people.", "L’équipe compte de 10 à 15 personnes.")).toEqual(["3 to 5 / 10 à 15"]);
});

test("another fiscal year behind its abbreviation", () => {
  expect(say("Due in FY2031-32.", "Pour l’AF2032-2033.")).toEqual(["2031 / 2033"]);
});

test.each([
  ["in the words of a link", "[Tides (74 KB)](/tides-en.ods)", "[Marées (67 ko)](/tides-fr.ods)", []],
  ["beside a link", "[Tides](/tides-en.ods) (sheet, 1.4 MB)", "[Marées](/tides-fr.ods) (feuille, 2 Mo)", []],
  ["of one file", "[Tides (74 KB)](/tides.ods)", "[Marées (67 ko)](/tides.ods)", ["74 / 67"]],
  ["of no file", "Send at most 74 KB", "Envoyez 67 ko au plus", ["74 / 67"]],
  ["no size", "[Tides (74 ports)](/tides-en.ods)", "[Marées (67 ports)](/tides-fr.ods)", ["74 / 67"]],
])("a size of data, %s", (_, en, fr, found) => {
  expect(say(en, fr)).toEqual(found);
});

test("a year does not face a count", () => {
  expect(say("Founded in 1999.", "Nous sommes 40.")).toEqual(["fr lacks 1999", "en lacks 40"]);
});

test("a number that moved to the next block with its sentence is no difference", () => {
  const en = "We are growing. We hire 40 people.\n\nJoin us.";
  const fr = "Nous grandissons.\n\nNous embauchons 40 personnes. Joignez-vous à nous.";
  expect(say(en, fr)).toEqual([]);
});

test("the numbers of a block without a counterpart are that block's", () => {
  expect(say("Hello.\n\nWe are 40.", "Bonjour.")).toEqual([]);
});

test("a value that is missing twice is said once", () => {
  expect(say("We are 40, and 40 is a lot.", "Nous sommes plusieurs.")).toEqual(["fr lacks 40"]);
});

test("fields of data are not compared, translated ones are", () => {
  const page = (id: string, title: string) => `---\nleverId: ${id}\ntitle: ${title}\n---\n`;
  expect(say(page("1", "Room 5"), page("2", "Salle 6"))).toEqual(["5 / 6"]);
});

test("a bullet mistyped as a figure is no number", () => {
  const say0 = (fr: string) =>
    say("- Close the hatch.\n- Lock the door.", fr, [
      [[0], [0]],
      [[1], [1]],
    ]);
  expect(say0("- Fermez l’écoutille.\n  0 Verrouillez la porte.")).toEqual([]);
  expect(say0("- Fermez l’écoutille.\n  Verrouillez 9 portes.")).toHaveLength(1);
});

test.each([
  ["A ferry leaves every 20 minutes.", "Un traversier part trois fois l’heure.", 0],
  ["A ferry leaves three times an hour.", "Un traversier part toutes les 20 minutes.", 0],
  ["A ferry leaves every 20 minutes.", "Un traversier part deux fois l’heure.", 1],
  ["Renew the card every 12 months.", "Renouvelez la carte chaque année.", 0],
  ["Renew the card every 24 months.", "Renouvelez la carte chaque année.", 1],
])("how often, in two ways: %s | %s", (en, fr, length) => {
  expect(checkAligned([number], en, fr)).toHaveLength(length);
});

test.each([
  ["Allow 10 business days.", "Prévoyez 10 jours.", 1],
  ["Allow ten days.", "Prévoyez dix jours ouvrables.", 1],
  ["Allow 10 working days.", "Prévoyez 10 jours ouvrables.", 0],
  ["Allow one business day.", "Prévoyez un jour ouvrable.", 0],
  ["Allow 1 working day.", "Prévoyez 1 jour de travail.", 0],
  ["Allow one business day.", "Prévoyez un jour de repos.", 1],
  ["Allow ten business days.", "Prévoyez deux semaines.", 0],
  ["The pump stops after two minutes.", "La pompe s’arrête après 120 secondes.", 0],
  ["The pump stops after two minutes.", "La pompe s’arrête après 90 secondes.", 1],
  ["Boats are 25% off.", "Les bateaux sont réduits de 25 p. 100.", 0],
  ["Boats are 25% off.", "Les bateaux sont réduits de 35 pour 100.", 1],
  ["Choose `1` as the number of boats.", "Choisissez « 1 » comme nombre de bateaux.", 0],
  ["Choose `1` as the number of boats.", "Choisissez « 2 » comme nombre de bateaux.", 1],
  ["The line carries 25 kV.", "La ligne porte 25 kV.", 0],
  ["The line carries 25 kV.", "La ligne porte 25 V.", 1],
  ["The fuse takes 200 mA.", "Le fusible supporte 200 ampères.", 1],
  ["The cell gives 3 volts.", "La pile fournit 3 mV.", 1],
  ["Allow 15 business days.", "Prévoyez deux semaines.", 1],
  ["Apply within 30 calendar days.", "Postulez dans les 30 jours civils.", 0],
  ["Apply within 30 calendar days.", "Postulez dans les 30 jours.", 0],
  ["Apply within 30 calendar days.", "Postulez dans les 30 jours ouvrables.", 1],
  ["Work 30 working hours and 3 business trips.", "Travaillez 30 heures et faites 3 voyages d’affaires.", 0],
])("days of work are other days: %s | %s", (en, fr, length) => {
  expect(checkAligned([number], en, fr)).toHaveLength(length);
});

test.each([
  ["Add 1/2 teaspoon of salt.", "Ajoutez 1/4 de cuillère à thé de sel.", 1],
  ["Add 1/2 teaspoon of salt.", "Ajoutez 1/2 cuillère à thé de sel.", 0],
])("fractions with one figure in common: %s | %s", (en, fr, length) => {
  expect(checkAligned([number], en, fr)).toHaveLength(length);
});

test("a fraction of one character is a number", () => {
  const en = "- ½ cup of butter\n- 1½ cups of milk\n";
  expect(say(en, "- ¼ de tasse de beurre\n- 1½ tasse de lait\n")).not.toEqual([]);
  expect(say(en, "- une demi-tasse de beurre\n- 1 1/2 tasse de lait\n")).toEqual([]);
  expect(say(en, "- 1/2 tasse de beurre\n- 1 tasse et demie de lait\n")).toEqual([]);
});

test.each([
  ["You may camp for 14 nights in a row.", "Vous pouvez camper deux semaines de suite.", 0],
  ["You may camp for two weeks.", "Vous pouvez camper 14 nuits.", 0],
  ["You may camp for 14 nights in a row.", "Vous pouvez camper trois semaines de suite.", 1],
  ["You may camp for 14 nights in a row.", "Vous pouvez camper 14 jours de suite.", 1],
])("nights of whole weeks: %s | %s", (en, fr, length) => {
  expect(checkAligned([number], en, fr)).toHaveLength(length);
});

test("one number that is wrong twice in a block is one finding, two wrong numbers are two", () => {
  const en = "Write fewer than 140 signs. If 140 signs are enough, add no link, and keep 9 lines.";
  const found = (fr: string) => checkAligned([number], en, fr).map(({ data }) => `${data.en} ${data.fr}`);
  const fr = "Écrivez moins de 125 signes. Si 125 signes suffisent, n’ajoutez pas de lien et gardez 9 lignes.";
  expect(found(fr)).toEqual(["140 125"]);
  expect(found(fr.replace("9", "8"))).toEqual(["140 125", "9 8"]);
});

test.each([
  ["The board sits every two months.", "Le conseil siège tous les trois mois."],
  ["This is the third change to the plan.", "Il s’agit de la cinquième modification du plan."],
  ["It is for pupils in Grade 4.", "Il s’adresse aux élèves de 5e année."],
])("one fault, one finding: %s | %s", (en, fr) => {
  expect(checkAligned([number, negation], en, fr).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(["number error"]);
});
