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

test.each([
  ["Clerk (second team)", "second team", 7],
  ["Clerk\u00A0(second team) ", "second team", 7],
  ["Clerk — second team", "second team", 8],
  ["Clerk – east – second team", "second team", 15],
  ["Clerk (a) – second team", "second team", 12],
  ["Guide (femmes et genreux)", null, 0],
  ["Guide (femme)", null, 0],
  ["Guide (hommes)", null, 0],
  ["Guide (tous les genres)", null, 0],
  ["Guide (un genre)", null, 0],
  ["Guide (poste h/f)", null, 0],
  ["Guide (poste f/h)", null, 0],
  ["Guide (HOMMES)", null, 0],
  ["Guide (CLASS)", null, 0],
  ["Guide (Ab Cd)", null, 0],
  ["Guide (abc)", null, 0],
  ["Guide (abcd)", "abcd", 7],
  ["Guide(abcd)", null, 0],
  ["5 (abcd)", null, 0],
  ["Guide (abcd) now", null, 0],
  ["Guide -abcd", null, 0],
  ["Guide–abcd", null, 0],
  [`Guide (${"a".repeat(60)})`, "a".repeat(60), 7],
  [`Guide (${"a".repeat(61)})`, null, 0],
])("the tail of “%s”", (text, words, from) => {
  expect(tailOf(text)).toEqual(words === null ? null : { from, to: from + words.length });
});

test.each([
  ["a hint on both sides outweighs nothing", "Criteria (asset)", "Critères (obligatoires)", "opposed"],
  ["the French side says both", "Assets", "Atouts obligatoires", "missing"],
  ["the English side says both", "Required assets", "Atouts", "missing"],
  ["more hints on a side", "You may need options (asset)", "Obligatoire", "missing"],
  ["a cognate of five letters", "Virtually online", "Virtuellement", null],
  ["a word of four letters is none", "Boats (draft)", "Drafs", "missing"],
] as const)("%s", (_, en, fr, kind) => {
  expect(qualifierGap({ en, fr })?.kind ?? null).toBe(kind);
});
