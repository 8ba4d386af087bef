import { expect, test } from "vitest";
import { admitsChoice, readChoices } from "#text/choices";

const keys = (text: string, lang: "en" | "fr") => readChoices(text, lang).map(({ key }) => key);

test("one month of each year is once a year", () => {
  expect(keys("each June", "en")).toEqual(["frequency year"]);
  expect(keys("chaque mois de juin", "fr")).toEqual(["frequency year"]);
  expect(keys("tous les mois d’été", "fr")).toEqual([]);
  expect(keys("chaque mois", "fr")).toEqual(["frequency month"]);
});

test("a frequency has one key in both languages, adjective or phrase", () => {
  expect(keys("A weekly report, every other day, paid biweekly, once a month, quarterly.", "en")).toEqual([
    "frequency week",
    "frequency two days",
    "frequency two weeks",
    "frequency month",
    "frequency three months",
  ]);
  expect(keys("Un rapport hebdomadaire, un jour sur deux, aux deux semaines, tous les mois, trimestriel.", "fr")).toEqual([
    "frequency week",
    "frequency two days",
    "frequency two weeks",
    "frequency month",
    "frequency three months",
  ]);
});

test("the languages are one choice, both of them another", () => {
  expect(keys("Fluency in English; both official languages; English and French", "en")).toEqual([
    "language english",
    "language both",
    "language both",
  ]);
  expect(keys("Maîtrise du français; les deux langues officielles; le français ou l’anglais", "fr")).toEqual([
    "language french",
    "language both",
    "language either",
  ]);
});

test("words that are no choice are none", () => {
  expect(keys("Il est ici; une ferme; le nord-est.", "fr")).toEqual([]);
  expect(keys("Come close to the northeast gate.", "en")).toEqual([]);
});

test("a word that may mean the other side’s choice answers to it", () => {
  expect(admitsChoice("the lowest wage", "en", "ceiling minimum")).toBe(true);
  expect(admitsChoice("the highest wage", "en", "ceiling minimum")).toBe(false);
});
