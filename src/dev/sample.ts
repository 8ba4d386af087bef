import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { ReportSet } from "#finding";
import { LABELS, type Labels } from "./accuracy-file.ts";
import { ROOT } from "./root.ts";
import { draw } from "./sample/draw.ts";
import { type Answers, judge, type Key, type Precision, precisionBy } from "./sample/judge.ts";
import { sheetOf } from "./sample/sheet.ts";

// npx tsx src/dev/sample.ts --seed N [--size 150] [--out FOLDER] [PAGES]: draws errors and warnings of the built CLI from a folder of pages (default
// ../shared/documents) and writes a sheet for each, and what was drawn to FOLDER.key.json, which readers do not see. Each of two readers fills a copy
// of FOLDER/answers.json. npx tsx src/dev/sample.ts --labels A.json B.json --key FOLDER.key.json: what they make of it, kept by fingerprint alone.

const MOST_OF_A_PAIR = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string" },
    size: { type: "string", default: "150" },
    out: { type: "string", default: "sample" },
    key: { type: "string" },
    labels: { type: "boolean", default: false },
    dry: { type: "boolean", default: false },
  },
});

if (values.labels) {
  const [a, b] = positionals;
  if (a === undefined || b === undefined || values.key === undefined) throw new Error("name two files of answers, and --key");
  take(read<Key>(values.key), read<Answers>(a), read<Answers>(b));
} else {
  if (values.seed === undefined || !Number.isInteger(Number(values.seed))) throw new Error("name a whole number with --seed");
  write(resolve(positionals[0] ?? "../shared/documents"), resolve(values.out), Number(values.seed), Number(values.size));
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

function write(pages: string, out: string, seed: number, size: number): void {
  const work = mkdtempSync(join(tmpdir(), "parite-sample-"));
  try {
    const report = join(work, "reports.json");
    const cli = join(ROOT, "dist/parite.js");
    // A page over the limit is refused with exit status 2, and the others are in the report.
    spawnSync(process.execPath, [cli, "check", ".", "--format", "json", "--output", report, "--fail-on", "never", "--quiet"], {
      cwd: pages,
      stdio: ["ignore", "ignore", "inherit"],
    });
    const { reports } = read<ReportSet>(report);
    const drawn = draw(reports, seed, size, MOST_OF_A_PAIR);
    mkdirSync(out, { recursive: true });
    const key: Record<string, Key["drawn"][string]> = {};
    for (const [i, each] of drawn.entries()) {
      const name = String(i + 1).padStart(3, "0");
      const text = (path = "") => readFileSync(join(pages, path), "utf8");
      writeFileSync(
        join(out, `${name}.md`),
        sheetOf(name, each, { en: text(each.report.pair.en.path), fr: text(each.report.pair.fr.path) }),
      );
      key[name] = { fingerprint: each.finding.fingerprint, rule: each.finding.rule, severity: each.finding.severity };
    }
    writeFileSync(
      join(out, "answers.json"),
      `${JSON.stringify(Object.fromEntries(Object.keys(key).map((name) => [name, null])), null, 2)}\n`,
    );
    writeFileSync(`${out}.key.json`, `${JSON.stringify({ seed, pairs: reports.length, drawn: key } satisfies Key, null, 2)}\n`);
    console.log(`${drawn.length} of ${reports.length} pairs’ errors and warnings in ${out}; what they are in ${out}.key.json`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function take(key: Key, a: Answers, b: Answers): void {
  const judged = judge(key, a, b);
  const print = (name: string, { read: n, agreed }: Precision) =>
    console.log(`${name.padEnd(22)} ${agreed}/${n}  ${(agreed / n).toFixed(2)}`);
  console.log(`agreement ${judged.agreement.toFixed(2)}, kappa ${judged.kappa.toFixed(2)}; what the readers disagree on is false`);
  for (const of of [
    () => "all",
    ({ severity }: { readonly severity: string }) => severity,
    ({ rule }: { readonly rule: string }) => rule,
  ]) {
    for (const [name, precision] of [...precisionBy(judged, of)].sort(([one], [other]) => (one < other ? -1 : 1))) print(name, precision);
  }
  const labels: Labels = { date: new Date().toISOString().slice(0, 10), ...judged };
  if (values.dry) return;
  writeFileSync(LABELS, `${JSON.stringify(labels, null, 2)}\n`);
  console.log(`kept in ${relative(process.cwd(), LABELS)}; npm run generate shows them by rule`);
}
