import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import missingDetail from "./missing-detail.ts";

const EN =
  "The team plans inspections of bridges, tunnels and harbours, writes monthly reports for the regional council, and trains seasonal volunteers.";
const FR =
  "L’équipe planifie les inspections des ponts, des tunnels et des ports, rédige des rapports mensuels pour le conseil régional et forme les bénévoles saisonniers.";

test("a whole sentence and its translation", () => {
  expect(checkAligned([missingDetail], EN, FR)).toEqual([]);
});

test("the detail is marked in the language that has it, with its words", () => {
  const found = checkAligned([missingDetail], EN, "L’équipe planifie les inspections des ponts, des tunnels et des ports.");
  expect(found).toHaveLength(1);
  const [finding] = found;
  expect(finding?.lacking).toBe("fr");
  const { start, end } = finding?.en ?? { start: { offset: 0 }, end: { offset: 0 } };
  expect(EN.slice(start.offset, end.offset)).toBe(finding?.data.words);
  expect(start.offset).toBeGreaterThan(EN.indexOf("harbours"));
  expect(finding?.fr?.start).toMatchObject({ line: 1, column: 1 });
});

test.each([
  [
    "an inclusive doublet",
    "Experienced gardeners lead the summer visits.",
    "Des jardiniers et jardinières d’expérience dirigent les visites d’été.",
  ],
  ["an explained acronym", "You use a geographic information system (GIS).", "Vous utilisez un système d’information géographique (SIG)."],
  ["a longer French wording", "Apply online.", "Veuillez présenter votre candidature au moyen du formulaire en ligne."],
])("no detail: %s", (_, en, fr) => {
  expect(checkAligned([missingDetail], en, fr).filter(({ severity }) => severity !== "info")).toEqual([]);
});

test("confidence and severity agree", () => {
  const found = checkAligned([missingDetail], EN, "L’équipe planifie les inspections des ponts.");
  expect(found).toHaveLength(1);
  for (const { confidence, severity } of found) expect(severity).toBe(confidence < 0.7 ? "info" : "warning");
});

test("code and fields of data are not read", () => {
  expect(checkAligned([missingDetail], `---\nlayout: ${EN}\n---\n`, "---\nlayout: L’équipe planifie les inspections.\n---\n")).toEqual([]);
  expect(checkAligned([missingDetail], `\`\`\`\n${EN}\n\`\`\``, "```\nL’équipe planifie les inspections.\n```")).toEqual([]);
});

test("a lost member is a warning in a text, a lead in a field and where it is an abbreviation", () => {
  const severities = (en: string, fr: string) => checkAligned([missingDetail], en, fr).map(({ severity }) => severity);
  const en = (lost: string) => `You inspect boats, ${lost} and bridges.`;
  const fr = "Vous inspectez les bateaux et les ponts.";
  expect(severities(en("ferries"), fr)).toEqual(["warning"]);
  expect(severities(en("OL"), fr)).not.toContain("warning");
  expect(severities(`---\ndescription: ${en("ferries")}\n---\n`, `---\ndescription: ${fr}\n---\n`)).not.toContain("warning");
});

test("one of two near-synonyms, or one of two that French adds, is a lead; one of three, or a thing of its own, is a warning", () => {
  const severities = (en: string, fr: string) => checkAligned([missingDetail], en, fr).map(({ severity }) => severity);
  const two = (en: string, fr: string) => severities(`Your ${en} lends tools to the school.`, `Votre ${fr} prête des outils à l’école.`);
  expect(two("department or agency", "ministère")).toEqual(["info"]);
  expect(severities("The light warns visitors.", "La lumière visuelle ou sonore avertit les visiteurs.")).not.toContain("warning");
  expect(severities("You build boats and bridges.", "Vous construisez des bateaux.")).toEqual(["warning"]);
  expect(severities("You fix boats, ferries and bridges.", "Vous réparez des bateaux et des ponts.")).toEqual(["warning"]);
});

test("two joined words that one word opposite stands for are a term, and no members that were lost", () => {
  const en = "In the bottom band, change the “Terms and conditions” and “Privacy” links of your site.";
  const fr = "Dans la bande du bas, modifiez les liens «\u00A0Avis\u00A0» et «\u00A0Confidentialité\u00A0» de votre site.";
  const warnings = (one: string, other: string) =>
    checkAligned([missingDetail], one, other).filter(({ severity }) => severity === "warning");
  expect(warnings(en, fr)).toEqual([]);
});

