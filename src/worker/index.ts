import { app } from "./app.tsx";
import type { RequestBindings } from "./env.ts";
import { sweepAll } from "./projects/sweep-all.ts";
import { consume } from "./queue/consume.ts";
import type { QueueMessage } from "./queue/handlers.ts";

export default {
  fetch: app.fetch,
  queue: (batch, env) => consume(batch, env),
  scheduled: (_, env) => sweepAll(env),
} satisfies ExportedHandler<RequestBindings, QueueMessage>;
