import { readFile } from "node:fs/promises";
import { z } from "zod";

/** What set the workflow off. */
export interface Occasion {
  /** `https://github.com`, or a server of one’s own. */
  readonly server: string;
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Where this run is shown. */
  readonly run: string | null;
  readonly workflow: string;
  /** Absent for every event that is not of a pull request. */
  readonly pull: Pull | undefined;
  /** The branch that was pushed: empty for the default one; absent for every other event. */
  readonly pushed: string | undefined;
}

/** The pull request. */
export interface Pull {
  readonly number: number;
  readonly base: string;
  readonly head: string;
}

const commit = z.object({ sha: z.string().regex(/^[0-9a-f]{40,64}$/u) });
const payload = z.object({ pull_request: z.object({ number: z.int().positive(), base: commit, head: commit }) });

const pushed = z.object({
  ref: z.string().regex(/^refs\/heads\/./u),
  after: z.string(),
  repository: z.object({ default_branch: z.string() }),
});

/** Reads the environment of a step and the event’s payload; a payload that is of no pull request, or cannot be read, is none. */
export async function readOccasion(env: Readonly<Record<string, string | undefined>>): Promise<Occasion> {
  const server = env.GITHUB_SERVER_URL || "https://github.com";
  const repository = env.GITHUB_REPOSITORY ?? "";
  const { GITHUB_RUN_ID: run, GITHUB_EVENT_PATH: path } = env;
  const event = path ? await jsonOf(path) : undefined;
  const parsed = payload.safeParse(event);
  return {
    server,
    api: env.GITHUB_API_URL || "https://api.github.com",
    repository,
    run: run && repository ? `${server}/${repository}/actions/runs/${run}` : null,
    workflow: env.GITHUB_WORKFLOW ?? "",
    pull: parsed.success
      ? { number: parsed.data.pull_request.number, base: parsed.data.pull_request.base.sha, head: parsed.data.pull_request.head.sha }
      : undefined,
    pushed: parsed.success ? undefined : pushedBranch(event),
  };
}

function pushedBranch(event: unknown): string | undefined {
  const { data } = pushed.safeParse(event);
  const branch = data?.ref.slice("refs/heads/".length);
  return branch === data?.repository.default_branch && branch !== undefined ? "" : branch;
}

async function jsonOf(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}
