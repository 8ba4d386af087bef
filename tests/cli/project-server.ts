import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach } from "vitest";

/** A line that came in. */
export interface Line {
  readonly key: string;
  readonly en: { readonly path: string; readonly text?: string; readonly sha256: string };
  readonly fr: Line["en"];
  readonly at?: string;
  readonly label?: string;
  readonly formerly?: string;
  readonly config?: object;
}

/** What the stand-in for a service was asked, and what it answers. */
export const service = {
  address: "",
  texts: "kept" as "kept" | "none",
  held: new Set<string>(),
  /** The pairs that it has. */
  pairs: [] as object[],
  requests: [] as { readonly method: string; readonly url: string; readonly token: string | undefined; readonly lines: readonly Line[] }[],
  /** Requests that it leaves, by closing the connection or with a 503, before it answers one. */
  leaves: [] as ("close" | "503")[],
  /** What was accepted, a line each; and whether the answer is cut off, or is another program’s. */
  accepted: [] as object[],
  acceptedAs: "whole" as "whole" | "cut" | "page" | "down",
  answer: (line: Line, _number: number): object => ({ key: line.key, status: "stored", gaps: [] }),
};

/** Its token. */
export const TOKEN = "parite_of-the-tests";

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}

const server = createServer(async (request, response) => {
  const body = await bodyOf(request);
  const left = service.leaves.shift();
  if (left === "close") return void request.socket.destroy();
  if (left === "503") return void response.writeHead(503, { "Retry-After": "0" }).end("{}");
  const { pathname } = new URL(request.url ?? "", "http://localhost");
  const token = request.headers.authorization;
  const isLines = pathname.endsWith("/pairs");
  const lines = isLines ? body.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Line])) : [];
  service.requests.push({ method: request.method ?? "", url: request.url ?? "", token, lines });
  if (token !== `Bearer ${TOKEN}` || !pathname.startsWith("/api/v1/projects/careers")) {
    return void response.writeHead(404, { "Content-Type": "application/problem+json" }).end("{}");
  }
  if (isLines && request.method === "GET") response.end(JSON.stringify(service.pairs));
  else if (isLines) {
    const complete = new URL(request.url ?? "", "http://localhost").searchParams.get("complete") === "true";
    const answers = [...lines.map(service.answer), { done: {}, gone: complete ? 1 : null }];
    response.end(answers.map((each) => `${JSON.stringify(each)}\n`).join(""));
  } else if (pathname.endsWith("/accepted")) {
    if (service.acceptedAs === "down") return void request.socket.destroy();
    const lines = [...service.accepted, ...(service.acceptedAs === "cut" ? [] : [{ end: true }])];
    response.end(service.acceptedAs === "page" ? "<!DOCTYPE html>" : lines.map((each) => `${JSON.stringify(each)}\n`).join(""));
  } else if (pathname.endsWith("/texts/missing")) {
    const { hashes } = JSON.parse(body) as { hashes: string[] };
    response.end(JSON.stringify({ hashes: hashes.filter((hash) => !service.held.has(hash)) }));
  } else response.end(JSON.stringify({ project: { texts: service.texts } }));
});

/** Starts it for the tests of a file. */
export function useService(): void {
  beforeAll(
    () =>
      new Promise<void>((done) => {
        server.listen(0, "127.0.0.1", () => {
          service.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
          done();
        });
      }),
  );
  afterAll(() => void server.close());
  beforeEach(() => {
    service.requests.length = 0;
    service.held.clear();
    service.leaves.length = 0;
    service.texts = "kept";
    service.pairs = [];
    service.accepted = [];
    service.acceptedAs = "whole";
    service.answer = (line) => ({ key: line.key, status: "stored", gaps: [] });
  });
}

/** SHA-256 as the service has it. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
