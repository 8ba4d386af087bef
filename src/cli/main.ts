import { isMainThread } from "node:worker_threads";
import { serve } from "./history/threads.ts";
import { runCli } from "./run.ts";

// The bundle is one file; the threads of a long history start it a second time.
if (isMainThread) await runCli(process);
else serve();
