import { expect, test } from "vitest";
import { loadLexicon } from "#lexicon/lexicon";
import { checkPair } from "#parity";
import untranslated from "../../checks/untranslated.ts";

const lexicon = loadLexicon();
const table = (...rows: readonly string[]) => rows.map((row, i) => `| ${row} |${i === 0 ? "\n| --- | --- |" : ""}`).join("\n");

function said(en: readonly string[], fr: readonly string[]) {
  const outcome = checkPair({ en: { text: table(...en) }, fr: { text: table(...fr) } }, { checks: [untranslated], lexicon });
  return outcome.ok ? outcome.report.findings.map(({ severity, lacking, data }) => `${severity} ${lacking} ${data?.text}`) : ["refused"];
}

const EN = ["Fish | Month", "Trout | May", "Pike | June", "Eel | July"];
const FR = ["Poisson | Mois", "Truite | Mai", "Brochet | Juin", "Anguille | Juillet"];
const withRow = (rows: readonly string[], at: number, row: string) => rows.map((one, i) => (i === at ? row : one));

test.each([
  [EN, withRow(FR, 3, "Eel | Juillet"), []],
  [withRow(EN, 1, "Rivers | May"), withRow(FR, 1, "Rivers | Mai"), ["warning fr Rivers"]],
  [withRow(EN, 1, "Étoile | May"), withRow(FR, 1, "Étoile | Mai"), ["warning en Étoile"]],
  // A whole row that both have.
  [withRow(EN, 2, "Friday | 12"), withRow(FR, 2, "Friday | 12"), ["warning fr Friday"]],
  // The header alone was left.
  [withRow(EN, 0, "Option | Week"), withRow(FR, 0, "Option | Week"), ["warning fr Week"]],
  [withRow(EN, 0, "Option | Test"), withRow(FR, 0, "Option | Test"), []],
  [withRow(EN, 1, "Leader | May"), withRow(FR, 1, "Leader | Mai"), []],
  // Both languages write so, or the lexicon does not know.
  [withRow(EN, 1, "Champion | May"), withRow(FR, 1, "Champion | Mai"), []],
  [withRow(EN, 1, "Tension | May"), withRow(FR, 1, "Tension | Mai"), []],
  [withRow(EN, 1, "River Watch | May"), withRow(FR, 1, "River Watch | Mai"), []],
] as const)("a cell that was left: %#", (en, fr, expected) => {
  expect(said(en, fr)).toEqual(expected);
});

test("a column that is the same elsewhere too holds names", () => {
  expect(said(["Boat | Month", "Rivers | May", "Boreal | June"], ["Bateau | Mois", "Rivers | Mai", "Boreal | Juin"])).toEqual([]);
});
