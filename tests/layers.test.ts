import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../src/dev/modules.ts";

/** What each layer of the engine may import of ours. Nothing points the other way. */
const ENGINE: { readonly [layer: string]: readonly string[] } = {
  posting: [],
  "ui-lang": [],
  version: [],
  finding: ["posting"],
  // Types only: an alignment says what its beads hold inside.
  "align/bead": ["posting"],
  "config/config": ["finding", "posting"],
  check: ["posting", "finding", "align/bead", "config/config"],
  text: ["posting", "finding", "parse"],
  language: ["posting", "config/config", "models", "text"],
  "align/lexicon": ["posting"],
  // Figures only: what was learned imports nothing.
  models: [],
  lexicon: ["posting", "align/lexicon", "models", "text"],
  parse: ["posting", "finding", "config/config", "text", "language"],
  align: ["posting", "finding", "align/bead", "align/lexicon", "config/config", "models", "parse", "text", "language"],
  // What several checks share, read off an alignment.
  facts: ["posting", "finding", "check", "align", "align/bead", "config/config", "parse", "text"],
  run: ["posting", "finding", "align/bead", "check", "config/by-path", "config/config", "align", "parse", "text", "version"],
  // The language of globs and what settings say of a path: the runner reads its rules so.
  "config/by-path": ["config/config", "config/glob"],
  "config/glob": ["config/automaton", "config/glob-syntax"],
  "config/automaton": ["config/glob-syntax"],
  "config/glob-syntax": [],
  config: ["posting", "finding", "config/config", "config/glob-syntax", "text"],
  history: ["posting", "finding"],
  drift: [
    "posting",
    "finding",
    "history",
    "version",
    "check",
    "align",
    "align/bead",
    "align/lexicon",
    "analysis",
    "config/config",
    "language",
    "parity",
    "parse",
    "run",
    "schema",
    "text",
  ],
  analysis: ["posting", "finding", "align", "align/bead", "align/lexicon", "config/config", "parse", "run"],
  parity: ["posting", "finding", "check", "analysis", "run"],
  // What is exact, done: a pair read again until nothing is left to do.
  fix: ["posting", "finding", "check", "analysis", "parity"],
  format: ["posting", "finding", "history", "ui-lang"],
  rendering: ["posting", "finding", "format", "text", "ui-lang"],
  // Who belongs together, and what a change brought: as pure as the engine, for CLI, Action, App and pages.
  pairing: ["posting", "finding", "check", "config/config", "parse", "text"],
  review: [
    "posting",
    "ui-lang",
    "finding",
    "check",
    "analysis",
    "parity",
    "drift",
    "parse",
    "format",
    "rendering",
    "text",
    "run",
    "config/config",
    "version",
  ],
  // The package’s public entry: it puts the engine together, and is as pure.
  index: [
    "posting",
    "finding",
    "check",
    "analysis",
    "version",
    "align/lexicon",
    "config/config",
    "config",
    "lexicon",
    "parity",
    "drift",
    "schema",
    "input",
    "checks",
  ],
  // What programs without types hand to that entry.
  input: ["posting", "finding"],
  schema: ["posting", "ui-lang", "finding", "check", "config/config", "config"],
  checks: ["posting", "finding", "check", "align", "align/bead", "config/config", "facts", "parse", "text", "language"],
  reports: ["posting", "ui-lang", "finding", "history", "format", "rendering", "text", "version", "schema"],
};

/** The only folders that may touch files, network, clock, environment or print. */
const COMPOSERS = ["cli", "worker", "action", "dev"];

