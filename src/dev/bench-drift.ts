import { checkDrift } from "#drift/drift";
import { checkPair } from "#parity";
import { parse } from "#parse/parse";
import { checks } from "../../checks/index.ts";
import { checkStates, type StateSources } from "../review/check-states.ts";
import { lexicon } from "./engine.ts";
import { type FolderPair, pairsIn, sourcesOf } from "./pairs.ts";

/** Rounds that let the code be compiled, and rounds that count. */
const WARM_UP = 3;
const ROUNDS = 15;

type States = { readonly [T in keyof StateSources]: NonNullable<StateSources[T]> };

/**
 * What a pair that a pull request touches costs: both states checked and compared. Each state analysed once, as App and Action do,
 * against each part by itself, as they did: two checks and a comparison that read and line up the texts anew. Processor time, which
 * other work on the machine changes little; the two alternate, so that both meet the same machine, and the median of the rounds counts.
 */
export function benchDrift(folder: string): void {
  const pairs = pairsIn(folder).map((pair) => ({ key: pair.key, states: statesOf(pair) }));
  const round = (run: typeof shared) =>
    spent(() => {
      for (const { key, states } of pairs) run(states, key);
    });
  for (let i = 0; i < WARM_UP; i++) for (const run of [apart, shared]) round(run);
  const times = Array.from({ length: ROUNDS }, (_, i) => {
    // Each goes first in half of the rounds.
    const [first, second] = i % 2 === 0 ? [round(apart), round(shared)] : [round(shared), round(apart)];
    return i % 2 === 0 ? { apart: first, shared: second } : { apart: second, shared: first };
  });
  const row = (name: string, ms: number) => `${name.padEnd(34)}${ms.toFixed(1).padStart(8)} ms\n`;
  process.stdout.write(`${folder}: ${pairs.length} pairs, one paragraph added to the English, ${ROUNDS} rounds\n\n`);
  process.stdout.write(row("two checks and drift, each apart", median(times.map((time) => time.apart))));
  process.stdout.write(row("each state analysed once", median(times.map((time) => time.shared))));
  process.stdout.write(
    `ratio, median of the rounds       ${median(times.map((time) => time.shared / time.apart))
      .toFixed(2)
      .padStart(8)}\n\n`,
  );
}

/** The pair as it is, and before the paragraph in the middle of its English came. */
function statesOf(pair: FolderPair): States {
  const paragraphs = pair.en.split(/\n{2,}/u);
  const was = paragraphs.filter((_, i) => i !== paragraphs.length >> 1).join("\n\n");
  return { before: sourcesOf({ ...pair, en: was }), after: sourcesOf(pair) };
}

function apart({ before, after }: States, key: string): void {
  const options = { checks, lexicon, key, read: parse };
  checkPair(before, options);
  checkPair(after, options);
  checkDrift({ before, after }, options);
}

function shared(states: States, key: string): void {
  checkStates(states, { checks, lexicon, key });
}

function spent(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
