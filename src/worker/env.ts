import type { Access } from "#service/access";
import type { Viewing } from "#service/viewing";
import type { Bindings } from "./bindings.ts";
import type { QueueMessage } from "./queue/handlers.ts";

/** What a request may use: the bindings, and the queue that takes its messages. */
export interface RequestBindings extends Bindings {
  readonly GITHUB_JOBS: Queue<QueueMessage>;
  /** Pairs of a push that is too large for one request. */
  readonly PROJECT_JOBS?: Queue<QueueMessage>;
  /** How often an address may ask for work, and for pages. */
  readonly CHECK_LIMIT?: RateLimit;
  readonly PAGE_LIMIT?: RateLimit;
  /** Where requests are counted, by outcome. */
  readonly REQUESTS?: AnalyticsEngineDataset;
  /** The name of the one user of this machine: set by `npm start`, and by nobody else. */
  readonly LOCAL_USER?: string;
  /** An OAuth App of GitHub, or the client of a GitHub App: people sign in with it. */
  readonly GITHUB_OAUTH_ID?: string;
  readonly GITHUB_OAUTH_SECRET?: string;
  /** Another address than https://github.com: GitHub Enterprise Server. */
  readonly GITHUB_URL?: string;
  /** Cloudflare Access: the address of the team, and the audience of the application that is in front of /sign-in/access. */
  readonly ACCESS_URL?: string;
  readonly ACCESS_AUDIENCE?: string;
  /** The header Strict-Transport-Security, as in `max-age=31536000`. */
  readonly HSTS?: string;
}

/** What a handler of a request finds in its context. */
export interface WorkerEnv {
  readonly Bindings: RequestBindings;
  readonly Variables: {
    /** The document of the API, made from the routes. */
    readonly openApi: () => unknown;
    /** The project that a request is about, and who asks. */
    readonly access?: Access;
    /** Who looks at a page of a project. */
    readonly viewing?: Viewing;
    /** The code of the problem that a request is answered with. */
    readonly outcome?: string;
  };
}
