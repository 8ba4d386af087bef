import { availableParallelism } from "node:os";
import { parentPort, Worker } from "node:worker_threads";
import { needed } from "#drift/history";
import { type Replayed, type ReplayJob, replayPair } from "./replay-pair.ts";

/** Replays pairs, on all processors where there is enough to do. */
export interface Threads {
  replay(job: ReplayJob): Promise<Replayed>;
  close(): Promise<void>;
}

/** Revisions that are done before a thread would have started. */
const FEW = 60;
/** Each thread holds the engine and the lexicon, about 60 MB. */
const MOST = 8;

/** A pool that grows when it is needed. Only the bundle can be started a second time; what runs from source does all work here. */
export function threads(): Threads {
  const canStart = import.meta.url.endsWith(".js");
  const size = Math.min(MOST, availableParallelism());
  const pool: Thread[] = [];
  let done = 0;
  return {
    async replay(job) {
      done += needed(job.revisions, (index) => job.known[index]).length;
      if (!canStart || size < 2 || done <= FEW) return replayPair(job);
      if (pool.length < size) pool.push(threadOf());
      const [least] = pool.toSorted((a, b) => a.waiting - b.waiting);
      try {
        return await (least as Thread).replay(job);
      } catch {
        // Without threads, as where memory is short, the work is done all the same.
        return replayPair(job);
      }
    },
    close: async () => void (await Promise.all(pool.map((thread) => thread.close()))),
  };
}

/** What a thread does: replays what it is sent until it is ended. */
export function serve(): void {
  parentPort?.on("message", (job: ReplayJob) => parentPort?.postMessage(replayPair(job)));
}

interface Thread {
  readonly waiting: number;
  replay(job: ReplayJob): Promise<Replayed>;
  close(): Promise<unknown>;
}

function threadOf(): Thread {
  const worker = new Worker(new URL(import.meta.url), { argv: [] });
  const open: { resolve(replayed: Replayed): void; reject(error: unknown): void }[] = [];
  worker.on("message", (replayed: Replayed) => open.shift()?.resolve(replayed));
  let broken: unknown;
  worker.on("error", (error) => {
    broken = error;
    for (const { reject } of open.splice(0)) reject(error);
  });
  return {
    get waiting() {
      return open.length;
    },
    replay: (job) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(broken);
        open.push({ resolve, reject });
        worker.postMessage(job);
      }),
    close: () => worker.terminate(),
  };
}
