import { expect, test } from "vitest";
import { loadLexicon } from "#lexicon/lexicon";
import { checkPair } from "#parity";
import missingItem from "./missing-item.ts";
import suppression from "./suppression.ts";

const lexicon = loadLexicon();
const FR = "## Vos tâches\n\n- Planifier le travail\n- Rédiger le rapport annuel\n";

/** What is reported, in order of the report, when the English list has an item more and a comment around it. */
function rulesFound(item: string, only?: readonly string[]): readonly string[] {
  const en = `## Your duties\n\n- Plan the work\n${item}\n- Write the annual report\n`;
  const outcome = checkPair({ en: { text: en }, fr: { text: FR } }, { checks: [missingItem, suppression], lexicon, only });
  return outcome.ok ? outcome.report.findings.map(({ rule }) => rule) : ["refused"];
}

test("without a comment the item is missing", () => {
  expect(rulesFound("- Answer calls from the Boston office")).toEqual(["missing-item"]);
});

test("a comment with a reason silences it, and is not reported", () => {
  expect(rulesFound("<!-- parite-disable-next-line missing-item: agreed -->\n- Answer calls from the Boston office")).toEqual([]);
});

test("a comment that names another rule silences nothing", () => {
  expect(rulesFound("<!-- parite-disable-next-line suppression: agreed -->\n- Answer calls from the Boston office")).toContain(
    "missing-item",
  );
});

test("a range silences what stands in it, up to its end", () => {
  const range = (inside: string) => `<!-- parite-disable missing-item: agreed -->\n${inside}\n<!-- parite-enable -->`;
  expect(rulesFound(range("- Answer calls from the Boston office"))).toEqual([]);
});

test("a rule that did not run leaves its suppression unjudged", () => {
  expect(rulesFound("<!-- parite-disable-next-line missing-item: agreed -->", ["suppression"])).toEqual([]);
});

test("a comment between blocks belongs to the section of the block before it", () => {
  const en = "Intro\n\n## Your duties\n\n- Plan the work\n\n<!-- parite-disable number -->\n\n<!-- parite-enable -->\n";
  const fr = "Introduction\n\n## Vos tâches\n\n- Planifier le travail\n";
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks: [suppression], lexicon });
  const { findings, sections } = outcome.ok ? outcome.report : { findings: [], sections: [] };
  expect(findings.map(({ section }) => sections[section]?.en?.heading)).toContain("Your duties");
});
