import type { MiddlewareHandler } from "hono";
import type { WorkerEnv } from "../../env.ts";
import { pageHeaders } from "../../pages/headers.ts";
import { refusedPage } from "../../pages/refused-page.tsx";
import { isRebound } from "../../people/loopback.ts";

/** Pages that are for one person: nobody keeps them on the way; and on a machine of one user they are there by its own names alone. */
export const privatePages: MiddlewareHandler<WorkerEnv> = (c, next) =>
  pageHeaders(c, async () => {
    if (isRebound(c)) c.res = await refusedPage(c, "otherName");
    else await next();
    c.res.headers.set("Cache-Control", "no-store");
  });
