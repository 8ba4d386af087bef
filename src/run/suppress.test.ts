import { expect, test } from "vitest";
import type { Point } from "#posting";
import type { FindingDraft } from "#run/draft";
import { suppress } from "#run/suppress";
import { readPair } from "../dev/read-pair.ts";

const EN = [
  "<!-- parite-disable-next-line number: agreed -->",
  "Line two",
  "",
  "<!-- parite-disable: legacy -->",
  "",
  "Line six",
  "",
  "<!-- parite-enable -->",
  "",
  "Line ten",
].join("\n");
const pair = readPair(EN, "Ligne un\n\n<!-- parite-disable-next-line missing-item, nope: agreed -->\nLigne quatre\n");

const point = (line: number): Point => ({ line, column: 1, offset: 0 });
const draft = (rule: string, en: number | null, fr: number | null, insertFr?: number): FindingDraft => ({
  rule,
  severity: "warning",
  category: "omission",
  confidence: 1,
  section: 0,
  en: en === null ? null : { start: point(en), end: point(en) },
  fr: fr === null ? null : { start: point(fr), end: point(fr) },
  ...(insertFr !== undefined && { insertAt: { side: "fr" as const, ...point(insertFr) } }),
  message: { en: "", fr: "" },
  data: {},
  identity: [],
  at: 0,
});

const all = new Set(["number", "date", "missing-item"]);
const kept = (one: FindingDraft) => suppress([one], pair, all, all).kept.length === 1;

test.each([
  ["the rule and line that it names", draft("number", 2, null), false],
  ["another rule on that line", draft("date", 2, null), true],
  ["the rule on another line", draft("number", 10, null), true],
  ["any rule between disable and enable", draft("date", 6, 1), false],
  ["after enable", draft("date", 10, 1), true],
  ["a comment in the other language", draft("missing-item", 10, 4), false],
  ["where the missing text would go", draft("missing-item", 10, null, 4), false],
  ["a finding without a place", draft("number", null, null), true],
] as const)("%s", (_, one, stays) => {
  expect(kept(one)).toBe(stays);
});

test("what each comment did: silenced, judged, unknown", () => {
  const { uses } = suppress([draft("number", 2, null), draft("number", 2, 1)], pair, all, all);
  expect(uses.map(({ side, silenced, judged, unknown }) => [side, silenced, judged, unknown])).toEqual([
    ["en", 2, true, []],
    ["en", 0, true, []],
    ["fr", 0, true, ["nope"]],
  ]);
});

test("a comment is judged only where every rule that it names was run", () => {
  const { uses } = suppress([], pair, all, new Set(["number"]));
  expect(uses.map(({ judged }) => judged)).toEqual([true, false, false]);
});

test("where missing text would go is on the lines of a comment, not before or after them", () => {
  expect([2, 3, 4, 5].map((line) => kept(draft("missing-item", null, null, line)))).toEqual([true, true, false, true]);
});