/** What each of these may import of them; of the engine, anything. The Worker is no one’s and knows no other; dev composes them all. */
const FACES: { readonly [layer: string]: readonly string[] } = {
  cli: [],
  // The Action is the CLI in a runner.
  action: ["cli"],
  // Types only: what goes through the queue.
  "worker/env": ["worker/queue/handlers"],
  "worker/engine": [],
  "worker/assets": [],
  "worker/http": ["worker/env"],
  "worker/queue": ["worker/env", "worker/queue/handlers"],
  // The one table of the queue, which names every kind of job.
  "worker/queue/handlers": ["worker/queue", "worker/github"],
  "worker/github": ["worker/env", "worker/engine", "worker/http", "worker/queue"],
  // Routes are for programs and pages for people; neither knows the other.
  "worker/routes": ["worker/env", "worker/engine", "worker/http", "worker/github"],
  "worker/pages": ["worker/env", "worker/engine", "worker/http", "worker/assets"],
  "worker/app": ["worker/env", "worker/http", "worker/pages", "worker/routes"],
  "worker/index": ["worker/app", "worker/env", "worker/queue", "worker/queue/handlers"],
  dev: ["cli", "action"],
};
const LAYERS = { ...ENGINE, ...FACES };

/** What each face may import of the engine; dev, of which nothing ships, anything. A face asks a stage for its result and does not do its work. */
const OF_ENGINE: { readonly [face: string]: readonly string[] } = {
  cli: [
    "align/lexicon",
    "check",
    "checks",
    "config",
    "config/by-path",
    "config/config",
    "config/glob",
    "config/glob-syntax",
    "drift",
    "finding",
    "format",
    "history",
    "lexicon",
    "pairing",
    "parity",
    "posting",
    "reports",
    "run",
    "ui-lang",
    "version",
  ],
  action: [
    "checks",
    "config",
    "config/by-path",
    "config/config",
    "config/glob",
    "finding",
    "pairing",
    "posting",
    "reports",
    "review",
    "run",
  ],
  worker: [
    "align/lexicon",
    "check",
    "checks",
    "config",
    "config/by-path",
    "config/config",
    "drift",
    "finding",
    "format",
    "lexicon",
    "pairing",
    "parity",
    "posting",
    "rendering",
    "reports",
    "review",
    "run",
    "schema",
    "ui-lang",
    "version",
  ],
};

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
  ["the console", /\bconsole\b/u],
];

const files = ["src", "checks", "reports"].flatMap(filesIn);
const engine = files.filter(({ layer }) => !isFace(layer));

describe("direction of imports", () => {
  test.each(files)("$path", ({ path, layer, code }) => {
    const allowed = LAYERS[layer];
    expect(allowed, `${path}: give the layer “${layer}” a line in ENGINE or FACES`).toBeDefined();
    const ofEngine = OF_ENGINE[layer.split("/")[0] ?? ""];
    const isAllowed = (to: string) =>
      to === layer || allowed?.includes(to) || (isFace(layer) && !isFace(to) && (ofEngine?.includes(to) ?? true));
    expect(importsOf(path, code).filter((to) => !isAllowed(layerOf(to)))).toEqual([]);
  });
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

interface SourceFile {
  readonly path: string;
  readonly layer: string;
  readonly code: string;
}

function filesIn(folder: string): readonly SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .filter((path) => /\.(?:tsx?|mjs)$/u.test(path) && !/\.(?:test|case|bench|d|generated)\.m?tsx?$/u.test(path))
    .map((path) => ({ path, layer: layerOf(path), code: withoutComments(readFileSync(join(ROOT, path), "utf8")) }));
}

function isFace(layer: string): boolean {
  return COMPOSERS.includes(layer.split("/")[0] ?? "");
}

/** The longest part of a path that has a line in a table: `src/align/bead.ts` stands for itself, other files for their folder. */
function layerOf(path: string): string {
  const parts = path
    .replace(/^src\//u, "")
    .replace(/\.[a-z.]+$/u, "")
    .split("/");
  const prefixes = parts.map((_, i) => parts.slice(0, parts.length - i).join("/"));
  return prefixes.find((prefix) => Object.hasOwn(LAYERS, prefix)) ?? prefixes[0] ?? path;
}

/** Our own files that a file imports, as paths from the root. */
function importsOf(path: string, code: string): readonly string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*(["'`])([#.][^"'`\n]*)\1/gu)]
    .map(([, , to = ""]) => to)
    .map((to) => (to.startsWith("#") ? `src/${to.slice(1)}.ts` : posix.join(posix.dirname(path), to)));
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, "");
}
