import { describe, expect, test } from "vitest";
import type { Finding, Report } from "#finding";
import { clean, faulty } from "../../reports/formats.case.ts";
import { annotationsOf } from "./annotations.ts";
import { linesOfPatch } from "./changed-lines.ts";
import { compareResults } from "./compare.ts";

const [space, missing] = faulty.findings as readonly [Finding, Finding];
const drift = (more: Partial<Finding>): Report => ({
  ...faulty,
  findings: [{ ...missing, rule: "drift", fingerprint: "d".repeat(16), category: "inconsistency", ...more }],
  changes: [],
});
const rules = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

describe("drift beside the findings of the checks", () => {
  test("of the same place and as grave: the check's finding stays", () => {
    expect(rules(compareResults(clean, faulty, drift({})).fresh)).toEqual(["missing-item", "typography"]);
  });

  test("graver than the check's: drift takes its place; what is of another kind stays", () => {
    const after = {
      ...faulty,
      findings: [
        { ...missing, severity: "warning" as const },
        { ...space, en: missing.en },
      ],
    };
    expect(rules(compareResults(clean, after, drift({})).fresh)).toEqual(["drift", "typography"]);
  });

  test("of another place, or of the other side of a block that both have: both", () => {
    expect(rules(compareResults(clean, faulty, drift({ en: space.en })).fresh)).toEqual(["drift", "missing-item", "typography"]);
    const facing = { ...faulty, findings: [{ ...missing, fr: missing.en }, space] };
    expect(rules(compareResults(clean, facing, drift({ lacking: "en" })).fresh)).toEqual(["drift", "missing-item", "typography"]);
  });

  test("a block that stands on one side only is one fault, whichever side has to follow", () => {
    expect(rules(compareResults(clean, faulty, drift({ lacking: "en" })).fresh)).toEqual(["missing-item", "typography"]);
  });
});

test("a pair that came and a pair that went", () => {
  expect(compareResults(null, faulty)).toMatchObject({
    key: "team-lead",
    before: null,
    fresh: faulty.findings.toSorted((a, b) => a.severity.localeCompare(b.severity)),
    settled: [],
  });
  expect(compareResults(faulty, null)).toMatchObject({ key: "team-lead", after: null, fresh: [], settled: faulty.findings });
  expect(compareResults(null, null).key).toBe("");
});

test.each([
  ["@@ -1,0 +2,2 @@\n+a\n+b", [{ from: 2, to: 3 }]],
  [
    "--- a\n+++ b\n@@ -4,2 +4 @@ x\n-a\n-b\n+c\n@@ -9 +8,0 @@\n-d",
    [
      { from: 4, to: 4 },
      { from: 8, to: 8 },
    ],
  ],
  ["@@ -1,3 +1,3 @@\n a\n-b\n+c\n d", [{ from: 2, to: 2 }]],
  ["@@ -1 +0,0 @@\n-a", [{ from: 1, to: 1 }]],
  ["@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b", [{ from: 1, to: 1 }]],
  ["", []],
])("the lines of %j", (patch, lines) => {
  expect(linesOfPatch(patch)).toEqual(lines);
});

describe("annotations", () => {
  const touched = [compareResults(clean, faulty)];
  const [en, fr] = ["content/en/team-lead.md", "content/fr/chef-equipe.md"];
  const first = (changed: Record<string, readonly { from: number; to: number }[]>) =>
    annotationsOf({ touched }, new Map(Object.entries(changed)), "en")[0];

  test("stand at the changed line, and name the twin", () => {
    expect(first({ [en]: [{ from: 10, to: 12 }] })).toMatchObject({
      path: en,
      from: 12,
      message: expect.stringMatching(/\(other language: content\/fr\/chef-equipe\.md:31\)$/u),
    });
    expect(first({ [fr]: [{ from: 31, to: 31 }] })).toMatchObject({
      path: fr,
      from: 31,
      message: expect.stringMatching(/\(other language: content\/en\/team-lead\.md:12\)$/u),
    });
  });

  test("else in the changed file, else where text goes in", () => {
    expect(first({ [en]: [{ from: 90, to: 90 }] })).toMatchObject({ path: en });
    expect(first({})).toMatchObject({ path: fr, from: 31, to: 31 });
  });

  test("columns only within a line, the end included; both languages", () => {
    const [, second] = annotationsOf({ touched }, new Map(), "both");
    expect(second).toMatchObject({ from: 33, columns: { from: 3, to: 14 }, severity: "info", title: "typography" });
    expect(second?.message.split("\n")).toHaveLength(2);
  });
});
