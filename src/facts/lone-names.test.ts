import { expect, test } from "vitest";
import { loadLexicon } from "#lexicon/lexicon";
import { checkPair } from "#parity";
import terminology from "../../checks/terminology.ts";
import { checkAligned } from "../dev/check-aligned.ts";

const lexicon = loadLexicon();
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

test.each([
  ["Ms. Odile Grant runs the yard.", "Mme Denise Grant dirige le chantier.", ["Odile Grant, Denise Grant"]],
  ["Ms. Odile Grant runs the yard.", "Mme Odile Grant dirige le chantier.", []],
  [
    "Send your file to Maelle Ducharme by post.",
    "Envoyez votre dossier à Perrine Quesnel par la poste.",
    ["Maelle Ducharme, Perrine Quesnel"],
  ],
  ["Send your file to Maelle Ducharme by post.", "Envoyez votre dossier à Maëlle Ducharme par la poste.", []],
  ["Send your file to Maelle Ducharme by post.", "Envoyez votre dossier à la direction, à Perrine Quesnel et à Maelle Ducharme.", []],
  ["Come to Great Meadow in the fall.", "Venez au Grand Pré en automne.", []],
])("people: %s / %s", (en, fr, names) => {
  expect(found(en, fr)).toEqual(names);
});

test.each([
  ["The yard is at 30 Wabano Street.", "Le chantier est au 30, rue Cormier.", ["Wabano, Cormier"]],
  ["The yard is on Cormier Avenue.", "Le chantier est sur l’avenue Cormier.", []],
  ["The yard is on Main Street.", "Le chantier est dans la rue Principale.", []],
  ["The yard is on Church Street.", "Le chantier est dans la rue Cormier, autrefois Church.", []],
  ["From Wabano Street, walk to Cormier Street.", "De la rue Cormier, marchez jusqu’à la rue Wabano.", []],
])("streets: %s / %s", (en, fr, names) => {
  expect(found(en, fr)).toEqual(names);
});

test.each([
  ["Stony Lake Road", "chemin Clear Lake", ["Stony Lake, Clear Lake"]],
  ["Stony Lake Road", "chemin Stony Lake", []],
  // A name in the words of the other language was not translated.
  ["Lake Avenue", "avenue River", ["Lake, River"]],
  ["Sainte-Anne Street", "rue Notre-Dame", ["Sainte-Anne, Notre-Dame"]],
  ["Notre-Dame Street", "rue Sainte-Anne", ["Notre-Dame, Sainte-Anne"]],
  ["Lake Avenue", "avenue Lac", []],
  ["River Avenue", "avenue Rivière", []],
  ["Second Avenue", "avenue Deuxième", []],
])("streets of words: %s / %s", (en, fr, names) => {
  const outcome = checkPair(
    { en: { text: `The yard is at 30 ${en}.` }, fr: { text: `Le chantier est au 30, ${fr}.` } },
    { checks: [terminology], lexicon },
  );
  const said = outcome.ok
    ? outcome.report.findings.filter(({ severity }) => severity !== "info").map(({ data }) => `${data?.en}, ${data?.fr}`)
    : ["refused"];
  expect(said).toEqual(names);
});
