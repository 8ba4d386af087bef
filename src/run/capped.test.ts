import { expect, test } from "vitest";
import type { Severity } from "#finding";
import { capped, MOST } from "#run/capped";
import type { FindingDraft } from "#run/draft";
import { checkFolderPair } from "../dev/engine.ts";
import { readPair } from "../dev/read-pair.ts";

const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const LIST = range(200)
  .map((i) => `- Item ${i}\n`)
  .join("");
const pair = readPair(`Before\n\n${LIST}\nAfter\n`, `Avant\n\nAprès\n`);

/** A finding at the i-th block of the English side. */
const at = (block: number, rule = "number", severity: Severity = "warning"): FindingDraft => {
  const position = pair.en.blocks[block]?.position ?? null;
  return {
    rule,
    severity,
    category: "numbers",
    confidence: 0.5,
    lacking: "fr",
    section: 0,
    en: position,
    fr: null,
    message: { en: `${rule} ${block}`, fr: `${rule} ${block}` },
    data: {},
    identity: [rule, String(block)],
    at: position?.start.offset ?? 0,
  };
};

test("what is more than fifty in one list is counted in one finding, from the first to the last place", () => {
  const told = capped(
    range(80).map((i) => at(1 + i)),
    pair,
  );
  expect(told).toHaveLength(MOST + 1);
  const last = told.at(-1);
  expect(last?.data).toEqual({ more: 30 });
  expect(last?.message.en).toContain("finds 30 more");
  expect(last?.message.fr).toContain("30 cas de plus");
  expect(last?.lacking).toBe("fr");
  expect([last?.en?.start, last?.en?.end]).toEqual([pair.en.blocks[51]?.position.start, pair.en.blocks[80]?.position.end]);
});

test("the gravest are told, and what is counted is as grave as the gravest of it", () => {
  const told = capped([...range(60).map((i) => at(1 + i, "number", "info")), ...range(60).map((i) => at(70 + i, "number", "error"))], pair);
  expect(told.map(({ severity }) => severity)).toEqual(Array(51).fill("error"));
});

test("other rules, other blocks and up to fifty-one are left alone", () => {
  const few = [...range(51).map((i) => at(1 + i)), ...range(51).map((i) => at(1 + i, "date")), at(0), at(201)];
  expect(capped(few, pair)).toBe(few);
});

test("a pair whose list was lost fails as before, with fewer findings", () => {
  const outcome = checkFolderPair({ key: "a", en: pair.en.text, fr: pair.fr.text });
  if (!outcome.ok) throw new Error("refused");
  const { verdict, findings } = outcome.report;
  expect(verdict).toBe("fail");
  expect(findings.filter(({ rule }) => rule === "missing-item")).toHaveLength(MOST + 1);
});
