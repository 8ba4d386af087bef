import { expect, test } from "vitest";
import { relateMailboxes } from "./mailboxes.ts";

test.each([
  ["jobs@town.example", "emplois@town.example"],
  ["training@town.example", "formation@town.example"],
  ["tickets@town.example", "billetterie@town.example"],
  ["media-inquiries@town.example", "demandes-medias@town.example"],
  ["volunteer-services@town.example", "service-benevoles@town.example"],
  ["info-en@town.example", "info-fr@town.example"],
  ["accessibility@town.example", "accessibilite@town.example"],
  ["recruitment.recrutement@town.example", "recrutement.recruitment@town.example"],
  ["sara.cole@town.example", "sara.cole@town.example"],
  ["info@digital.canada.ca", "info@numerique.canada.ca"],
  ["jobs@library.example", "emplois@bibliotheque.example"],
  ["tbs@town.example", "sct@town.example"],
  ["groups@town.example", "groupes@town.example"],
  ["permits@town.example", "permis@town.example"],
])("one office: %s, %s", (en, fr) => {
  expect(relateMailboxes(en, fr)).toBe("same");
});

test.each([
  ["another person", "sara.cole@town.example", "paul.roy@town.example"],
  ["a name spelled otherwise", "eva.stone@town.example", "eva.stowe@town.example"],
  ["one given name", "jean.lee@town.example", "jean.leigh@town.example"],
  ["another office", "training@town.example", "paie@town.example"],
  ["another office, not translated", "training@town.example", "payroll@town.example"],
  ["an office and a person", "jobs@town.example", "paul.roy@town.example"],
  ["another domain", "jobs@dock.example", "jobs@circus.example"],
  ["another domain of a twin", "jobs@dock.example", "emplois@circus.example"],
  ["a slip in the domain", "web@museums-musees.example", "web@museum-musees.example"],
  ["a slip", "registry@town.example", "regestry@town.example"],
  ["no address", "6135550123", "6135550132"],
])("%s", (_, en, fr) => {
  expect(relateMailboxes(en, fr)).toBe("other");
});

test("words that nothing is known of", () => {
  expect(relateMailboxes("gulls@town.example", "mouettes@town.example")).toBe("unknown");
});

test.each([
  ["a mark of language at the start", "en-info@a.b", "fr-info@a.b", "same"],
  ["a mark in the middle", "info.eng.x@a.b", "info.fra.x@a.b", "same"],
  ["a mark in full", "info_english@a.b", "info_francais@a.b", "same"],
  ["the ending of a word is no mark", "kitten@a.b", "moufr@a.b", "unknown"],
  ["signs between the same words", "pay-roll@a.b", "pay.roll@a.b", "same"],
  ["a plural of a known word", "harbours@a.b", "ports@a.b", "same"],
  ["a plural of a short word is none", "buss@a.b", "autobus@a.b", "unknown"],
  ["cognates by four letters", "astronomy@a.b", "astronomie@a.b", "same"],
  ["cognates that differ early", "astroid@a.b", "astuce@a.b", "unknown"],
  ["nor four letters in French", "gulliver@a.b", "gull@a.b", "unknown"],
  ["four letters alone are no cognates", "gull@a.b", "gulliver@a.b", "unknown"],
  ["numbers are no words", "jobs2@a.b", "emplois3@a.b", "same"],
  ["half of the words answered", "jobs-gulls@a.b", "emplois-mouettes@a.b", "same"],
  ["a third of the words answered", "jobs-gulls-terns@a.b", "emplois-mouettes-sternes@a.b", "unknown"],
  ["the shorter side decides", "jobs@a.b", "emplois-mouettes-sternes@a.b", "same"],
  ["the shorter French side too", "jobs-gulls-terns@a.b", "emplois@a.b", "same"],
  ["a role and a word that is none", "library@a.b", "mouettes@a.b", "unknown"],
  ["a role that faces an English word", "library@a.b", "payroll@a.b", "other"],
  ["acronyms", "hrb@a.b", "drh@a.b", "same"],
  ["letters without a vowel", "lkbrd@a.b", "qsdfg@a.b", "same"],
  ["one acronym and a word", "hrb@a.b", "mouettes@a.b", "unknown"],
  ["a single letter is no acronym", "e@a.b", "mouettes@a.b", "unknown"],
  ["a person with a number", "a.gull@a.b", "b.tern12@a.b", "other"],
  ["a person on the French side", "gulls@a.b", "b_tern@a.b", "other"],
  ["two parts and more are no person", "gull.tern.x9z@a.b", "mouette.sterne.y8w@a.b", "unknown"],
  ["two single letters are no person", "a.g@a.b", "b.t@a.b", "unknown"],
] as const)("%s: %s, %s", (_, en, fr, relation) => {
  expect(relateMailboxes(en, fr)).toBe(relation);
});

test.each([
  ["a domain in two languages", "x@jobs.example", "x@emplois.example", "same"],
  ["a domain of one more part", "jobs@a.example", "jobs@b.a.example", "other"],
  ["another ending", "jobs@jobs.example", "jobs@emplois.test", "other"],
  ["domains of acronyms", "x@tbs.example", "x@sct.example", "same"],
  ["domains of acronyms, and translated names", "jobs@tbs.example", "emplois@sct.example", "same"],
  ["one domain of two parts unlike", "x@jobs.tbs.example", "x@emplois.sct.example", "same"],
  ["domains of words that nothing is known of", "x@gulls.example", "x@mouettes.example", "other"],
  ["another domain decides before the name", "gulls@dock.example", "mouettes@circus.example", "other"],
  ["a slip in a part of the domain", "x@gull.lake.example", "x@gulls.lake.example", "other"],
  ["federal names of one domain", "x@lake.gc.ca", "x@lake.canada.ca", "same"],
  ["a number instead of the French address", "x@a.b", "6135550123", "other"],
  ["a number instead of the English address", "6135550123", "x@a.b", "other"],
] as const)("%s: %s, %s", (_, en, fr, relation) => {
  expect(relateMailboxes(en, fr)).toBe(relation);
});

test.each([
  ["one letter more", "gulls@a.b", "gullys@a.b"],
  ["two letters changed", "gwxls@a.b", "gulls@a.b"],
  ["a first letter", "xulls@a.b", "gulls@a.b"],
])("a slip, %s: %s, %s", (_, en, fr) => {
  expect(relateMailboxes(en, fr)).toBe("other");
  expect(relateMailboxes(fr, en)).toBe("other");
});

test.each([
  ["three letters changed", "gwxys@a.b", "gulls@a.b"],
  ["another end", "gulls@a.b", "gullo@a.b"],
])("no slip, %s: %s, %s", (_, en, fr) => {
  expect(relateMailboxes(en, fr)).not.toBe("other");
  expect(relateMailboxes(fr, en)).not.toBe("other");
});
