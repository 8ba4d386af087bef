import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { ROOT } from "./modules.ts";
import { draw, filesOf, type Mutant, mutantsOf, type Point, placeOf } from "./mutation/mutants.ts";
import { FOLDERS, type Folder, WORD_TABLES } from "./mutation/plan.ts";

// npm run mutation -- [--size 300] [--seed 1] [--force] [FOLDER…]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
    force: { type: "boolean", default: false },
  },
});

/** A mutant that no test can tell from the code, and why. */
interface Equivalent extends Pick<Mutant, "file" | "code" | "original" | "replacement"> {
  readonly reason: string;
}
const equivalents: readonly Equivalent[] = JSON.parse(readFileSync(join(ROOT, "tests/mutation/equivalent.json"), "utf8"));

const isFolder = (name: string): name is Folder => FOLDERS.some((folder) => folder === name);
const unknown = positionals.filter((name) => !isFolder(name));
if (unknown.length > 0) throw new Error(`No such folder: ${unknown.join(", ")}. There are: ${FOLDERS.join(", ")}.`);

/** Stryker counts lines and columns from 0 where it makes mutants, and from 1 where it reports them. */
const fromZero = ({ line, column }: Point): Point => ({ line: line - 1, column: column - 1 });

const FIELDS = ["file", "code", "original", "replacement"] as const;

const rows: string[] = [];
for (const folder of positionals.length > 0 ? positionals.filter(isFolder) : FOLDERS) rows.push(await measure(folder));
console.log(`\n${"folder".padEnd(9)} mutants   drawn equivalent  killed survived   score`);
for (const row of rows) console.log(row);

/** Runs the mutants drawn in a folder, lists the survivors, and returns its row. */
async function measure(folder: Folder): Promise<string> {
  const files = filesOf(folder);
  const tables = files.filter((file) => WORD_TABLES.includes(file));
  const all = [
    ...(await mutantsOf(
      files.filter((file) => !tables.includes(file)),
      [],
    )),
    ...(await mutantsOf(tables, ["StringLiteral"])),
  ];
  const drawn = draw(all, Number(values.size), values.seed);
  const status = await run(folder, files, drawn);
  const counts = { killed: 0, survived: 0, equivalent: 0 };
  const inOrder = [...drawn].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  for (const mutant of inOrder) {
    const state = status.get(mutant.place);
    const lives = state === "Survived" || state === "NoCoverage";
    const equivalent = equivalents.some((one) => FIELDS.every((field) => one[field] === mutant[field]));
    if (equivalent && !lives) console.log(`A test tells it: take it out of equivalent.json. ${shown(mutant)}`);
    if (lives && equivalent) counts.equivalent++;
    else if (lives) {
      counts.survived++;
      console.log(`${state === "NoCoverage" ? "no test" : "survived"} ${shown(mutant)}`);
    } else if (state === "Killed" || state === "Timeout") counts.killed++;
    else console.log(`${state ?? "no answer"} (not counted) ${shown(mutant)}`);
  }
  const score = (100 * counts.killed) / (counts.killed + counts.survived);
  const columns = [all.length, drawn.length, counts.equivalent, counts.killed, counts.survived].map((n) => String(n).padStart(8));
  return `${folder.padEnd(8)}${columns.join(" ")} ${score.toFixed(1).padStart(7)}%`;
}

/** Runs Stryker on a folder; what became of each mutant, by its place. What has not changed since the last run is not run again. */
async function run(folder: Folder, files: readonly string[], drawn: readonly Mutant[]): Promise<ReadonlyMap<string, string>> {
  const cache = join(ROOT, "node_modules/.cache/parite/mutation");
  mkdirSync(cache, { recursive: true });
  const sample = join(cache, `${folder}-drawn.json`);
  const incrementalFile = join(cache, `${folder}.json`);
  writeFileSync(sample, JSON.stringify(drawn.map(({ place }) => place)));
  process.env.MUTATION_SAMPLE = sample;
  process.env.MUTATION_FOLDER = folder;
  const results = await new Stryker({
    mutate: [...files],
    testRunner: "vitest",
    vitest: { configFile: "src/dev/mutation/vitest.config.ts", related: true },
    plugins: ["@stryker-mutator/vitest-runner", join(ROOT, "src/dev/mutation/sampled.mjs")],
    checkers: ["sampled"],
    coverageAnalysis: "perTest",
    incremental: true,
    incrementalFile,
    force: values.force,
    ignorePatterns: ["**", "!src/**", "!checks/**", "!reports/**", "!examples/**", "!package.json", "!tsconfig.json"],
    tempDirName: ".stryker-tmp",
    // TypeScript 7 has no API that Stryker could read a configuration with.
    tsconfigFile: "none.json",
    disableTypeChecks: false,
    concurrency: 1,
    timeoutMS: 20_000,
    timeoutFactor: 4,
    dryRunTimeoutMinutes: 20,
    reporters: ["progress-append-only"],
    thresholds: { high: 80, low: 80, break: null },
    allowConsoleColors: false,
  }).runMutationTest();
  forgetOthers(incrementalFile);
  return new Map(
    results.map(({ fileName, location: { start, end }, replacement, status }) => [
      placeOf(fileName.replaceAll("\\", "/").split("/src/").at(-1) ?? "", fromZero(start), fromZero(end), replacement),
      status,
    ]),
  );
}

/** Only kills are kept: a mutant that was turned away has no result, and of one that lives Stryker does not see that a new test may tell it. */
function forgetOthers(path: string): void {
  if (!existsSync(path)) return;
  const report = JSON.parse(readFileSync(path, "utf8"));
  for (const file of Object.values<{ mutants: readonly { readonly status: string }[] }>(report.files)) {
    file.mutants = file.mutants.filter(({ status }) => status === "Killed" || status === "Timeout");
  }
  writeFileSync(path, JSON.stringify(report));
}

function shown({ file, line, original, replacement }: Mutant): string {
  const short = (text: string) => (text.length > 160 ? `${text.slice(0, 157)}…` : text);
  return `${file}:${line}  ${short(original)}  →  ${short(replacement.replace(/\s+/gu, " "))}`;
}
