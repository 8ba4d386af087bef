import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { ROOT } from "../src/dev/modules.ts";

/** What each layer of the engine may import of ours. Nothing points the other way. */
const ENGINE: { readonly [layer: string]: readonly string[] } = {
  posting: [],
  "ui-lang": [],
  version: [],
  lazily: [],
  work: [],
  finding: ["posting"],
  // Types only: an alignment says what its beads hold inside.
  "align/bead": ["posting", "align/lexicon"],
  "config/config": ["finding", "posting"],
  check: ["posting", "finding", "align/bead", "config/config"],
  text: ["posting", "finding", "lazily", "parse"],
  language: ["posting", "lazily", "config/config", "models", "text"],
  "align/lexicon": ["posting"],
  models: [],
  lexicon: ["posting", "align/lexicon", "models", "text"],
  // Where front matter ends, by its fences alone.
  "parse/front-matter-range": [],
  parse: ["posting", "finding", "config/config", "parse/front-matter-range", "text", "language"],
  align: ["posting", "finding", "align/bead", "align/lexicon", "config/config", "lazily", "models", "parse", "text", "language", "work"],
  // What several checks share, read off an alignment.
  facts: ["posting", "finding", "check", "align", "align/bead", "config/config", "language", "lazily", "parse", "text", "work"],
  run: ["posting", "finding", "align/bead", "check", "config/by-path", "config/config", "align", "parse", "text", "version", "work"],
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
    "lazily",
    "parity",
    "parse",
    "run",
    "schema",
    "text",
    "work",
  ],
  analysis: ["posting", "finding", "align", "align/bead", "align/lexicon", "config/config", "parse", "run"],
  parity: ["posting", "finding", "check", "align/bead", "analysis", "run"],
  // What is exact, done: a pair read again until nothing is left to do.
  fix: ["posting", "finding", "check", "analysis", "parity", "run"],
  // What somebody does to two texts by hand: states and edits, without a parser, so that a page can do it.
  edit: ["posting", "finding", "fix", "parse/front-matter-range"],
  // What is open as files of translators’ tools, and back.
  exchange: ["posting", "ui-lang", "finding", "analysis", "config/config", "edit", "fix", "parity", "parse", "run", "text"],
  format: ["posting", "finding", "history", "ui-lang"],
  rendering: ["posting", "finding", "format", "text", "ui-lang"],
  // Who belongs together, and what a change brought: as pure as the engine, for CLI, Action, App and pages.
  pairing: ["posting", "finding", "check", "config/config", "parse", "parse/front-matter-range", "text"],
  // What lasts of a pair while it is edited: threads and acceptances.
  projects: ["posting", "finding", "analysis", "drift", "run"],
  // The only SQL of projects, one file an entity. It knows no check and no face.
  store: ["posting", "finding", "projects"],
  // What a request means, without HTTP: the engine and the store together.
  service: [
    "posting",
    "finding",
    "analysis",
    "config/config",
    "edit",
    "engine",
    "fix",
    "parity",
    "parse",
    "projects",
    "run",
    "store",
    "version",
  ],
  // What somebody hands over to a page, as pairs, and what came of each: without a file or a request.
  folder: ["posting", "ui-lang", "finding", "check", "config", "config/by-path", "config/config", "config/glob", "pairing", "run", "text"],
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
  // The engine put together with the rules and the lexicon that ship, for every face.
  engine: ["align", "align/lexicon", "config/config", "lexicon", "parity", "parse", "checks"],
  // The package’s public entry, as pure as the engine.
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
  // A history’s constants and types, which its schema is checked against.
  schema: ["posting", "ui-lang", "finding", "history", "check", "config/config", "config"],
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
  "worker/bindings": [],
  // Types only: what goes through the queue.
  "worker/env": ["worker/bindings", "worker/queue/handlers"],
  "worker/engine": [],
  "worker/assets": [],
  "worker/http": ["worker/env"],
  "worker/queue": ["worker/bindings", "worker/queue/handlers"],
  // The one table of the queue, which names every kind of job.
  "worker/queue/handlers": ["worker/queue", "worker/github", "worker/notify", "worker/projects"],
  "worker/github": ["worker/bindings", "worker/env", "worker/engine", "worker/http", "worker/projects", "worker/queue"],
  // Whom projects tell what changed, in the words of the pages.
  "worker/notify": ["worker/bindings", "worker/pages", "worker/pages/projects/paths", "worker/queue"],
  // What the routes of projects share, and the job of a pair.
  "worker/projects": ["worker/bindings", "worker/env", "worker/http", "worker/notify", "worker/pages/projects/paths", "worker/queue"],
  // Routes are for programs and pages for people; neither knows the other.
  "worker/routes": ["worker/env", "worker/engine", "worker/http", "worker/github", "worker/notify", "worker/projects"],
  // Who a person is, and what they may do; to whom may not, it answers with a page.
  "worker/people": ["worker/bindings", "worker/env", "worker/http", "worker/pages", "worker/pages/projects/paths", "worker/projects"],
  // The addresses of people and projects: they read the form, ask the service, and show a page.
  "worker/routes/project-pages": [
    "worker/engine",
    "worker/env",
    "worker/http",
    "worker/notify",
    "worker/pages",
    "worker/pages/projects/paths",
    "worker/people",
    "worker/projects",
  ],
  "worker/pages": ["worker/env", "worker/engine", "worker/http", "worker/assets", "worker/pages/projects/paths"],
  // Addresses, without a page.
  "worker/pages/projects/paths": [],
  "worker/app": ["worker/env", "worker/http", "worker/pages", "worker/routes", "worker/routes/project-pages"],
  "worker/index": ["worker/app", "worker/env", "worker/projects", "worker/queue", "worker/queue/handlers"],
  // The addresses alone, of which it makes pictures; what the service does with many lines is timed in a Worker of its own.
  dev: ["cli", "action", "worker/pages/projects/paths", "worker/projects"],
};
/** Every layer with what it may import of ours. */
export const LAYERS = { ...ENGINE, ...FACES };

