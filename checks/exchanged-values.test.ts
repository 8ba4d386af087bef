import { expect, test } from "vitest";
import { loadLexicon } from "#lexicon/lexicon";
import { checkPair } from "#parity";
import amount from "./amount.ts";
import contact from "./contact.ts";
import date from "./date.ts";
import number from "./number.ts";

const lexicon = loadLexicon();

function rulesOf(en: string, fr: string) {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks: [amount, contact, date, number], lexicon });
  return outcome.ok ? outcome.report.findings.map(({ rule, severity }) => `${rule} ${severity}`) : ["refused"];
}

test.each([
  [
    "The barn holds 30 cows and 18 horses.",
    "L’étable abrite 30 vaches et 18 chevaux.",
    "L’étable abrite 18 vaches et 30 chevaux.",
    "number warning",
  ],
  [
    "The ferry leaves the island at 6:20 and the harbour at 9:50.",
    "Le traversier quitte l’île à 6 h 20 et le port à 9 h 50.",
    "Le traversier quitte l’île à 9 h 50 et le port à 6 h 20.",
    "date warning",
  ],
  [
    "The choir sings on May 3 and the orchestra plays on June 21.",
    "La chorale chante le 3 mai et l’orchestre joue le 21 juin.",
    "La chorale chante le 21 juin et l’orchestre joue le 3 mai.",
    "date warning",
  ],
  [
    "Soups are served on Mondays and desserts on Fridays.",
    "Les soupes sont servies le lundi et les desserts, le vendredi.",
    "Les soupes sont servies le vendredi et les desserts, le lundi.",
    "date warning",
  ],
  [
    "Call 418-555-0121 for the school or 418-555-0198 for the library.",
    "Appelez au 418-555-0121 pour l’école ou au 418-555-0198 pour la bibliothèque.",
    "Appelez au 418-555-0198 pour l’école ou au 418-555-0121 pour la bibliothèque.",
    "contact warning",
  ],
  [
    "Admission is $8 for adults and $5 for children.",
    "L’entrée est de 8 $ pour les adultes et de 5 $ pour les enfants.",
    "L’entrée est de 5 $ pour les adultes et de 8 $ pour les enfants.",
    "amount error",
  ],
])("two values that changed places: %s", (en, right, wrong, expected) => {
  expect(rulesOf(en, right)).toEqual([]);
  expect(rulesOf(en, wrong)).toEqual([expected]);
});

test.each([
  ["Admission is $8 for adults and $5 for children.", "L’entrée est de 5 $ pour les enfants et de 8 $ pour les adultes."],
  ["The barn holds 30 cows and 18 horses.", "L’étable abrite 18 chevaux et 30 vaches."],
  ["Of the 40 teachers, 12 are women.", "Il y a 12 femmes parmi les 40 enseignants."],
  ["See page 3 of chapter 7.", "Voir le chapitre 7, page 3."],
  ["The ferry leaves the island at 6:20 and the harbour at 9:50.", "Le traversier quitte le port à 9 h 50 et l’île à 6 h 20."],
])("values that moved with their words: %s", (en, fr) => {
  expect(rulesOf(en, fr)).toEqual([]);
});

test("a sum in the place of another is told by its period alone", () => {
  expect(rulesOf("A locker costs $4 a day and $25 a month.", "Un casier coûte 25 $ par jour et 4 $ par mois.")).toEqual([
    "amount error",
    "amount error",
  ]);
});

test("a value far from any word that is answered, or said again, is left alone", () => {
  expect(rulesOf("30, 18", "18, 30")).toEqual([]);
  expect(
    rulesOf("The barn holds 30 cows and 18 horses, with 30 calves.", "L’étable abrite 18 vaches et 30 chevaux, avec 18 veaux.").filter(
      (rule) => rule === "number warning",
    ),
  ).toEqual([]);
});
