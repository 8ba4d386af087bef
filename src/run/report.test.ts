import { expect, test } from "vitest";
import { align } from "#align/align";
import type { Alignment } from "#align/bead";
import { defineCheck } from "#check";
import type { Finding } from "#finding";
import type { Note } from "#posting";
import { notesOf, toReport } from "#run/report";
import { lexicon } from "../dev/engine.ts";
import { readPair } from "../dev/read-pair.ts";

const EN = "Intro words\n\n# Duties\n\n- Repair the harbour bridge\n- Write letters to schools\n";
const FR = "Mots d’introduction\n\n# Fonctions\n\n- Réparer le pont du port\n";
const pair = readPair(EN, FR);
const alignment = align(pair, lexicon);
const words = { en: "…", fr: "…" };
const check = (id: string) =>
  defineCheck({
    id,
    group: "facts",
    category: "numbers",
    severity: "error",
    ...{ summary: { en: id, fr: id }, why: words, fix: words, messages: {} },
    examples: [
      { en: "", fr: "", finds: [] },
      { en: "", fr: "", finds: [] },
    ],
    run: () => {},
  });
const finding: Finding = {
  fingerprint: "f",
  rule: "number",
  severity: "error",
  category: "numbers",
  confidence: 1,
  section: 1,
  en: pair.en.blocks[2]?.position ?? null,
  fr: null,
  message: words,
  data: {},
};
const NOTE: Note = { code: "empty", side: "fr", message: words };
const report = (findings: readonly Finding[] = [], change: Partial<Parameters<typeof toReport>[0]> = {}) =>
  toReport({ pair, alignment, key: "k", hashes: { en: "1", fr: "2" }, notes: [NOTE], ...change }, { findings }, [
    check("number"),
    check("date"),
  ]);

test("a pair without findings passes", () => {
  expect(report()).toMatchObject({
    schemaVersion: 1,
    tool: { name: "parite" },
    pair: { key: "k", en: { sha256: "1" }, fr: { sha256: "2" } },
    verdict: "pass",
    score: 100,
    counts: { error: 0, warning: 0, info: 0 },
    findings: [],
    notes: [NOTE],
    rules: {},
  });
});

test("a finding is counted and scored, and only its rule is explained", () => {
  const { verdict, counts, score, rules, findings, sections } = report([finding]);
  expect([verdict, counts, findings]).toEqual(["fail", { error: 1, warning: 0, info: 0 }, [finding]]);
  expect(score).toBeLessThan(100);
  expect(sections.map((section) => section.score < 100)).toEqual([false, true]);
  expect(rules).toEqual({
    number: { summary: { en: "number", fr: "number" }, why: words, fix: words, category: "numbers", severity: "error" },
  });
});

test("each bead with the positions of its blocks; likeness only where two face each other, and only what moved says so", () => {
  const entries = report().alignment;
  expect(entries.map(({ kind, block, en, fr }) => [kind, block, en.length, fr.length])).toEqual([
    ["match", "paragraph", 1, 1],
    ["match", "heading", 1, 1],
    ["match", "item", 1, 1],
    ["only-en", "item", 1, 0],
  ]);
  expect(entries[2]?.en).toEqual([pair.en.blocks[2]?.position]);
  expect(entries[2]?.fr).toEqual([pair.fr.blocks[2]?.position]);
  expect(entries.map(({ similarity }) => similarity !== undefined)).toEqual([true, true, true, false]);
  for (const { similarity = 0 } of entries) expect(similarity).toBe(Math.round(similarity * 100) / 100);
  expect(entries.some((entry) => "moved" in entry)).toBe(false);
  const beads = alignment.beads.map((bead, i) => (i === 2 ? { ...bead, moved: true, similarity: 0.4567, section: 1 } : bead));
  expect(report([], { alignment: { ...alignment, beads } }).alignment[2]).toMatchObject({ moved: true, similarity: 0.46, section: 1 });
});

test("a bead of French alone is what French has", () => {
  const mirrored = readPair(FR, EN);
  const { alignment: entries } = report([], { pair: mirrored, alignment: align(mirrored, lexicon) });
  expect(entries.at(-1)).toMatchObject({ kind: "only-fr", block: "item", en: [] });
});

test("each section with its heading, depth and place; none where a side has none", () => {
  expect(report().sections).toMatchObject([
    { kind: "match", en: { heading: "", depth: 0 }, fr: { heading: "" } },
    {
      kind: "match",
      en: { heading: "Duties", depth: 1, position: { start: { offset: 13 }, end: { offset: EN.trimEnd().length } } },
      fr: { heading: "Fonctions" },
    },
  ]);
  const alone: Alignment = { ...alignment, sections: [{ kind: "only-fr", fr: 1, moved: false }] };
  expect(report([], { alignment: alone }).sections).toMatchObject([
    { kind: "only-fr", en: null, fr: { heading: "Fonctions" }, score: expect.any(Number) },
  ]);
});

test("a section without blocks stands at the start", () => {
  const bare = { ...pair.en, sections: [{ index: 0, depth: 2, from: 0, to: 0 }] };
  const [section] = report([], { pair: { en: bare, fr: pair.fr } }).sections;
  const at = { line: 1, column: 1, offset: 0 };
  expect(section?.en).toEqual({ heading: "", depth: 2, position: { start: at, end: at } });
});

test("a side is named by its path where it has one", () => {
  const named = { en: { ...pair.en, path: "en/a.md" }, fr: pair.fr };
  expect(report([], { pair: named }).pair).toEqual({ key: "k", en: { path: "en/a.md", sha256: "1" }, fr: { sha256: "2" } });
});

test("notes are those of both sides, and that a search was approximate", () => {
  const noted = { en: { ...pair.en, notes: [{ ...NOTE, code: "a" }] }, fr: { ...pair.fr, notes: [{ ...NOTE, code: "b" }] } };
  expect(notesOf(noted, alignment).map(({ code }) => code)).toEqual(["a", "b"]);
  const [, , note] = notesOf(noted, { ...alignment, approximate: true });
  expect(note).toMatchObject({
    code: "approximate",
    message: { en: expect.stringContaining("lined up approximately"), fr: expect.stringContaining("approximative") },
  });
});

test("a section without blocks between others has no place of theirs", () => {
  const bare = { ...pair.en, sections: [{ index: 0, depth: 2, from: 2, to: 2 }] };
  const [section] = report([], { pair: { en: bare, fr: pair.fr } }).sections;
  const at = { line: 1, column: 1, offset: 0 };
  expect(section?.en?.position).toEqual({ start: at, end: at });
});

test("a section of one block stands where the block does", () => {
  const one = { ...pair.en, sections: [{ index: 0, depth: 2, from: 2, to: 3 }] };
  const [section] = report([], { pair: { en: one, fr: pair.fr } }).sections;
  expect(section?.en?.position).toEqual(pair.en.blocks[2]?.position);
});
