import { env } from "cloudflare:workers";
import { beforeEach } from "vitest";
import { type DeliverJob, deliverBy } from "../../../src/worker/notify/deliver-job.ts";
import { isPublicAddress } from "../../../src/worker/notify/public-address.ts";
import { RetryLater } from "../../../src/worker/queue/retry-later.ts";
import type { Received } from "../../receiver/server.ts";
import { asked, jsonOf, messages } from "../projects/asked.ts";

declare global {
  namespace Cloudflare {
    interface Env {
      /** Where `tests/receiver/server.ts` listens. */
      readonly TEST_RECEIVER: string;
    }
  }
}

/** A service of others, by a name that the Worker sends to. */
export const HOST = "https://hooks.example";

let channel = "";

/** What the Worker sends with, but that the name leads to the server of the tests. */
const handler = deliverBy({
  fetch: (address, init) => fetch(address.replace(HOST, `${env.TEST_RECEIVER}/${channel}`), init),
  isAllowed: isPublicAddress,
  timeout: 300,
});

/** What the server of the tests got of this test since the last time. */
export const received = async (): Promise<readonly Received[]> => (await fetch(`${env.TEST_RECEIVER}/control/${channel}`)).json();

/** Each test has a channel of its own. */
export const useReceiver = (): void =>
  beforeEach(() => {
    channel = crypto.randomUUID();
  });

/** One try of a message: what became of it, or in how many seconds the next one is. */
export async function tryOf(job: DeliverJob, attempt = 1): Promise<string | number | null> {
  const io = { now: () => Date.now(), second: 1 };
  try {
    return await handler.run(job, { env: env as never, io, id: "m", attempt, isLast: attempt >= 11 });
  } catch (error) {
    if (error instanceof RetryLater) return error.seconds ?? -1;
    throw error;
  }
}

/** Sends what waits in the queue, and says what arrived. */
export async function delivered(): Promise<readonly Received[]> {
  for (const job of messages.splice(0)) await tryOf(job);
  return received();
}

/** A webhook, and its secret. */
export async function hooked(admin: string, more: object = {}, slug = "careers") {
  const asks = { name: "Desk", address: `${HOST}/take`, body: "json", lang: "en", tells: "both", ...more };
  return jsonOf(asked("POST", `/${slug}/webhooks`, admin, asks));
}
