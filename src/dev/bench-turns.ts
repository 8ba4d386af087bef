import { defaultConfig } from "#config/config";
import { engineForMany, engineWith } from "#engine";
import { checkPair } from "#parity";
import { type FolderPair, sourcesOf } from "./pairs.ts";

/** Rounds over all pairs that let the code be compiled, and rounds that count. */
const WARM_UP = 3;
const ROUNDS = 5;

/** What checks of different pairs in turn cost, as ratios to the bare parse of the same files. */
export interface TurnRatios {
  /** Each pair by itself. */
  readonly apart: number;
  /** As the CLI checks a folder: what recurs is read once. */
  readonly sharing: number;
}

/**
 * Checks all pairs one after another, as a run over a folder does: what is remembered of a pair is often gone when it comes again, which checking one
 * pair again and again does not show. Processor time; the three alternate, so that all meet the same machine.
 */
export function turnRatios(pairs: readonly FolderPair[], bareParse: (text: string) => void): TurnRatios {
  const programs = {
    bare: ({ en, fr }: FolderPair) => [en, fr].forEach(bareParse),
    apart: (pair: FolderPair) => checkPair(sourcesOf(pair), engineWith(defaultConfig, pair.key)),
    sharing: (pair: FolderPair) => checkPair(sourcesOf(pair), engineForMany(defaultConfig, pair.key)),
  };
  const round = (run: (pair: FolderPair) => unknown): number => {
    const start = process.cpuUsage();
    for (const pair of pairs) run(pair);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  const spent = Array.from({ length: WARM_UP + ROUNDS }, () => ({
    bare: round(programs.bare),
    apart: round(programs.apart),
    sharing: round(programs.sharing),
  })).slice(WARM_UP);
  const ratio = (key: "apart" | "sharing"): number => {
    const sorted = spent.map((one) => one[key] / one.bare).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  return { apart: ratio("apart"), sharing: ratio("sharing") };
}
