import { userError } from "#config/user-error";
import type { Sides } from "#posting";
import type { PushTarget } from "./target.ts";

/** An answer of 2xx. @throws UserError with the service’s own words for any other */
export async function answered(
  { address, token }: PushTarget,
  method: string,
  path: string,
  type?: string,
  body?: string,
): Promise<Response> {
  const headers = { Authorization: `Bearer ${token}`, ...(type !== undefined && { "Content-Type": type }) };
  const response = await tried(() =>
    fetch(`${address}${path}`, { method, headers, redirect: "error", ...(body !== undefined && { body }) }),
  ).catch((error: unknown) => {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : "";
    throw userError("project-unreachable", { address, reason: cause || String(error) });
  });
  if (response.ok) return response;
  const problem = (await response.json().catch(() => ({}))) as { readonly messages?: Sides<string> };
  if (response.status === 404) throw userError("project-unknown", { address });
  throw userError("project-refused", { status: response.status, ...(problem.messages && { messages: problem.messages }) });
}

/** Tries of a request: a connection that was kept open may be closed while pairs are checked, and what arrived is not stored twice. */
const TRIES = 3;
/** Longest wait that a service may ask for, in seconds. */
const LONGEST_WAIT = 30;

async function tried(request: () => Promise<Response>): Promise<Response> {
  for (let left = TRIES - 1; ; left--) {
    const response = await request().catch((error: unknown) => {
      if (left === 0) throw error;
      return undefined;
    });
    if (response && (response.status !== 503 || left === 0)) return response;
    const seconds = Number(response?.headers.get("Retry-After") ?? 0);
    await new Promise((done) => setTimeout(done, 1_000 * Math.min(LONGEST_WAIT, Number.isFinite(seconds) ? seconds : LONGEST_WAIT)));
  }
}
