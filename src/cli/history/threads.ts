import { availableParallelism } from "node:os";
import { parentPort, Worker } from "node:worker_threads";
import { needed } from "#drift/history";
import { type Replayed, type ReplayJob, replayPair } from "./replay-pair.ts";
import { type ScoreJob, scoreStates } from "./score-states.ts";

/** Replays and scores pairs, on all processors where there is enough to do. */
export interface Threads {
  replay(job: ReplayJob): Promise<Replayed>;
  score(job: ScoreJob): Promise<readonly (number | null)[]>;
  close(): Promise<void>;
}

/** What a thread is sent. */
type Job = { readonly replay: ReplayJob } | { readonly score: ScoreJob };

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
  const pool: Thread[] = [];
  let done = 0;
  const run = async (job: Job, revisions: number): Promise<Done> => {
    done += revisions;
    if (!canStart || size < 1 || done <= FEW) return doneHere(job);
    if (pool.length < Math.min(size, Math.floor(done / FEW))) pool.push(threadOf());
    const [least] = pool.toSorted((a, b) => a.waiting - b.waiting);
    if ((least?.waiting ?? 0) >= ENOUGH) return doneHere(job);
    try {
      return await (least as Thread).run(job);
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

/** What a thread does: works on what it is sent until it is ended. */
export function serve(): void {
  parentPort?.on("message", (job: Job) => parentPort?.postMessage(doneHere(job)));
}

const doneHere = (job: Job): Done => ("replay" in job ? replayPair(job.replay) : scoreStates(job.score));

interface Thread {
  readonly waiting: number;
  run(job: Job): Promise<Done>;
  close(): Promise<unknown>;
}

function threadOf(): Thread {
  const worker = new Worker(new URL(import.meta.url), { argv: [] });
  const open: { resolve(done: Done): void; reject(error: unknown): void }[] = [];
  worker.on("message", (done: Done) => open.shift()?.resolve(done));
  let broken: unknown;
  worker.on("error", (error) => {
    broken = error;
    for (const { reject } of open.splice(0)) reject(error);
  });
  return {
    get waiting() {
      return open.length;
    },
    run: (job) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(broken);
        open.push({ resolve, reject });
        worker.postMessage(job);
      }),
    close: () => worker.terminate(),
  };
}
