import { d1Store } from "#store/d1-store";
import { databaseOf } from "#store/database";
import type { JobHandler } from "../queue/job-handler.ts";
import { RetryLater } from "../queue/retry-later.ts";
import { messageOf } from "./message.ts";
import { isPublicAddress } from "./public-address.ts";
import { signedHeaders } from "./signed.ts";

/** A message that waits for its webhook; what it says, the store knows. */
export interface DeliverJob {
  readonly kind: "deliver";
  readonly slug: string;
  readonly id: string;
}

/** The way out: what sends, and where it may. */
export interface Outlet {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly isAllowed: (address: string) => boolean;
  /** Longest wait for an answer, in milliseconds. */
  readonly timeout: number;
}

/** Seconds before the second try; each other wait is twice as long, and the queue waits 15 minutes at most. */
const FIRST_WAIT = 30;

/** Sends a message to its webhook, until it is taken or was tried as often as the queue tries. */
export const deliverBy = (outlet: Outlet): JobHandler<DeliverJob> => ({
  part: "webhook",
  idsOf: () => ({}),
  async run({ slug, id }, { env, io, attempt, isLast }) {
    const store = d1Store(databaseOf(env, slug));
    const project = await store.projectOf(slug);
    const found = project && (await store.deliveryOf(project.id, id));
    // Taken away meanwhile, or a message of the queue that came twice.
    if (!found || found.delivery.state === "sent" || found.delivery.state === "failed") return null;
    const { delivery, hook } = found;
    const body = messageOf(delivery, hook, project);
    const headers = await signedHeaders(id, Math.floor(io.now() / 1_000), body, hook.secret);
    const outcome = await tried(outlet, hook.address, { body, headers: { "Content-Type": "application/json", ...headers } });
    const isTaken = /^2\d\d$/u.test(outcome);
    const isOver = isTaken || isLast || outcome === "address";
    const state = isTaken ? "sent" : isOver ? "failed" : "waiting";
    await store.noteTried(project.id, id, { state, outcome, at: new Date(io.now()).toISOString() });
    if (!isOver) throw new RetryLater("not-taken", { seconds: FIRST_WAIT * 2 ** (attempt - 1) });
    return state;
  },
});

/** The status of the answer, or why there is none. Nothing of the answer is read. */
async function tried({ fetch, isAllowed, timeout }: Outlet, address: string, init: RequestInit): Promise<string> {
  if (!isAllowed(address)) return "address";
  try {
    const signal = AbortSignal.timeout(timeout);
    const answer = await fetch(address, { ...init, method: "POST", redirect: "manual", signal });
    await answer.body?.cancel();
    return String(answer.status);
  } catch (error) {
    return error instanceof Error && error.name === "TimeoutError" ? "timeout" : "unreachable";
  }
}

/** As the Worker sends. */
export const deliverHandler = deliverBy({ fetch: (address, init) => fetch(address, init), isAllowed: isPublicAddress, timeout: 10_000 });
