import { expect, test } from "vitest";
import { checkPair } from "#parity";
import { lexicon } from "../src/dev/engine.ts";
import number from "./number.ts";

/** The numbers that differ in two texts. */
function differing(en: string, fr: string) {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks: [number], lexicon, key: "test" });
  return (outcome.ok ? outcome.report.findings : []).map(({ data }) => `${data.en} / ${data.fr}`);
}

test.each([
  ["a noun in both forms", "We hire ten students.", "Nous embauchons douze étudiants et étudiantes.", "dix étudiants et étudiantes"],
  ["an age that says no years", "Children under twelve may swim.", "Les enfants de moins de dix ans peuvent nager.", "douze ans"],
  [
    "a noun that was said before",
    "Sailors work three days a week; teachers, five.",
    "Les marins travaillent trois jours par semaine; les enseignants, quatre.",
    "cinq.",
  ],
  [
    "half an hour before or after",
    "Be at the museum an hour before the visit.",
    "Soyez au musée une demi-heure avant la visite.",
    "une heure",
  ],
  ["a half that is gone", "The visit takes two and a half hours.", "La visite dure deux heures.", "deux heures et demie"],
  ["a half too many", "The visit takes two hours.", "La visite dure deux heures et demie.", "deux heures"],
])("a number in words that differs: %s", (_, en, fr, right) => {
  expect(differing(en, fr)).toHaveLength(1);
  const wrong = /douze étudiants et étudiantes|dix ans|quatre\.|une demi-heure|deux heures(?: et demie)?/u;
  expect(differing(en, fr.replace(wrong, right))).toEqual([]);
});

test.each([
  ["the day before", "Call a day before the visit.", "Appelez la veille de la visite."],
  ["a year in months", "Apply a year before the visit.", "Faites la demande douze mois avant la visite."],
  [
    "both lengths",
    "The first takes two hours, the other two and a half hours.",
    "La première dure deux heures, l’autre deux heures et demie.",
  ],
  ["other sentences", "The old boats stay; sailors, five.", "On ferme les cartes du musée le matin; quatre."],
])("no number that differs: %s", (_, en, fr) => {
  expect(differing(en, fr)).toEqual([]);
});
