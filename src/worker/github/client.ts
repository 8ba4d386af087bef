import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import Bottleneck from "bottleneck/light.js";

/** GitHub’s API, with its limits kept. */
export type GitHub = InstanceType<typeof Client>;

/** How requests are paced, in milliseconds. */
export interface Pace {
  /** Between two writes. */
  readonly write: number;
  /** Between two that notify people. */
  readonly notify: number;
  /** What one second of waiting to try again lasts. */
  readonly second: number;
}

/** What GitHub asks for: a second between writes, three between notifications; a second lasts so many milliseconds. */
export const githubPace = (second: number): Pace => ({ write: second, notify: 3 * second, second });

/** The longest wait inside a job, in seconds; over it the job goes back to the queue. */
const PATIENCE = 15;
/** How long an answer may take, in milliseconds. */
const TIMEOUT = 20_000;

const Client = Octokit.plugin(retry, throttling);

/** A client for one job. Nothing is shared between jobs: workerd lets no request wait for another’s timer or promise. */
export function gitHubWith(auth: string, api: string, pace: Pace): GitHub {
  const isShort = (seconds: number, _: object, __: unknown, tries: number) => seconds <= PATIENCE && tries < 2;
  return new Client({
    auth,
    baseUrl: api,
    userAgent: "parite",
    request: { fetch: within },
    retry: { retries: 2, retryAfterBaseValue: pace.second },
    throttle: {
      onRateLimit: isShort,
      onSecondaryRateLimit: isShort,
      retryAfterBaseValue: pace.second,
      ...limiters(pace),
    },
    // What goes wrong is logged by the queue, in ids.
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });
}

const quiet = () => {};

const limiters = (pace: Pace) => ({
  global: alone({ maxConcurrent: 6 }),
  auth: alone({ maxConcurrent: 1 }),
  search: alone({ maxConcurrent: 1 }),
  write: alone({ maxConcurrent: 1, minTime: pace.write }),
  notifications: alone({ maxConcurrent: 1, minTime: pace.notify }),
});

/** The limiter of one job where the plugin expects the group of all; `key` is the one thing it asks of a group. */
function alone(options: { readonly maxConcurrent: number; readonly minTime?: number }): Bottleneck.Group {
  const limiter = new Bottleneck(options);
  return { key: () => limiter } as unknown as Bottleneck.Group;
}

function within(url: string, init: RequestInit): Promise<Response> {
  return fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT) });
}
