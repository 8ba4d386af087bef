import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import type { Sides } from "#posting";
import type { Occasion, Pull } from "./event.ts";
import { keepComment, statusOf } from "./sticky.ts";
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
    const login = await loginOf(client);
    await keepComment(
      client,
      { owner, repo, number },
      { ...comment, isOurs: (author) => (login === undefined ? author.type === "Bot" : author.login === login) },
    );
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

/** Whose token it is: a person’s has a login, a workflow’s may not ask. */
async function loginOf(client: Octokit): Promise<string | undefined> {
  try {
    return (await client.request("GET /user")).data.login;
  } catch (error) {
    if (statusOf(error) === 403 || statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** A limit that was not waited for is a 403 as well, and says when it ends. */
const isLimit = (error: unknown): boolean => error instanceof Error && /rate limit/iu.test(error.message);

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message.split("\n", 1)[0] : undefined) ?? "?";
