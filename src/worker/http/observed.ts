import type { Context, MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { WorkerEnv } from "../env.ts";

/** A name that a proxy or a client may give a request: letters, digits and hyphens, so that it can break no line and no header. */
const REQUEST_ID = /^[\w-]{8,64}$/u;

/** What whoever runs the service sees of a request: nothing that a person wrote, not even the address. */
interface RequestLine {
  readonly part: "http";
  readonly id: string;
  readonly method: string;
  /** The pattern of the route and not the address; empty where there is none. */
  readonly route: string;
  readonly status: number;
  /** The code of a problem, or how it went. */
  readonly outcome: string;
  /** The clock of the platform stands still while a request computes: this is time that was waited. */
  readonly ms: number;
  /** Bytes of the two bodies; `in` is what the request declares. */
  readonly in: number;
  readonly out: number;
}

/**
 * Names each request (its `CF-Ray`, a well-formed `X-Request-Id`, or a name of its own), says how long it took, writes one line to the log, and counts
 * it where `REQUESTS` is bound.
 */
export const observed: MiddlewareHandler<WorkerEnv> = async (c, next) => {
  const start = Date.now();
  const id = [c.req.header("CF-Ray"), c.req.header("X-Request-Id")].find((name) => REQUEST_ID.test(name ?? "")) ?? crypto.randomUUID();
  await next();
  // What is sent is in memory already; read whole, it has a length.
  const body = c.res.body === null || isStreamed(c.res) ? c.res.body : await c.res.arrayBuffer();
  const ms = Date.now() - start;
  const { status } = c.res;
  c.res = new Response(body, { status, headers: c.res.headers });
  c.res.headers.set("X-Request-Id", id);
  c.res.headers.set("Server-Timing", `total;dur=${ms}`);
  const declared = Number(c.req.header("Content-Length") ?? 0);
  const line: RequestLine = {
    part: "http",
    id,
    method: METHODS.has(c.req.method) ? c.req.method : "other",
    route: routeOf(c),
    status,
    outcome: c.get("outcome") ?? outcomeOf(status),
    ms,
    in: Number.isSafeInteger(declared) ? declared : 0,
    out: body instanceof ArrayBuffer ? body.byteLength : 0,
  };
  console.log(JSON.stringify(line));
  count(c, line);
};

/** A line at a time, while the request still comes: how long it is, is not known when the line is written. */
const isStreamed = ({ headers }: Response): boolean => headers.get("Content-Type") === "application/x-ndjson";

const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"]);

/** `/*` is that of what holds for all routes. */
function routeOf(c: Context): string {
  const path = routePath(c, -1);
  return path === "/*" || path === "*" ? "" : path;
}

const outcomeOf = (status: number): string => (status < 300 ? "ok" : status < 400 ? "redirect" : status < 500 ? "refused" : "failed");

/** One row a request: outcome, then route, method and outcome, then status, milliseconds and bytes. An account without Analytics Engine counts nothing. */
function count(c: Context<WorkerEnv>, { method, route, status, outcome, ms, in: received, out }: RequestLine): void {
  try {
    c.env.REQUESTS?.writeDataPoint({ indexes: [outcome], blobs: [route, method, outcome], doubles: [status, ms, received, out] });
  } catch {
    // An answer is worth more than its count.
  }
}