const told = (en: string, fr: string) =>
  checkAligned([missingDetail], en, fr).map(({ severity, lacking, data }) => `${severity} ${lacking} ${data.words}`);

test("a phrase that only one side has is a warning where the two sentences are built alike but for it", () => {
  const en = (phrase: string) => `Stack the chairs${phrase} before the concert.`;
  const fr = (phrase: string) => `Empilez les chaises${phrase} avant le concert.`;
  expect(told(en(" behind the velvet curtain"), fr(" derrière le rideau de velours"))).toEqual([]);
  expect(told(en(" behind the velvet curtain"), fr(""))).toEqual(["warning fr behind the velvet curtain"]);
  expect(told(en(""), fr(" derrière le rideau de velours"))).toEqual(["warning en derrière le rideau de velours"]);
});

test("the first member of an enumeration is lost like any other, where what stands before it faces what stands before the other one", () => {
  expect(told("The canteen sells coffee, soup, bread and fruit.", "La cantine vend de la soupe, du pain et des fruits.")).toEqual([
    "warning fr coffee",
  ]);
});

test("members of a cell need no conjunction", () => {
  const table = (head: string, cells: string) => `| ${head} |\n| --- | --- |\n| ${cells} |`;
  const en = table("Day | Workshops", "Saturday | music, dance, theatre");
  expect(told(en, table("Jour | Ateliers", "Samedi | musique, danse, théâtre"))).toEqual([]);
  expect(told(en, table("Jour | Ateliers", "Samedi | musique, danse"))).toEqual(["warning fr theatre"]);
});

test("where neither of two members has an answer and one thing less is enumerated, one of them is lost", () => {
  const found = checkAligned(
    [missingDetail],
    "The shop repairs boats, zibbets, quorps and bridges.",
    "L’atelier répare les bateaux, les vardouls et les ponts.",
  );
  expect(found.map(({ message, severity }) => [message.en.slice(0, 80), severity])).toEqual([
    ["The French text enumerates one thing less: one of “zibbets, quorps” is not there", "warning"],
  ]);
});

test("the label of a link is the title of another page: what it lacks is a lead", () => {
  const en = "You must not call the museum unless the mayor asks you to.";
  const fr = "Vous ne devez pas appeler le musée.";
  const severities = (a: string, b: string) => checkAligned([missingDetail], a, b).map(({ severity }) => severity);
  expect(severities(en, fr)).toEqual(["warning"]);
  expect(severities(`[${en}](/guide)`, `[${fr}](/le-guide)`)).toEqual(["info"]);
});

test("lost members that stand side by side are one finding, members apart are two", () => {
  const found = (fr: string) =>
    checkAligned([missingDetail], "Bring your passport, boots, gloves, a lantern and your certificate to the gate.", fr).map(
      ({ severity, data }) => `${severity} ${data.words}`,
    );
  expect(found("Apportez votre passeport, des bottes, des gants, une lanterne et votre certificat à la barrière.")).toEqual([]);
  expect(found("Apportez votre passeport, une lanterne et votre certificat à la barrière.")).toEqual(["warning boots, gloves"]);
  expect(found("Apportez votre passeport, des gants et votre certificat à la barrière.")).toEqual(["warning boots", "warning lantern"]);
});

test("the other gender of a noun is no member that was lost", () => {
  const find = (en: string, fr: string) => checkAligned([missingDetail], en, fr).filter(({ severity }) => severity !== "info");
  const en = "Skaters must come with a parent or guardian.";
  expect(find(en, "Les patineurs doivent venir avec un parent, un tuteur ou une tutrice.")).toEqual([]);
  expect(find(en, "Les patineurs doivent venir avec un parent, un tuteur ou un policier.")).not.toEqual([]);
});

test("at once is said by a word or by a phrase", () => {
  const find = (en: string, fr: string) => checkAligned([missingDetail], en, fr).filter(({ severity }) => severity !== "info");
  expect(find("Call the warden at once: 1-800-555-0134.", "Appelez le gardien sans tarder\u00A0: 1-800-555-0134.")).toEqual([]);
  expect(find("Call the warden: 1-800-555-0134.", "Appelez le gardien sans tarder\u00A0: 1-800-555-0134.")).not.toEqual([]);
});
