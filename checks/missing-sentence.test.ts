import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import missingSentence from "./missing-sentence.ts";

const missing = (en: string, fr: string, facing?: Parameters<typeof checkAligned>[3]) =>
  checkAligned([missingSentence], en, fr, facing).map(({ lacking, data }) => `${lacking} lacks ${data.text}`);

test.each([
  [
    "two sentences merged into one",
    "The ferry leaves the harbour at noon. It returns before the storm.",
    "Le traversier quitte le port à midi et revient avant la tempête.",
  ],
  [
    "one sentence split into two",
    "You repair the greenhouse windows and you water the tomatoes every morning.",
    "Vous réparez les fenêtres de la serre. Vous arrosez aussi les tomates chaque matin.",
  ],
  [
    "abbreviations that end in a stop",
    "Dr. Roy keeps seeds, bulbs, etc. in the cellar of No. 12 Elm St. in Moncton.",
    "Le Dr Roy garde des semences, des bulbes, etc. dans la cave du 12, rue Elm, à Moncton.",
  ],
  [
    "feminine and masculine forms side by side",
    "The gardener works with volunteers. The candidate chooses the flowers.",
    "Le jardinier ou la jardinière travaille avec les bénévoles. La candidate ou le candidat choisit les fleurs.",
  ],
  [
    "sentences in another order",
    "The museum opens at ten. The library lends books to schools.",
    "La bibliothèque prête des livres aux écoles. Le musée ouvre à dix heures.",
  ],
  ["a courtesy of few words", "Thank you. The library lends books to schools.", "La bibliothèque prête des livres aux écoles."],
])("nothing is missing: %s", (_, en, fr) => {
  expect(missing(en, fr)).toEqual([]);
});

test.each([
  [
    "first",
    "Travel costs are paid by the employer. The team meets in Gatineau.",
    "L’équipe se réunit à Gatineau.",
    "fr lacks Travel costs are paid by the employer.",
  ],
  [
    "in the middle",
    "The team meets in Gatineau. Travel costs are paid by the employer. Meals are served at noon.",
    "L’équipe se réunit à Gatineau. Les repas sont servis à midi.",
    "fr lacks Travel costs are paid by the employer.",
  ],
  [
    "in English",
    "The team meets in Gatineau.",
    "L’équipe se réunit à Gatineau. L’employeur rembourse les frais de déplacement.",
    "en lacks L’employeur rembourse les frais de déplacement.",
  ],
])("the sentence is named: %s", (_, en, fr, words) => {
  expect(missing(en, fr)).toEqual([words]);
});

test("the sentence is marked where it stands, in the block of a merged bead that has it", () => {
  const en = "- The team meets in Gatineau.\n- Travel costs are paid by the employer.";
  const [finding, ...others] = checkAligned([missingSentence], en, "- L’équipe se réunit à Gatineau.", [[[0, 1], [0]]]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ lacking: "fr", en: { start: { line: 2, column: 3 }, end: { line: 2, column: 41 } } });
});

test("another sentence in its place is a difference of meaning, not an omission", () => {
  const en = "The team meets in Gatineau. Travel costs are paid by the employer.";
  const fr = "L’équipe se réunit à Gatineau. Les candidatures tardives seront refusées.";
  expect(missing(en, fr)).toEqual([]);
});

test("a sentence of few telling words is information", () => {
  const found = checkAligned([missingSentence], "The museum is closed. Bring your boots.", "Le musée est fermé.");
  expect(found.map(({ severity }) => severity)).toEqual(["info"]);
});

test("a requirement is an error, a short one a warning; an asset is neither", () => {
  const severity = (en: string) =>
    checkAligned([missingSentence], `The museum is closed. ${en}`, "Le musée est fermé.").map((each) => each.severity);
  expect(severity("You must show the guard a passport at the northern gate.")).toEqual(["error"]);
  expect(severity("Boots are required.")).toEqual(["warning"]);
  expect(severity("You may show the guard a passport at the northern gate.")).toEqual(["warning"]);
});

test("fields that are not text are not read", () => {
  const page = (location: string) => `---\nlayout: ${location}\n---\n`;
  expect(missing(page("The team meets in Gatineau. Travel costs are paid."), page("L’équipe se réunit à Gatineau."))).toEqual([]);
});
