import type { Bindings } from "./bindings.ts";
import type { QueueMessage } from "./queue/handlers.ts";

/** What a request may use: the bindings, and the queue that takes its messages. */
export interface RequestBindings extends Bindings {
  readonly GITHUB_JOBS: Queue<QueueMessage>;
}

/** What a handler of a request finds in its context. */
export interface WorkerEnv {
  readonly Bindings: RequestBindings;
  readonly Variables: {
    /** The document of the API, made from the routes. */
    readonly openApi: () => unknown;
  };
}
