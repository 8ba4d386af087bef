import { parentPort } from "node:worker_threads";
import { type CheckJob, checkHere } from "./check-threads.ts";
import { doneHere, type HistoryJob } from "./history/threads.ts";

/** What a thread does: works on what it is sent until it is ended. */
export function serve(): void {
  parentPort?.on("message", (job: HistoryJob | { readonly check: CheckJob }) =>
    parentPort?.postMessage("check" in job ? checkHere(job.check) : doneHere(job)),
  );
}
