import { expect, test } from "vitest";
import type { Counts, Report, RepositoryFinding } from "#finding";
import { combine } from "#run/totals";

const W = { en: "w", fr: "w" };
const repository = (rule: string): RepositoryFinding => ({
  fingerprint: rule,
  rule,
  severity: "error",
  category: "omission",
  paths: ["a.md"],
  message: W,
  data: {},
});
const report = (verdict: Report["verdict"], score: number, severities: readonly (keyof Counts)[], rule: string): Report => ({
  schemaVersion: 1,
  tool: { name: "parite", version: "0" },
  pair: { key: rule, en: { sha256: "" }, fr: { sha256: "" } },
  verdict,
  score,
  counts: { error: 0, warning: 0, info: 0 },
  alignment: [],
  findings: severities.map((severity) => ({
    fingerprint: severity,
    rule,
    severity,
    category: "omission",
    confidence: 1,
    section: 0,
    en: null,
    fr: null,
    message: W,
    data: {},
  })),
  sections: [],
  notes: [],
  rules: { [rule]: { summary: W, why: W, fix: W, category: "omission", severity: "error" } },
});

test("verdicts, counts and the mean score; unpaired postings stand apart", () => {
  const reports = [report("fail", 90, ["error", "info"], "z"), report("pass", 99.9, [], "a"), report("warn", 95, ["warning"], "m")];
  const results = combine({ reports, repository: [repository("unpaired"), repository("duplicate-key")], refusals: [], rules: {} });
  expect(results.totals).toEqual({
    pairs: 3,
    verdicts: { pass: 1, warn: 1, fail: 1 },
    counts: { error: 3, warning: 1, info: 1 },
    score: 95,
  });
  expect(results.unpaired.map(({ rule }) => rule)).toEqual(["unpaired"]);
  expect(results.repository.map(({ rule }) => rule)).toEqual(["duplicate-key"]);
  expect(Object.keys(results.rules)).toEqual(["a", "m", "z"]);
});

test("no pair at all", () => {
  expect(combine({ reports: [], repository: [], refusals: [], rules: {} }).totals).toEqual({
    pairs: 0,
    verdicts: { pass: 0, warn: 0, fail: 0 },
    counts: { error: 0, warning: 0, info: 0 },
    score: 100,
  });
});
