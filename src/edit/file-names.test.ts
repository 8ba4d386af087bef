import { expect, test } from "vitest";
import { fileNames } from "./file-names.ts";

test.each([
  ["two names", "offers/en/officer.md", "offers/fr/officier.md", "officer.md", "officier.md"],
  ["one name in two folders", "offers/en/officer.md", "offers/fr/officer.md", "en-officer.md", "fr-officer.md"],
  ["folders that differ further up", "en\\crew\\officer.md", "fr\\crew\\officer.md", "en-crew-officer.md", "fr-crew-officer.md"],
  ["the same letters but for case", "en/Officer.md", "fr/officer.md", "en-Officer.md", "fr-officer.md"],
  ["a name that every pair has", "offers/officer/index.en.md", "offers/officer/index.fr.md", "officer-index.en.md", "officer-index.fr.md"],
  ["that of a folder's page", "en/crew/_index.md", "fr/equipage/_index.md", "crew-_index.md", "equipage-_index.md"],
  ["one name and no folder", "officer.md", "officer.md", "officer.en.md", "officer.fr.md"],
  ["one path", "./crew/officer", "../crew/officer", "crew-officer.en", "crew-officer.fr"],
  ["a name without a folder that every pair has", "index.en.md", "index.fr.md", "index.en.md", "index.fr.md"],
])("%s", (_, en, fr, ours, theirs) => {
  expect(fileNames({ en, fr })).toEqual({ en: ours, fr: theirs });
});