/** What each face may import of the engine; dev, of which nothing ships, anything. A face asks a stage for its result and does not do its work. */
export const OF_ENGINE: { readonly [face: string]: readonly string[] } = {
  cli: [
    "align/lexicon",
    "analysis",
    "check",
    "checks",
    "config",
    "config/by-path",
    "config/config",
    "config/glob",
    "config/glob-syntax",
    "drift",
    "engine",
    "exchange",
    "finding",
    "fix",
    "folder",
    "format",
    "history",
    "lexicon",
    "pairing",
    "parity",
    "posting",
    "projects",
    "rendering",
    "reports",
    "run",
    "schema",
    "text",
    "ui-lang",
    "version",
  ],
  action: [
    "checks",
    "config",
    "config/by-path",
    "config/config",
    "config/glob",
    "engine",
    "finding",
    "pairing",
    "posting",
    "projects",
    "reports",
    "review",
    "run",
  ],
  worker: [
    "align/lexicon",
    "analysis",
    "check",
    "checks",
    "config",
    "config/by-path",
    "config/config",
    "drift",
    "edit",
    "engine",
    "finding",
    "fix",
    "folder",
    "format",
    "pairing",
    "parity",
    "parse/front-matter-range",
    "posting",
    "projects",
    "rendering",
    "reports",
    "review",
    "run",
    "schema",
    "service",
    "store",
    "ui-lang",
    "version",
  ],
};

/** A file of ours as these tests read it. */
export interface SourceFile {
  readonly path: string;
  readonly layer: string;
  readonly code: string;
}

/** The source files of a folder, but for tests and what is generated. */
export function filesIn(folder: string): readonly SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .filter((path) => /\.(?:tsx?|mjs)$/u.test(path) && !/\.(?:test|case|bench|d|generated)\.m?tsx?$/u.test(path))
    .map((path) => ({ path, layer: layerOf(path), code: withoutComments(readFileSync(join(ROOT, path), "utf8")) }));
}

/** Whether a layer may touch the world. */
export function isFace(layer: string): boolean {
  return COMPOSERS.includes(layer.split("/")[0] ?? "");
}

/** The longest part of a path that has a line in a table: `src/align/bead.ts` stands for itself, other files for their folder. */
export function layerOf(path: string): string {
  const parts = path
    .replace(/^src\//u, "")
    .replace(/\.[a-z.]+$/u, "")
    .split("/");
  const prefixes = parts.map((_, i) => parts.slice(0, parts.length - i).join("/"));
  return prefixes.find((prefix) => Object.hasOwn(LAYERS, prefix)) ?? prefixes[0] ?? path;
}

/** Our own files that a file imports, as paths from the root. */
export function importsOf(path: string, code: string): readonly string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*(["'`])([#.][^"'`\n]*)\1/gu)]
    .map(([, , to = ""]) => to)
    .map((to) => (to.startsWith("#") ? `src/${to.slice(1)}.ts` : posix.join(posix.dirname(path), to)));
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, "");
}
