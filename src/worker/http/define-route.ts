import { createRoute, type RouteConfig, type RouteHandler } from "@hono/zod-openapi";
import type { WorkerEnv } from "../env.ts";

/**
 * A route of the API: what it is, and what answers it. Its schemas validate a request (`defaultHook` answers what they refuse), give the
 * handler’s types, and are in the document of the API. `routes/index.ts` lists the routes.
 */
export function defineRoute<P extends string, R extends Omit<RouteConfig, "path"> & { readonly path: P }>(
  route: R,
  handler: RouteHandler<R, WorkerEnv>,
) {
  return { route: createRoute<P, R>(route), handler };
}
