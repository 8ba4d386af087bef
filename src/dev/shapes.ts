/**
 * `npm run shapes -- [--sizes 10,40,100,250] [--over] [NAME…]`: processor time of each shape at each size, in seconds, and how it grows from
 * 10 to 100 KB. NAME is a part of a name; `--over` prints only what takes longer than it may. A refusal is an answer. Each shape runs in a
 * process of its own, which is ended after half a minute of processor time. `--work` counts what is executed instead, a line of JSON each.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { answerTo } from "./shapes/answer.ts";
import { SHAPES } from "./shapes/index.ts";
import { type Shape, sentence } from "./shapes/shape.ts";
import { workOf } from "./shapes/work.ts";

/** Most seconds of processor time at a size in KB (40 and 256 are the promise; between them it grows with the text). */
const most = (kilobytes: number) => (kilobytes <= 40 ? 1 : 1 + (2 * (kilobytes - 40)) / 216);
/** Below this a time is mostly that of a cold program, and its growth says nothing. */
const MEASURABLE = 0.15;
const MOST_GROWTH = 11;
const PATIENCE = 30;

interface Row {
  readonly size: number;
  readonly seconds: number;
  readonly said: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: "string", default: "10,40,100,250" },
    over: { type: "boolean" },
    one: { type: "string" },
    work: { type: "boolean" },
  },
});
const sizes = values.sizes.split(",").map(Number);
const chosen = SHAPES.filter(({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)));
if (values.work) for (const work of await workOf(chosen, sizes)) process.stdout.write(`${JSON.stringify(work)}\n`);
else if (values.one === undefined) table();
else measure(SHAPES.find(({ name }) => name === values.one) as Shape);

function table(): void {
  process.stdout.write(`${"shape".padEnd(46)}${sizes.map((size) => `${size} KB`.padStart(9)).join("")}   growth  answer at the largest\n`);
  let over = 0;
  for (const { name } of chosen) {
    // The shell's limit counts processor time, as the table does: a loaded machine ends no shape early.
    const call = [process.execPath, process.argv[1] as string, "--one", name, "--sizes", values.sizes];
    const child = spawnSync("sh", ["-c", `ulimit -t ${PATIENCE}; exec "$@"`, "sh", ...call], { encoding: "utf8" });
    const rows = child.stdout.split("\n").flatMap((line): Row[] => (line.startsWith("{") ? [JSON.parse(line)] : []));
    const growth = growthOf(rows);
    const isOver = rows.length < sizes.length || rows.some(({ size, seconds }) => seconds > most(size)) || (growth ?? 0) > MOST_GROWTH;
    if (isOver) over++;
    if (values.over && !isOver) continue;
    const times = sizes.map((_, i) => (rows[i]?.seconds.toFixed(2) ?? "–").padStart(9)).join("");
    const said = rows.length < sizes.length ? child.stderr.trim().split("\n").at(-1) || "no answer" : (rows.at(-1)?.said ?? "");
    process.stdout.write(`${name.padEnd(46)}${times}${(growth?.toFixed(1) ?? "–").padStart(9)}${isOver ? " !" : "  "} ${said}\n`);
  }
  process.stdout.write(`${chosen.length} shapes, ${over} over\n`);
  process.exitCode = over > 0 ? 1 : 0;
}

/** Time at 100 KB to that at 10 KB, where both are answers of one kind and long enough to be measured. */
function growthOf(rows: readonly Row[]): number | undefined {
  const at = (size: number) => rows.find((row) => row.size === size && row.said.startsWith("findings"))?.seconds;
  const small = at(10);
  const large = at(100);
  return small === undefined || large === undefined || large < MEASURABLE ? undefined : large / Math.max(small, 0.01);
}

function measure({ pair }: Shape): void {
  const warm = Array.from({ length: 60 }, (_, i) => i);
  for (let i = 0; i < 5; i++)
    answerTo({ en: warm.map((n) => `- ${sentence(n, "en")}\n`).join(""), fr: warm.map((n) => `- ${sentence(n, "fr")}\n`).join("") });
  for (const size of sizes) {
    const shaped = pair(size * 1024);
    const start = process.cpuUsage();
    const outcome = answerTo(shaped);
    const { user, system } = process.cpuUsage(start);
    const said = outcome.ok
      ? `findings ${outcome.report.findings.length}${outcome.report.notes.map(({ code }) => `, ${code}`).join("")}`
      : `refused: ${outcome.refusals.map(({ code }) => code).join(", ")}`;
    const crash = outcome.ok ? outcome.report.findings.find(({ rule }) => rule === "check-crashed") : undefined;
    const row: Row = { size, seconds: (user + system) / 1e6, said: crash ? `${said}, ${crash.message.en}` : said };
    process.stdout.write(`${JSON.stringify(row)}\n`);
  }
}
