import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AnyCheck } from "#check";
import { checksIndex, reportsIndex } from "./generate/indexes.ts";
import { loadChecks, loadReports, ROOT } from "./modules.ts";

/** A file that is written by this program. */
interface Generated {
  readonly path: string;
  readonly text: string | Uint8Array;
}

const checking = process.argv.includes("--check");
const problems: string[] = [];

const files = [
  ...(await indexes()),
  ...(await optional("#schema/files", "schemaFiles")),
  ...(await optional("./examples.ts", "exampleFiles")),
  ...(await optional("./pages.ts", "pageFiles")),
];
const stale = files.filter(({ path, text }) => !read(path)?.equals(Buffer.from(text)));

for (const problem of problems) process.stderr.write(`${checking ? "" : "skipped: "}${problem}\n`);
if (checking) {
  for (const { path } of stale) process.stderr.write(`${path} is stale: run \`npm run generate\`\n`);
  process.exitCode = stale.length + problems.length > 0 ? 1 : 0;
} else {
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    process.stdout.write(`wrote ${path}\n`);
  }
}

async function indexes(): Promise<readonly Generated[]> {
  const [checks, reports] = [await loadChecks(), await loadReports()];
  problems.push(...checks.problems, ...reports.problems);
  const extensions = new Map(reports.units.map(({ id }) => [id, existsSync(join(ROOT, `reports/${id}.tsx`)) ? ".tsx" : ".ts"]));
  return [
    formatted("checks/index.ts", checksIndex(checks.units)),
    formatted("reports/index.ts", reportsIndex(reports.units, extensions)),
    ...(await page(checks.units)),
  ];
}

async function page(checks: readonly AnyCheck[]): Promise<readonly Generated[]> {
  try {
    const { rulesPage } = await import("./generate/rules-page.ts");
    return [{ path: "checks/README.md", text: rulesPage(checks) }];
  } catch (error) {
    problems.push(`checks/README.md: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

/** Files that another module makes: JSON Schemas from the types, the example pairs as a module for the Worker. */
async function optional(specifier: string, name: string): Promise<readonly Generated[]> {
  try {
    const module = (await import(specifier)) as { readonly [name: string]: (() => readonly Generated[]) | undefined };
    return (module[name]?.() ?? []).map(({ path, text }) =>
      typeof text === "string" && /\.(?:[jt]sx?|json)$/u.test(path) ? formatted(path, text) : { path, text },
    );
  } catch (error) {
    problems.push(`${specifier}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
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

function read(path: string): Buffer | undefined {
  return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path)) : undefined;
}
