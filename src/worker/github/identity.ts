import type { Bindings } from "../bindings.ts";

/** The App’s own identity. */
export interface AppIdentity {
  readonly id: string;
  readonly privateKey: string;
  readonly api: string;
}

/** The identity that the secrets give, or `null` where the App is not set up. */
export function identityOf({ GITHUB_APP_ID: id, GITHUB_PRIVATE_KEY: privateKey, GITHUB_API_URL: api }: Bindings): AppIdentity | null {
  return id && privateKey ? { id, privateKey, api: api ?? "https://api.github.com" } : null;
}
