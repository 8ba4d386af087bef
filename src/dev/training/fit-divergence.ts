import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { align } from "#align/align";
import { DIVERGENCE_FEATURES, divergenceFeatures } from "#align/divergence";
import { isReadable } from "#align/inside";
import { defaultConfig } from "#config/config";
import { loadLexicon } from "#lexicon/lexicon";
import { parse } from "#parse/parse";
import type { Lang, Pair, Posting } from "#posting";
import { oddsOf, regress, type Sample } from "./logistic.ts";

// npx tsx src/dev/training/fit-divergence.ts CORPUS: prints DIVERGENCE_WEIGHTS, and how the ranking fares on pairs left out of the fit.

const [corpus = "../shared/corpus"] = process.argv.slice(2);
const KINDS = ["missing-detail", "meaning", "stale", "missing-sentence", "front-matter"];
const RIDGE = 6;
const samples = readdirSync(join(corpus, "gold")).flatMap((file) => samplesOf(file.slice(0, -5)));
const size = DIVERGENCE_FEATURES.length;
const heldOut = samples.map((sample) => ({ sample, odds: 0 }));
for (const group of new Set(samples.map((sample) => sample.group))) {
  const weights = regress(
    samples.filter((sample) => sample.group !== group),
    size,
    RIDGE,
  );
  for (const row of heldOut) if (row.sample.group === group) row.odds = oddsOf(weights, row.sample.x);
}
heldOut.sort((a, b) => b.odds - a.odds);
for (const n of [5, 10, 15, 20, 30, 40, 60, 80, 100, 150]) {
  const top = heldOut.slice(0, n);
  const agreed = top.filter(({ sample }) => sample.y === 1).length;
  const mean = top.reduce((sum, { odds }) => sum + 1 / (1 + Math.exp(-odds)), 0) / n;
  console.log(
    `top ${n}: precision ${(agreed / n).toFixed(2)}, mean probability ${mean.toFixed(2)}, last ${(1 / (1 + Math.exp(-(top[n - 1]?.odds ?? 0)))).toFixed(2)}`,
  );
}
if (process.argv.includes("--list"))
  for (const { sample, odds } of heldOut.slice(0, 80)) console.log(sample.y, (1 / (1 + Math.exp(-odds))).toFixed(2), sample.where);
console.log(`${samples.filter(({ y }) => y).length} of ${samples.length} diverge`);
const weights = regress(samples, size, RIDGE);
DIVERGENCE_FEATURES.forEach((name, k) => void console.log(name.padEnd(20), weights[k]?.toFixed(3)));
console.log(`[${weights.map((w) => Number(w.toFixed(3))).join(", ")}]`);

function samplesOf(key: string): Sample[] {
  const gold = JSON.parse(readFileSync(join(corpus, "gold", `${key}.json`), "utf8")) as {
    findings: { kind: string; en: number[]; fr: number[] }[];
  };
  const read = (lang: Lang): Posting => {
    const outcome = parse({ text: readFileSync(join(corpus, "pairs", key, `${lang}.md`), "utf8") }, lang, defaultConfig);
    if (!outcome.ok) throw new Error(outcome.refusal.message.en);
    return outcome.posting;
  };
  const pair: Pair = { en: read("en"), fr: read("fr") };
  const alignment = align(pair, loadLexicon());
  return alignment.beads.flatMap((bead): Sample[] => {
    const first = pair.en.blocks[bead.en[0] ?? -1];
    if (!isReadable(pair, bead) || (first?.kind === "field" && !["title", "description"].includes(first.key ?? ""))) return [];
    const touches = (lang: Lang, lines: readonly number[]) =>
      bead[lang].some((k) =>
        lines.some(
          (line) => line >= (pair[lang].blocks[k]?.position.start.line ?? 0) && line <= (pair[lang].blocks[k]?.position.end.line ?? 0),
        ),
      );
    const y = gold.findings.some(({ kind, en, fr }) => KINDS.includes(kind) && (touches("en", en) || touches("fr", fr))) ? 1 : 0;
    return [
      {
        x: divergenceFeatures(alignment.inside(bead)),
        y,
        weight: 1,
        group: key,
        where: `${key} ${first?.text.slice(0, 70)} | ${pair.fr.blocks[bead.fr[0] ?? -1]?.text.slice(0, 70)}`,
      },
    ];
  });
}
