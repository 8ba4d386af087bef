import { CodeChallengeMethod, OAuth2Client } from "arctic";
import type { Context } from "hono";
import { z } from "zod";
import { newSecret } from "#service/io";
import type { Person } from "#store/entities";
import type { WorkerEnv } from "../env.ts";
import { SIGN_IN_GITHUB } from "../pages/projects/paths.ts";
import { io } from "../projects/io.ts";
import { cookieOf, dropCookie, giveCookie } from "./cookies.ts";

/** Where GitHub sends people back to; registered there. */
export const GITHUB_CALLBACK = `${SIGN_IN_GITHUB}/callback`;

/** Seconds that somebody has for GitHub’s own page. */
const PATIENCE = 600;

/** Longest that GitHub is waited for, in milliseconds. */
const TIMEOUT = 10_000;

/** GitHub, or GitHub Enterprise, where it is set up. */
function githubOf({ env, req }: Context<WorkerEnv>) {
  const { GITHUB_OAUTH_ID: id, GITHUB_OAUTH_SECRET: secret } = env;
  if (!id || !secret) return undefined;
  const site = (env.GITHUB_URL || "https://github.com").replace(/\/+$/u, "");
  const api = (env.GITHUB_API_URL || "https://api.github.com").replace(/\/+$/u, "");
  return { site, api, client: new OAuth2Client(id, secret, new URL(req.url).origin + GITHUB_CALLBACK) };
}

/** Whether people can sign in with GitHub. */
export const hasGithub = (c: Context<WorkerEnv>): boolean => githubOf(c) !== undefined;

/** The page of GitHub that asks; what it sends back must carry this state, and the code is worth nothing without the verifier, which stays in the browser. */
export function askGithub(c: Context<WorkerEnv>, to: string): string | undefined {
  const github = githubOf(c);
  if (!github) return undefined;
  const [state, verifier] = [newSecret(io), newSecret(io)];
  giveCookie(c, "parite-signing-in", [state, verifier, to].join(" "), PATIENCE);
  const page = `${github.site}/login/oauth/authorize`;
  // No scope: who somebody is, is public.
  return github.client.createAuthorizationURLWithPKCE(page, state, CodeChallengeMethod.S256, verifier, []).href;
}

const userSchema = z.object({ id: z.int(), login: z.string().min(1) });

/** Who came back, and where they wanted to go. Whatever is not as it should be is nobody. */
export async function cameFromGithub(
  c: Context<WorkerEnv>,
): Promise<{ readonly who: Omit<Person, "id"> | null; readonly to: string | undefined }> {
  const github = githubOf(c);
  const [state, verifier, to] = cookieOf(c, "parite-signing-in")?.split(" ") ?? [];
  dropCookie(c, "parite-signing-in");
  const { code, state: given } = c.req.query();
  if (!github || !state || !verifier || !code || given !== state) return { who: null, to };
  try {
    const tokens = await github.client.validateAuthorizationCode(`${github.site}/login/oauth/access_token`, code, verifier);
    const answer = await fetch(`${github.api}/user`, {
      headers: { Authorization: `Bearer ${tokens.accessToken()}`, Accept: "application/vnd.github+json", "User-Agent": "parite" },
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const { id, login } = userSchema.parse(await answer.json());
    // By its number: a name that somebody gives up is somebody else’s the next day.
    return { who: { issuer: github.site, subject: String(id), name: login }, to };
  } catch {
    return { who: null, to };
  }
}
