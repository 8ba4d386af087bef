import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { ROOT } from "../modules.ts";

/** A change of the source that a test should notice. */
export interface Mutant {
  /** From the root of the repository. */
  readonly file: string;
  readonly line: number;
  /** What stands there now, and the line that it stands on. */
  readonly original: string;
  readonly code: string;
  readonly replacement: string;
  /** Names the mutant as the checker does. */
  readonly place: string;
}

/** The files of a folder that are mutated: all but tests and what is generated. */
export function filesOf(folder: string): readonly string[] {
  const names = readdirSync(join(ROOT, "src", folder), { recursive: true, encoding: "utf8" });
  return names.filter((name) => /(?<!\.test|\.generated)\.ts$/u.test(name)).map((name) => `src/${folder}/${name.replaceAll("\\", "/")}`);
}

/** Every mutant that Stryker makes of some files, in its order. */
export async function mutantsOf(files: readonly string[], excludedMutations: readonly string[]): Promise<readonly Mutant[]> {
  const sources = files.map((file) => ({ name: join(ROOT, file), mutate: true, content: readFileSync(join(ROOT, file), "utf8") }));
  const contents = new Map(sources.map(({ name, content }) => [name, content.split("\n")]));
  const options = { plugins: null, ignorers: [], excludedMutations: [...excludedMutations], noHeader: true };
  const { mutants } = await new Instrumenter(SILENT).instrument(sources, options);
  const made = mutants.filter(({ status }) => status !== "Ignored");
  return made.map(({ fileName, location: { start, end }, replacement }) => {
    const lines = contents.get(fileName) ?? [];
    const file = relative(ROOT, fileName).replaceAll("\\", "/");
    return {
      file,
      line: start.line + 1,
      original: textBetween(lines, start, end),
      code: (lines[start.line] ?? "").trim(),
      replacement,
      place: placeOf(file.slice("src/".length), start, end, replacement),
    };
  });
}

/**
 * Draws as many mutants by a hash of what they are, not of where they stand: an edit elsewhere leaves the draw as it is. Equal
 * changes of equal code are told apart by their count.
 */
export function draw(mutants: readonly Mutant[], size: number, seed: string): readonly Mutant[] {
  const seen = new Map<string, number>();
  const ranked = mutants.map((mutant) => {
    const what = JSON.stringify([seed, mutant.file, mutant.code, mutant.original, mutant.replacement]);
    const count = (seen.get(what) ?? 0) + 1;
    seen.set(what, count);
    return { mutant, rank: createHash("sha256").update(`${what}${count}`).digest("hex") };
  });
  return ranked
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ mutant }) => mutant);
}

/** Line and column, from 0. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Names a mutant; `sampled.mjs` does the same. */
export const placeOf = (fileInSrc: string, start: Point, end: Point, replacement: string): string =>
  JSON.stringify([fileInSrc, start.line, start.column, end.line, end.column, replacement]);

function textBetween(lines: readonly string[], start: Point, end: Point): string {
  const within = lines.slice(start.line, end.line + 1);
  return within.map((line, i) => line.slice(i === 0 ? start.column : 0, i === within.length - 1 ? end.column : undefined).trim()).join(" ");
}

const nothing = () => {};
const SILENT = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};
