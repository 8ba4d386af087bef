import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A comment as the stand-in keeps it. */
export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: "Bot" | "User" };
}

/** How the stand-in answers. */
export interface Behaviour {
  /** Of a fork: writing is refused. */
  readOnly?: boolean;
  /** The token’s owner; absent for a workflow’s token, which may not ask. */
  login?: string;
  /** So many lists do not show comments that were made since. */
  staleLists?: number;
  /** Gone between the list and the update. */
  deleted?: number[];
  /** Answers before all others, one a request that writes. */
  refusals?: { status: number; headers?: Record<string, string>; message: string }[];
}

/** A part of GitHub’s API that comments need. */
export interface CommentsApi {
  readonly url: string;
  readonly comments: Comment[];
  /** `METHOD path` of every request. */
  readonly requests: string[];
  close(): Promise<void>;
}

const BOT = { login: "github-actions[bot]", type: "Bot" } as const;

/** Starts it on a free port of this machine. */
export async function startCommentsApi(comments: Comment[] = [], behaviour: Behaviour = {}): Promise<CommentsApi> {
  const requests: string[] = [];
  const early = [...comments];
  let next = 1 + Math.max(0, ...comments.map(({ id }) => id));
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const method = request.method ?? "";
    requests.push(`${method} ${pathname}${searchParams.get("page") ? `?page=${searchParams.get("page")}` : ""}`);
    const answer = (status: number, data?: unknown, headers: Record<string, string> = {}) => {
      response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
      response.end(data === undefined ? undefined : JSON.stringify(data));
    };
    const refused = (status: number, message: string) => answer(status, { message, documentation_url: "https://docs.github.com/rest" });
    if (pathname === "/user")
      return behaviour.login
        ? answer(200, { login: behaviour.login, type: "User" })
        : refused(403, "Resource not accessible by integration");
    const body = await bodyOf(request);
    if (method !== "GET") {
      const refusal = behaviour.refusals?.shift();
      if (refusal) return answer(refusal.status, { message: refusal.message }, refusal.headers);
      if (behaviour.readOnly) return refused(403, "Resource not accessible by integration");
      if ((body?.length ?? 0) > 65_536) return refused(422, "Validation Failed");
    }
    if (/^\/repos\/o\/r\/issues\/7\/comments$/u.test(pathname)) {
      if (method === "POST") {
        const comment: Comment = { id: next++, body: stored(body), user: behaviour.login ? { login: behaviour.login, type: "User" } : BOT };
        comments.push(comment);
        return answer(201, comment);
      }
      const listed = (behaviour.staleLists ?? 0) > 0 ? early : comments;
      if (behaviour.staleLists) behaviour.staleLists--;
      const size = Number(searchParams.get("per_page") ?? 30);
      const page = Number(searchParams.get("page") ?? 1);
      const more = listed.length > page * size;
      const address = `http://${request.headers.host}${pathname}?per_page=${size}&page=${page + 1}`;
      return answer(200, listed.slice((page - 1) * size, page * size), more ? { link: `<${address}>; rel="next"` } : {});
    }
    const id = Number(/^\/repos\/o\/r\/issues\/comments\/(\d+)$/u.exec(pathname)?.[1]);
    const at = comments.findIndex((comment) => comment.id === id);
    if (at < 0 || behaviour.deleted?.includes(id)) return refused(404, "Not Found");
    if (method === "DELETE") {
      comments.splice(at, 1);
      return answer(204);
    }
    (comments[at] as Comment).body = stored(body);
    return answer(200, comments[at]);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    comments,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length > 0 ? (JSON.parse(Buffer.concat(chunks).toString("utf8")) as { body?: string }).body : undefined;
}

/** As GitHub stores text. */
const stored = (body: string | undefined) => (body ?? "").replace(/\r?\n/gu, "\r\n");
