import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import type { Sides } from "#posting";
import type { Occasion, Pull } from "./event.ts";
import { type Authorship, keepComment, statusOf } from "./sticky.ts";
import { ACTION_STRINGS } from "./strings.ts";

/** How often a request that met a limit is sent again, and the longest wait before it, in seconds. */
const TRIES = 3;
const PATIENCE = 60;
/** How long an answer may take, in milliseconds. */
const TIMEOUT = 30_000;

/** Keeps the comment of a pull request. Returns what kept it from being written, in words; never throws. */
export async function postComment(
  { api, repository }: Occasion,
  { number, head }: Pull,
  token: string,
  comment: { readonly marker: string; readonly body: string; readonly create: boolean },
): Promise<Sides<string> | undefined> {
  if (token === "") return ACTION_STRINGS.noToken;
  const [owner = "", repo = ""] = repository.split("/");
  const client = clientOf(api, token);
  try {
    if (!(await isNewest(client, { owner, repo, pull_number: number }, head))) return ACTION_STRINGS.older;
    await keepComment(client, { owner, repo, number }, { ...comment, isOurs: await ownership(client) });
    return undefined;
  } catch (error) {
    const status = statusOf(error);
    return status === 403 && !isLimit(error)
      ? ACTION_STRINGS.readOnly
      : ACTION_STRINGS.noComment(status === undefined ? reasonOf(error) : `HTTP ${status}`);
  }
}

function clientOf(baseUrl: string, auth: string): Octokit {
  const again = (seconds: number, _: object, __: unknown, tries: number) => seconds <= PATIENCE && tries < TRIES;
  const Client = Octokit.plugin(retry, throttling);
  return new Client({
    auth,
    request: { fetch: (url: string, init: RequestInit) => fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT) }) },
    baseUrl,
    userAgent: "parite-action",
    throttle: { onRateLimit: again, onSecondaryRateLimit: again },
    log: SILENT,
  });
}

const quiet = () => {};
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };

/** Whether the pull request still ends in a commit: a run that comes late, or again, would put back what a newer one said. */
async function isNewest(client: Octokit, place: { owner: string; repo: string; pull_number: number }, head: string): Promise<boolean> {
  try {
    return (await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", place)).data.head.sha === head;
  } catch (error) {
    if (statusOf(error) === 403 || statusOf(error) === 404) return true;
    throw error;
  }
}

/** What a workflow’s own token writes as. */
const WORKFLOW = "github-actions";

/**
 * Whether a comment is by the owner of the token. A person’s token may ask for its login; one of an app may not, and is a workflow’s
 * unless there is a comment of another bot: then GraphQL, which tells any token, is asked.
 */
async function ownership(client: Octokit): Promise<(comment: Authorship) => Promise<boolean>> {
  const login = await orNothing(async () => (await client.request("GET /user")).data.login);
  let viewer: Promise<string | undefined> | undefined;
  return async ({ user, app }) => {
    if (login !== undefined) return user.login === login;
    if (user.type !== "Bot") return false;
    if (user.login === `${WORKFLOW}[bot]`) return app === undefined || app === WORKFLOW;
    viewer ??= orNothing(() => viewerOf(client));
    return user.login === (await viewer);
  };
}

async function viewerOf(client: Octokit): Promise<string | undefined> {
  return (await client.graphql<{ readonly viewer?: { readonly login?: string } }>("{ viewer { login } }")).viewer?.login;
}

/** Nothing where the token may not ask. */
async function orNothing<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (statusOf(error) === 403 || statusOf(error) === 404 || (error instanceof Error && error.name === "GraphqlResponseError"))
      return undefined;
    throw error;
  }
}

/** A limit that was not waited for is a 403 as well, and says when it ends. */
const isLimit = (error: unknown): boolean => error instanceof Error && /rate limit/iu.test(error.message);

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message.split("\n", 1)[0] : undefined) ?? "?";
