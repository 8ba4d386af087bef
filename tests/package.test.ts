import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { checkPair } from "#parity";
import { ROOT } from "../src/dev/modules.ts";

// Under ten seconds on an idle machine; npm and two compilers run in it.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** A project that has the package installed from its tarball, and of other packages only those that its types are made of. */
const project = mkdtempSync(join(tmpdir(), "parite-package-"));
const installed = join(project, "node_modules/parite");
const tarball = () => readFileSync(join(project, readdirSync(project).find((name) => name.endsWith(".tgz")) as string));

beforeAll(() => {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  // `prepare` has run before the tests; “--ignore-scripts” packs what it built.
  execFileSync(npm, ["pack", "--ignore-scripts", "--silent", "--offline", "--pack-destination", project], {
    cwd: ROOT,
    shell: npm !== "npm",
  });
  mkdirSync(installed, { recursive: true });
  const [name] = readdirSync(project).filter((file) => file.endsWith(".tgz"));
  execFileSync("tar", ["-xzf", name as string, "-C", "node_modules/parite", "--strip-components=1"], { cwd: project });
  mkdirSync(join(project, "node_modules/@types"));
  for (const types of ["@types/mdast", "@types/unist", "zod"])
    symlinkSync(join(ROOT, "node_modules", types), join(project, "node_modules", types), "junction");
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const CALL = `
import { checkDrift, checkPair, syncState } from "parite";
const en = "# Boat builder\\n\\nYou will sand 3 hulls a year.\\n\\nWrite to us before Friday.\\n";
const fr = "# Constructeur de bateaux\\n\\nVous poncerez 4 coques par année.\\n\\nÉcrivez-nous avant vendredi.\\n";
const rules = (outcome) => (outcome.ok ? outcome.report.findings.map(({ rule }) => rule) : []);
const before = { en: { text: en }, fr: { text: fr.replace("4", "3") } };
const state = syncState(before);
const after = { en: { text: en.replace("3", "5") }, fr: before.fr };
const said = {
  pair: rules(checkPair({ en: { text: en }, fr: { text: fr } })),
  refused: checkPair({ en: { text: "a".repeat(300000) }, fr: { text: fr } }).ok,
  drift: rules(checkDrift({ before, after })),
  state: rules(checkDrift({ state: state.state, after })),
};
console.log(JSON.stringify(said));
`;
const SAID = { pair: ["number"], refused: false, drift: ["drift"], state: ["drift"] };

test("Node imports it by its name", () => {
  writeFileSync(join(project, "call.js"), CALL);
  expect(JSON.parse(execFileSync(process.execPath, ["call.js"], { cwd: project, encoding: "utf8" }))).toEqual(SAID);
});

test("a bundler for browsers takes it as it is: nothing of Node in it", async () => {
  writeFileSync(join(project, "page.js"), CALL);
  const outfile = join(project, "page.mjs");
  const { metafile, warnings } = await build({
    entryPoints: [join(project, "page.js")],
    outfile,
    bundle: true,
    platform: "browser",
    format: "esm",
    metafile: true,
    logLevel: "silent",
  });
  expect(warnings).toEqual([]);
  expect(Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external))).toEqual([]);
  expect(JSON.parse(execFileSync(process.execPath, [outfile], { encoding: "utf8" }))).toEqual(SAID);
});

test("of what zod says in fifty languages only English is in it", () => {
  // Words of zod’s Danish and English locales.
  const text = readFileSync(join(installed, "dist/index.js"), "utf8");
  expect(text).toContain("Invalid input: expected ");
  expect(text).not.toContain("Ugyldigt input");
});

test.each(["nodenext", "bundler"])("its types hold for a strict program, %s resolution", (resolution) => {
  writeFileSync(
    join(project, "typed.ts"),
    `import { type CheckOptions, checkDrift, checkPair, checks, loadLexicon, type Finding, type Report } from "parite";
const options: CheckOptions = { checks, lexicon: loadLexicon(), only: ["number"] };
const outcome = checkPair({ en: { text: "a" }, fr: { text: "b" } }, options);
export const report: Report | undefined = outcome.ok ? outcome.report : undefined;
export const first: Finding | undefined = report?.findings[0];
// @ts-expect-error the sides are en and fr
checkPair({ en: { text: "a" } });
// @ts-expect-error a comparison needs what was before
checkDrift({ after: { en: { text: "a" }, fr: { text: "b" } } });
`,
  );
  const module = resolution === "bundler" ? "esnext" : "nodenext";
  // Our own declarations are read whole once; the libraries of the platform with them, which takes its time.
  const flags = [
    "--strict",
    "--noEmit",
    "--skipLibCheck",
    String(resolution === "bundler"),
    "--target",
    "es2022",
    "--lib",
    "es2022,dom",
    "--types",
    "",
  ];
  const tsc = [join(ROOT, "node_modules/typescript/bin/tsc"), ...flags, "--module", module, "--moduleResolution", resolution, "typed.ts"];
  let output = "";
  try {
    execFileSync(process.execPath, tsc, { cwd: project, encoding: "utf8" });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  expect(output).toBe("");
});

test("publint has nothing to say", async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

test("Are The Types Wrong: right for every way of importing; it is ESM, so `require` gets ESM", async () => {
  const analysis = await checkPackage(createPackageFromTarballData(tarball()));
  expect(analysis.types).toMatchObject({ kind: "included" });
  expect(new Set("problems" in analysis ? analysis.problems.map(({ kind }) => kind) : [])).toEqual(new Set(["CJSResolvesToESM"]));
});

test("the command is in it, and says its version; no type names a file that is not there", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  expect(execFileSync(process.execPath, [join(installed, "dist/parite.js"), "--version"], { encoding: "utf8" })).toContain(version);
  for (const name of readdirSync(join(installed, "dist/types"), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".d.ts"),
  ))
    expect(readFileSync(join(installed, "dist/types", name), "utf8")).not.toMatch(/(?:from |import\()"#/u);
});

test("what it exports is the engine, with every rule and the lexicon where nothing is named", async () => {
  const entry = await import(pathToFileURL(join(installed, "dist/index.js")).href);
  expect(Object.keys(entry).sort()).toEqual([
    "BLOCK_KINDS",
    "CATEGORIES",
    "LANGS",
    "SEVERITIES",
    "VERSION",
    "analyse",
    "checkDrift",
    "checkPair",
    "checks",
    "defaultConfig",
    "driftOf",
    "loadLexicon",
    "reportOf",
    "resolveConfig",
    "syncState",
    "syncStateOf",
  ]);
  const sources = { en: { text: "# A\n\n- One boat\n- Two" }, fr: { text: "# A\n\n- Un bateau" } };
  const { checks, loadLexicon } = entry;
  expect(entry.checkPair(sources)).toEqual(checkPair(sources, { checks, lexicon: loadLexicon() }));
});
