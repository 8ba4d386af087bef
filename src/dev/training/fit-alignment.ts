import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { costOf } from "#align/cost";
import { readWords } from "#align/tokens";
import { defaultConfig } from "#config/config";
import { loadLexicon } from "#lexicon/lexicon";
import { FEATURES } from "#models/alignment";
import { parse } from "#parse/parse";
import type { Lang, Pair, Posting } from "#posting";
import { oddsOf, regress, type Sample } from "./logistic.ts";

// npx tsx src/dev/training/fit-alignment.ts CORPUS CASES: prints WEIGHTS for src/models/alignment.ts, fitted on annotated alignments
// (CORPUS/gold) and on foreign items (CASES as SHARED/eval/cases.mjs makes them: the block facing a foreign item is no match).

const [corpus = "../shared/corpus", cases] = process.argv.slice(2);
/** Little: there are many more cases than features. */
const RIDGE = 30;
/** Place is given, not fitted: annotated pairs are nearly parallel, and a model that trusts it is lost where a section is missing. */
const PLACE = FEATURES.indexOf("place");
const PLACE_WEIGHT = -2.1;
const lexicon = loadLexicon();
const samples = [...annotated(), ...(cases ? foreign(cases) : [])];
const positives = samples.filter(({ y }) => y === 1).length;
console.log(`${positives} matches, ${samples.length - positives} others`);
const weights = regress(
  samples.map(({ x, ...rest }) => ({
    ...rest,
    x: Array.from(x, (value, k) => (k === PLACE ? 0 : value)),
    offset: PLACE_WEIGHT * (x[PLACE] as number),
  })),
  FEATURES.length,
  RIDGE,
);
weights[PLACE] = PLACE_WEIGHT;
FEATURES.forEach((name, k) => void console.log(`${name.padEnd(20)} ${weights[k]?.toFixed(2)}`));
console.log(`[${weights.map((w) => Number(w.toFixed(2))).join(", ")}]`);
for (const { x, y, where } of samples) {
  const odds = oddsOf(weights, x);
  if (y === 1 ? odds < 0 : odds > 0) console.log(y, odds.toFixed(2), where);
}

function annotated(): Sample[] {
  return readdirSync(join(corpus, "gold")).flatMap((file) => {
    const key = file.slice(0, -5);
    const gold = JSON.parse(readFileSync(join(corpus, "gold", file), "utf8")) as { alignment: [number[], number[]][] };
    const pair = readPair((lang) => join(corpus, "pairs", key, `${lang}.md`));
    const cost = costOf(pair, readWords(pair, lexicon));
    const partners = gold.alignment.map(([en, fr]) => [blocksAt(pair.en, en), blocksAt(pair.fr, fr)] as const);
    const matches = new Set(partners.flatMap(([en, fr]) => (en.length === 1 && fr.length === 1 ? [`${en[0]}:${fr[0]}`] : [])));
    const grouped = new Set(
      partners.flatMap(([en, fr]) => (en.length > 1 || fr.length > 1 ? en.flatMap((i) => fr.map((j) => `${i}:${j}`)) : [])),
    );
    return bodyOf(pair.en).flatMap((i) =>
      bodyOf(pair.fr).flatMap((j): Sample[] => {
        if (grouped.has(`${i}:${j}`)) return [];
        const y = matches.has(`${i}:${j}`) ? 1 : 0;
        const near = Math.abs(i / pair.en.blocks.length - j / pair.fr.blocks.length) < 0.12;
        return [
          {
            x: cost.features([i], [j]),
            y,
            weight: y ? 1 : near ? 0.25 : 0.04,
            group: "",
            where: `${key} ${pair.en.blocks[i]?.text.slice(0, 60)} | ${pair.fr.blocks[j]?.text.slice(0, 60)}`,
          },
        ];
      }),
    );
  });
}

function foreign(folder: string): Sample[] {
  const truth = readFileSync(join(folder, "truth.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return truth
    .filter(({ op }) => op === "foreign-item")
    .flatMap(({ id, lines }): Sample[] => {
      const pair = readPair((lang) => join(folder, "content", lang, `${id}.md`));
      const [i] = blocksAt(pair.en, lines.en);
      const [j] = blocksAt(pair.fr, lines.fr);
      if (i === undefined || j === undefined) return [];
      const cost = costOf(pair, readWords(pair, lexicon));
      return [
        {
          x: cost.features([i], [j]),
          y: 0,
          weight: 0.5,
          group: "",
          where: `${id} ${pair.en.blocks[i]?.text.slice(0, 60)} | ${pair.fr.blocks[j]?.text.slice(0, 60)}`,
        },
      ];
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
  return blocks
    .filter(({ kind, position }) => kind !== "field" && lines.some((line) => line >= position.start.line && line <= position.end.line))
    .map(({ index }) => index);
}
