import type { Bindings } from "../bindings.ts";
import { handlers, type QueueMessage } from "./handlers.ts";
import type { JobHandler, JobIo } from "./job-handler.ts";
import { writeLog } from "./log.ts";
import { RetryLater } from "./retry-later.ts";

/** The clock and the pace of the Worker itself. */
const REAL: JobIo = { now: () => Date.now(), second: 1_000 };

/** One job and what the queue knows of it. */
interface Delivered {
  readonly id: string;
  readonly body: QueueMessage;
  /** From 1. */
  readonly attempts: number;
  ack(): void;
  retry(options?: { delaySeconds?: number }): void;
}

/** A job is tried this often; wrangler.toml has one less as the retries. */
const TRIES = 11;
/** Longest wait before another try, in seconds. */
const LONGEST = 900;

/** Works on jobs from the queue. A job that cannot be finished goes back; one that never can is given up by its handler, and says so. */
export async function consume(batch: { readonly messages: readonly Delivered[] }, env: Bindings, io: JobIo = REAL): Promise<void> {
  for (const message of batch.messages) await handle(message, env, io);
}

async function handle(message: Delivered, env: Bindings, io: JobIo): Promise<void> {
  const { id, body, attempts } = message;
  // The kind of the message picks a handler of such messages, which the type of a look-up cannot say.
  const { part, idsOf, run } = handlers[body.kind] as JobHandler<QueueMessage>;
  try {
    const outcome = await run(body, { env, io, id, attempt: attempts, isLast: attempts >= TRIES });
    if (outcome !== null) writeLog(part, { ...idsOf(body), outcome });
    message.ack();
  } catch (error) {
    const { outcome, status, seconds: wait } = error instanceof RetryLater ? error : new RetryLater("unknown");
    const seconds = Math.min(LONGEST, wait === undefined ? 2 ** Math.min(attempts, 9) : Math.ceil(wait));
    writeLog(part, { ...idsOf(body), outcome, status, attempt: attempts, seconds });
    message.retry({ delaySeconds: seconds });
  }
}
