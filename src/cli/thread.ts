import { Worker } from "node:worker_threads";

/** A thread of the bundle that does jobs in turn. */
export interface Thread<Job, Done> {
  /** Jobs that it was given and has not done. */
  readonly waiting: number;
  /** Whether it ended before it was closed. */
  readonly hasEnded: boolean;
  /** Does a job. @throws ThreadEnded where the thread ended before it was done. */
  run(job: Job): Promise<Done>;
  close(): Promise<unknown>;
}

/** A thread ended by itself. */
export class ThreadEnded extends Error {
  /** Whether the job was under way: it may be what ended the thread. Other jobs were not begun. */
  readonly isUnderWay: boolean;

  constructor(reason: string, isUnderWay: boolean) {
    super(reason);
    this.isUnderWay = isUnderWay;
  }
}

/** Starts a file that answers each message with one. */
export function threadOf<Job, Done>(file: URL): Thread<Job, Done> {
  const worker = new Worker(file, { argv: [] });
  const open: { resolve(done: Done): void; reject(error: ThreadEnded): void }[] = [];
  let reason: string | undefined;
  worker.on("message", (done: Done) => open.shift()?.resolve(done));
  // An error may overtake the answers that the thread gave before it; all of these come before its exit.
  worker.on("error", (error: unknown) => {
    reason ??= error instanceof Error ? error.message : String(error);
  });
  worker.on("exit", (code) => {
    const why = reason ?? `a thread ended with code ${code}`;
    reason = why;
    for (const [place, { reject }] of open.splice(0).entries()) reject(new ThreadEnded(why, place === 0));
  });
  return {
    get waiting() {
      return open.length;
    },
    get hasEnded() {
      return reason !== undefined;
    },
    run: (job) =>
      new Promise((resolve, reject) => {
        if (reason !== undefined) return reject(new ThreadEnded(reason, false));
        open.push({ resolve, reject });
        worker.postMessage(job);
      }),
    close: () => worker.terminate(),
  };
}
