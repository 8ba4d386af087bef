import { expect, test } from "vitest";
import type { Position } from "#posting";
import type { FindingDraft } from "#run/draft";
import { finalize } from "#run/finalize";
import { fingerprintOf } from "#run/fingerprint";

const at = (offset: number): Position => ({
  start: { line: 1, column: offset + 1, offset },
  end: { line: 1, column: offset + 2, offset: offset + 1 },
});
const draft = (offset: number, more: Partial<FindingDraft> = {}): FindingDraft => ({
  rule: "missing-item",
  severity: "warning",
  category: "omission",
  confidence: 0.9,
  section: 0,
  en: at(offset),
  fr: null,
  message: { en: "Missing.", fr: "Manque." },
  data: {},
  identity: ["missing-item", "Cook"],
  at: offset,
  ...more,
});

test("gravest first, then in reading order", () => {
  const finalized = finalize([draft(9, { severity: "info" }), draft(5), draft(1, { severity: "error" }), draft(3)], "key");
  expect(finalized.map(({ severity, en }) => [severity, en?.start.offset])).toEqual([
    ["error", 1],
    ["warning", 3],
    ["warning", 5],
    ["info", 9],
  ]);
});

test("the same finding twice is one", () => {
  expect(finalize([draft(1), draft(1)], "key")).toHaveLength(1);
});

test("equal texts with the same fault are two findings with names of their own", () => {
  const finalized = finalize([draft(1), draft(7)], "key");
  expect(new Set(finalized.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});

test("a name does not depend on the place or on other findings, but on the pair and the text", () => {
  const name = (key: string, drafts: readonly FindingDraft[]) =>
    finalize(drafts, key).find(({ rule }) => rule === "missing-item")?.fingerprint;
  expect(name("key", [draft(1)])).toBe(name("key", [draft(80), draft(2, { rule: "order", identity: ["order"] })]));
  expect(name("key", [draft(1)])).not.toBe(name("other", [draft(1)]));
  expect(name("key", [draft(1)])).not.toBe(name("key", [draft(1, { identity: ["missing-item", "Clean"] })]));
});

test("the order in which drafts come changes nothing, and nothing internal stays", () => {
  const drafts = [draft(4), draft(2, { rule: "number", identity: ["number"] }), draft(2), draft(9, { section: 1 })];
  const finalized = finalize(drafts, "key");
  expect(finalize([...drafts].reverse(), "key")).toEqual(finalized);
  for (const finding of finalized) expect(Object.keys(finding)).not.toEqual(expect.arrayContaining(["identity"]));
});

test("a name is that of the pair and the identity; the second of two equals counts", () => {
  const [first, second] = finalize([draft(1), draft(7)], "key");
  expect(first?.fingerprint).toBe(fingerprintOf(["key", "missing-item", "Cook"]));
  expect(second?.fingerprint).toBe(fingerprintOf(["key", "missing-item", "Cook", "2"]));
});

test("sections go before offsets, then rules, then words; gravity before all", () => {
  const order = finalize(
    [
      draft(1, { section: 1, rule: "a" }),
      draft(9, { rule: "b" }),
      draft(9, { rule: "a", message: { en: "z", fr: "" } }),
      draft(9, { rule: "a", message: { en: "y", fr: "" } }),
      draft(99, { section: 2, severity: "error", rule: "c" }),
    ],
    "key",
  ).map(({ rule, section, message }) => `${section}${rule}${message.en[0]}`);
  expect(order).toEqual(["2cM", "0ay", "0az", "0bM", "1aM"]);
});
