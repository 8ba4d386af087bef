import type { GitHubState, Pull } from "./github-state.ts";
import payloads from "./payloads.json" with { type: "json" };
import { faultsOfPayload } from "./schemas.ts";

/** An event as GitHub would send it. */
export interface Event {
  readonly name: string;
  readonly payload: object;
}

/** What GitHub sends of a pull request as it is at this moment. */
export function pullRequestEvent(
  state: GitHubState,
  action: "opened" | "synchronize" | "reopened",
  { number, head, base, updatedAt }: Pull,
): Event {
  const example = structuredClone(payloads.pull_request);
  const pull = example.pull_request;
  const payload = {
    ...example,
    action,
    number,
    ...(action === "synchronize" && { before: base, after: head }),
    ...where(state, example),
    pull_request: { ...pull, number, updated_at: time(updatedAt), head: { ...pull.head, sha: head }, base: { ...pull.base, sha: base } },
  };
  return checked("pull_request", payload);
}

/** What GitHub sends when a person asks for a check run again; for a fork’s it names no pull request. */
export function rerequestedEvent(state: GitHubState, head: string): Event {
  const example = structuredClone(payloads.check_run);
  const suite = { ...example.check_run.check_suite, app: dated(example.check_run.check_suite.app) };
  const run = { ...example.check_run, head_sha: head, pull_requests: [], check_suite: suite, app: dated(example.check_run.app) };
  return checked("check_run", { ...example, ...where(state, example), check_run: run });
}

/** What GitHub sends when a branch has moved to a commit. */
export function pushEvent(state: GitHubState, ref: string, after: string): Event {
  const { sender, ...example } = structuredClone(payloads.pull_request);
  const { installation, repository } = where(state, example);
  const { owner, ...rest } = repository;
  const { created_at: made, pushed_at: pushed } = example.repository;
  const person = { name: "Ana", email: "ana@example.com", username: "ana" };
  const commits = { id: after, tree_id: after, distinct: true, message: "Merge", timestamp: time(state.now), url: "https://github.com/x" };
  const head = { ...commits, author: person, committer: person, added: [], removed: [], modified: [] };
  return checked("push", {
    ref,
    before: "0".repeat(40),
    after,
    created: false,
    deleted: false,
    forced: false,
    base_ref: null,
    compare: "https://github.com/x",
    commits: [head],
    head_commit: head,
    installation,
    repository: {
      ...rest,
      created_at: Date.parse(String(made)) / 1_000,
      pushed_at: Date.parse(String(pushed)) / 1_000,
      default_branch: "main",
      owner: { ...owner, name: "ministry", email: "m@example.com" },
      master_branch: "main",
      stargazers: 0,
    },
    pusher: { name: "ana", email: "ana@example.com" },
    sender,
  });
}

/** What GitHub sends when an App is installed or removed. */
export function installationEvent(state: GitHubState, action: "created" | "deleted"): Event {
  const example = structuredClone(payloads.installation);
  const installation = { ...example.installation, id: state.installation, suspended_at: null, suspended_by: null };
  return checked("installation", { ...example, action, installation });
}

/** What GitHub sends when a webhook is set up. */
export const pingEvent = (): Event => ({ name: "ping", payload: structuredClone(payloads.ping) });

function where({ installation, repository: { id, owner, repo } }: GitHubState, { repository }: { repository: { owner: object } }) {
  return {
    installation: { id: installation, node_id: "MDIzOkludGVncmF0aW9uSW5zdGFsbGF0aW9uMQ==" },
    repository: { ...repository, id, name: repo, full_name: `${owner}/${repo}`, owner: { ...repository.owner, login: owner } },
  };
}

const time = (at: number) => new Date(at).toISOString().replace(/\.\d+/u, "");

const dated = <T extends object>(app: T) => ({ ...app, created_at: "2026-01-01T00:00:00Z", updated_at: "2026-01-01T00:00:00Z" });

function checked(name: string, payload: Event["payload"]): Event {
  const fault = faultsOfPayload(name, payload);
  if (fault) throw new Error(`the payload of ${name} is not as GitHub sends it: ${fault}`);
  return { name, payload };
}
