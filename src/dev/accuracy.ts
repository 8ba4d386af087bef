import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Finding, ReportSet } from "#finding";
import type { Position } from "#posting";
import { type CasesScore, figureLines, type PostingsScore, type Share } from "./accuracy/figures.ts";
import { HTML_OPS, htmlFaults, namesFault } from "./accuracy/html-faults.ts";
import { ACCURACY, type Accuracy, type RuleAccuracy, readLabels } from "./accuracy-file.ts";

// npm run accuracy [-- SHARED [--dry] [--misses KIND]]: scores the built CLI on small cases, annotated pairs, injected faults and other pages
// (SHARED/cases/CASES.md, SHARED/eval/GOLD.md), prints every figure that follows from these, and keeps those of each rule in checks/accuracy.json, from
// which `npm run generate` takes them; --dry keeps nothing.

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

/** How many faults of one op are put into other pages. */
const FAULTS = 20;

const given = process.argv.slice(2);
const dry = given.includes("--dry");
const [shared = "../shared", ...rest] = given.filter((argument) => argument !== "--dry");
const corpus = resolve(shared, "corpus");
const work = mkdtempSync(join(tmpdir(), "parite-accuracy-"));
try {
  const reports = join(work, "reports.json");
  node(resolve(shared, "eval/cases.mjs"), corpus, join(work, "cases"));
  check(join(work, "cases/content"), reports);
  const score = [resolve(shared, "eval/score.mjs"), corpus, join(work, "cases"), reports];
  node(...score, ...rest);
  const suite = [resolve(shared, "cases/cases.jsonl"), join(work, "suite"), "dist/parite.js"];
  const other = otherPages(resolve(shared, "documents"), work);
  const lines = figureLines({
    cases: json<CasesScore>(resolve(shared, "eval/cases-run.mjs"), ...suite, "--json"),
    postings: json<PostingsScore>(...score, "--json"),
    ...other,
    labels: readLabels(),
  });
  console.log("");
  for (const [what, value] of lines) console.log(`${what.padEnd(44)} ${value}`);
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

function json<T>(...args: readonly string[]): T {
  return JSON.parse(
    execFileSync(process.execPath, [...args], { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] }),
  ) as T;
}

/** The reports on a folder; a page that is refused ends the program with 2, and the reports on the others are written all the same. */
function check(folder: string, output: string): ReportSet {
  const args = ["dist/parite.js", "check", folder, "--format", "json", "--output", output, "--fail-on", "never", "--quiet"];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (!existsSync(output)) throw new Error(`“parite check ${folder}” wrote no reports and ended with ${status}.`);
  return JSON.parse(readFileSync(output, "utf8")) as ReportSet;
}

/** What is refused of other pages, and which faults put into their HTML are named. The faults are taken at even distances, so that each site has its share. */
function otherPages(documents: string, out: string) {
  const found = check(documents, join(out, "documents.json"));
  const small = found.refusals.filter(({ path }) => path !== undefined && statSync(resolve(path)).size <= 262_144);
  const refused: Share = [new Set(small.map(({ path }) => path)).size, found.reports.length + small.length];
  const html: Record<string, Share> = {};
  for (const op of HTML_OPS) {
    const all = found.reports.flatMap((report) => {
      const [en, fr] = [report.pair.en.path ?? "", report.pair.fr.path ?? ""];
      const pages = { en: readFileSync(resolve(en), "utf8"), fr: readFileSync(resolve(fr), "utf8") };
      return htmlFaults(pages, op).map((fault) => ({ fault, report, en: pages.en }));
    });
    const step = Math.max(1, Math.floor(all.length / FAULTS));
    const chosen = all.filter((_, i) => i % step === 0).slice(0, FAULTS);
    for (const [i, { fault, en }] of chosen.entries()) {
      for (const [name, text] of [
        ["en", en],
        ["fr", fault.fr],
      ] as const) {
        mkdirSync(join(out, "html", op, String(i)), { recursive: true });
        writeFileSync(join(out, "html", op, String(i), `${name}.md`), text);
      }
    }
    const reports = chosen.length === 0 ? [] : check(join(out, "html", op), join(out, `${op}.json`)).reports;
    const named = chosen.filter(({ fault, report }, i) => {
      const own = reports.find(({ pair }) => pair.en.path?.endsWith(`/${op}/${i}/en.md`));
      return own !== undefined && namesFault(fault, own, report);
    });
    html[op] = [named.length, chosen.length];
  }
  return { html, refused };
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
