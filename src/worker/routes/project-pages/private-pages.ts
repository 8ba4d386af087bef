import type { MiddlewareHandler } from "hono";
import type { WorkerEnv } from "../../env.ts";
import { pageHeaders } from "../../pages/headers.ts";

/** Headers of pages that are for one person: nobody keeps them on the way. */
export const privatePages: MiddlewareHandler<WorkerEnv> = (c, next) =>
  pageHeaders(c, async () => {
    await next();
    c.res.headers.set("Cache-Control", "no-store");
  });
