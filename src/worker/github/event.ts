import { z } from "zod";
import type { FeedJob } from "./feed-job.ts";
import type { ForgetJob } from "./forget-job.ts";
import type { ReportJob } from "./report-job.ts";

/** What an event asks for: a job, or nothing, and why; or that it is not what GitHub sends. */
export type EventOutcome = { readonly job: ReportJob | FeedJob | ForgetJob } | { readonly ignored: string } | { readonly invalid: true };

/** Reads of an event the few fields that are needed, ids and a commit. Never throws. */
export function jobOf(event: string, delivery: string, payload: unknown): EventOutcome {
  if (event === "ping") return { ignored: "ping" };
  if (event === "pull_request") return pullRequest(delivery, payload);
  if (event === "check_run") return checkRun(delivery, payload);
  if (event === "push") return push(delivery, payload);
  if (event === "installation") return installation(delivery, payload);
  return { ignored: "event" };
}

const action = z.object({ action: z.string() });
const id = z.int().min(1);
const commit = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u);
const common = z.object({
  installation: z.object({ id }),
  repository: z.object({ id, name: z.string().min(1), owner: z.object({ login: z.string().min(1) }) }),
});
const pullRequestEvent = common.extend({
  pull_request: z.object({ number: id, updated_at: z.iso.datetime({ offset: true }), head: z.object({ sha: commit }) }),
});
const checkRunEvent = common.extend({
  check_run: z.object({ head_sha: commit, pull_requests: z.array(z.object({ number: id })) }),
});
const pushEvent = common.extend({
  ref: z.string(),
  deleted: z.boolean(),
  repository: common.shape.repository.extend({ default_branch: z.string() }),
});
const installationEvent = z.object({ installation: z.object({ id }) });

const REPORTED = ["opened", "synchronize", "reopened"];

function pullRequest(delivery: string, payload: unknown): EventOutcome {
  if (!REPORTED.includes(actionOf(payload))) return { ignored: "action" };
  const { data } = pullRequestEvent.safeParse(payload);
  if (!data) return { invalid: true };
  const { number, head, updated_at } = data.pull_request;
  return { job: { ...where(delivery, data), number, head: head.sha, at: Date.parse(updated_at), again: false } };
}

function checkRun(delivery: string, payload: unknown): EventOutcome {
  if (actionOf(payload) !== "rerequested") return { ignored: "action" };
  const { data } = checkRunEvent.safeParse(payload);
  if (!data) return { invalid: true };
  // Empty for a fork’s pull request: it is then found by the commit that was reported.
  const [pull] = data.check_run.pull_requests;
  return { job: { ...where(delivery, data), number: pull?.number ?? null, head: data.check_run.head_sha, at: 0, again: true } };
}

/** Of the default branch alone: what is merged there. */
function push(delivery: string, payload: unknown): EventOutcome {
  const { data } = pushEvent.safeParse(payload);
  if (!data) return { invalid: true };
  if (data.deleted || data.ref !== `refs/heads/${data.repository.default_branch}`) return { ignored: "branch" };
  return { job: { ...where(delivery, data), kind: "feed" } };
}

function installation(delivery: string, payload: unknown): EventOutcome {
  if (actionOf(payload) !== "deleted") return { ignored: "action" };
  const { data } = installationEvent.safeParse(payload);
  return data ? { job: { kind: "forget", delivery, installation: data.installation.id } } : { invalid: true };
}

const actionOf = (payload: unknown) => action.safeParse(payload).data?.action ?? "";

const where = (delivery: string, { installation, repository }: z.output<typeof common>) =>
  ({
    kind: "report",
    delivery,
    installation: installation.id,
    repository: { id: repository.id, owner: repository.owner.login, repo: repository.name },
  }) as const;
