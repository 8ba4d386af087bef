import { app } from "./app.tsx";
import type { AppEnv } from "./github/env.ts";
import type { Job } from "./github/job.ts";
import { consume } from "./github/queue.ts";

export default {
  fetch: app.fetch,
  queue: (batch, env) => consume(batch, env),
} satisfies ExportedHandler<AppEnv, Job>;
