import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stems } from "#text/tokens";

/** Two texts that say the same, and how much they count. */
export interface ParallelLine {
  readonly en: string;
  readonly fr: string;
  readonly weight: number;
  /** Prose of the kind that postings are: on it is counted which words go without a counterpart. */
  readonly isClose: boolean;
}

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
/** What a sentence of a page that was lined up counts. */
export const PAGE_WEIGHT = 6;
const CLOSE: readonly string[] = ["canada-blog", "gc-misc"];
const LONGEST = 60;

/** Reads every `NAME.tsv` of a folder: `en<TAB>fr`, a header line. */
export function readLines(folder: string): ParallelLine[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".tsv"))
    .sort()
    .flatMap((file) => {
      const source = file.slice(0, -4);
      const rows = readFileSync(join(folder, file), "utf8").split("\n").slice(1);
      return rows.flatMap((row): ParallelLine[] => {
        const [en, fr] = row.split("\t");
        return en && fr ? [{ en, fr, weight: WEIGHT[source] ?? DEFAULT_WEIGHT, isClose: CLOSE.includes(source) }] : [];
      });
    });
}

/** Lines as the integers that are trained on. */
export function corpusOf(lines: readonly ParallelLine[]): Corpus {
  const en = vocabulary();
  const fr = vocabulary();
  const segments = lines.flatMap((line): Segment[] => {
    const [x, y] = [en.read(stems(line.en, "en")), fr.read(stems(line.fr, "fr"))];
    return x.length > 0 && y.length > 0 && x.length <= LONGEST && y.length <= LONGEST ? [{ en: x, fr: y, weight: line.weight }] : [];
  });
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
