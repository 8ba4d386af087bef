import { expect, test } from "vitest";
import { identify, identifyBlock } from "./identify.ts";
import { votingText } from "./mask.ts";

test.each([
  ["en", "About us"],
  ["en", "Skills"],
  ["en", "Who can apply"],
  ["en", "ABOUT THE TEAM"],
  ["en", "Required Experience and Skills"],
  ["en", "We’re hiring a developer who doesn’t mind ambiguity."],
  ["en", "You will work with colleagues in Montréal and Québec."],
  ["fr", "À propos de nous"],
  ["fr", "Compétences"],
  ["fr", "Qui peut postuler"],
  ["fr", "L’équipe"],
  ["fr", "Au sujet du poste"],
  ["fr", "Vous travaillerez avec GitHub, Figma et Google Cloud Platform."],
  ["fr", "Nous embauchons un développeur ou une développeuse."],
  ["fr", "Le·la candidat·e doit e\u0302tre disponible de\u0300s maintenant."],
] as const)("%s: %s", (lang, text) => {
  expect(identify(text).lang).toBe(lang);
});

test.each([
  "",
  "12",
  "IT-03",
  "BBB/BBB",
  "Documents",
  "Participation",
  "Contact",
  "Toronto",
  "https://example.ca/about-the-team",
  "team.lead@example.gc.ca",
])("too little evidence: %j", (text) => {
  expect(identify(text)).toEqual({ lang: null, confidence: 0 });
});

test("quotations do not vote", () => {
  expect(identify("Lisez « The People We Are and the Work We Do ».").lang).toBe("fr");
  expect(identify("“Nous sommes ouverts à toutes les idées”").lang).toBe(null);
});

test("phrases of the allow-list do not vote", () => {
  expect(identify("Working Together").lang).toBe("en");
  expect(identify("Working Together", ["working together"]).lang).toBe(null);
  expect(identify("Networking Together", ["working"]).lang).toBe("en");
});

test("only prose votes in a block", () => {
  const text = "Exécutez npm run the build when you are ready";
  const code = "npm run the build when you are ready";
  const pieces = [
    { at: 0, length: 9, source: 0, sourceLength: 9, role: "prose" },
    { at: 9, length: code.length, source: 10, sourceLength: code.length, role: "code" },
  ] as const;
  expect(identifyBlock({ text, pieces }).lang).toBe("fr");
  expect(
    identifyBlock({ text: code, pieces: [{ at: 0, length: code.length, source: 0, sourceLength: code.length, role: "foreign" }] }).lang,
  ).toBe(null);
});

test("confidence lies between a half and one where there is a language", () => {
  for (const text of ["The team", "L’équipe", "We are a small team that builds services with people."]) {
    const { confidence } = identify(text);
    expect(confidence).toBeGreaterThan(0.5);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});

test("markup that a site generator reads does not vote", () => {
  expect(identify('{% include "the-header-of-the-page" with options for the reader %}').lang).toBe(null);
  expect(identify('<span lang="en">what we do with the people we serve</span>').lang).toBe(null);
  expect(identify("Voir la liste {{ list.of.the.things }} complète des services").lang).toBe("fr");
});

test("days cut short are words of neither language in a line of figures", () => {
  expect(votingText("Mon. | 9–5")).not.toContain("Mon");
  expect(votingText("Mon école compte 9 classes")).toContain("Mon");
});

test("the code of a language in brackets is no word", () => {
  expect(identify("Slack (en)").lang).toBeNull();
  expect(identify("Voyagez en train").lang).toBe("fr");
});
