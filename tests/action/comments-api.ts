import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { exampleOf, faultsOfAnswer, faultsOfRequest, type Operation } from "../github/schemas.ts";

/** A comment as the stand-in keeps it. */
export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: "Bot" | "User" };
  /** The app that made it. */
  readonly app?: string;
}

/** How the stand-in answers. */
export interface Behaviour {
  /** Of a fork: writing is refused. */
  readOnly?: boolean;
  /** The token’s owner; absent for a workflow’s token, which may not ask. */
  login?: string;
  /** What GraphQL calls the token’s owner; without it GraphQL is refused. */
  viewer?: string;
  /** So many lists do not show comments that were made since. */
  staleLists?: number;
  /** Gone between the list and the update. */
  deleted?: number[];
  /** Where the pull request ends now; absent where the token may not ask. */
  head?: string;
  /** Made, and the answer lost on its way. */
  lost?: number;
  /** Answers before all others, one a request that writes. */
  refusals?: { status: number; headers?: Record<string, string>; message: string }[];
}

/** A part of GitHub’s API that comments need. */
export interface CommentsApi {
  readonly url: string;
  readonly comments: Comment[];
  /** `METHOD path` of every request. */
  readonly requests: string[];
  /** Where a request or an answer is not as GitHub describes it. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

const BOT = { login: "github-actions[bot]", type: "Bot" } as const;
const COMMENTS = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
const COMMENT = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
const PULL = "/repos/{owner}/{repo}/pulls/{pull_number}";
const NO_ACCESS = "Resource not accessible by integration";

interface Answer {
  readonly status: number;
  readonly data?: unknown;
  readonly headers?: Record<string, string>;
}

const refused = (status: number, message: string, headers?: Record<string, string>): Answer => ({
  status,
  data: { message, documentation_url: "https://docs.github.com/rest" },
  ...(headers && { headers }),
});

/** Starts it on a free port of this machine. What it is sent and what it answers is held against GitHub’s published description. */
export async function startCommentsApi(comments: Comment[] = [], behaviour: Behaviour = {}): Promise<CommentsApi> {
  const requests: string[] = [];
  const faults: string[] = [];
  const early = [...comments];
  let next = 1 + Math.max(0, ...comments.map(({ id }) => id));

  const list = (query: URLSearchParams, address: string): Answer => {
    const listed = (behaviour.staleLists ?? 0) > 0 ? early : comments;
    if (behaviour.staleLists) behaviour.staleLists--;
    const size = Number(query.get("per_page") ?? 30);
    const page = Number(query.get("page") ?? 1);
    const more = listed.length > page * size;
    return {
      status: 200,
      data: listed.slice((page - 1) * size, page * size).map(whole),
      ...(more && { headers: { link: `<${address}?per_page=${size}&page=${page + 1}>; rel="next"` } }),
    };
  };
  const create = (body: string): Answer => {
    const comment: Comment = { id: next++, body: stored(body), user: behaviour.login ? { login: behaviour.login, type: "User" } : BOT };
    comments.push(comment);
    return behaviour.lost && behaviour.lost-- > 0 ? refused(502, "Bad Gateway") : { status: 201, data: whole(comment) };
  };
  const change = (method: string, id: number, body: string): Answer => {
    const at = comments.findIndex((comment) => comment.id === id);
    const comment = comments[at];
    if (!comment || behaviour.deleted?.includes(id)) return refused(404, "Not Found");
    if (method === "DELETE") {
      comments.splice(at, 1);
      return { status: 204 };
    }
    comment.body = stored(body);
    return { status: 200, data: whole(comment) };
  };
  const written = (method: string, body: string): Answer | undefined => {
    if (method === "GET") return undefined;
    const refusal = behaviour.refusals?.shift();
    if (refusal) return refused(refusal.status, refusal.message, refusal.headers);
    if (behaviour.readOnly) return refused(403, NO_ACCESS);
    return body.length > 65_536 ? refused(422, "Validation Failed") : undefined;
  };

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const method = request.method ?? "";
    requests.push(`${method} ${pathname}${searchParams.get("page") ? `?page=${searchParams.get("page")}` : ""}`);
    const sent = await bodyOf(request);
    const id = Number(/^\/repos\/o\/r\/issues\/comments\/(\d+)$/u.exec(pathname)?.[1]);
    const path = pathname === "/repos/o/r/issues/7/comments" ? COMMENTS : pathname === "/repos/o/r/pulls/7" ? PULL : COMMENT;
    const answer = (): Answer => {
      if (pathname === "/user")
        return behaviour.login ? { status: 200, data: { login: behaviour.login, type: "User" } } : refused(403, NO_ACCESS);
      if (pathname === "/graphql")
        return behaviour.viewer ? { status: 200, data: { data: { viewer: { login: behaviour.viewer } } } } : refused(403, NO_ACCESS);
      const early = written(method, sent?.body ?? "");
      if (early) return early;
      if (path === PULL) return behaviour.head ? { status: 200, data: pullAt(behaviour.head) } : refused(403, NO_ACCESS);
      if (path === COMMENTS)
        return method === "POST" ? create(sent?.body ?? "") : list(searchParams, `http://${request.headers.host}${pathname}`);
      return change(method, id, sent?.body ?? "");
    };
    const { status, data, headers } = answer();
    const operation = `${method} ${path}` as Operation;
    if (pathname !== "/user" && pathname !== "/graphql" && status < 300) {
      const wrong = `${sent ? faultsOfRequest(operation, sent) : ""}${faultsOfAnswer(operation, status, data)}`;
      if (wrong !== "") faults.push(`${operation}: ${wrong}`);
    }
    response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
    response.end(data === undefined ? undefined : JSON.stringify(data));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments,
    requests,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

interface WholeComment {
  readonly user: object;
  readonly performed_via_github_app?: object | null;
}

/** A comment with every field that GitHub gives it. */
function whole({ id, body, user, app }: Comment): object {
  const example = exampleOf<WholeComment>(`POST ${COMMENTS}`);
  const made = app === undefined ? {} : { performed_via_github_app: { ...appExample(), slug: app } };
  return { ...example, id, body, user: { ...example.user, ...user }, ...made };
}

/** An app with the fields that GitHub requires of one. */
const appExample = () => ({
  id: 1,
  node_id: "A_1",
  name: "An app",
  owner: exampleOf<WholeComment>(`POST ${COMMENTS}`).user,
  description: null,
  external_url: "https://app.example",
  html_url: "https://app.example",
  created_at: "2026-01-01T00:00:00Z",
  updated_at: "2026-01-01T00:00:00Z",
  permissions: {},
  events: [],
});

function pullAt(sha: string): object {
  const example = exampleOf<{ readonly head: object }>(`GET ${PULL}`);
  // The published example of a team is not what the description says of one.
  return { ...example, requested_teams: [], head: { ...example.head, sha } };
}

async function bodyOf(request: IncomingMessage): Promise<{ readonly body?: string } | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString("utf8")) : undefined;
}

/** As GitHub stores text. */
const stored = (body: string) => body.replace(/\r?\n/gu, "\r\n");
