import { expect, test } from "vitest";
import type { Counts, Report, RepositoryFinding } from "#finding";
import { combine } from "#run/totals";
import { VERSION } from "#version";

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
    score: null,
  });
});

test("the tool is named, and facts of the repository's rules stand among the others", () => {
  const facts = { summary: W, why: W, fix: W, category: "omission", severity: "error" } as const;
  const set = combine({ reports: [report("pass", 100, [], "m")], repository: [], refusals: [], rules: { unpaired: facts, a: facts } });
  expect(set.tool).toEqual({ name: "parite", version: VERSION });
  expect(Object.keys(set.rules)).toEqual(["a", "m", "unpaired"]);
  expect(
    combine({ reports: [report("pass", 33.33, [], "m"), report("pass", 33.4, [], "n")], repository: [], refusals: [], rules: {} }).totals
      .score,
  ).toBe(33.4);
});

test("no score speaks for pairs that were not compared", () => {
  const code = "over-limit";
  const refusals = [{ code, path: "en/a.md", message: W }] as const;
  expect(combine({ reports: [], repository: [], refusals, rules: {} }).totals.score).toBeNull();
});
