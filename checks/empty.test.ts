import { expect, test } from "vitest";
import { loadLexicon } from "#lexicon/lexicon";
import { checkPair } from "#parity";
import { checks } from "./index.ts";

const lexicon = loadLexicon();

function resultOf(en: string, fr = en) {
  const outcome = checkPair({ en: { text: en }, fr: { text: fr } }, { checks, lexicon });
  if (!outcome.ok) throw new Error("refused");
  const { verdict, score, findings } = outcome.report;
  return { verdict, score, rules: findings.map(({ rule }) => rule) };
}

test.each(["", "\n \n"])("two empty files agree in nothing: %j", (text) => {
  expect(resultOf(text)).toEqual({ verdict: "fail", score: 0, rules: ["empty"] });
});

test.each(["```sh\nmake dock\n```\n", "---\nlayout: page\ndraft: true\n---\n", "<!-- to be written -->\n\n***\n", "![](dock.png)\n"])(
  "without a word on either side nothing passes: %j",
  (text) => {
    expect(resultOf(text)).toEqual({ verdict: "warn", score: 60, rules: ["empty"] });
  },
);

test.each([
  ["{{< include dock >}}\n", 60],
  ["---\nlayout: page\n---\n\n{% include dock.html %}\n", 60],
  ["<Dock />\n", 20],
])("a template may fill both, and what it says was not read: %j", (text, score) => {
  expect(resultOf(text)).toEqual({ verdict: "warn", score, rules: ["empty"] });
});

test.each([
  ["---\ntitle: Boats\n---\n", "---\ntitle: Bateaux\n---\n"],
  ["---\nmotto: Two boats\n---\n", "---\nmotto: Deux bateaux\n---\n"],
  ["# Boats\n", "# Bateaux\n"],
  ["![A dock](dock.png)\n", "![Un quai](dock.png)\n"],
  ["2026\n", "2026\n"],
])("a word or a figure is something to compare: %j", (en, fr) => {
  expect(resultOf(en, fr).rules).not.toContain("empty");
});

test("a side with text faces what the other lacks, which is said in other words", () => {
  expect(resultOf("Bring a lamp.\n", "").rules).not.toContain("empty");
});
