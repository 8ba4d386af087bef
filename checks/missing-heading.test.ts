import { expect, test } from "vitest";
import { checkAligned } from "../src/dev/check-aligned.ts";
import missingHeading from "./missing-heading.ts";

test("the finding stands on the heading and names the insertion point", () => {
  const [finding] = checkAligned(
    [missingHeading],
    "Lead a crew.\n\n### Pay\n\nWe pay on Fridays.",
    "Dirigez une équipe.\n\nNous payons le vendredi.",
    [
      [[0], [0]],
      [[1], []],
      [[2], [1]],
    ],
  );
  expect(finding).toMatchObject({
    severity: "warning",
    lacking: "fr",
    en: { start: { line: 3 } },
    fr: null,
    insertAt: { side: "fr", line: 2 },
  });
});

test("a heading that only repeats the title is worth a look, no more", () => {
  const [finding] = checkAligned(
    [missingHeading],
    "---\ntitle: Cook\n---\n# Cook\n\nMake soup.",
    "---\ntitle: Cuisinier\n---\nFaites de la soupe.",
    [
      [[0], [0]],
      [[1], []],
      [[2], [1]],
    ],
  );
  expect(finding?.severity).toBe("info");
});

test("a heading whose text is missing too is an error", () => {
  const findings = checkAligned(
    [missingHeading],
    "Lead a crew.\n\n## Terms\n\n### Pay\n\nWe pay on Fridays.\n\n## Place\n\nYou work in Gander.",
    "Dirigez une équipe.\n\nVous travaillez à Gander.",
    [
      [[0], [0]],
      [[1], []],
      [[2], []],
      [[3], []],
      [[4], []],
      [[5], [1]],
    ],
  );
  expect(findings.map(({ severity, data }) => `${severity} ${data.text}`)).toEqual(["error Terms", "error Pay", "warning Place"]);
});

test("a heading with nothing under it is only a heading", () => {
  const [finding] = checkAligned([missingHeading], "Lead a crew.\n\n## Pay", "Dirigez une équipe.", [
    [[0], [0]],
    [[1], []],
  ]);
  expect(finding?.severity).toBe("warning");
});

const toldUnder = (heading: string, sentence: string, other = "Bruno") =>
  checkAligned(
    [missingHeading],
    `Lead a crew.\n\n### ${heading}\n\nShe paints boats.`,
    `Dirigez une équipe.\n\n### ${other}\n\n${sentence} Elle peint des bateaux.`,
    [
      [[0], [0]],
      [[1], []],
      [[], [1]],
      [[2], [2]],
    ],
  ).map(({ severity, data }) => `${severity} ${data.text}`);

test("of two headings left over at one place, one names what the other tells: a lead where a sentence under it says so", () => {
  const heading = "Bruno is 38 years old and repairs engines";
  const sentence = "Il a 38 ans et répare des moteurs.";
  expect(toldUnder(heading, sentence)).toEqual([`info ${heading}`, "info Bruno"]);
  expect(toldUnder(heading, "Il habite une petite ville du nord.")).toEqual([`warning ${heading}`, "warning Bruno"]);
  expect(toldUnder("Repairs of engines", "On répare des moteurs.", "Peinture")).toEqual(["warning Repairs of engines", "warning Peinture"]);
});
