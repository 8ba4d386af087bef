import type { ApiAnnotation } from "./annotations.ts";
import type { GitHub } from "./client.ts";
import { type LeasedPull, note } from "./pull-records.ts";
import type { RepositoryName } from "./repository-name.ts";

/** What pull requests show. */
const CHECK_NAME = "Parité";

/** Most annotations in a request; with one more GitHub answers 422. */
const BATCH = 50;
/** Longest summary, in characters. */
const LONGEST = 65_000;

/** What a check run comes to. */
export interface Conclusion {
  readonly conclusion: "success" | "failure" | "neutral" | "action_required" | "timed_out";
  readonly title: string;
  readonly summary: string;
}

/** A check run that this job writes. */
export interface CheckRun {
  readonly id: number;
  /** Where it is shown. */
  readonly web: string | null;
  /** Annotations that an earlier try of the same job already sent. */
  readonly sent: number;
}

/** The check run of a commit: the one that an earlier try began, else a new one. @throws RequestError */
export async function openCheckRun(
  github: GitHub,
  { owner, repo }: RepositoryName,
  head: string,
  leased: LeasedPull,
  isAgain: boolean,
  db: D1Database,
): Promise<CheckRun> {
  const { checkRun, checkHead, checkDone } = leased.record;
  if (checkRun !== null && checkHead === head && !checkDone) {
    const { data } = await github.request("GET /repos/{owner}/{repo}/check-runs/{check_run_id}", { owner, repo, check_run_id: checkRun });
    return { id: Number(data.id), web: data.html_url, sent: data.output.annotations_count };
  }
  const begun = isAgain ? await begunBefore(github, { owner, repo }, head, leased.lease) : undefined;
  const run =
    begun ??
    (
      await github.request("POST /repos/{owner}/{repo}/check-runs", {
        owner,
        repo,
        name: CHECK_NAME,
        head_sha: head,
        status: "in_progress",
        external_id: leased.lease,
        // Whether a failed request was carried out is not known: the job looks for the run when it is tried again.
        request: { retries: 0 },
      })
    ).data;
  await note(db, leased, { check_run: Number(run.id), check_head: head, check_done: 0 });
  return { id: Number(run.id), web: run.html_url, sent: run.output.annotations_count };
}

/** A run that this delivery began whose id never came back. */
async function begunBefore(github: GitHub, { owner, repo }: Omit<RepositoryName, "id">, head: string, lease: string) {
  const { data } = await github.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
    owner,
    repo,
    ref: head,
    check_name: CHECK_NAME,
    filter: "all",
    per_page: 100,
  });
  return data.check_runs.find((run) => run.external_id === lease && run.status !== "completed");
}

/** Sends what is left of the annotations, fifty at a time, and ends the run with the last of them. @throws RequestError */
export async function closeCheckRun(
  github: GitHub,
  { owner, repo }: RepositoryName,
  run: CheckRun,
  annotations: readonly ApiAnnotation[],
  { conclusion, title, summary }: Conclusion,
): Promise<void> {
  const output = { title: title.slice(0, 255), summary: summary.slice(0, LONGEST) };
  let sent = run.sent;
  do {
    const batch = annotations.slice(sent, sent + BATCH);
    sent += batch.length;
    const isLast = sent >= annotations.length;
    await github.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
      owner,
      repo,
      check_run_id: run.id,
      ...(isLast ? { status: "completed", conclusion } : { status: "in_progress" }),
      output: { ...output, annotations: [...batch] },
      // Annotations add up: a request that may have been carried out is not repeated before the count has been read.
      request: { retries: 0 },
    });
  } while (sent < annotations.length);
}
