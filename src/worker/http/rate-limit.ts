import type { Context, MiddlewareHandler } from "hono";
import type { WorkerEnv } from "../env.ts";

/** Seconds that a limit counts over (wrangler.toml), and after which a request is taken again. */
const PERIOD = 60;

/** What costs no work, and what has a limit of its own: GitHub signs what it sends. */
const UNLIMITED = /^\/(?:assets\/|fonts\/|icon\.svg$|github\/)/u;

const READS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Turns an address away that asks too often: for checks, which take time, sooner than for pages. Cloudflare names the address; without one, or
 * without the bindings, nothing is limited.
 */
export function rateLimit(refuse: (c: Context<WorkerEnv>, headers: Readonly<Record<string, string>>) => Response | Promise<Response>) {
  const limited: MiddlewareHandler<WorkerEnv> = async (c, next) => {
    const key = c.req.header("CF-Connecting-IP");
    if (key === undefined || UNLIMITED.test(c.req.path)) return next();
    const limiter = READS.has(c.req.method) ? c.env.PAGE_LIMIT : c.env.CHECK_LIMIT;
    if (limiter === undefined) return next();
    const { success } = await limiter.limit({ key });
    return success ? next() : refuse(c, { "Retry-After": String(PERIOD) });
  };
  return limited;
}
