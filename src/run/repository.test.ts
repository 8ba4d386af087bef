import { expect, test } from "vitest";
import { defineRepositoryCheck } from "#check";
import { runRepository } from "#run/repository";

const words = { en: "x", fr: "x" };
const facts = {
  scope: "repository",
  group: "repository",
  category: "omission",
  summary: words,
  why: words,
  fix: words,
  examples: [],
} as const;
const check = defineRepositoryCheck({
  ...facts,
  id: "listed",
  severity: "warning",
  messages: { each: ({ path }: { path: string }) => ({ en: `File ${path}.`, fr: `Fichier ${path}.` }) },
  run: ({ files }, report) => {
    for (const { path } of files) report("each", { path }, { paths: [path], ...(path === "b.md" && { severity: "error" as const }) });
  },
});
const broken = defineRepositoryCheck({
  ...facts,
  id: "broken",
  severity: "error",
  messages: {},
  run: () => {
    throw new Error("no such thing");
  },
});
const files = ["c.md", "a.md", "b.md"].map((path) => ({ path, lang: "en" as const, key: path, by: "path" as const }));

test("findings are gravest first, then by path, worded and with the facts of their rule", () => {
  const { findings, rules } = runRepository([check], { files, pairs: [] }, () => undefined);
  expect(findings.map(({ message, severity }) => [message.en, severity])).toEqual([
    ["File b.md.", "error"],
    ["File a.md.", "warning"],
    ["File c.md.", "warning"],
  ]);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  expect(rules).toEqual({ listed: { summary: words, why: words, fix: words, category: "omission", severity: "warning" } });
});

test("a message that throws costs its own finding only", () => {
  const worded = defineRepositoryCheck({
    ...facts,
    id: "worded",
    severity: "warning",
    messages: {
      each: ({ path }: { path: string }) => {
        if (path === "a.md") throw new Error("no words");
        return { en: path, fr: path };
      },
    },
    run: ({ files }, report) => {
      for (const { path } of files) report("each", { path }, { paths: [path] });
    },
  });
  const { findings } = runRepository([worded], { files, pairs: [] }, () => undefined);
  expect(findings.map(({ rule, message }) => [rule, message.en.slice(0, 9)])).toEqual([
    ["worded", "b.md"],
    ["worded", "c.md"],
    ["check-crashed", "The check"],
  ]);
});

test("a check that throws becomes one finding and the others run", () => {
  const { findings } = runRepository([broken, check], { files, pairs: [] }, () => undefined);
  expect(findings.map(({ rule }) => rule)).toEqual(["listed", "listed", "listed", "check-crashed"]);
  expect(findings.at(-1)?.message.en).toContain("The check broken stopped on these files (no such thing)");
});
