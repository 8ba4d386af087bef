import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readAccuracy, readLabels } from "./accuracy-file.ts";
import { checksIndex, formatsIndex, historyFormatsIndex, repositoryIndex } from "./generate/indexes.ts";
import { leadRates } from "./generate/lead-rates.ts";
import { idsIn, loadChecks, loadFormats, loadHistoryFormats, ROOT } from "./modules.ts";

/** A file that is written by this program. */
interface Generated {
  readonly path: string;
  readonly text: string | Uint8Array;
}

const checking = process.argv.includes("--check");
const problems: string[] = [];
const stale: string[] = [];
const orphans: string[] = [];

const { units: checks, problems: broken } = await loadChecks();
problems.push(...broken);
emit([formatted("checks/index.ts", checksIndex(checks)), formatted("checks/repository/index.ts", repositoryIndex(checks))]);
// The rest imports the index, so that comes first. Each part stands alone: one that is half written keeps no other from its place.
await part("fonts", async () => (await import("./pages.ts")).fontFiles());
await part("reports/index.ts", async () => {
  const reports = await loadFormats();
  problems.push(...reports.problems);
  return [{ path: "reports/index.ts", text: formatsIndex(reports.units) }];
});
await part("the share of leads that are right", async () => [
  { path: "src/rendering/leads.generated.ts", text: leadRates(readAccuracy()) },
]);
await part("reports/history/index.ts", async () => {
  const ofHistory = await loadHistoryFormats();
  problems.push(...ofHistory.problems);
  return [{ path: "reports/history/index.ts", text: historyFormatsIndex(ofHistory.units) }];
});
await part("JSON Schemas", async () => (await import("#schema/files")).schemaFiles());
await part("the JSON Schema of a history", async () => (await import("#schema/history")).historySchemaFiles());
await part("the pages of the rules", async () => {
  const accuracy = readAccuracy();
  const { pagesLeftOver, rulePages, RULE_PAGES } = await import("./generate/rule-pages.ts");
  const { rulesTable } = await import("./generate/rules-table.ts");
  const pages = rulePages(checks, accuracy);
  emit(pages);
  drop(pagesLeftOver(namesIn(RULE_PAGES), idsIn("checks")).map((name) => `${RULE_PAGES}/${name}`));
  return [{ path: "checks/README.md", text: rulesTable(checks, accuracy, readLabels()) }];
});

for (const problem of problems) process.stderr.write(`${checking ? "" : "skipped: "}${problem}\n`);
if (checking) {
  for (const path of stale) process.stderr.write(`${path} is stale: run \`npm run generate\`\n`);
  for (const path of orphans) process.stderr.write(`${path} is of a rule that does not exist: run \`npm run generate\`\n`);
}
process.exitCode = checking && problems.length + stale.length + orphans.length > 0 ? 1 : 0;

async function part(name: string, make: () => Promise<readonly Generated[]>): Promise<void> {
  try {
    emit(
      (await make()).map(({ path, text }) =>
        typeof text === "string" && /\.(?:[jt]sx?|json)$/u.test(path) ? formatted(path, text) : { path, text },
      ),
    );
  } catch (error) {
    problems.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Writes what is stale, or only notes it. */
function emit(files: readonly Generated[]): void {
  for (const { path, text } of files) {
    if (read(path)?.equals(Buffer.from(text))) continue;
    stale.push(path);
    if (checking) continue;
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    process.stdout.write(`wrote ${path}\n`);
  }
}

/** Takes away what no unit makes any more, or only notes it. */
function drop(paths: readonly string[]): void {
  for (const path of paths) {
    orphans.push(path);
    if (checking) continue;
    rmSync(join(ROOT, path));
    process.stdout.write(`removed ${path}\n`);
  }
}

/** As biome formats it: generated code is linted like any other. */
function formatted(path: string, text: string): Generated {
  const biome = join(ROOT, "node_modules/@biomejs/biome/bin/biome");
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, "check", "--write", `--stdin-file-path=${path}`], {
    cwd: ROOT,
    input: text,
    encoding: "utf8",
  });
  if (status !== 0) problems.push(`${path}: ${stderr}`);
  return { path, text: status === 0 ? stdout : text };
}

function namesIn(folder: string): readonly string[] {
  return existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder)).sort() : [];
}

function read(path: string): Buffer | undefined {
  return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path)) : undefined;
}
