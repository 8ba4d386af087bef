import type { Context, MiddlewareHandler } from "hono";
import type { Access } from "#service/access";
import { noteAction } from "#service/audit";
import { mayDo, tokenInUse } from "#service/tokens";
import { d1Store } from "#store/d1-store";
import { databaseOf } from "#store/database";
import type { TokenRole } from "#store/entities";
import type { ProjectStore } from "#store/project-store";
import type { WorkerEnv } from "../env.ts";
import { problem } from "../http/problem.ts";
import { io } from "./io.ts";

/** The store that a project of this name is in. */
export const storeOf = (c: Context<WorkerEnv>, slug: string): ProjectStore => d1Store(databaseOf(c.env, slug));

/**
 * Lets in who holds a token of the project. To all others there is no such project: to who has none, one of another project, one that ended. A token
 * that may do less is told so, for it knows the project already.
 */
export function withRole(wanted: TokenRole): MiddlewareHandler<WorkerEnv> {
  return async (c, next) => {
    const given = bearerOf(c);
    const slug = c.req.param("p") ?? "";
    if (given === undefined) return problem(c, "not-found");
    const store = storeOf(c, slug);
    const project = await store.projectOf(slug);
    const token = project && (await tokenInUse(store, project, given, io));
    if (!project || !token) return problem(c, "not-found");
    if (!mayDo(token.role, wanted)) return problem(c, "forbidden");
    c.set("access", { project, token, store });
    return next();
  };
}

/** What the middleware above found. */
export function accessOf(c: Context<WorkerEnv>): Access {
  const access = c.get("access");
  if (!access) throw new Error("a route of a project without withRole");
  return access;
}

/** The token of a request; the session of a person is never taken here. */
const bearerOf = (c: Context): string | undefined => /^Bearer ([\w-]{1,200})$/u.exec(c.req.header("Authorization") ?? "")?.[1];

/** Whether a request holds the secret of the service: who runs it creates projects, and links repositories to them. */
export async function isServiceSecret(c: Context<WorkerEnv>): Promise<boolean> {
  const [secret, given] = [c.env.SETUP_SECRET, bearerOf(c)];
  return secret !== undefined && secret !== "" && given !== undefined && (await isSameSecret(secret, given));
}

/** Whether two secrets are the same, in a time that does not tell where they differ. */
export async function isSameSecret(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((text) => crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
  const [left, right] = [new Uint8Array(one as ArrayBuffer), new Uint8Array(other as ArrayBuffer)];
  return left.reduce((differs, byte, i) => differs | (byte ^ (right[i] ?? 0)), 0) === 0;
}

/** Notes who did what; never a word of a text. */
export async function logged(c: Context<WorkerEnv>, action: string, subject: string): Promise<void> {
  const { store, project, token } = accessOf(c);
  await noteAction({ store, project, by: token.name }, action, subject, io);
}
