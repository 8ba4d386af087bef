// `npm run bench -- [--by-check | --drift | --peers] [--rounds N] [--write] [FOLDER…]`: what the check of a pair costs, as a ratio to the bare parse of the same two files,
// each stage apart (`--by-check`: every check apart too), and what the lexicon weighs; `--drift`: what a pair that was edited costs;
// `--peers`: 1,000 pairs by the CLI, beside two linters; `--write`: keeps the figures in `docs/bench.md`.
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { align } from "#align/align";
import type { Check } from "#check";
import { defaultConfig } from "#config/config";
import { loadLexicon } from "#lexicon/lexicon";
import { POSTING_WORDS } from "#lexicon/postings";
import * as trained from "#models/lexicon.generated";
import { parse } from "#parse/parse";
import { runnerOf } from "#run/run";
import { checks } from "../../checks/index.ts";
import { benchDrift } from "./bench-drift.ts";
import { writePage } from "./bench-page.ts";
import { benchPeers, peerRows } from "./bench-peers.ts";
import { turnRatios } from "./bench-turns.ts";
import { checkFolderPair, lexicon } from "./engine.ts";
import { type FolderPair, pairsIn, sourcesOf } from "./pairs.ts";

/** Rounds that let the engine's code be compiled, and rounds that count. */
const WARM_UP = 5;
const ROUNDS = 15;

const bare = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

/** Milliseconds of one pair: medians over the rounds. */
interface Cost {
  readonly bare: number;
  readonly whole: number;
  readonly parse: number;
  readonly align: number;
  readonly run: number;
}

const ROUNDS_FLAG = "--rounds";
const folders = process.argv.slice(2).filter((argument, at, all) => !argument.startsWith("--") && all[at - 1] !== ROUNDS_FLAG);
/** Times that each program reads the 1,000 pairs. */
const peerRounds = process.argv.includes(ROUNDS_FLAG) ? Number(process.argv[process.argv.indexOf(ROUNDS_FLAG) + 1]) : 3;
/** What is kept of the figures. */
const kept = { inputs: [] as string[], sections: [] as string[] };
const isByCheck = process.argv.includes("--by-check");
/** Slowest checks that are shown without being asked for. */
const SHOWN = 5;

const isDrift = process.argv.includes("--drift");

if (!isDrift) weighLexicon();
for (const folder of folders.length > 0 ? folders : ["examples"]) (isDrift ? benchDrift : measure)(folder);
if (process.argv.includes("--peers")) for (const folder of folders.length > 0 ? folders : ["examples"]) besidePeers(folder);
if (process.argv.includes("--write")) writePage(kept.inputs.join("; "), kept.sections);

/** What the lexicon adds to the Worker, and how long a cold start waits for it. */
function weighLexicon(): void {
  const size = gzipSync([...Object.values(trained), POSTING_WORDS].join("\n"), { level: 9 }).length;
  const { ms } = clocked(loadLexicon);
  process.stdout.write(`lexicon: ${(size / 1000).toFixed(0)} kB gzipped, loaded in ${ms.toFixed(1)} ms\n\n`);
}

