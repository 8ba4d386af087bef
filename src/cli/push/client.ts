import { userError } from "#config/user-error";
import type { Severity } from "#finding";
import type { Sides } from "#posting";
import type { PushTarget } from "./target.ts";

/** A version as it goes over the line. */
export interface SentVersion {
  readonly key: string;
  readonly en: SentSide;
  readonly fr: SentSide;
  readonly at?: string;
  readonly label?: string;
  readonly config?: object;
}

/** A side: the text, or the hash of one that the project has. */
export interface SentSide {
  readonly path: string;
  readonly text?: string;
  readonly sha256: string;
}

/** What the service says of a line. */
export interface LineAnswer {
  readonly key?: string;
  readonly status?: string;
  readonly gaps?: readonly { readonly severity: Severity; readonly standing: { readonly accepted: boolean } | null }[];
  readonly message?: Sides<string>;
  readonly refusals?: readonly { readonly code: string; readonly message: Sides<string> }[];
  readonly errors?: readonly { readonly message: Sides<string> }[];
  /** Of the last line alone. */
  readonly done?: Readonly<Record<string, number>>;
  readonly gone?: number | null;
}

/** The project, as the service answers for it. */
export interface ProjectClient {
  readonly keepsTexts: boolean;
  /** Which of these texts it has. */
  held(hashes: readonly string[]): Promise<ReadonlySet<string>>;
  send(versions: readonly SentVersion[], options: { readonly branch: string; readonly complete: boolean }): Promise<readonly LineAnswer[]>;
}

/** Hashes that are asked about at a time. */
const HASHES = 2_000;

/** Opens the project. @throws UserError where it does not answer, or does not let in */
export async function clientOf(target: PushTarget): Promise<ProjectClient> {
  const { project } = (await (await answered(target, "GET", "")).json()) as { readonly project: { readonly texts: string } };
  return {
    keepsTexts: project.texts === "kept",
    async held(hashes) {
      const missing = new Set<string>();
      for (let from = 0; from < hashes.length; from += HASHES) {
        const asked = hashes.slice(from, from + HASHES);
        const answer = await answered(target, "POST", "/texts/missing", "application/json", JSON.stringify({ hashes: asked }));
        for (const hash of ((await answer.json()) as { readonly hashes: readonly string[] }).hashes) missing.add(hash);
      }
      return new Set(hashes.filter((hash) => !missing.has(hash)));
    },
    async send(versions, { branch, complete }) {
      const query = new URLSearchParams({ ...(branch !== "" && { branch }), ...(complete && { complete: "true" }) });
      const lines = versions.map((version) => `${JSON.stringify(version)}\n`).join("");
      const answer = await answered(target, "POST", `/pairs${query.size > 0 ? `?${query}` : ""}`, "application/x-ndjson", lines);
      return (await answer.text()).split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as LineAnswer]));
    },
  };
}

/** An answer of 2xx. @throws UserError with the service’s own words for any other */
async function answered({ address, token }: PushTarget, method: string, path: string, type?: string, body?: string): Promise<Response> {
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
