import { availableParallelism } from "node:os";
import type { Config } from "#config/config";
import { engineForMany } from "#engine";
import type { Outcome } from "#finding";
import { checkPair } from "#parity";
import type { Sides, Source } from "#posting";
import type { OptionSpec } from "./command.ts";
import { type Thread, ThreadEnded, threadOf } from "./thread.ts";

/** A pair to check. Plain data, so that another thread can do it. */
export interface CheckJob {
  readonly key: string;
  readonly sources: Sides<Source>;
  readonly config: Config;
  readonly only: readonly string[] | undefined;
}

/** Who checks the pairs of a run. */
export interface Checkers {
  /** How many pairs are under way at a time. */
  readonly width: number;
  /** Checks a pair. @throws ThreadEnded where the thread that was at it ended: nothing is known of the pair. */
  check(job: CheckJob): Promise<Outcome>;
  close(): Promise<void>;
}

/** Each thread holds the engine and the lexicon, about 60 MB. */
const MOST = 8;
/** Of `check`: how many threads a run takes. */
export const THREADS_OPTION: OptionSpec = {
  flags: "--threads <number>",
  summary: {
    en: "threads that check; default: where there are many pairs, one fewer than there are processors",
    fr: "fils d’exécution qui vérifient; par défaut, s’il y a beaucoup de paires, un de moins qu’il y a de processeurs",
  },
  choices: Array.from({ length: MOST }, (_, i) => String(i + 1)),
};
/** Pairs that are done before threads have learned the engine’s code. */
const FEW = 64;
/** Pairs that are open where no thread does them: their files are read meanwhile. */
const WIDTH = 16;
/** Pairs given to a thread at a time: one under way, and the next. */
const GIVEN = 2;

/** Checks a pair in this thread. */
export const checkHere = ({ key, sources, config, only }: CheckJob): Outcome => checkPair(sources, { ...engineForMany(config, key), only });

/**
 * How many threads a run takes: as many as were asked for; else, where there is enough to do, one fewer than the machine has
 * processors, since memory is collected and files are read beside them, and each thread reads anew what recurs.
 */
export function threadsFor(pairs: number, asked: string | undefined): number {
  const count = asked === undefined ? (pairs < FEW ? 1 : Math.max(1, Math.min(MOST, availableParallelism() - 1))) : Number(asked);
  return Math.min(count, pairs);
}

/** Threads that check, or this one where one is enough. Only the bundle can be started again; what runs from source does all work here. */
export function checkers(count: number, bundle: URL = new URL(import.meta.url)): Checkers {
  if (count < 2 || !bundle.href.endsWith(".js")) return { width: WIDTH, check: async (job) => checkHere(job), close: async () => {} };
  const threads: Thread<{ readonly check: CheckJob }, Outcome>[] = [];
  const check = async (job: CheckJob): Promise<Outcome> => {
    let [thread] = threads.filter(({ hasEnded }) => !hasEnded).sort((a, b) => a.waiting - b.waiting);
    // One is started when it is needed: a run that finds most reports in its cache needs few.
    if (threads.length < count && (thread === undefined || thread.waiting >= GIVEN)) {
      thread = threadOf(bundle);
      threads.push(thread);
    }
    if (thread === undefined) return checkHere(job);
    try {
      return await thread.run({ check: job });
    } catch (error) {
      if (error instanceof ThreadEnded && !error.isUnderWay) return check(job);
      throw error;
    }
  };
  return { width: GIVEN * count, check, close: async () => void (await Promise.all(threads.map((thread) => thread.close()))) };
}
