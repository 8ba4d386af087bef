import type { GitHubState } from "./github-state.ts";
import { answerGraphql } from "./graphql.ts";
import { type Answer, json, refusal, routes } from "./routes.ts";
import { faultsOfAnswer, faultsOfRequest, OPERATIONS, type Operation } from "./schemas.ts";

/** A request that the stand-in got. */
export interface Seen {
  readonly operation: Operation | "POST /graphql";
  readonly status: number;
}

/** Decides what goes wrong: `before` and nothing is done, `after` and it is done but the answer is lost, or an answer instead. */
export type Mishap = (operation: Operation | "POST /graphql", count: number) => "before" | "after" | Answer | undefined;

/** GitHub’s API, as far as the App uses it, over one state. */
export interface StandIn {
  readonly fetch: typeof fetch;
  readonly seen: Seen[];
  mishap: Mishap;
}

/** The stand-in for https://api.github.com. Requests and answers are held against GitHub’s published description: a fault is thrown. */
export function standIn(state: GitHubState, verify: (jwt: string) => Promise<boolean>): StandIn {
  const self: StandIn = {
    seen: [],
    mishap: () => undefined,
    async fetch(input, init) {
      const request = new Request(input as RequestInfo, init as RequestInit);
      const url = new URL(request.url);
      if (url.origin !== "https://api.github.com") throw new TypeError(`nothing is at ${url.origin}`);
      const [operation, path] = routed(request.method, url.pathname);
      if (!operation) return response(refusal(404, "Not Found"));
      const denied = await denial(state, operation, path, request, verify);
      const body: unknown = ["POST", "PATCH"].includes(request.method) ? await request.json().catch(() => ({})) : {};
      const mishap = denied ? undefined : self.mishap(operation, self.seen.length);
      const answer =
        denied ?? (mishap === "before" ? BROKEN : typeof mishap === "object" ? mishap : answerTo(operation, state, path, url, body));
      const given = mishap === "after" ? BROKEN : answer;
      self.seen.push({ operation, status: given.status });
      if (operation !== "POST /graphql" && given !== BROKEN) {
        const fault = faultsOfAnswer(operation, given.status, given.body);
        if (fault) throw new Error(`the stand-in answers ${operation} wrongly: ${fault}`);
      }
      return response(given);
    },
  };
  return self;
}

const BROKEN = refusal(502, "Server Error");

function answerTo(
  operation: Seen["operation"],
  state: GitHubState,
  path: Readonly<Record<string, string>>,
  url: URL,
  body: unknown,
): Answer {
  if (operation === "POST /graphql") return answerGraphql(state, body);
  const fault = faultsOfRequest(operation, body);
  // GitHub’s words for the two limits that matter are in the routes.
  if (fault && !/must NOT have more than|must be string/u.test(fault)) return refusal(422, `Invalid request.\n\n${fault}`);
  return routes[operation](state, path, url.searchParams, body as never);
}

const response = ({ status, body, headers }: Answer) =>
  new Response(body === null ? null : JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8", ...headers },
  });

function routed(method: string, pathname: string): readonly [Seen["operation"] | undefined, Readonly<Record<string, string>>] {
  if (method === "POST" && pathname === "/graphql") return ["POST /graphql", {}];
  for (const operation of OPERATIONS) {
    const [verb, template = ""] = operation.split(" ");
    const match = verb === method && new RegExp(`^${template.replace(/\{(\w+)\}/gu, "(?<$1>[^/]+)")}$`, "u").exec(pathname);
    if (match)
      return [operation, Object.fromEntries(Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]))];
  }
  return [undefined, {}];
}

/** What each operation needs. @see https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
const NEEDS: readonly (readonly [RegExp, string, "read" | "write"])[] = [
  [/graphql|\/git\/|\/compare\//u, "contents", "read"],
  [/^GET .*check-runs/u, "checks", "read"],
  [/check-runs/u, "checks", "write"],
  [/^GET .*(?:\/pulls\/|comments)/u, "pull_requests", "read"],
  [/comments/u, "pull_requests", "write"],
];

async function denial(
  state: GitHubState,
  operation: Seen["operation"],
  path: Readonly<Record<string, string>>,
  request: Request,
  verify: (jwt: string) => Promise<boolean>,
): Promise<Answer | undefined> {
  const [scheme, token = ""] = (request.headers.get("Authorization") ?? "").split(" ");
  if (operation.includes("access_tokens")) {
    return scheme === "bearer" && (await verify(token)) ? undefined : refusal(401, "A JSON web token could not be decoded");
  }
  const until = state.tokens.get(token);
  if (until === undefined || until < state.now) return refusal(401, "Bad credentials");
  const { owner, repo } = state.repository;
  if (path.owner !== undefined && (path.owner !== owner || path.repo !== repo)) return refusal(404, "Not Found");
  const need = NEEDS.find(([pattern]) => pattern.test(operation));
  const has = need && state.permissions[need[1]];
  if (!need || has === "write" || has === need[2]) return undefined;
  return operation === "POST /graphql"
    ? json(200, { data: null, errors: [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }] })
    : refusal(403, "Resource not accessible by integration");
}
