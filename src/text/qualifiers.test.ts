import { expect, test } from "vitest";
import { qualifierGap, tailOf } from "./qualifiers.ts";

test.each([
  ["Qualifications (essential)", "Qualifications", "en", "essential"],
  ["Experience", "Expérience (obligatoire)", "fr", "obligatoire"],
  ["Your experience (asset)", "Votre expérience", "en", "asset"],
  ["Data analyst (remote)", "Analyste de données", "en", "remote"],
  ["Gardener", "Jardinier saisonnier", "fr", "saisonnier"],
  ["Librarian (part-time)", "Bibliothécaire", "en", "part-time"],
  ["Acting director", "Directrice", "en", "Acting"],
  ["Place of work: on-site", "Lieu de travail", "en", "on-site"],
  ["Optional training", "Formation", "en", "Optional"],
  ["Installation (deprecated)", "Installation", "en", "deprecated"],
])("%s / %s", (en, fr, has, word) => {
  expect(qualifierGap({ en, fr })).toMatchObject({ kind: "missing", has, use: { word } });
});

test.each([
  ["Required", "Atouts", "Required", "Atouts"],
  ["Merit criteria (asset)", "Critères de mérite (essentiel)", "asset", "essentiel"],
  ["Asset criteria", "Critères essentiels", "Asset", "essentiels"],
  ["Temporary exhibits", "Expositions permanentes", "Temporary", "permanentes"],
  ["Interview (in person)", "Entrevue (à distance)", "in person", "à distance"],
  ["Internal candidates", "Candidats externes", "Internal", "externes"],
])("opposed: %s / %s", (en, fr, one, other) => {
  expect(qualifierGap({ en, fr })).toMatchObject({ kind: "opposed", en: { word: one }, fr: { word: other } });
});

test.each([
  ["Essential qualifications", "Qualités essentielles"],
  ["Requirements", "Exigences obligatoires"],
  ["What you need", "Éléments requis"],
  ["Nice to have", "Atouts"],
  ["Work from home", "Télétravail"],
  ["Online services", "Services numériques"],
  ["Summer student", "Emploi d’été pour étudiants"],
  ["What you will do", "Vos fonctions"],
  ["On the command line", "En ligne de commande"],
  ["Straight ahead", "En ligne droite"],
  ["Publishing a page", "Mise en ligne d’une page"],
  ["Assets that you need", "Atouts exigés"],
  ["Beta stage", "Stage bêta"],
])("the same: %s / %s", (en, fr) => {
  expect(qualifierGap({ en, fr })).toBeNull();
});

test.each([
  ["Admission (evenings at noon)", "evenings at noon"],
  ["Carpenter – second team", "second team"],
  ["Information Technology (IT)", null],
  ["Conseiller(ère)", null],
  ["Peintre (homme ou femme)", null],
  ["About us", null],
  ["Interpreters (<abbr>SLI</abbr>)", null],
])("the tail of %s", (text, words) => {
  const tail = tailOf(text);
  expect(tail && text.slice(tail.from, tail.to)).toBe(words);
});
