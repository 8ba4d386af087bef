import { availableParallelism } from "node:os";
import { needed } from "#drift/history";
import { type Thread, threadOf } from "../thread.ts";
import { type Replayed, type ReplayJob, replayPair } from "./replay-pair.ts";
import { type ScoreJob, scoreStates } from "./score-states.ts";

/** Replays and scores pairs, on all processors where there is enough to do. */
export interface Threads {
  replay(job: ReplayJob): Promise<Replayed>;
  score(job: ScoreJob): Promise<readonly (number | null)[]>;
  close(): Promise<void>;
}

/** What a thread is sent. */
export type HistoryJob = { readonly replay: ReplayJob } | { readonly score: ScoreJob };

/** What it answers. */
type Done = Replayed | readonly (number | null)[];

/** Revisions that are done before a thread would have started, or before one more would. */
const FEW = 60;
/** Jobs that wait for a thread where this one does the next: what all have learned of the engine’s code is used. */
const ENOUGH = 2;
/** Each thread holds the engine and the lexicon, about 60 MB. */
const MOST = 8;

/** A pool that grows when it is needed. Only the bundle can be started a second time; what runs from source does all work here. */
export function threads(): Threads {
  const canStart = import.meta.url.endsWith(".js");
  const size = Math.min(MOST, availableParallelism()) - 1;
  const pool: Thread<HistoryJob, Done>[] = [];
  let done = 0;
  const run = async (job: HistoryJob, revisions: number): Promise<Done> => {
    done += revisions;
    if (!canStart || size < 1 || done <= FEW) return doneHere(job);
    if (pool.length < Math.min(size, Math.floor(done / FEW))) pool.push(threadOf(new URL(import.meta.url)));
    const [least] = pool.toSorted((a, b) => a.waiting - b.waiting);
    if ((least?.waiting ?? 0) >= ENOUGH) return doneHere(job);
    try {
      return await (least as Thread<HistoryJob, Done>).run(job);
    } catch {
      // Without threads, as where memory is short, the work is done all the same.
      return doneHere(job);
    }
  };
  return {
    replay: async (job) => (await run({ replay: job }, needed(job.revisions, (index) => job.known[index]).length)) as Replayed,
    score: async (job) => (await run({ score: job }, job.states.length)) as readonly (number | null)[],
    close: async () => void (await Promise.all(pool.map((thread) => thread.close()))),
  };
}

/** Does a job in this thread. */
export const doneHere = (job: HistoryJob): Done => ("replay" in job ? replayPair(job.replay) : scoreStates(job.score));
