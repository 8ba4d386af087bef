import type { QueueMessage } from "./queue/handlers.ts";

/** What the Worker is given, by wrangler.toml and as secrets. */
export interface Bindings {
  readonly DB: D1Database;
  readonly GITHUB_JOBS: Queue<QueueMessage>;
  readonly GITHUB_APP_ID?: string;
  /** PEM, as GitHub gives it or in PKCS #8. */
  readonly GITHUB_PRIVATE_KEY?: string;
  readonly GITHUB_WEBHOOK_SECRET?: string;
  /** Another address of the API: GitHub Enterprise Server. */
  readonly GITHUB_API_URL?: string;
}

/** What a handler of a request finds in its context. */
export interface WorkerEnv {
  readonly Bindings: Bindings;
  readonly Variables: {
    /** The document of the API, made from the routes. */
    readonly openApi: () => unknown;
  };
}
