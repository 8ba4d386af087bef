import { expect, test } from "vitest";
import type { Finding, Severity } from "#finding";
import { rank } from "#rendering/ranked";

const at = (offset: number, severity: Severity, rule = "link", more: Partial<Finding> = {}): Finding => ({
  fingerprint: `${offset}`,
  rule,
  severity,
  category: "omission",
  confidence: 1,
  section: 0,
  en: { start: { line: 1, column: 1, offset }, end: { line: 1, column: 2, offset: offset + 1 } },
  fr: null,
  message: { en: "", fr: "" },
  data: {},
  ...more,
});
const spaces = (side: "en" | "fr", count: number, severity: Severity = "info") =>
  at(9, severity, "typography", { category: "typographical", lacking: side, data: { count } });

test("errors, then warnings, each as they stood; what is for information is apart", () => {
  const { faults, leads } = rank({
    findings: [at(1, "info"), at(2, "warning"), at(3, "error"), at(4, "warning"), at(5, "error"), at(6, "info")],
  });
  expect(faults.map(({ fingerprint }) => fingerprint)).toEqual(["3", "5", "2", "4"]);
  expect(leads.map(({ fingerprint }) => fingerprint)).toEqual(["1", "6"]);
});

test("typography is one line a file, English first, with all its places", () => {
  const { faults, leads, corrections } = rank({ findings: [spaces("fr", 7), spaces("en", 1), spaces("fr", 2)] });
  expect([faults, leads]).toEqual([[], []]);
  expect(corrections).toEqual([
    { rule: "typography", side: "en", places: 1 },
    { rule: "typography", side: "fr", places: 9 },
  ]);
});

test("typography that the settings made a fault is one", () => {
  expect(rank({ findings: [spaces("fr", 7, "warning")] })).toMatchObject({ faults: [{ rule: "typography" }], corrections: [] });
});

test("of two states of a pair, what is worth a look stays in sight", () => {
  expect(rank({ findings: [at(1, "info", "drift")], changes: [] })).toMatchObject({ faults: [{ rule: "drift" }], leads: [] });
});
