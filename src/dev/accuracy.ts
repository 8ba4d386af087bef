import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Finding, Results } from "#finding";
import type { Position } from "#posting";

// npm run accuracy [-- SHARED [--misses KIND]]: scores the built CLI on annotated pairs and on injected faults (SHARED/eval/GOLD.md).

interface Annotation {
  readonly kind: string;
  readonly en: readonly number[];
  readonly fr: readonly number[];
}

/** How the findings of a rule, or of a band of confidence, fare against the annotations. */
interface Tally {
  found: number;
  agreed: number;
  confidence: number;
}

const [shared = "../shared", ...rest] = process.argv.slice(2);
const corpus = resolve(shared, "corpus");
const work = mkdtempSync(join(tmpdir(), "parite-accuracy-"));
try {
  const reports = join(work, "reports.json");
  node(resolve(shared, "eval/cases.mjs"), corpus, join(work, "cases"));
  node("dist/parite.js", "check", join(work, "cases/content"), "--format", "json", "--output", reports, "--fail-on", "never");
  node(resolve(shared, "eval/score.mjs"), corpus, join(work, "cases"), reports, ...rest);
  const results = JSON.parse(readFileSync(reports, "utf8")) as Results;
  const { byRule, byConfidence, pairs } = tally(results);
  print("rule", byRule);
  print("confidence", byConfidence);
  writeFileSync(
    "checks/accuracy.json",
    `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), pairs, rules: figures(byRule) }, null, 2)}\n`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}

function node(...args: readonly string[]): void {
  execFileSync(process.execPath, [...args], { stdio: "inherit" });
}

/** A finding agrees when a reviser annotated something in the lines that it covers, on either side. */
function tally(results: Results) {
  const byRule = new Map<string, Tally>();
  const byConfidence = new Map<string, Tally>();
  const keys = new Map(readdirSync(join(corpus, "gold")).map((file) => [file.slice(0, -5).replace(/[^\w-]+/gu, "-"), file]));
  let pairs = 0;
  for (const report of results.reports) {
    const file = keys.get(report.pair.key);
    if (!file) continue;
    pairs++;
    const { findings } = JSON.parse(readFileSync(join(corpus, "gold", file), "utf8")) as { findings: readonly Annotation[] };
    for (const finding of report.findings) {
      const agreed = findings.some((annotation) => overlaps(finding.en, annotation.en) || overlaps(finding.fr, annotation.fr));
      count(byRule, `${finding.rule} (${finding.severity})`, finding, agreed);
      count(byConfidence, `${Math.min(9, Math.floor(finding.confidence * 10)) / 10}`, finding, agreed);
    }
  }
  return { byRule, byConfidence, pairs };
}

function overlaps(at: Position | null, lines: readonly number[]): boolean {
  return at !== null && lines.some((line) => line >= at.start.line && line <= at.end.line);
}

function count(table: Map<string, Tally>, name: string, { confidence }: Finding, agreed: boolean): void {
  const row = table.get(name) ?? { found: 0, agreed: 0, confidence: 0 };
  row.found++;
  row.agreed += agreed ? 1 : 0;
  row.confidence += confidence;
  table.set(name, row);
}

function print(title: string, table: ReadonlyMap<string, Tally>): void {
  console.log(`\n${title.padEnd(34)} found  agreed  mean confidence`);
  for (const [name, { found, agreed, confidence }] of [...table].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`${name.padEnd(34)} ${String(found).padStart(5)}  ${(agreed / found).toFixed(3)}  ${(confidence / found).toFixed(3)}`);
  }
}

function figures(table: ReadonlyMap<string, Tally>) {
  return Object.fromEntries([...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { found, agreed }]) => [name, { found, agreed }]));
}
