import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Finding, ReportSet } from "#finding";
import type { Position } from "#posting";
import { ACCURACY, type Accuracy, type RuleAccuracy } from "./accuracy-file.ts";

// npm run accuracy [-- SHARED [--dry] [--misses KIND]]: scores the built CLI on annotated pairs and on injected faults (SHARED/eval/GOLD.md),
// and keeps the figures of each rule in checks/accuracy.json, from which `npm run generate` takes them; --dry keeps nothing.

interface Annotation {
  readonly kind: string;
  readonly en: readonly number[];
  readonly fr: readonly number[];
}

/** Findings of one band of confidence: how many, how many a reviser agrees with, and what they claimed. */
interface Band {
  found: number;
  agreed: number;
  claimed: number;
}

type Tally = { -readonly [K in keyof RuleAccuracy]: number };

/** Annotation kinds whose rule has another name. */
const RULE_OF_KIND: Readonly<Record<string, string>> = { "emphasis-as-heading": "emphasis-heading", "typo-markup": "broken-markup" };

const given = process.argv.slice(2);
const dry = given.includes("--dry");
const [shared = "../shared", ...rest] = given.filter((argument) => argument !== "--dry");
const corpus = resolve(shared, "corpus");
const work = mkdtempSync(join(tmpdir(), "parite-accuracy-"));
try {
  const reports = join(work, "reports.json");
  node(resolve(shared, "eval/cases.mjs"), corpus, join(work, "cases"));
  node("dist/parite.js", "check", join(work, "cases/content"), "--format", "json", "--output", reports, "--fail-on", "never");
  node(resolve(shared, "eval/score.mjs"), corpus, join(work, "cases"), reports, ...rest);
  const { rules, bands, pairs } = tally(JSON.parse(readFileSync(reports, "utf8")) as ReportSet);
  printRules(rules);
  printBands(bands);
  const accuracy: Accuracy = { date: new Date().toISOString().slice(0, 10), pairs, rules: Object.fromEntries([...rules].sort(byName)) };
  if (!dry) writeFileSync(ACCURACY, `${JSON.stringify(accuracy, null, 2)}\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function node(...args: readonly string[]): void {
  execFileSync(process.execPath, [...args], { stdio: "inherit" });
}

/** A finding agrees when a reviser annotated something in the lines that it covers, on either side. */
function tally(results: ReportSet) {
  const rules = new Map<string, Tally>();
  const bands = new Map<string, Band>();
  const rule = (id: string) => entry(rules, id, () => ({ found: 0, agreed: 0, warned: 0, warnedAgreed: 0, annotated: 0, recalled: 0 }));
  const files = new Map(readdirSync(join(corpus, "gold")).map((file) => [file.slice(0, -5).replace(/[^\w-]+/gu, "-"), file]));
  let pairs = 0;
  for (const report of results.reports) {
    const file = files.get(report.pair.key);
    if (!file) continue;
    pairs++;
    const annotations = (JSON.parse(readFileSync(join(corpus, "gold", file), "utf8")) as { findings: readonly Annotation[] }).findings;
    for (const finding of report.findings) {
      const agreed = Number(annotations.some((annotation) => touches(finding, annotation)));
      const own = rule(finding.rule);
      own.found++;
      own.agreed += agreed;
      own.warned += Number(finding.severity !== "info");
      own.warnedAgreed += finding.severity === "info" ? 0 : agreed;
      const band = entry(bands, `${Math.min(9, Math.floor(finding.confidence * 10)) / 10}`, () => ({ found: 0, agreed: 0, claimed: 0 }));
      band.found++;
      band.agreed += agreed;
      band.claimed += finding.confidence;
    }
    for (const annotation of annotations) {
      const id = RULE_OF_KIND[annotation.kind] ?? annotation.kind;
      const own = rule(id);
      own.annotated++;
      own.recalled += Number(report.findings.some((finding) => finding.rule === id && touches(finding, annotation)));
    }
  }
  return { rules, bands, pairs };
}

function entry<T>(table: Map<string, T>, name: string, make: () => T): T {
  const known = table.get(name) ?? make();
  table.set(name, known);
  return known;
}

function touches(finding: Finding, annotation: Annotation): boolean {
  return overlaps(finding.en, annotation.en) || overlaps(finding.fr, annotation.fr);
}

function overlaps(at: Position | null, lines: readonly number[]): boolean {
  return at !== null && lines.some((line) => line >= at.start.line && line <= at.end.line);
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function printRules(rules: ReadonlyMap<string, Tally>): void {
  console.log("\nrule                 found  agreed  above info  agreed  annotated  recalled");
  for (const [id, { found, agreed, warned, warnedAgreed, annotated, recalled }] of [...rules].sort(byName)) {
    const cells = [found, ratio(agreed, found), warned, ratio(warnedAgreed, warned), annotated, ratio(recalled, annotated)];
    console.log(`${id.padEnd(20)} ${cells.map((cell, i) => String(cell).padStart([5, 7, 11, 7, 10, 9][i] ?? 0)).join(" ")}`);
  }
}

function printBands(bands: ReadonlyMap<string, Band>): void {
  console.log("\nconfidence   found  claimed  agreed");
  for (const [name, { found, agreed, claimed }] of [...bands].sort(byName)) {
    console.log(`from ${name.padEnd(7)} ${String(found).padStart(5)}  ${ratio(claimed, found)}    ${ratio(agreed, found)}`);
  }
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? "–" : (part / whole).toFixed(2);
}