function measure(folder: string): void {
  const pairs = pairsIn(folder);
  const spent = new Map<string, number>();
  for (let i = 0; i < WARM_UP; i++) for (const pair of pairs) once(pair, checks);
  const costs = pairs.map((pair) => costOf(pair, spent));
  const total = (key: keyof Cost) => costs.reduce((sum, cost) => sum + cost[key], 0);
  const row = (name: string, milliseconds: number) =>
    `${name.padEnd(26)}${(milliseconds / pairs.length).toFixed(3).padStart(9)} ms  ${(milliseconds / total("bare")).toFixed(2).padStart(6)} ×\n`;
  const size = pairs.reduce((sum, { en, fr }) => sum + Buffer.byteLength(en) + Buffer.byteLength(fr), 0);
  process.stdout.write(`${folder}: ${pairs.length} pairs, ${(size / pairs.length / 1000).toFixed(1)} kB a pair, ${ROUNDS} rounds\n\n`);
  process.stdout.write(`median over the pairs: ${median(costs.map(({ whole, bare }) => whole / bare)).toFixed(2)} × the bare parse\n\n`);
  const turns = turnRatios(pairs, (text) => bare.parse(text));
  process.stdout.write(
    `in turns over the pairs, processor time: ${turns.apart.toFixed(2)} ×, sharing what recurs ${turns.sharing.toFixed(2)} ×\n\n`,
  );
  kept.inputs.push(`${pairs.length} pairs of ${(size / pairs.length / 1000).toFixed(1)} kB`);
  const ratio = median(costs.map(({ whole, bare }) => whole / bare));
  kept.sections.push(`## A pair, beside the bare parse of its two files

| | whole check : bare parse |
| --- | --- |
| one pair again and again, median over the pairs | ${ratio.toFixed(2)} |
| all pairs in turns, each by itself | ${turns.apart.toFixed(2)} |
| all pairs in turns, sharing what recurs (at best: from the second round on every text does) | ${turns.sharing.toFixed(2)} |
`);
  process.stdout.write(`mean of a pair              time      of the bare parse\n`);
  process.stdout.write(row("bare parse (remark)", total("bare")));
  process.stdout.write(row("whole check", total("whole")));
  process.stdout.write(row("  parse", total("parse")));
  process.stdout.write(row("  align", total("align")));
  process.stdout.write(row("  checks, suppressions", total("run")));
  process.stdout.write(row("  finalize and report", total("whole") - total("parse") - total("align") - total("run")));
  const slowest = [...spent].sort((a, b) => b[1] - a[1]).slice(0, isByCheck ? spent.size : SHOWN);
  process.stdout.write(
    `\n${isByCheck ? "checks" : "slowest checks"}\n${slowest.map(([id, ms]) => row(`  ${id}`, ms / ROUNDS)).join("")}\n`,
  );
}

function besidePeers(folder: string): void {
  const rows = peerRows(benchPeers(folder, peerRounds));
  const table = `| | wall | beside markdownlint-cli2 | processor time | beside markdownlint-cli2 |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}\n`;
  process.stdout.write(`1,000 pairs, medians of ${peerRounds} rounds\n\n${table}\n`);
  kept.sections.push(
    `## 1,000 pairs made of these, beside linters of the same 2,000 files\n\nMedians of ${peerRounds} rounds, each program in turn.\n\n${table}`,
  );
}

function costOf(pair: FolderPair, spent: Map<string, number>): Cost {
  const costs = Array.from({ length: ROUNDS }, () => once(pair, watched(spent)));
  const of = (key: keyof Cost) => median(costs.map((cost) => cost[key]));
  return { bare: of("bare"), whole: of("whole"), parse: of("parse"), align: of("align"), run: of("run") };
}

/** One round: bare parse, the stages apart, then the whole, so that all meet the same machine. */
function once(pair: FolderPair, staged: readonly Check[]): Cost {
  const sources = sourcesOf(pair);
  const bareTime = clocked(() => [pair.en, pair.fr].map((text) => bare.parse(text)));
  const parsed = clocked(() => ({ en: parse(sources.en, "en", defaultConfig), fr: parse(sources.fr, "fr", defaultConfig) }));
  const { en, fr } = parsed.value;
  if (!en.ok || !fr.ok) throw new Error(`${pair.key} is refused`);
  const postings = { en: en.posting, fr: fr.posting };
  const aligned = clocked(() => align(postings, lexicon));
  const ran = clocked(() => runnerOf(postings, aligned.value, defaultConfig)({ checks: staged }));
  const whole = clocked(() => checkFolderPair(pair));
  return { bare: bareTime.ms, whole: whole.ms, parse: parsed.ms, align: aligned.ms, run: ran.ms };
}

/** The checks, each adding to what it has spent. */
function watched(spent: Map<string, number>): readonly Check[] {
  return checks.map((check) => ({
    ...check,
    run: (context, report) => {
      const { ms } = clocked(() => check.run(context, report));
      spent.set(check.id, (spent.get(check.id) ?? 0) + ms);
    },
  }));
}

function clocked<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
