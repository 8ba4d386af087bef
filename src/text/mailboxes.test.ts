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
