import githubAppJwt from "universal-github-app-jwt";
import { gitHubWith, type Pace } from "./client.ts";
import type { AppIdentity } from "./identity.ts";
import { pkcs8 } from "./private-key.ts";

interface Token {
  readonly token: string;
  /** In milliseconds since 1970. */
  readonly until: number;
}

/** A job may last this long, and its token with it. In milliseconds. */
const JOB = 15 * 60_000;

/** In memory alone: a secret that lies nowhere leaks from nowhere, and asking again costs one request. */
const tokens = new Map<string, Token>();

/** The token of an installation, kept until it is too old for another job. @throws RequestError */
export async function installationToken(installation: number, app: AppIdentity, pace: Pace, now: number): Promise<string> {
  const name = `${app.api} ${app.id} ${installation}`;
  const known = tokens.get(name);
  if (known && known.until - JOB > now) return known.token;
  const jwt = await githubAppJwt({ id: app.id, privateKey: pkcs8(app.privateKey), now: Math.floor(now / 1_000) });
  const { data } = await gitHubWith(jwt.token, app.api, pace).request("POST /app/installations/{installation_id}/access_tokens", {
    installation_id: installation,
  });
  for (const [other, { until }] of tokens) if (until < now) tokens.delete(other);
  tokens.set(name, { token: data.token, until: Date.parse(data.expires_at) });
  return data.token;
}

/** Forgets a token that GitHub no longer takes. */
export function forgetToken(installation: number, app: AppIdentity): void {
  tokens.delete(`${app.api} ${app.id} ${installation}`);
}
