import type { MiddlewareHandler } from "hono";
import type { WorkerEnv } from "../env.ts";

/** What holds of an answer that says nothing else: a redirect, an asset, an error before any route. */
const LEAST = {
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
} as const;

/**
 * Headers of every answer. Strict-Transport-Security is a promise that the whole host keeps for months, so that only who runs the service can
 * make it: the variable `HSTS`.
 */
export const everyAnswer: MiddlewareHandler<WorkerEnv> = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(LEAST)) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  if (c.env.HSTS) c.res.headers.set("Strict-Transport-Security", c.env.HSTS);
};
