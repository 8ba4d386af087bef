import { readFileSync } from "node:fs";

/** A line of a folder of parallel text. */
export interface ParallelPair {
  readonly en: string;
  readonly fr: string;
}

/** The pairs of a file: English TAB French, with a heading line. */
export function readPairs(path: string): ParallelPair[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const [en, fr] = line.split("\t");
      return en === undefined || fr === undefined ? [] : [{ en, fr }];
    });
}

/** One pair in twenty, by its text alone: what no program here trains on, so that it can be measured on. */
export function isHeldOut(pair: ParallelPair): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < pair.en.length; at++) hash = Math.imul(hash ^ pair.en.charCodeAt(at), 0x01000193);
  return (hash >>> 8) % 20 === 0;
}

/** The text without code, addresses and markup. */
export function plain(text: string): string {
  return text
    .replace(/`[^`]*`_*/gu, " ")
    .replace(/\S*(?::\/\/|www\.)\S*/gu, " ")
    .replace(/\{\{[^}]*\}\}|<[^<>]*>|\]\([^)]*\)/gu, " ")
    .replace(/[*[\]|#>]/gu, " ");
}
