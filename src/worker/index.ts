import type { AppEnv } from "../bot/app/env.ts";
import type { Job } from "../bot/app/job.ts";
import { consume } from "../bot/app/queue.ts";
import { app } from "./app.tsx";

export default {
  fetch: app.fetch,
  queue: (batch, env) => consume(batch, env),
} satisfies ExportedHandler<AppEnv, Job>;
