import { expect, test } from "vitest";
import type { Finding, Report, RepositoryFinding } from "#finding";
import { baselineOf, rebase, sortedEntries } from "#run/baseline";

const finding = (fingerprint: string, severity: Finding["severity"] = "error"): Finding => ({
  fingerprint,
  rule: `rule-${severity}`,
  severity,
  category: "omission",
  confidence: 1,
  section: 0,
  en: null,
  fr: null,
  message: { en: "x", fr: "x" },
  data: {},
});
const report = (key: string, findings: readonly Finding[]): Report => ({
  schemaVersion: 1,
  tool: { name: "parite", version: "0" },
  pair: { key, en: { sha256: "" }, fr: { sha256: "" } },
  verdict: "fail",
  score: 90,
  counts: { error: findings.length, warning: 0, info: 0 },
  alignment: [],
  findings,
  sections: [],
  notes: [],
  rules: Object.fromEntries(findings.map(({ rule, category, severity }) => [rule, { summary: W, why: W, fix: W, category, severity }])),
});
const W = { en: "w", fr: "w" };
const alone: RepositoryFinding = {
  fingerprint: "r",
  rule: "unpaired",
  severity: "error",
  category: "omission",
  paths: ["z.md"],
  message: W,
  data: {},
};

test("known findings are gone, and the verdict is of what is new", () => {
  const found = { reports: [report("b", [finding("1"), finding("2", "warning")]), report("a", [finding("3")])], repository: [alone] };
  const rebased = rebase(found, [
    { fingerprint: "1", rule: "rule-error", where: "b" },
    { fingerprint: "r", rule: "unpaired", where: "z.md" },
    { fingerprint: "gone", rule: "number", where: "b" },
  ]);
  expect(rebased.reports[0]).toMatchObject({ verdict: "warn", score: 90, counts: { error: 0, warning: 1, info: 0 } });
  expect(Object.keys(rebased.reports[0]?.rules ?? {})).toEqual(["rule-warning"]);
  expect(rebased.reports[0]?.notes).toEqual([
    { code: "baseline", message: { en: "One finding of the baseline is not shown.", fr: "Un constat de la référence n’est pas affiché." } },
  ]);
  expect(rebased.reports[1]).toBe(found.reports[1]);
  expect(rebased.repository).toEqual([]);
  expect(rebased.known).toBe(2);
  expect(rebased.settled.map(({ fingerprint }) => fingerprint)).toEqual(["gone"]);
});

test("a baseline is sorted, and taking it away leaves nothing", () => {
  const found = { reports: [report("b", [finding("2"), finding("1")]), report("a", [finding("3")])], repository: [alone] };
  const baseline = baselineOf(found);
  expect(baseline.map(({ where, fingerprint }) => where + fingerprint)).toEqual(["a3", "b1", "b2", "z.mdr"]);
  const { reports, repository, settled } = rebase(found, baseline);
  expect([...reports.flatMap(({ findings }) => findings), ...repository, ...settled]).toEqual([]);
});

test("several hidden findings are counted in the note, and a finding of the repository without a path stands first", () => {
  const found = { reports: [report("b", [finding("1"), finding("2"), finding("3", "info")])], repository: [{ ...alone, paths: [] }] };
  const known = ["1", "2"].map((fingerprint) => ({ fingerprint, rule: "rule-error", where: "b" }));
  expect(rebase(found, known).reports[0]).toMatchObject({
    verdict: "pass",
    notes: [{ message: { en: expect.stringMatching(/^2 findings/u), fr: expect.stringMatching(/^2 constats/u) } }],
  });
  expect(baselineOf(found)[0]).toEqual({ fingerprint: "r", rule: "unpaired", where: "" });
});

test("entries are in order of place, then rule, then fingerprint", () => {
  const entry = (where: string, rule: string, fingerprint: string) => ({ where, rule, fingerprint });
  const sorted = [entry("a", "x", "2"), entry("a", "y", "1"), entry("b", "a", "0"), entry("b", "a", "1")];
  expect(sortedEntries([...sorted].reverse())).toEqual(sorted);
});
