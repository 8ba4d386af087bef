import { expect, test } from "vitest";
import { checkDrift } from "#drift/drift";
import { checkPair } from "#parity";
import { checks } from "../../checks/index.ts";
import { lexicon } from "../dev/engine.ts";
import { defaultConfig, isTranslated } from "./config.ts";

const frontMatter = { same: ["seo.title", "layout"], ignore: ["card.title"], translate: ["title", "og.label"] };

test.each([
  ["title", true],
  ["page.title", true],
  ["a.b.title", true],
  ["og.label", true],
  ["label", false],
  ["titles", false],
  ["layout", false],
  // Named as a whole as something else.
  ["seo.title", false],
  ["card.title", false],
])("%s is text to translate: %s", (key, expected) => {
  expect(isTranslated({ frontMatter }, key)).toBe(expected);
});

test("checks of facts, checks of words and drift agree on a nested title", () => {
  const text = (title: string) => ({ text: `---\ntitle: X\nseo:\n  title: ${title}\n---\n` });
  const fr = text("Constructrice de bateaux de bois et de canots d’écorce sur la rive du fleuve");
  const [before, after] = [
    "Builder of wooden boats and bark canoes on the river bank",
    "Builder of wooden boats and bark canoes on the river bank with a truck licence and 12 years of diving",
  ].map(text) as [{ text: string }, { text: string }];
  const options = { checks, config: defaultConfig, lexicon };
  const found = checkPair({ en: after, fr }, options);
  const drift = checkDrift({ before: { en: before, fr }, after: { en: after, fr } }, options);
  if (!found.ok || !drift.ok) throw new Error("refused");
  expect(found.report.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["missing-detail"]));
  expect(drift.report.changes?.map(({ effect }) => effect)).toEqual(["opens"]);
  // The number of the lost clause is told with it; one that differs alone is told by itself.
  const numbered = checkPair({ en: text("Boat builder for 12 years"), fr: text("Constructrice de bateaux depuis 10 ans") }, options);
  expect(numbered.ok && numbered.report.findings.map(({ rule }) => rule)).toContain("number");
});

test("a nested title that one side lacks is an error, as any title is", () => {
  const outcome = checkPair(
    { en: { text: "---\nlayout: job\nseo:\n  title: Boat builder\n---\n" }, fr: { text: "---\nlayout: job\nseo:\n  level: 2\n---\n" } },
    { checks, lexicon },
  );
  expect(outcome.ok && outcome.report.findings.map(({ rule, severity, data }) => [rule, severity, data.key])).toContainEqual([
    "front-matter",
    "error",
    "seo.title",
  ]);
});
