import { expect, test } from "vitest";
import { copiedOf } from "#language/copied";
import { checkAligned } from "../src/dev/check-aligned.ts";
import untranslated from "./untranslated.ts";

const said = (en: string, fr: string) =>
  checkAligned([untranslated], en, fr).map(({ severity, data, lacking }) => [severity, data?.text, lacking]);

const table = (...rows: readonly string[]) => rows.map((row, i) => `| ${row} |${i === 0 ? "\n| --- | --- |" : ""}`).join("\n");

test.each([
  ["**Salary:** 61,000 dollars a year", "**Salary:** 61 000 dollars par année", [["warning", "Salary", "fr"]]],
  ["**Langue :** English or French", "**Langue :** l’anglais ou le français", [["warning", "Langue", "en"]]],
  ["- Contact us: at the office in town", "- Contact us: au bureau du centre-ville", [["warning", "Contact us", "fr"]]],
  ["- How to apply: at the office in town", "- How to apply : au bureau du centre-ville", [["warning", "How to apply", "fr"]]],
  ["Date: May 4 at the harbour", "Date : le 4 mai, au port", []],
  ["Power BI: charts for the whole team", "Power BI : des graphiques pour toute l’équipe", []],
  ["Open House: see the boats and the harbour", "Open House : venez voir les bateaux et le port", []],
  ["`Salary`: the field of the form that holds the pay", "`Salary` : le champ du formulaire qui contient la paie", []],
])("a label: %s | %s", (en, fr, findings) => {
  expect(said(en, fr)).toEqual(findings);
});

test.each([
  ["Adult | Free", "Adulte | Free", [["warning", "Free", "fr"]]],
  ["Child | Ten dollars", "Enfant | Dix dollars", []],
  ["Weekend | Gratuit", "Fin de semaine | Gratuit", [["warning", "Gratuit", "en"]]],
  ["Total | Zoom", "Total | Zoom", []],
])("a cell: %s | %s", (en, fr, findings) => {
  expect(said(table("Who visits | What it costs", en), table("Qui visite | Ce que ça coûte", fr))).toEqual(findings);
});

test("a cell that is marked as the other language is meant to be", () => {
  const rows = (cell: string, label: string) => `<table><tr><td>${label}</td><td>${cell}</td></tr></table>`;
  expect(
    said(rows("Data picture", "It shows one"), rows('<a href="/p"><span lang="en">Data picture</span></a>', "Elle en montre une")),
  ).toEqual([]);
  expect(said(rows("Data picture", "It shows one"), rows('<a href="/p">Data picture</a>', "Elle en montre une"))).toEqual([
    ["warning", "Data picture", "fr"],
  ]);
});

test("every word has to be known, and together they have to weigh enough", () => {
  expect(["Salary", "Apply now", "Salaire", "Coordonnées"].map(copiedOf)).toEqual(["en", "en", null, "fr"]);
  expect(["Data", "Closing date", "Withdraw consent", "Power BI", "Location", "Five words are too many"].map(copiedOf)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test("each side of a table of terms puts the column of its language first", () => {
  const terms = ["meal break", "pause repas", "written notice", "préavis", "shift work", "travail par quarts"];
  const rows = (first: number) => [0, 2, 4].map((i) => `${terms[i + first]} | ${terms[i + 1 - first]}`);
  const en = table("English | French", ...rows(0));
  expect(said(en, table("Français | Anglais", ...rows(1)))).toEqual([]);
  expect(said(en, table("Nom | Sens", ...rows(1)))).not.toEqual([]);
  expect(said(en, table("Français | Anglais", ...rows(1).slice(0, 2), "shift work | shift work"))).not.toEqual([]);
});
