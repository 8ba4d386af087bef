import type { Job } from "./job.ts";

/** What the App needs of the Worker: its store and queue, and the secrets of an installed App. */
export interface AppEnv {
  readonly DB: D1Database;
  readonly GITHUB_JOBS: Queue<Job>;
  readonly GITHUB_APP_ID?: string;
  /** PEM, as GitHub gives it or in PKCS #8. */
  readonly GITHUB_PRIVATE_KEY?: string;
  readonly GITHUB_WEBHOOK_SECRET?: string;
  /** Another address of the API: GitHub Enterprise Server. */
  readonly GITHUB_API_URL?: string;
}

/** The App’s own identity. */
export interface AppIdentity {
  readonly id: string;
  readonly privateKey: string;
  readonly api: string;
}

/** The identity that the secrets give, or `null` where the App is not set up. */
export function identityOf({ GITHUB_APP_ID: id, GITHUB_PRIVATE_KEY: privateKey, GITHUB_API_URL: api }: AppEnv): AppIdentity | null {
  return id && privateKey ? { id, privateKey, api: api ?? "https://api.github.com" } : null;
}
