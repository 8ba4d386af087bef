import type { AcceptedGap } from "#projects/accepted-gap";
import { RetryLater } from "../queue/retry-later.ts";
import { textReader } from "./blobs.ts";
import { changesBetween } from "./changes.ts";
import { type CheckRun, closeCheckRun, openCheckRun } from "./check-run.ts";
import type { GitHub } from "./client.ts";
import { failureOf } from "./failure.ts";
import type { Trouble } from "./outcome.ts";
import { acquireLease, type LeasedPull, note } from "./pull-records.ts";
import { type Addresses, concludeWith, type PullReport, pullReportOf } from "./report.ts";
import type { RepositoryName } from "./repository-name.ts";
import { settingsAt } from "./settings.ts";
import { writePullComment } from "./sticky-comment.ts";
import { type Tree, treeAt } from "./tree.ts";

/** What an event says of a pull request: a hint, since the work reads it anew. */
export interface PullHint {
  readonly installation: number;
  readonly repository: RepositoryName;
  readonly head: string;
  /** When the pull request was last changed, in milliseconds since 1970; 0 where the event does not say. */
  readonly at: number;
  /** A person asked for it again. */
  readonly again: boolean;
}

/** What the work on a pull request needs. */
export interface PullContext {
  readonly job: PullHint;
  readonly number: number;
  readonly leased: LeasedPull;
  readonly github: GitHub;
  readonly appId: number;
  readonly db: D1Database;
  /** An earlier try of this job did not finish. */
  readonly isAgain: boolean;
  /** In milliseconds since 1970. */
  now(): number;
  /** What people accepted in the projects that the repository feeds. */
  accepted(): Promise<readonly AcceptedGap[]>;
}

/** Largest file that is read at all, in bytes: no setting can raise it. */
const LARGEST = 262_144;

/** A pull request as it is now. */
interface Pull {
  readonly head: string;
  readonly base: string;
  readonly at: number;
  readonly isOpen: boolean;
  readonly web: string;
}

/**
 * Checks a pull request and says so in a check run and a comment. What it reports is always the pull request as it is now,
 * whatever the event said, so that the order of events does not matter. @returns what became of it
 * @throws RetryLater, RequestError: the same job, tried again, goes on where it stopped
 */
export async function reportPull(context: PullContext): Promise<string> {
  const { job, leased, github, db } = context;
  const pull = await pullOf(context);
  if (!pull.isOpen) return "closed";
  // GitHub may answer with a state that is older than the event.
  if (pull.at < job.at) throw new RetryLater("stale-answer", { seconds: 10 });
  const isAsked = job.again && job.head === pull.head;
  if (leased.record.head === pull.head && !isAsked) return "already-reported";
  const run = await openCheckRun(github, job.repository, pull.head, leased, context.isAgain, db);
  const report = await reportFor(context, pull, run);
  if (typeof report === "string") return report;
  if ((await pullOf(context)).head !== pull.head) return moved(context, pull, run, report);
  if (!(await note(db, leased, { head_at: pull.at }))) return "superseded";
  const troubles = [...report.troubles, ...(await commented(context, report))];
  await closeCheckRun(github, job.repository, run, report.annotations, report.conclude(troubles));
  await note(db, leased, { head: pull.head, check_done: 1 });
  return troubles[0] ?? "reported";
}

/** Ends the check run of a job that is given up. */
export async function giveUp({ job, leased, github, db, now }: PullContext, trouble: Trouble): Promise<void> {
  const { repository, number, lease } = leased;
  const current = await acquireLease(db, { repository, number, installation: job.installation }, lease, now());
  if (!current || current.record.checkRun === null || current.record.checkDone) return;
  await closeCheckRun(github, job.repository, { id: current.record.checkRun, web: null, sent: 0 }, [], concludeWith(trouble, "timed_out"));
  await note(db, leased, { check_done: 1 });
}

