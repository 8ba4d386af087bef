import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stems } from "#text/tokens";

/** One segment pair as integers, and how much it counts. */
export interface Segment {
  readonly en: Int32Array;
  readonly fr: Int32Array;
  readonly weight: number;
}

/** Words by number, and in how many segments each occurs. */
export interface Vocabulary {
  readonly words: string[];
  readonly count: number[];
  readonly segments: number[];
}

/** The parallel text, read. */
export interface Corpus {
  readonly segments: readonly Segment[];
  readonly en: Vocabulary;
  readonly fr: Vocabulary;
}

/** Statutes are drafted, not translated, and use words in senses of their own: they count least. */
const WEIGHT: Readonly<Record<string, number>> = {
  laws: 1,
  "defined-terms": 2,
  "canada-blog": 6,
  "gc-misc": 6,
  "gc-ui-strings": 4,
  tatoeba: 2,
};
const DEFAULT_WEIGHT = 3;
const LONGEST = 60;

/** Reads every `NAME.tsv` of a folder (`en<TAB>fr`, a header line), and `extra` segment pairs after them. */
export function readCorpus(folder: string): Corpus {
  const en = vocabulary();
  const fr = vocabulary();
  const segments: Segment[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".tsv"))
    .sort()) {
    const weight = WEIGHT[file.slice(0, -4)] ?? DEFAULT_WEIGHT;
    for (const line of readFileSync(join(folder, file), "utf8").split("\n").slice(1)) {
      const [a, b] = line.split("\t");
      if (!a || !b) continue;
      const [x, y] = [en.read(stems(a, "en")), fr.read(stems(b, "fr"))];
      if (x.length > 0 && y.length > 0 && x.length <= LONGEST && y.length <= LONGEST) segments.push({ en: x, fr: y, weight });
    }
  }
  return { segments, en, fr };
}

function vocabulary(): Vocabulary & { read(words: readonly string[]): Int32Array } {
  const ids = new Map<string, number>();
  const words: string[] = [];
  const count: number[] = [];
  const segments: number[] = [];
  const read = (list: readonly string[]) => {
    const seen = new Set<number>();
    const numbers = list.map((word) => {
      let id = ids.get(word);
      if (id === undefined) {
        id = words.length;
        ids.set(word, id);
        words.push(word);
        count.push(0);
        segments.push(0);
      }
      count[id] = (count[id] ?? 0) + 1;
      seen.add(id);
      return id;
    });
    for (const id of seen) segments[id] = (segments[id] ?? 0) + 1;
    return Int32Array.from(numbers);
  };
  return { words, count, segments, read };
}
