import type { Context } from "hono";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { z } from "zod";
import type { Person } from "#store/entities";
import type { WorkerEnv } from "../env.ts";

/** Keys by address, kept while the Worker lives: fetched again where a token names one that is not there, at most twice a minute. */
const keySets = new Map<string, ReturnType<typeof createRemoteJWKSet>>();

function keysOf(issuer: string): ReturnType<typeof createRemoteJWKSet> {
  const keys = keySets.get(issuer) ?? createRemoteJWKSet(new URL(`${issuer}/cdn-cgi/access/certs`));
  keySets.set(issuer, keys);
  return keys;
}

/** Cloudflare Access, where it is set up: who issues its tokens, and for whom. */
function gatewayOf({ env }: Context<WorkerEnv>) {
  const { ACCESS_URL: url, ACCESS_AUDIENCE: audience } = env;
  return url && audience ? { issuer: url.replace(/\/+$/u, ""), audience } : undefined;
}

/** Whether people can sign in by Cloudflare Access. */
export const hasAccess = (c: Context<WorkerEnv>): boolean => gatewayOf(c) !== undefined;

/** A service has no `sub`: a program is no person. */
const claimsSchema = z.object({ sub: z.string().min(1), email: z.string().min(1) });

/** Who Cloudflare Access let through; nobody where its token is absent, old, of another issuer or for somebody else. */
export async function cameThroughAccess(c: Context<WorkerEnv>): Promise<Omit<Person, "id"> | null> {
  const access = gatewayOf(c);
  const token = c.req.header("Cf-Access-Jwt-Assertion");
  if (!access || token === undefined) return null;
  try {
    const { payload } = await jwtVerify(token, keysOf(access.issuer), { ...access, algorithms: ["RS256"], requiredClaims: ["exp"] });
    const { sub, email } = claimsSchema.parse(payload);
    return { issuer: access.issuer, subject: sub, name: email };
  } catch {
    return null;
  }
}
