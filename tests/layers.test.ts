import { builtinModules } from "node:module";
import { describe, expect, test } from "vitest";
import { circlesIn } from "./circles.ts";
import { filesIn, importsOf, isFace, LAYERS, layerOf, OF_ENGINE } from "./layers.ts";

/** These may read places and alignments with the stages’ helpers, and may not run a stage. */
const NO_STAGES_FOR = ["checks", "facts", "text"];
const STAGES = ["src/parse/parse.ts", "src/align/align.ts", "src/run/run.ts", "src/parity.ts"];

const BUILTIN = builtinModules.filter((name) => !name.startsWith("_")).join("|");
/** With its scheme or bare, in any quotes, static or not. */
const NODE = new RegExp(`\\b(?:from|import|require)\\s*\\(?\\s*["'\`](?:node:|(?:${BUILTIN})["'\`/])`, "u");
const IMPURE: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["Node", NODE],
  // By reference too: `const f = fetch`.
  ["the network", /(?<!\bgit )\bfetch\b(?!-)|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b/u],
  // A date that is made of its arguments has no clock in it, nor has the parser of dates.
  [
    "the clock",
    /\bnew Date\b(?!\(\s*[^)\s])|(?<!\b(?:new|instanceof) )\bDate\b(?!\.(?:UTC|parse)\b)|\bperformance\b|\bset(?:Timeout|Interval|Immediate)\b/u,
  ],
  ["chance", /\bMath\.random\b|\bcrypto\b(?!\/)/u],
  ["the process", /\bprocess(?:\.|\?\.|[[;,)])/u],
  ["the console", /\bconsole(?:\.|\?\.|[[;,)])/u],
];

const files = ["src", "checks", "reports"].flatMap(filesIn);
const engine = files.filter(({ layer }) => !isFace(layer));

describe("direction of imports", () => {
  test.each(files)("$path", ({ path, layer, code }) => {
    const allowed = LAYERS[layer];
    expect(allowed, `${path}: give the layer “${layer}” a line in ENGINE or FACES of tests/layers.ts`).toBeDefined();
    const ofEngine = OF_ENGINE[layer.split("/")[0] ?? ""];
    const isAllowed = (to: string) =>
      to === layer || allowed?.includes(to) || (isFace(layer) && !isFace(to) && (ofEngine?.includes(to) ?? true));
    expect(importsOf(path, code).filter((to) => !isAllowed(layerOf(to)))).toEqual([]);
  });
});

test("no file imports itself by way of others, types included", () => {
  const imports = new Map(files.map(({ path, code }) => [path, importsOf(path, code)]));
  expect(circlesIn(imports).map((circle) => circle.join(" → "))).toEqual([]);
});

test("a circle is seen, and two ways to one file are none", () => {
  const imports = new Map([
    ["a", ["b", "c"]],
    ["b", ["d"]],
    ["c", ["d", "e"]],
    ["d", []],
    ["e", ["c"]],
  ]);
  expect(circlesIn(imports)).toEqual([["c", "e", "c"]]);
});

test("every layer of the table is there", () => {
  const found = new Set(files.map(({ layer }) => layer));
  expect(Object.keys(LAYERS).filter((layer) => !found.has(layer))).toEqual([]);
});

test("the Worker runs without Node", () => {
  const wrong = files.filter(({ layer, code }) => layer.startsWith("worker/") && NODE.test(code)).map(({ path }) => path);
  expect(wrong).toEqual([]);
});

test("the Worker bundles nothing that renders a history", () => {
  const code = new Map(files.map((file) => [file.path, file.code]));
  const reached = new Set(["src/worker/index.ts"]);
  for (const path of reached) for (const to of importsOf(path, code.get(path) ?? "")) reached.add(to);
  expect(reached.size).toBeGreaterThan(100);
  expect([...reached].filter((path) => path.startsWith("reports/history/"))).toEqual([]);
});

test("a check imports no other check, a report no other report", () => {
  const indexed = files.filter(({ path }) => /^(?:checks|reports)\/[^/]+$/u.test(path) && !/\/index\.ts$/u.test(path));
  const units = new Set(indexed.map(({ path }) => path));
  const wrong = indexed.flatMap(({ path, code }) =>
    importsOf(path, code)
      .filter((to) => units.has(to))
      .map((to) => `${path} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

test("checks and readers of text run no stage of the engine", () => {
  const wrong = engine
    .filter(({ layer }) => NO_STAGES_FOR.includes(layer))
    .flatMap(({ path, code }) =>
      importsOf(path, code)
        .filter((to) => STAGES.includes(to))
        .map((to) => `${path} imports ${to}`),
    );
  expect(wrong).toEqual([]);
});

test.each([
  [
    "Node",
    ['import fs from "fs";', "import { join } from 'path';", 'await import("node:fs")', "await import(`fs/promises`)", 'require("os")'],
  ],
  ["the network", ["const f = fetch;", "fetch(url)"]],
  [
    "the clock",
    ["const D = Date;", "Date()", "new Date()", "new Date;", "Date.now()", "const { now } = Date", "const later = setTimeout;"],
  ],
  ["chance", ["const r = Math.random;", "crypto.randomUUID()"]],
])("what is impure is seen however it is written: %s", (name, lines) => {
  const pattern = IMPURE.find(([each]) => each === name)?.[1];
  expect(lines.filter((line) => !pattern?.test(line))).toEqual([]);
});

test("what only looks impure is let be", () => {
  const lines = [
    "new Date(Date.UTC(2026, 0, 1))",
    "Date.parse(text)",
    'import { readdir } from "./fs.ts";',
    'import { sha } from "@noble/hashes/sha2.js";',
  ];
  expect(lines.filter((line) => IMPURE.some(([, pattern]) => pattern.test(line)))).toEqual([]);
});

test("an import is seen in either quotes, static or not", () => {
  const code = "import a from '#align/align'; await import('./b.ts'); export { c } from \"../c.ts\"; await import(`#run/run`)";
  expect(importsOf("src/x/y.ts", code)).toEqual(["src/align/align.ts", "src/x/b.ts", "src/c.ts", "src/run/run.ts"]);
});

describe("the engine is pure", () => {
  test.each(IMPURE)("%s", (_, pattern) => {
    const wrong = engine.filter(({ code }) => pattern.test(code)).map(({ path }) => path);
    expect(wrong).toEqual([]);
  });
});
