import { RetryLater } from "../queue/retry-later.ts";

/** How a failed request should be met. */
export type Failure =
  | { readonly kind: "later"; readonly outcome: string; readonly status?: number; readonly seconds?: number }
  | { readonly kind: "forbidden" | "missing" | "gone" | "refused" | "unknown"; readonly status?: number };

/** What an error of a request means: to be tried again, not allowed, not there, or not understood. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RetryLater) {
    const { outcome, seconds, status } = error;
    return { kind: "later", outcome, ...(seconds !== undefined && { seconds }), ...(status !== undefined && { status }) };
  }
  const status = statusOf(error);
  if (status === undefined) return { kind: "unknown" };
  const wait = waitOf(error);
  if ((status === 403 || status === 429) && wait !== undefined) return { kind: "later", outcome: "rate-limit", status, seconds: wait };
  if (status === 401) return { kind: "later", outcome: "unauthorized", status };
  if (status === 409 || status === 429 || status >= 500) return { kind: "later", outcome: "unavailable", status };
  if (status === 403) return { kind: "forbidden", status };
  if (status === 404) return { kind: "missing", status };
  if (status === 410) return { kind: "gone", status };
  return { kind: "refused", status };
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  if ("status" in error && typeof error.status === "number") return error.status;
  // GraphQL answers 200 and says in words what is wrong: a type of error where REST has a status.
  const types = "errors" in error && Array.isArray(error.errors) ? error.errors.map((each) => each?.type) : [];
  if (types.length === 0) return undefined;
  if (types.includes("RATE_LIMITED")) return 429;
  return types.includes("FORBIDDEN") || types.includes("INSUFFICIENT_SCOPES") ? 403 : types.includes("NOT_FOUND") ? 404 : 502;
}

/** Seconds until GitHub takes requests again, where it says so. */
function waitOf(error: unknown): number | undefined {
  const headers = (error as { readonly response?: { readonly headers?: Readonly<Record<string, string | undefined>> } }).response?.headers;
  const after = Number(headers?.["retry-after"]);
  if (Number.isFinite(after) && after > 0) return after;
  if (headers?.["x-ratelimit-remaining"] !== "0") return undefined;
  return Math.max(1, Math.ceil(Number(headers["x-ratelimit-reset"]) - Date.now() / 1_000) || 60);
}

/** The same for the queue, which knows nothing of GitHub’s answers: when to try again, and what to log. */
export function asRetryLater(error: unknown): RetryLater {
  const failure = failureOf(error);
  const { status } = failure;
  return failure.kind === "later"
    ? new RetryLater(failure.outcome, { seconds: failure.seconds, status })
    : new RetryLater(failure.kind, { status });
}
