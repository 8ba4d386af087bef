import { expect, test } from "vitest";
import { checkPair } from "#parity";
import { lexicon } from "../src/dev/engine.ts";
import amount from "./amount.ts";
import code from "./code.ts";
import date from "./date.ts";
import negation from "./negation.ts";
import number from "./number.ts";
import terminology from "./terminology.ts";

const checks = [amount, code, date, negation, number, terminology];

/** What is said of two sentences that face each other, leads left out. */
function said(en: string, fr: string): readonly string[] {
  const sides = { en: { text: `We bake bread.\n\n${en}\n` }, fr: { text: `Nous faisons du pain.\n\n${fr}\n` } };
  const outcome = checkPair(sides, { checks, lexicon, key: "test" });
  if (!outcome.ok) return ["refused"];
  return outcome.report.findings.filter(({ severity }) => severity !== "info").map(({ rule, message }) => `${rule}: ${message.en}`);
}

test.each([
  ["You prepare a weekly report.", "Vous préparez un rapport mensuel.", "number", "mensuel"],
  ["The language of work is English.", "La langue de travail est le français.", "code", "français"],
  ["You can write in both official languages.", "Vous savez écrire en français.", "code", "both official languages"],
  ["You must be 18 or older.", "Vous devez avoir 18 ans ou moins.", "negation", "18 or older"],
  ["Send no more than two pages.", "Envoyez au moins deux pages.", "negation", "au moins deux"],
  ["Incomplete forms are rejected.", "Les formulaires incomplets sont acceptés.", "negation", "acceptés"],
  ["The pool is open without a lifeguard.", "La piscine est ouverte avec un sauveteur.", "negation", "without"],
  ["The office is open on Sundays.", "Le bureau est fermé le dimanche.", "negation", "fermé"],
  ["The internship is paid.", "Le stage est non rémunéré.", "negation", "non rémunéré"],
  ["- The north campus", "- Le campus sud", "negation", "sud"],
  ["Employees must wear a badge.", "Les employés devraient porter un insigne.", "negation", "devraient"],
  ["The manager will review your file.", "Le gestionnaire pourrait examiner votre dossier.", "negation", "pourrait"],
  ["The rule is no longer in force.", "La règle est en vigueur.", "negation", "no longer"],
  ["You never work alone at night.", "Vous travaillez seul la nuit.", "negation", "never"],
  ["You lead a team of ten.", "Vous dirigez une équipe de deux personnes.", "number", "deux"],
  ["It costs $2 million.", "Il coûte 2 G$.", "amount", "2 G$"],
  ["Experience with PostgreSQL", "Expérience de MongoDB", "terminology", "MongoDB"],
])("%s / %s", (en, fr, rule, word) => {
  expect(said(en, fr)).toEqual([expect.stringMatching(new RegExp(`^${rule}: .*${word.replace("$", "\\$")}`, "u"))]);
});

test.each([
  ["You prepare a weekly report.", "Vous préparez un rapport toutes les semaines."],
  ["The French version of the notice is available.", "La version anglaise de l’avis est disponible."],
  ["You can write in English and French.", "Vous savez écrire dans les deux langues officielles."],
  ["You must be 18 or older.", "Vous devez avoir au moins 18 ans."],
  ["The portfolio must not show more than six works.", "Le portfolio doit comporter au plus six œuvres."],
  ["Call us toll-free with any question.", "Appelez-nous sans frais pour toute question."],
  ["You cannot apply without a licence.", "Il faut un permis pour postuler."],
  ["You will find the form online.", "Vous pouvez trouver le formulaire en ligne."],
  ["A two-week notice is required.", "Un préavis de quinze jours est exigé."],
  ["It is -40 outside.", "Il fait moins 40 dehors."],
  ["Over 90% of graduates find a job.", "Plus de neuf diplômés sur dix trouvent un emploi."],
  ["We work in Geneva.", "Nous travaillons à Genève."],
  ["The office is not open on Sundays.", "Le bureau est fermé le dimanche."],
])("%s and %s say the same", (en, fr) => {
  expect(said(en, fr)).toEqual([]);
});
