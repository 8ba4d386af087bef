import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { type FolderPair, pairsIn } from "./pairs.ts";

/**
 * What reads the same files, by exact versions. They are fetched into a temporary folder and are no development dependencies: together they bring
 * more than two hundred packages, which `npm ci` of every clone would wait for, and the newest markdownlint-cli2 does not run on Node 20.
 */
const PEERS = {
  "markdownlint-cli2": "0.22.1",
  textlint: "15.2.2",
  "textlint-rule-no-todo": "2.0.1",
  "textlint-rule-no-empty-section": "1.1.0",
};
const PAIRS = 1000;

/** What a program spent on all files: medians over the rounds, in seconds. */
export interface PeerCost {
  readonly name: string;
  readonly wall: number;
  readonly processor: number;
}

/** Times the built CLI and two linters over 1,000 pairs made of those of a folder, each in turn, so that all meet the same machine. */
export function benchPeers(folder: string, rounds: number): readonly PeerCost[] {
  const cli = resolve("dist/parite.js");
  if (!existsSync(cli)) throw new Error("There is no built CLI. Run “npm run build” first.");
  const place = mkdtempSync(join(tmpdir(), "parite-peers-"));
  try {
    const files = join(place, "pairs");
    writePairs(pairsIn(folder), files);
    install(place);
    const usage = watcher(place);
    const bin = (...path: readonly string[]) => join(place, "node_modules", ...path);
    const programs: readonly (readonly [name: string, ...args: string[]])[] = [
      ["parite check", cli, "check", files, "--format", "json", "--output", join(place, "report.json"), "--quiet"],
      [`markdownlint-cli2 ${PEERS["markdownlint-cli2"]}`, bin("markdownlint-cli2", "markdownlint-cli2-bin.mjs"), "pairs/**/*.md"],
      [
        `textlint ${PEERS.textlint}, two rules`,
        bin("textlint", "bin", "textlint.js"),
        ...["--rule", "no-todo", "--rule", "no-empty-section", "pairs/**/*.md"],
      ],
    ];
    const spent = programs.map(([name]) => ({ name, rounds: [] as Spent[] }));
    for (let round = 0; round < rounds; round++) for (const [k, [, ...args]] of programs.entries()) spent[k]?.rounds.push(usage(args));
    return spent.map(({ name, rounds: all }) => ({ name, wall: median(all, "wall"), processor: median(all, "processor") }));
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** Rows of a table of costs, with their ratios to the first linter. */
export function peerRows(costs: readonly PeerCost[]): readonly string[] {
  const [, linter] = costs;
  const of = (value: number, base: number | undefined) => `${value.toFixed(1)} s | ${(value / (base ?? Number.NaN)).toFixed(2)} ×`;
  return costs.map(({ name, wall, processor }) => `| ${name} | ${of(wall, linter?.wall)} | ${of(processor, linter?.processor)} |`);
}

/** No two texts are the same: each has a key of its own, and from the second time on words that no other has. */
function writePairs(pairs: readonly FolderPair[], folder: string): void {
  for (let i = 0; i < PAIRS; i++) {
    const pair = pairs[i % pairs.length] as FolderPair;
    const turn = Math.floor(i / pairs.length);
    const place = join(folder, `p${String(i).padStart(4, "0")}`);
    mkdirSync(place, { recursive: true });
    for (const lang of ["en", "fr"] as const) {
      const keyed = pair[lang].replace(/^translationKey:.*$/mu, `translationKey: k${i}`);
      // Names in capitals, such as those of an organization, stand in half of the paragraphs.
      const text = turn === 0 ? keyed : keyed.replace(/(?<![\p{L}\d_/-])\p{Lu}{3}(?![\p{L}\d_/-])/gu, (name) => `${name}${turn}`);
      writeFileSync(join(place, `${lang}.md`), text);
    }
  }
}

function install(place: string): void {
  writeFileSync(join(place, "package.json"), '{ "private": true }');
  const packages = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", ...packages], {
    cwd: place,
    stdio: "inherit",
  });
}

interface Spent {
  readonly wall: number;
  readonly processor: number;
}

/** Runs programs in a folder and tells the time that passed and, of all their threads, the processor time. What they say of the files is no error. */
function watcher(place: string): (args: readonly string[]) => Spent {
  const [hook, told] = [join(place, "usage.mjs"), join(place, "usage.json")];
  writeFileSync(
    hook,
    `import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
if (isMainThread) process.on("exit", () => writeFileSync(${JSON.stringify(told)}, JSON.stringify(process.cpuUsage())));
`,
  );
  return (args) => {
    const start = performance.now();
    const { status, error } = spawnSync(process.execPath, ["--import", pathToFileURL(hook).href, ...args], { cwd: place, stdio: "ignore" });
    const wall = (performance.now() - start) / 1000;
    if (error !== undefined || status === null || status > 1) throw new Error(`${args[0]} ended with ${status ?? error?.message}.`);
    const { user, system } = JSON.parse(readFileSync(told, "utf8")) as NodeJS.CpuUsage;
    rmSync(told);
    return { wall, processor: (user + system) / 1e6 };
  };
}

function median(all: readonly Spent[], key: keyof Spent): number {
  const sorted = all.map((one) => one[key]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
