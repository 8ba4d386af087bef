import { createServer } from "node:http";

/** What came in: where to, with which headers, and the very bytes as text. */
export interface Received {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * A service that takes webhooks, over HTTP, in the ways that there are: `/take` takes each, `/fail` none, `/second` each second one, `/move` sends on to
 * `/take`, `/silent` never answers. Before these stands a channel, which each test has for itself: files of tests run side by side. They ask at
 * `/control/{channel}` what came in.
 */
export function receiver(): Promise<string> {
  const channels = new Map<string, Received[]>();
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const [, channel = "", name = ""] = (request.url ?? "").split("?")[0]?.split("/") ?? [];
    const answer = (status: number, body = "", headers: Readonly<Record<string, string>> = {}) =>
      response.writeHead(status, { Connection: "close", ...headers }).end(body);
    if (channel === "control") {
      const came = channels.get(name) ?? [];
      channels.delete(name);
      return answer(200, JSON.stringify(came));
    }
    const all = channels.get(channel) ?? [];
    channels.set(channel, all);
    const path = `/${name}`;
    all.push({ path, headers: request.headers as Record<string, string>, body: Buffer.concat(parts).toString("utf8") });
    if (path === "/take") return answer(204);
    if (path === "/move") return answer(307, "", { Location: `/${channel}/take` });
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
