// Derives src/models/language.generated.ts from parallel text. Figures of single words and of three letters; no text.
//
//   npx tsx src/dev/training/train-language.ts FOLDER
//
// FOLDER/*.tsv: one pair a line, English TAB French, with a heading line. FOLDER/pages/*.{en,fr}.md: pages, which need no alignment here.

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { eachWord, SYMBOLS, spelling, symbolOf, trigram } from "#language/letters";
import type { Lang } from "#posting";
import { LANGS } from "#posting";
import { isHeldOut, plain, readPairs } from "./parallel.ts";

/** What a file's words count for: drafting vocabulary and program documentation are plenty and unlike a posting. */
const WEIGHTS: Readonly<Record<string, number>> = {
  laws: 0.1,
  "defined-terms": 0.2,
  "python-docs": 0.5,
  tatoeba: 0.7,
  "gc-misc": 3,
  "canada-blog": 4,
  "gc-ui-strings": 2,
};
const PAGES_WEIGHT = 4;
const MOST_WORDS = 8000;
/** Steps a natural unit of log odds. */
const STEPS = 2;

type Counts = Readonly<Record<Lang, Map<string, number>>>;

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: tsx src/dev/training/train-language.ts FOLDER");

const first = count(folder, () => true);
const firstOdds = oddsOf(first);
// Some lines were never translated: a second pass leaves out those whose words speak against their own column.
const counts = count(folder, (text, lang) => {
  let sum = 0;
  for (const word of wordsOf(text)) sum += firstOdds(word);
  return lang === "fr" ? sum >= -4 : sum <= 4;
});
const odds = oddsOf(counts);
const frequency = new Map<string, number>();
for (const lang of LANGS) for (const [word, n] of counts[lang]) frequency.set(word, Math.max(frequency.get(word) ?? 0, n));
const kept = [...frequency]
  .filter(([word, n]) => n >= 8 && word.length <= 24)
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .slice(0, MOST_WORDS)
  .map(([word]) => word);

writeFileSync(
  join(import.meta.dirname, "../models/language.generated.ts"),
  [
    "// Written by `npx tsx src/dev/training/train-language.ts FOLDER` from public parallel text (see src/models/README.md). Do not edit.",
    "",
    "/** Log odds of French against English, in half natural units, and the words that have them, by a space. */",
    `export const words: readonly (readonly [odds: number, words: string])[] = ${table(
      kept.map((word) => [word, clamp(odds(word), 6)]),
      " ",
    )};`,
    "",
    "/** The same of three letters, `_` being a word's edge. */",
    `export const trigrams: readonly (readonly [odds: number, trigrams: string])[] = ${table(trigramOdds(counts), "")};`,
    "",
  ].join("\n"),
);

function count(from: string, wanted: (text: string, lang: Lang) => boolean): Counts {
  const result = { en: new Map<string, number>(), fr: new Map<string, number>() };
  const add = (raw: string, lang: Lang, weight: number) => {
    const text = plain(raw);
    if (wanted(text, lang)) for (const word of wordsOf(text)) result[lang].set(word, (result[lang].get(word) ?? 0) + weight);
  };
  for (const name of sorted(from, ".tsv")) {
    const weight = WEIGHTS[basename(name, ".tsv")] ?? 1;
    for (const pair of readPairs(join(from, name))) {
      if (pair.en !== pair.fr && !isHeldOut(pair)) for (const lang of LANGS) add(pair[lang], lang, weight);
    }
  }
  const pages = join(from, "pages");
  if (existsSync(pages)) {
    for (const lang of LANGS) {
      for (const name of sorted(pages, `.${lang}.md`)) {
        const body = readFileSync(join(pages, name), "utf8").replace(/^---\n[\s\S]*?\n---\n/u, "");
        for (const line of body.split("\n")) add(line, lang, PAGES_WEIGHT);
      }
    }
  }
  return result;
}

function sorted(from: string, end: string): string[] {
  return readdirSync(from)
    .filter((name) => name.endsWith(end))
    .sort();
}

function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  eachWord(text, (from, to, apostrophe) => words.push(spelling(lower, from, to, apostrophe)));
  return words;
}

function oddsOf(of: Counts): (word: string) => number {
  const total = (lang: Lang) => [...of[lang].values()].reduce((sum, n) => sum + n, 0);
  const [en, fr] = [total("en"), total("fr")];
  // Counts on a common scale, so that the smoothing weighs the same on both sides.
  const scale = en / fr;
  return (word) => Math.log(((of.fr.get(word) ?? 0) * scale + 1) / ((of.en.get(word) ?? 0) + 1));
}

/** Over word types, not running words: the table speaks for words that the list does not have. */
function trigramOdds(of: Counts): [string, number][] {
  const size = SYMBOLS ** 3;
  const seen = { en: new Float64Array(size), fr: new Float64Array(size) };
  const names = new Map<number, string>();
  for (const lang of LANGS)
    for (const [word, n] of of[lang]) {
      if (n < 2 || word.includes("'")) continue;
      const weight = Math.log2(1 + n);
      const letters = [...`_${word}_`];
      for (let at = 0; at + 2 < letters.length; at++) {
        const [a, b, c] = letters.slice(at, at + 3) as [string, string, string];
        const index = trigram(symbolOf(a.charCodeAt(0)), symbolOf(b.charCodeAt(0)), symbolOf(c.charCodeAt(0)));
        names.set(index, a + b + c);
        const table = seen[lang];
        table[index] = (table[index] ?? 0) + weight;
      }
    }
  const sum = (table: Float64Array) => table.reduce((total, n) => total + n, 0);
  const scale = sum(seen.en) / sum(seen.fr);
  return [...names].flatMap(([index, name]): [string, number][] => {
    const [en, fr] = [seen.en[index] ?? 0, (seen.fr[index] ?? 0) * scale];
    return en + fr < 40 ? [] : [[name, clamp(Math.log((fr + 8) / (en + 8)), 4)]];
  });
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

function table(entries: readonly (readonly [string, number])[], separator: string): string {
  const groups = new Map<number, string[]>();
  for (const [name, value] of entries) {
    const step = Math.round(value * STEPS) + 0;
    groups.set(step, [...(groups.get(step) ?? []), name]);
  }
  const rows = [...groups].filter(([step]) => separator !== "" || step !== 0).sort((a, b) => a[0] - b[0]);
  return `[\n${rows.map(([step, names]) => `  [${step}, ${JSON.stringify(names.sort().join(separator))}],`).join("\n")}\n]`;
}
