import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../src/dev/modules.ts";

/** Four times the text: what is quadratic costs sixteen times as much. The table of a search is, up to where it is narrowed to a band. */
const MOST_GROWTH = 8;

/** Those that took minutes, before each was mended. */
const WORST = [
  "sentences, shuffled",
  "sentences, every other one",
  "sentences against one",
  "the same allowed word",
  "parentheses",
  "edit: numbers of one paragraph",
  "edit: sentences of one paragraph on one side",
];

interface Work {
  readonly name: string;
  readonly size: number;
  readonly blocks: number;
  readonly refused?: string;
}

let work: readonly Work[] = [];

beforeAll(async () => {
  const call = [join(ROOT, "src/dev/shapes.mjs"), "--work", "--sizes", "5,20", ...WORST];
  const { stdout } = await promisify(execFile)(process.execPath, call);
  work = stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Work => JSON.parse(line));
}, 240_000);

describe("work grows with the text", () => {
  test.each(WORST)("%s", (name) => {
    const [small, large] = work.filter((row) => row.name === name);
    expect([small?.refused, large?.refused]).toEqual([undefined, undefined]);
    expect((large?.blocks as number) / (small?.blocks as number)).toBeLessThan(MOST_GROWTH);
  });
});
