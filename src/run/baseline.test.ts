import { expect, test } from "vitest";
import type { Finding, Report, RepositoryFinding } from "#finding";
import { baselineOf, rebase, sortedEntries } from "#run/baseline";

const TODAY = "2026-03-01";

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
  sections: [{ kind: "match", en: null, fr: null, score: 90 }],
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
  const rebased = rebase(
    found,
    [
      { fingerprint: "1", rule: "rule-error", where: "b" },
      { fingerprint: "r", rule: "unpaired", where: "z.md" },
      { fingerprint: "gone", rule: "number", where: "b" },
    ],
    TODAY,
  );
  expect(rebased.reports[0]).toMatchObject({ verdict: "warn", score: 60, counts: { error: 0, warning: 1, info: 0 } });
  expect(Object.keys(rebased.reports[0]?.rules ?? {})).toEqual(["rule-warning"]);
  expect(rebased.reports[0]?.silenced).toEqual([{ ...finding("1"), silence: { source: "baseline", reason: "" } }]);
  expect(rebased.reports[1]).toBe(found.reports[1]);
  expect(rebased.repository).toEqual([]);
  expect(rebased.silenced).toEqual([{ ...alone, silence: { source: "baseline", reason: "" } }]);
  expect(rebased.known).toBe(2);
  expect(rebased.settled.map(({ fingerprint }) => fingerprint)).toEqual(["gone"]);
});

test("a baseline is sorted, and taking it away leaves nothing", () => {
  const found = { reports: [report("b", [finding("2"), finding("1")]), report("a", [finding("3")])], repository: [alone] };
  const baseline = baselineOf(found);
  expect(baseline.map(({ where, fingerprint }) => where + fingerprint)).toEqual(["a3", "b1", "b2", "z.mdr"]);
  const { reports, repository, settled } = rebase(found, baseline, TODAY);
  expect([...reports.flatMap(({ findings }) => findings), ...repository, ...settled]).toEqual([]);
});

test("a finding of the repository without a path stands first", () => {
  const found = { reports: [report("b", [finding("1")])], repository: [{ ...alone, paths: [] }] };
  expect(baselineOf(found)[0]).toEqual({ fingerprint: "r", rule: "unpaired", where: "" });
});

test("an entry holds up to its last day, with who wrote it and why; then the finding says so", () => {
  const found = { reports: [report("b", [finding("1")])], repository: [] };
  const entry = { fingerprint: "1", rule: "rule-error", where: "b", reason: "Until the summer.", by: "Ana", until: "2026-03-01" };
  const silence = { source: "baseline", reason: "Until the summer.", by: "Ana", until: "2026-03-01" };
  expect(rebase(found, [entry], "2026-03-01").reports[0]).toMatchObject({ verdict: "pass", findings: [], silenced: [{ silence }] });
  const after = rebase(found, [entry], "2026-03-02").reports[0];
  expect(after).toMatchObject({ verdict: "fail", findings: [{ wasAccepted: { ...silence, why: "date", ended: "2026-03-01" } }] });
  expect(after?.silenced).toBeUndefined();
});

test("what somebody wrote into an entry stays when the file is written again", () => {
  const words = { reason: "On purpose.", by: "Ana", until: "2026-12-31" };
  const before = [{ fingerprint: "1", rule: "x", where: "b", ...words }];
  expect(baselineOf({ reports: [report("b", [finding("1"), finding("2")])], repository: [] }, before)).toEqual([
    { fingerprint: "1", rule: "rule-error", where: "b", ...words },
    { fingerprint: "2", rule: "rule-error", where: "b" },
  ]);
});

test("entries are in order of place, then rule, then fingerprint", () => {
  const entry = (where: string, rule: string, fingerprint: string) => ({ where, rule, fingerprint });
  const sorted = [entry("a", "x", "2"), entry("a", "y", "1"), entry("b", "a", "0"), entry("b", "a", "1")];
  expect(sortedEntries([...sorted].reverse())).toEqual(sorted);
});
