import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { costOf } from "#align/cost";
import { FEATURES } from "#align/weights";
import { readWords } from "#align/words";
import { defaultConfig } from "#config/config";
import { loadLexicon } from "#lexicon/lexicon";
import { parse } from "#parse/parse";
import type { Lang, Pair, Posting } from "#posting";

// npx tsx src/dev/fit-alignment.ts CORPUS CASES: prints WEIGHTS for src/align/weights.ts, fitted on annotated alignments
// (CORPUS/gold) and on foreign items (CASES as SHARED/eval/cases.mjs makes them: the block facing a foreign item is no match).

interface Sample {
  readonly x: Float64Array;
  readonly y: 0 | 1;
  readonly weight: number;
  readonly where: string;
}

const [corpus = "../shared/corpus", cases] = process.argv.slice(2);
const lexicon = loadLexicon();
const samples = [...annotated(), ...(cases ? foreign(cases) : [])];
const positives = samples.filter(({ y }) => y === 1).length;
console.log(`${positives} matches, ${samples.length - positives} others`);
const weights = fit(samples);
FEATURES.forEach((name, k) => void console.log(`${name.padEnd(20)} ${weights[k]?.toFixed(2)}`));
console.log(`[${weights.map((w) => Number(w.toFixed(2))).join(", ")}]`);
const score = (s: Sample) => s.x.reduce((sum, v, k) => sum + v * (weights[k] ?? 0), 0);
if (process.env.DIST) for (const s of samples) if (s.where.includes("--foreign")) console.log("F", score(s).toFixed(2), s.where);
for (const s of samples) if (s.y === 1 ? score(s) < 0 : score(s) > 0) console.log(s.y, score(s).toFixed(2), s.where);

function annotated(): Sample[] {
  return readdirSync(join(corpus, "gold")).flatMap((file) => {
    const key = file.slice(0, -5);
    const gold = JSON.parse(readFileSync(join(corpus, "gold", file), "utf8")) as { alignment: [number[], number[]][] };
    const pair = readPair((lang) => join(corpus, "pairs", key, `${lang}.md`));
    const cost = costOf(pair, readWords(pair, lexicon));
    const partners = gold.alignment.map(([en, fr]) => [blocksAt(pair.en, en), blocksAt(pair.fr, fr)] as const);
    const matches = new Set(partners.flatMap(([en, fr]) => (en.length === 1 && fr.length === 1 ? [`${en[0]}:${fr[0]}`] : [])));
    const grouped = new Set(partners.flatMap(([en, fr]) => (en.length > 1 || fr.length > 1 ? en.flatMap((i) => fr.map((j) => `${i}:${j}`)) : [])));
    return bodyOf(pair.en).flatMap((i) =>
      bodyOf(pair.fr).flatMap((j): Sample[] => {
        if (grouped.has(`${i}:${j}`)) return [];
        const y = matches.has(`${i}:${j}`) ? 1 : 0;
        const near = Math.abs(i / pair.en.blocks.length - j / pair.fr.blocks.length) < 0.12;
        return [{ x: cost.features([i], [j]), y, weight: y ? 1 : near ? 0.25 : 0.04, where: `${key} ${pair.en.blocks[i]?.text.slice(0, 60)} | ${pair.fr.blocks[j]?.text.slice(0, 60)}` }];
      }),
    );
  });
}

function foreign(folder: string): Sample[] {
  const truth = readFileSync(join(folder, "truth.jsonl"), "utf8").trim().split("\n").map((line) => JSON.parse(line));
  return truth
    .filter(({ op }) => op === "foreign-item")
    .flatMap(({ id, lines }): Sample[] => {
      const pair = readPair((lang) => join(folder, "content", lang, `${id}.md`));
      const [i] = blocksAt(pair.en, lines.en);
      const [j] = blocksAt(pair.fr, lines.fr);
      if (i === undefined || j === undefined) return [];
      const cost = costOf(pair, readWords(pair, lexicon));
      return [{ x: cost.features([i], [j]), y: 0, weight: 0.5, where: `${id} ${pair.en.blocks[i]?.text.slice(0, 60)} | ${pair.fr.blocks[j]?.text.slice(0, 60)}` }];
    });
}

function readPair(path: (lang: Lang) => string): Pair {
  const read = (lang: Lang): Posting => {
    const outcome = parse({ text: readFileSync(path(lang), "utf8") }, lang, defaultConfig);
    if (!outcome.ok) throw new Error(outcome.refusal.message.en);
    return outcome.posting;
  };
  return { en: read("en"), fr: read("fr") };
}

function bodyOf({ blocks }: Posting): number[] {
  return blocks.filter(({ kind }) => kind !== "field").map(({ index }) => index);
}

function blocksAt({ blocks }: Posting, lines: readonly number[]): number[] {
  return blocks.filter(({ kind, position }) => kind !== "field" && lines.some((line) => line >= position.start.line && line <= position.end.line)).map(({ index }) => index);
}

/** Gradient descent with momentum on the weighted log-loss, with a little ridge so that rare features stay small. */
function fit(list: readonly Sample[]): number[] {
  const size = FEATURES.length;
  const w = new Float64Array(size);
  const velocity = new Float64Array(size);
  const total = list.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < 6000; round++) {
    const gradient = Float64Array.from(w, (v, k) => (k === 0 ? 0 : 0.0004 * v));
    for (const { x, y, weight } of list) {
      let z = 0;
      for (let k = 0; k < size; k++) z += (x[k] as number) * (w[k] as number);
      const error = ((1 / (1 + Math.exp(-z)) - y) * weight) / total;
      for (let k = 0; k < size; k++) gradient[k] = (gradient[k] as number) + error * (x[k] as number);
    }
    for (let k = 0; k < size; k++) {
      velocity[k] = 0.95 * (velocity[k] as number) - 0.4 * (gradient[k] as number);
      w[k] = (w[k] as number) + (velocity[k] as number);
    }
  }
  return [...w];
}
