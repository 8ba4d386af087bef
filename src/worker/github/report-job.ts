import type { JobTry } from "../queue/job-handler.ts";
import { RetryLater } from "../queue/retry-later.ts";
import { gitHubWith, githubPace } from "./client.ts";
import { type Failure, failureOf } from "./failure.ts";
import { acceptedFor } from "./feed-job.ts";
import { type AppIdentity, identityOf } from "./identity.ts";
import { oncePerDelivery } from "./once.ts";
import { acquireLease, numberOf, releaseLease } from "./pull-records.ts";
import { giveUp, type PullContext, type PullHint, reportPull } from "./pull-request.ts";
import { forgetToken, installationToken } from "./token.ts";

/** Work on a pull request. */
export interface ReportJob extends PullHint {
  readonly kind: "report";
  readonly delivery: string;
  /** Null where only the commit is known. */
  readonly number: number | null;
}

/** Reports on the pull request, alone with it for as long as it takes. */
export const reportHandler = oncePerDelivery<ReportJob>({
  idsOf: ({ delivery, installation, repository, number }) => ({ delivery, installation, repository: repository.id, number }),
  async run(job, { id: lease, attempt, isLast, env, io }) {
    const app = identityOf(env);
    if (!app) return "not-set-up";
    const number = job.number ?? (await numberOf(env.DB, job.repository.id, job.head));
    if (number === null) return "unknown-commit";
    const leased = await acquireLease(env.DB, { repository: job.repository.id, number, installation: job.installation }, lease, io.now());
    if (!leased) return busy(isLast);
    try {
      const pace = githubPace(io.second);
      const github = gitHubWith(await installationToken(job.installation, app, pace, io.now()), app.api, pace);
      const accepted = () => acceptedFor(env, job.installation, job.repository.id);
      const rest = { appId: Number(app.id), db: env.DB, isAgain: attempt > 1, now: io.now, accepted };
      const context: PullContext = { job, number, leased, github, ...rest };
      return await reportOrGiveUp(context, app, isLast);
    } catch (error) {
      return lost(error, isLast);
    } finally {
      await releaseLease(env.DB, leased);
    }
  },
});

async function reportOrGiveUp(context: PullContext, app: AppIdentity, isLast: JobTry["isLast"]): Promise<string> {
  try {
    return await reportPull(context);
  } catch (error) {
    const failure = failureOf(error);
    if (failure.status === 401) forgetToken(context.job.installation, app);
    if (isFinal(failure, isLast)) await giveUp(context, failure.kind === "later" ? "unavailable" : "internal").catch(() => {});
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
  throw new RetryLater("busy", { seconds: 20 });
}
