import { GITHUB_PACE, gitHubWith, type Pace } from "./client.ts";
import { isDone, settleDelivery } from "./deliveries.ts";
import { type AppEnv, type AppIdentity, identityOf } from "./env.ts";
import type { Job, ReportJob } from "./job.ts";
import { log } from "./log.ts";
import { giveUp, reportPull, type Work } from "./pull-request.ts";
import { acquireLease, forget, numberOf, releaseLease } from "./records.ts";
import { type Failure, failureOf, RetryLater } from "./retry-later.ts";
import { forgetToken, installationToken } from "./token.ts";

/** What a consumer takes from its surroundings. */
export interface Surroundings {
  readonly pace: Pace;
  now(): number;
}

const HERE: Surroundings = { pace: GITHUB_PACE, now: () => Date.now() };

/** One job and what the queue knows of it. */
interface Message {
  /** The same whenever the job is tried again, and another where GitHub sent the delivery twice. */
  readonly id: string;
  readonly body: Job;
  /** From 1. */
  readonly attempts: number;
  ack(): void;
  retry(options?: { delaySeconds?: number }): void;
}

/** A job is tried this often; wrangler.toml has one less as the retries. */
const TRIES = 11;
/** Longest wait before another try, in seconds. */
const LONGEST = 900;

/** Works on jobs from the queue. A job that cannot be finished goes back; one that never can is given up, and says so. */
export async function consume(batch: { readonly messages: readonly Message[] }, env: AppEnv, here: Surroundings = HERE): Promise<void> {
  for (const message of batch.messages) await handle(message, env, here);
}

async function handle(message: Message, env: AppEnv, here: Surroundings): Promise<void> {
  const { body: job, attempts } = message;
  const ids = {
    delivery: job.delivery,
    installation: job.installation,
    ...(job.kind === "report" && { repository: job.repository.id, number: job.number }),
  };
  try {
    if (await isDone(env.DB, job.delivery)) {
      message.ack();
      return;
    }
    const outcome = job.kind === "forget" ? await forgotten(env.DB, job.installation) : await reported(job, message, env, here);
    await settleDelivery(env.DB, job.delivery, here.now());
    log({ ...ids, outcome });
    message.ack();
  } catch (error) {
    const failure = failureOf(error);
    const seconds = Math.min(LONGEST, secondsUntil(failure, attempts));
    log({ ...ids, outcome: failure.kind === "later" ? failure.outcome : failure.kind, status: failure.status, attempt: attempts, seconds });
    message.retry({ delaySeconds: seconds });
  }
}

function secondsUntil(failure: Failure, attempts: number): number {
  if (failure.kind === "later" && failure.seconds !== undefined) return Math.ceil(failure.seconds);
  return 2 ** Math.min(attempts, 9);
}

async function forgotten(db: D1Database, installation: number): Promise<string> {
  await forget(db, installation);
  return "forgotten";
}

async function reported(job: ReportJob, { id: lease, attempts }: Message, env: AppEnv, here: Surroundings): Promise<string> {
  const isLast = attempts >= TRIES;
  const app = identityOf(env);
  if (!app) return "not-set-up";
  const number = job.number ?? (await numberOf(env.DB, job.repository.id, job.head));
  if (number === null) return "unknown-commit";
  const held = await acquireLease(env.DB, { repository: job.repository.id, number, installation: job.installation }, lease, here.now());
  if (!held) return busy(isLast);
  try {
    const github = gitHubWith(await installationToken(job.installation, app, here.pace, here.now()), app.api, here.pace);
    const work: Work = { job, number, held, github, appId: Number(app.id), db: env.DB, isAgain: attempts > 1, now: here.now };
    return await attempt(work, app, isLast);
  } catch (error) {
    return lost(error, isLast);
  } finally {
    await releaseLease(env.DB, held);
  }
}

async function attempt(work: Work, app: AppIdentity, isLast: boolean): Promise<string> {
  try {
    return await reportPull(work);
  } catch (error) {
    const failure = failureOf(error);
    if (failure.status === 401) forgetToken(work.job.installation, app);
    if (isFinal(failure, isLast)) await giveUp(work, failure.kind === "later" ? "unavailable" : "internal").catch(() => {});
    throw error;
  }
}

/** Whether trying again cannot help. */
const isFinal = ({ kind }: Failure, isLast: boolean) =>
  isLast || kind === "forbidden" || kind === "missing" || kind === "gone" || kind === "refused";

/** Names what ended a job for good; what may pass is thrown on. */
function lost(error: unknown, isLast: boolean): string {
  const failure = failureOf(error);
  if (!isFinal(failure, isLast)) throw error;
  return failure.kind === "later" ? `given-up-${failure.outcome}` : `given-up-${failure.kind}`;
}

function busy(isLast: boolean): string {
  if (isLast) return "given-up-busy";
  throw new RetryLater("busy", 20);
}
