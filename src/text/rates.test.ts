import { expect, test } from "vitest";
import { readRates } from "./rates.ts";

test.each([
  ["A ferry leaves every 20 minutes.", "20 minutes"],
  ["Un traversier part trois fois l’heure.", "20 minutes"],
  ["Un traversier part toutes les vingt minutes.", "20 minutes"],
  ["Renew it every 12 months.", "12 months"],
  ["Renouvelez-le chaque année.", "12 months"],
  ["It is due yearly.", "12 months"],
  ["The list comes out twice a year.", "6 months"],
  ["La liste paraît deux fois par année.", "6 months"],
  ["La liste semestrielle paraît.", "6 months"],
  ["La liste paraît aux trois mois.", "3 months"],
  ["The quarterly list is out.", "3 months"],
  ["Take one every 8 hours.", "480 minutes"],
  ["Prenez-en un trois fois par jour.", "480 minutes"],
  ["We meet once a week.", "10080 minutes"],
  ["Nous nous réunissons chaque semaine.", "10080 minutes"],
])("%s: %s", (text, key) => {
  expect(readRates(text).map((rate) => rate.key)).toContain(key);
});

test("months are not minutes, and what is no rate is none", () => {
  expect(readRates("every four weeks").map(({ key }) => key)).toEqual(["40320 minutes"]);
  expect(readRates("within 20 minutes, three times, every student, in 12 months")).toEqual([]);
});