async function pullOf({ github, job: { repository }, number }: PullContext): Promise<Pull> {
  const { owner, repo } = repository;
  const { data } = await github.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", { owner, repo, pull_number: number });
  return {
    head: data.head.sha,
    base: data.base.sha,
    at: Date.parse(data.updated_at),
    isOpen: data.state === "open",
    web: data.base.repo.html_url,
  };
}

interface PullOutcome extends PullReport {
  readonly troubles: readonly Trouble[];
}

/** Reads and compares; a string where the check run already says why it could not. */
async function reportFor(context: PullContext, pull: Pull, run: CheckRun): Promise<PullOutcome | string> {
  const { github, job } = context;
  try {
    const parted = await mergeBaseOf(github, job.repository, pull);
    if (parted === null) return await ended(context, pull, run, "no-merge-base", "neutral");
    const [base, head] = [await treeAt(github, job.repository, parted), await treeAt(github, job.repository, pull.head)];
    if (base === null || head === null) return await ended(context, pull, run, "too-many-files", "neutral");
    return await reportOn(context, { base, head }, { web: pull.web, base: parted, head: pull.head, run: run.web });
  } catch (error) {
    if (failureOf(error).kind !== "forbidden") throw error;
    return await ended(context, pull, run, "no-contents", "action_required");
  }
}

async function reportOn(
  { github, job, accepted, now }: PullContext,
  states: { readonly base: Tree; readonly head: Tree },
  addresses: Addresses,
): Promise<PullOutcome> {
  const blobs = textReader(github, job.repository, LARGEST);
  const loaded = await settingsAt(states.head, blobs);
  if (!loaded.ok) {
    const nothing = { touched: [], repository: [], left: 0, unsearched: 0, texts: {}, settingsEdited: [], lines: new Map() };
    return { ...pullReportOf({ ...nothing, refusals: loaded.refusals }, "both", addresses), troubles: [] };
  }
  const { config, lang } = loaded.settings;
  const changes = await changesBetween(states, blobs, config, { accepted: await accepted(), now: new Date(now()).toISOString() });
  const troubles: Trouble[] = [];
  if (changes.left > 0) troubles.push("too-many-postings");
  if (changes.unsearched > 0) troubles.push("too-many-candidates");
  return { ...pullReportOf(changes, lang, addresses), troubles };
}

/** The commit at which the pull request left its base; `null` where there is none. */
async function mergeBaseOf(github: GitHub, { owner, repo }: RepositoryName, { base, head }: Pull): Promise<string | null> {
  try {
    const { data } = await github.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      owner,
      repo,
      basehead: `${base}...${head}`,
      // The comparison itself is not used: one commit and no more than the first files of it.
      per_page: 1,
      page: 2,
    });
    return data.merge_base_commit.sha;
  } catch (error) {
    if (failureOf(error).kind === "missing") return null;
    throw error;
  }
}

async function ended(
  { github, job, leased, db }: PullContext,
  pull: Pull,
  run: CheckRun,
  trouble: Trouble,
  conclusion: "neutral" | "action_required",
): Promise<string> {
  await closeCheckRun(github, job.repository, run, [], concludeWith(trouble, conclusion));
  await note(db, leased, { head: pull.head, head_at: pull.at, check_done: 1 });
  return trouble;
}

/** The head moved while this job worked: the check run is right for its own commit; the comment is for the next job. */
async function moved({ github, job, leased, db }: PullContext, pull: Pull, run: CheckRun, report: PullOutcome): Promise<never> {
  await closeCheckRun(github, job.repository, run, report.annotations, report.conclude(report.troubles));
  await note(db, leased, { head_at: pull.at, check_done: 1 });
  throw new RetryLater("head-moved", { seconds: 1 });
}

/** Writes the comment, or says why it could not. */
async function commented(
  { github, job, number, appId, leased, db, now }: PullContext,
  { comment, isWorthComment }: PullOutcome,
): Promise<readonly Trouble[]> {
  try {
    await writePullComment({ github, repository: job.repository, number, appId, leased, db, now: now() }, comment, isWorthComment);
    return [];
  } catch (error) {
    if (failureOf(error).kind !== "forbidden") throw error;
    return ["no-comments"];
  }
}
