import { createServer } from "node:http";

/** What came in: where to, with which headers, and the very bytes as text. */
export interface Received {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * A service that takes webhooks, over HTTP, in the ways that there are: `/take` takes each, `/fail` none, `/second` each second one, `/move` sends on to
 * `/take`, `/silent` never answers. The tests ask at `/control` what came in.
 */
export function receiver(): Promise<string> {
  let all: Received[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const path = (request.url ?? "").split("?")[0] ?? "";
    const answer = (status: number, body = "", headers: Readonly<Record<string, string>> = {}) =>
      response.writeHead(status, { Connection: "close", ...headers }).end(body);
    if (path === "/control/received") return answer(200, JSON.stringify(all));
    if (path === "/control/clear") {
      all = [];
      return answer(200, "{}");
    }
    all.push({ path, headers: request.headers as Record<string, string>, body: Buffer.concat(parts).toString("utf8") });
    if (path === "/take") return answer(204);
    if (path === "/move") return answer(307, "", { Location: "/take" });
    if (path === "/second") return answer(all.filter((each) => each.path === path).length % 2 === 0 ? 200 : 500);
    if (path !== "/silent") return answer(500, "no");
    return undefined;
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      // The tests end without asking it.
      server.unref();
      resolve(`http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`);
    });
  });
}
