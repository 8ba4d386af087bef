import { blobId, mergeBase } from "./git.ts";
import type { Comment, GitHubState, Pull, StoredRun } from "./github-state.ts";
import { exampleOf, type Operation } from "./schemas.ts";

/** What the stand-in answers. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer in JSON. */
export const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({ status, body, headers });

/** A refusal in GitHub’s form. */
export const refusal = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  json(status, { message, documentation_url: "https://docs.github.com/rest", status: String(status) }, headers);

/** The secondary rate limit, as GitHub says it. */
export const secondaryLimit = (seconds: number): Answer =>
  refusal(403, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.", {
    "retry-after": String(seconds),
  });

type Path = Readonly<Record<string, string>>;
type Route = (state: GitHubState, path: Path, query: URLSearchParams, body: Readonly<Record<string, never>>) => Answer;

/** What each operation does. */
export const routes: Readonly<Record<Operation, Route>> = {
  "POST /app/installations/{installation_id}/access_tokens": (state, { installation_id: id }) => {
    if (Number(id) !== state.installation) return refusal(404, "Not Found");
    const token = `ghs_${state.tokens.size}_${state.now}`;
    state.tokens.set(token, state.now + 3_600_000);
    return json(201, { token, expires_at: time(state.now + 3_600_000), permissions: state.permissions, repository_selection: "selected" });
  },
  "GET /repos/{owner}/{repo}/pulls/{pull_number}": (state, { pull_number: number }) => {
    const pull = state.pulls.get(Number(number));
    return pull ? json(200, pullOf(pull)) : refusal(404, "Not Found");
  },
  "GET /repos/{owner}/{repo}/compare/{basehead}": (state, { basehead = "" }) => {
    const [base = "", head = ""] = basehead.split("...");
    const common = mergeBase(state.commits, base, head);
    if (!common) return refusal(404, `No common ancestor between ${base} and ${head}.`);
    const example = exampleOf<Record<string, object>>("GET /repos/{owner}/{repo}/compare/{basehead}");
    return json(200, { ...example, merge_base_commit: { ...example.merge_base_commit, sha: common.sha }, commits: [], files: [] });
  },
  "GET /repos/{owner}/{repo}/git/trees/{tree_sha}": (state, { tree_sha: sha = "" }) => {
    if (state.commits.size === 0) return refusal(409, "Git Repository is empty.");
    const commit = state.commits.get(sha);
    if (!commit) return refusal(404, "Not Found");
    const tree = Object.entries(commit.files).map(([path, text]) => ({
      path,
      mode: "100644",
      type: "blob",
      sha: blobId(text),
      size: new TextEncoder().encode(text).length,
      url: `https://api.github.com/${blobId(text)}`,
    }));
    return json(200, { sha, url: `https://api.github.com/${sha}`, tree, truncated: state.isTreeTruncated });
  },
  "GET /repos/{owner}/{repo}/commits/{ref}/check-runs": (state, { ref }, query) => {
    const runs = state.runs.filter(({ head, name }) => head === ref && (query.get("check_name") ?? name) === name);
    return json(200, { total_count: runs.length, check_runs: runs.map((run) => runOf(state, run)) });
  },
  "POST /repos/{owner}/{repo}/check-runs": (state, _, __, body) => {
    const { name, head_sha: head, status, external_id: externalId } = body;
    if (!state.commits.has(head ?? "")) return refusal(422, `No commit found for SHA: ${head}`);
    const run = {
      id: 500 + state.runs.length,
      name,
      head,
      externalId: externalId ?? "",
      conclusion: null,
      title: null,
      summary: null,
      annotations: [],
    };
    state.runs.push({ ...run, status: status ?? "queued" } as unknown as StoredRun);
    return json(201, runOf(state, state.runs.at(-1) as StoredRun));
  },
  "GET /repos/{owner}/{repo}/check-runs/{check_run_id}": (state, { check_run_id: id }) => {
    const run = state.runs.find((each) => each.id === Number(id));
    return run ? json(200, runOf(state, run)) : refusal(404, "Not Found");
  },
  "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}": (state, { check_run_id: id }, _, body) => {
    const run = state.runs.find((each) => each.id === Number(id));
    if (!run) return refusal(404, "Not Found");
    const { status, conclusion, output } = body as { status?: string; conclusion?: string; output?: StoredRun };
    const annotations = output?.annotations ?? [];
    if (annotations.length > 50)
      return refusal(422, `Invalid request.\n\nNo more than 50 items are allowed; ${annotations.length} were supplied.`);
    if ((output?.summary ?? "").length > 65_535) return refusal(422, "Invalid request.\n\nOnly 65535 characters are allowed.");
    if (annotations.some((each) => each.start_line !== each.end_line && each.start_column !== undefined))
      return refusal(422, "Invalid request.\n\nColumns are only for annotations of one line.");
    run.annotations.push(...annotations);
    Object.assign(run, {
      status: status ?? run.status,
      conclusion: conclusion ?? run.conclusion,
      ...(output && { title: output.title, summary: output.summary }),
    });
    return json(200, runOf(state, run));
  },
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": (state, { issue_number: issue, owner, repo }, query) => {
    const size = Number(query.get("per_page") ?? 30);
    const page = Number(query.get("page") ?? 1);
    const all = state.comments.filter((each) => each.issue === Number(issue) && each.madeAt + state.commentLag <= state.now);
    const next = `<https://api.github.com/repos/${owner}/${repo}/issues/${issue}/comments?per_page=${size}&page=${page + 1}>; rel="next"`;
    const shown = all.slice((page - 1) * size, page * size).map((each) => commentOf(state, each));
    return json(200, shown, all.length > page * size ? { link: next } : {});
  },
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": (state, { issue_number: issue }, _, body) => {
    const text = String(body.body);
    if (text.length > 65_536) return refusal(422, "Validation Failed: Body is too long (maximum is 65536 characters)");
    if (!state.pulls.has(Number(issue))) return refusal(404, "Not Found");
    const comment: Comment = { id: 1_000 + state.comments.length, issue: Number(issue), appId: state.appId, madeAt: state.now, body: text };
    state.comments.push(comment);
    return json(201, commentOf(state, comment));
  },
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": (state, { comment_id: id }, _, body) => {
    const comment = state.comments.find((each) => each.id === Number(id));
    if (!comment) return refusal(404, "Not Found");
    comment.body = String(body.body);
    return json(200, commentOf(state, comment));
  },
  "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}": (state, { comment_id: id }) => {
    const at = state.comments.findIndex((each) => each.id === Number(id));
    if (at < 0) return refusal(404, "Not Found");
    state.comments.splice(at, 1);
    return { status: 204, body: null };
  },
};

