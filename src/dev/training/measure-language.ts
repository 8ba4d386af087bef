// How often the language of a block is right, on postings whose side is the truth, and on held-out parallel text; and what in these
// English and French texts is named as a third language, each line of it to be read.
//
//   npx tsx src/dev/training/measure-language.ts CORPUS [PARALLEL] [--show]
//
// CORPUS: a folder of KEY/en.md and KEY/fr.md, or one with en/ and fr/ inside. PARALLEL: as train-language.ts reads it.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { franc } from "franc";
import { globSync } from "tinyglobby";
import { defaultConfig, isTranslated } from "#config/config";
import { identify, identifyBlock, thirdOfBlock } from "#language/identify";
import { votingText } from "#language/mask";
import { thirdLanguage } from "#language/third";
import { parse } from "#parse/parse";
import type { Block, Lang } from "#posting";
import { LANGS } from "#posting";
import { isHeldOut, plain, readPairs } from "./parallel.ts";

interface Sample {
  readonly lang: Lang;
  readonly text: string;
  readonly block?: Block;
  readonly where: string;
}

const [folder, parallel] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const show = process.argv.includes("--show");
if (folder === undefined) throw new Error("usage: tsx src/dev/training/measure-language.ts CORPUS [PARALLEL] [--show]");

console.log(folder);
report(samplesOf(folder));
if (parallel !== undefined && existsSync(parallel)) {
  for (const name of readdirSync(parallel)
    .filter((file) => file.endsWith(".tsv"))
    .sort()) {
    console.log(`\n${name}, held out`);
    report(
      readPairs(join(parallel, name))
        .filter((pair) => isHeldOut(pair) && pair.en !== pair.fr)
        .flatMap((pair) => LANGS.map((lang) => ({ lang, text: plain(pair[lang]).trim(), where: name }))),
    );
  }
}

function samplesOf(from: string): Sample[] {
  return globSync("**/*.md", { cwd: from })
    .sort()
    .flatMap((path) => {
      const lang: Lang | null = /(?:^|[/._])en(?:[/._]|$)/u.test(path) ? "en" : /(?:^|[/._])fr(?:[/._]|$)/u.test(path) ? "fr" : null;
      if (lang === null) return [];
      const outcome = parse({ text: readFileSync(join(from, path), "utf8"), path }, lang, defaultConfig);
      if (!outcome.ok) return [];
      return outcome.posting.blocks
        .filter(
          (block) =>
            block.kind !== "code" &&
            block.kind !== "html" &&
            block.kind !== "rule" &&
            (block.kind !== "field" || isTranslated(defaultConfig, block.key ?? "")),
        )
        .map((block) => ({ lang, text: block.text, block, where: `${path}:${block.position.start.line}` }));
    });
}

function report(samples: readonly Sample[]): void {
  const thirds = samples.flatMap(({ text, block, where }) => {
    const third = block ? thirdOfBlock(block, defaultConfig.allow) : thirdLanguage(votingText(text));
    return third === null ? [] : [`  third: ${third} ${where} ${JSON.stringify(text.slice(0, 120))}`];
  });
  console.log([`  ${thirds.length} of ${samples.length} named a third language`, ...thirds].join("\n"));
  for (const [least, most] of [
    [1, 9],
    [10, 24],
    [25, Number.POSITIVE_INFINITY],
  ] as const) {
    const some = samples.filter(({ text }) => text.length >= least && text.length <= most && /\p{L}{2}/u.test(text));
    let right = 0;
    let wrong = 0;
    let francRight = 0;
    const undecided: Sample[] = [];
    const started = performance.now();
    const answers = some.map((sample) => (sample.block ? identifyBlock(sample.block) : identify(sample.text)));
    const took = performance.now() - started;
    some.forEach((sample, index) => {
      const lang = answers[index]?.lang ?? null;
      if (lang === null) undecided.push(sample);
      else if (lang === sample.lang) right++;
      else {
        wrong++;
        if (show) console.log(`  wrong (${sample.lang}) ${sample.where} ${JSON.stringify(sample.text.slice(0, 120))}`);
      }
      if (franc(sample.text, { only: ["eng", "fra"], minLength: 1 }) === (sample.lang === "en" ? "eng" : "fra")) francRight++;
    });
    if (show)
      for (const sample of undecided) console.log(`  open (${sample.lang}) ${sample.where} ${JSON.stringify(sample.text.slice(0, 120))}`);
    const percent = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`);
    console.log(
      `  ${least}${most === Number.POSITIVE_INFINITY ? "+" : `–${most}`} characters: ${some.length} blocks, decided ${percent(right + wrong, some.length)}, right of those ${percent(right, right + wrong)}, franc alone right ${percent(francRight, some.length)}, ${((1000 * took) / Math.max(1, some.length)).toFixed(1)} µs each`,
    );
  }
}
