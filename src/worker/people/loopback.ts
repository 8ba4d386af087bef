import type { Context } from "hono";
import type { WorkerEnv } from "../env.ts";

/** The names of this machine. */
const LOOPBACK: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Whether a request is for this machine by a name of this machine. Another name may lead here all the same: a site can have its own point to
 * 127.0.0.1, after which its script and ours are of one origin (DNS rebinding).
 */
const isLoopback = (c: Context): boolean => LOOPBACK.has(new URL(c.req.url).hostname);

/** Whether the service runs for the one user of this machine (`npm start`), and is asked by another name. */
export const isRebound = (c: Context<WorkerEnv>): boolean => Boolean(c.env.LOCAL_USER) && !isLoopback(c);

/** The user of this machine, where there is one and the request is by a name of this machine. */
export const localUserOf = (c: Context<WorkerEnv>): string | undefined => (isLoopback(c) ? c.env.LOCAL_USER || undefined : undefined);
