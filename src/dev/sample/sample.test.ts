import { expect, test } from "vitest";
import type { Finding, Report } from "#finding";
import { faulty } from "../../../reports/formats.case.ts";
import { draw } from "./draw.ts";
import { judge, type Key, precisionBy } from "./judge.ts";
import { claimOf, sheetOf } from "./sheet.ts";

const [info, missing] = faulty.findings as readonly [Finding, Finding];
const reports: readonly Report[] = Array.from({ length: 20 }, (_, pair) => ({
  ...faulty,
  findings: [info, ...Array.from({ length: 5 }, (_each, i) => ({ ...missing, fingerprint: `${pair}-${i}` }))],
}));
const names = (seed: number) => draw(reports, seed, 40, 3).map(({ finding }) => finding.fingerprint);

test("the seed decides what is drawn: no information, at most three of a pair, none twice", () => {
  expect(names(7)).toEqual(names(7));
  expect(names(7)).not.toEqual(names(8));
  expect(new Set(names(7)).size).toBe(40);
  const ofPair = names(7).map((name) => name.split("-")[0]);
  for (const pair of new Set(ofPair)) expect(ofPair.filter((each) => each === pair).length).toBeLessThanOrEqual(3);
  expect(draw(reports, 7, 1_000, 3)).toHaveLength(60);
});

test("a sheet shows both places and the claim, and neither rule nor severity", () => {
  const en = Array.from({ length: 30 }, (_, i) => `english ${i + 1}`).join("\n");
  const fr = Array.from({ length: 40 }, (_, i) => `français ${i + 1}`).join("\r\n");
  const sheet = sheetOf("001", { report: faulty, finding: missing }, { en, fr });
  expect(sheet).toContain(">   12  english 12\n");
  expect(sheet).toContain("    18  english 18");
  expect(sheet).not.toContain("english 19");
  expect(sheet).toContain("nothing; it would stand near line 31");
  expect(sheet).toContain("Claim: A list item is missing in French: “Plan the work of the team”.\n");
  expect(sheet).not.toMatch(/missing-item|error|Translate/u);
});

test.each([
  ["The number 3 is missing. Add it.", "The number 3 is missing."],
  ["It says “Go. Now.” in English and “x. Y” in French. Read both. Choose.", "It says “Go. Now.” in English and “x. Y” in French."],
  ["Nothing to do", "Nothing to do"],
])("the claim of %s", (message, claim) => {
  expect(claimOf(message)).toBe(claim);
});

const key: Key = {
  seed: 7,
  pairs: 20,
  drawn: {
    "001": { fingerprint: "b", rule: "link", severity: "error" },
    "002": { fingerprint: "a", rule: "link", severity: "warning" },
    "003": { fingerprint: "c", rule: "date", severity: "error" },
    "004": { fingerprint: "d", rule: "date", severity: "error" },
  },
};

test("a disagreement is no truth; agreement is told, by chance and beyond", () => {
  const judged = judge(
    key,
    { "001": true, "002": true, "003": false, "004": true },
    { "001": true, "002": false, "003": false, "004": true },
  );
  // Yes 3 of 4 and 2 of 4: by chance they agree on half.
  expect([judged.agreement, judged.kappa]).toEqual([0.75, 0.5]);
  expect(Object.entries(judged.labels).map(([name, { agreed }]) => [name, agreed])).toEqual([
    ["a", false],
    ["b", true],
    ["c", false],
    ["d", true],
  ]);
  expect([...precisionBy(judged, ({ severity }) => severity)]).toEqual([
    ["warning", { read: 1, agreed: 0 }],
    ["error", { read: 3, agreed: 2 }],
  ]);
});

test("a sheet without an answer is said", () => {
  expect(() => judge(key, { "001": true, "002": null }, {})).toThrow("no answer of both readers to 001, 002, 003, 004");
});
