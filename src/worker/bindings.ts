/** What the Worker’s own work is given, by wrangler.toml and as secrets. */
export interface Bindings {
  readonly DB: D1Database;
  /** Pairs that wait to be stored in a project. */
  readonly PROJECT_JOBS?: { send(job: unknown): Promise<unknown> };
  /** Who knows it may create projects; without it, nobody. */
  readonly SETUP_SECRET?: string;
  readonly GITHUB_APP_ID?: string;
  /** PEM, as GitHub gives it or in PKCS #8. */
  readonly GITHUB_PRIVATE_KEY?: string;
  readonly GITHUB_WEBHOOK_SECRET?: string;
  /** Another address of the API: GitHub Enterprise Server. */
  readonly GITHUB_API_URL?: string;
}
