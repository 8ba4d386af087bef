import { expect, test } from "vitest";
import { defineRepositoryCheck } from "#check";
import { fingerprintOf } from "#run/fingerprint";
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

test("a rule that is off for some files is not found there; a side that lacks is named", () => {
  const lacking = defineRepositoryCheck({
    ...facts,
    id: "alone",
    severity: "warning",
    messages: { each: () => words },
    run: ({ files }, report) => {
      for (const { path } of files)
        report("each", {}, { paths: path === "b.md" ? [] : [path], ...(path === "a.md" && { lacking: "fr" as const }) });
    },
  });
  const { findings, rules } = runRepository([lacking, check], { files, pairs: [] }, (rule, paths) =>
    rule === "listed" || paths.includes("c.md") ? "off" : undefined,
  );
  expect(findings.map(({ paths, lacking }) => [paths[0], lacking])).toEqual([
    [undefined, undefined],
    ["a.md", "fr"],
  ]);
  expect(findings.map((finding) => "lacking" in finding)).toEqual([false, true]);
  expect(Object.keys(rules)).toEqual(["alone"]);
});

test("a check that stopped is named in both languages and by a fingerprint of its own", () => {
  const [one] = runRepository([broken], { files: [], pairs: [] }, () => undefined).findings;
  const [other] = runRepository([{ ...broken, id: "other" }], { files: [], pairs: [] }, () => undefined).findings;
  expect(one).toMatchObject({ paths: [], data: { rule: "broken", reason: "no such thing" }, severity: "info" });
  expect(one?.message.fr).toContain("La vérification broken s’est interrompue sur ces fichiers (no such thing)");
  expect(one?.fingerprint).not.toBe(other?.fingerprint);
  expect(one?.fingerprint).toBe(fingerprintOf(["check-crashed", "broken"]));
});

test("equal paths are in order of their rules", () => {
  const named = (id: string) => ({ ...check, id });
  const { findings } = runRepository([named("z"), named("a")], { files: files.slice(0, 1), pairs: [] }, () => undefined);
  expect(findings.map(({ rule }) => rule)).toEqual(["a", "z"]);
});

test("what stands in no file comes before what stands in one, whichever was found first", () => {
  const light = defineRepositoryCheck({
    ...facts,
    id: "light",
    severity: "info",
    messages: { each: () => words },
    run: (_, report) => report("each", {}, { paths: ["A.md"] }),
  });
  for (const checks of [
    [broken, light],
    [light, broken],
  ]) {
    const { findings } = runRepository(checks, { files, pairs: [] }, () => undefined);
    expect(findings.map(({ rule }) => rule)).toEqual(["check-crashed", "light"]);
  }
});
