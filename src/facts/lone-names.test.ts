import { expect, test } from "vitest";
import terminology from "../../checks/terminology.ts";
import { checkAligned } from "../dev/check-aligned.ts";

const found = (en: string, fr: string) => checkAligned([terminology], en, fr).map(({ data }) => `${data.en}, ${data.fr}`);

test.each([
  ["The office is in Calgary near the river.", "Le bureau est à Edmonton près de la rivière.", ["Calgary, Edmonton"]],
  ["The office is in Calgary near the river.", "Le bureau est à Calgary près de la rivière.", []],
  ["You have experience with Zabbix on servers.", "Vous avez de l’expérience avec Nagios sur des serveurs.", ["Zabbix, Nagios"]],
  ["Click on Keep to save the page.", "Cliquez sur Poursuivre pour enregistrer la page.", []],
  ["Click on Bookmarks to save the page.", "Cliquez sur Signets pour enregistrer la page.", []],
  ["Choose Unordered in the list of styles.", "Choisissez Désordonné dans la liste des styles.", []],
])("names that differ, not words with a capital: %s / %s", (en, fr, names) => {
  expect(found(en, fr)).toEqual(names);
});
