import { isMainThread } from "node:worker_threads";
import { runCli } from "./run.ts";
import { serve } from "./serve.ts";

// The bundle is one file; the threads of many pairs or a long history start it a second time.
if (isMainThread) await runCli(process);
else serve();