const time = (at: number) => new Date(at).toISOString().replace(/\.\d+/u, "");

function pullOf({ number, base, head, state, updatedAt }: Pull) {
  const example = exampleOf<Record<string, object>>("GET /repos/{owner}/{repo}/pulls/{pull_number}");
  const sides = { base: { ...example.base, sha: base }, head: { ...example.head, sha: head } };
  const repo = { ...(example.base as { repo: object }).repo, html_url: "https://github.com/ministry/postings" };
  Object.assign(sides.base, { repo });
  return { ...example, ...sides, number, state, updated_at: time(updatedAt), requested_teams: [] };
}

function runOf({ appId }: GitHubState, { id, name, head, externalId, status, conclusion, title, summary, annotations }: StoredRun) {
  const example = exampleOf<{ app: object; output: object }>("GET /repos/{owner}/{repo}/check-runs/{check_run_id}");
  const output = { ...example.output, title, summary, text: null, annotations_count: annotations.length };
  return { ...example, app: { ...example.app, id: appId }, id, name, head_sha: head, external_id: externalId, status, conclusion, output };
}

function commentOf({ now }: GitHubState, { id, body, appId, madeAt }: Comment) {
  const [example] = exampleOf<readonly object[]>("GET /repos/{owner}/{repo}/issues/{issue_number}/comments");
  const app = exampleOf<{ app: object }>("GET /repos/{owner}/{repo}/check-runs/{check_run_id}").app;
  const via = appId === null ? null : { ...app, id: appId };
  return { ...example, id, body, performed_via_github_app: via, created_at: time(madeAt), updated_at: time(now) };
}
