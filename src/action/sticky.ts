import type { Octokit } from "@octokit/core";
import { composePaginateRest } from "@octokit/plugin-paginate-rest";
import { markerLine } from "../review/comment/comment.ts";

/** Which pull request. */
export interface PullPlace {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** What became of the comment. */
export type StickyOutcome = "created" | "updated" | "left" | "none";

/** What is kept. */
export interface Sticky {
  readonly marker: string;
  readonly body: string;
  /** Whether to write one where there is none yet. */
  readonly create: boolean;
  /** Whether a comment is by the owner of the token: text with our marker may be anyone’s. */
  isOurs(comment: Authorship): Promise<boolean>;
}

/** Who made a comment. */
export interface Authorship {
  readonly user: { readonly login: string; readonly type: string };
  /** The app that made it, where one did. */
  readonly app: string | undefined;
}

/**
 * Keeps one comment on a pull request: found by its marker, updated in place, left where it already says so. Two that were made at
 * once, neither being listed yet when the other looked, become one at the next call. @throws what the client throws.
 */
export async function keepComment(client: Octokit, place: PullPlace, sticky: Sticky, tries = 2): Promise<StickyOutcome> {
  const { owner, repo, number } = place;
  const { marker, body, create, isOurs } = sticky;
  const listed = await composePaginateRest(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  const first = markerLine(marker);
  const ours: typeof listed = [];
  for (const comment of listed) {
    const { user, performed_via_github_app: app } = comment;
    if (comment.body?.split(/\r?\n/u, 1)[0] !== first || !user) continue;
    if (await isOurs({ user, app: app?.slug })) ours.push(comment);
  }
  let kept: StickyOutcome | undefined;
  for (const { id, body: old } of ours) {
    const route = { owner, repo, comment_id: id };
    if (kept !== undefined) await unlessGone(client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", route));
    else if (sameText(old ?? "", body)) kept = "left";
    else if (await unlessGone(client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...route, body })))
      kept = "updated";
  }
  if (kept !== undefined) return kept;
  // One that was there and is deleted now had been said: what replaces it is said again.
  if (!create && ours.length === 0) return "none";
  try {
    // Sent once: an answer that was lost may be of a comment that was made, so the list is asked before it is sent again.
    const once = { owner, repo, issue_number: number, body, request: { retries: 0 } };
    await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", once);
    return "created";
  } catch (error) {
    if ((statusOf(error) ?? 500) < 500 || tries <= 1) throw error;
    return keepComment(client, place, sticky, tries - 1);
  }
}

/** GitHub stores CRLF and trims the end. */
const sameText = (a: string, b: string) => a.replace(/\r\n/gu, "\n").trimEnd() === b.trimEnd();

/** Whether it was done; a comment that somebody deleted meanwhile is no fault. */
async function unlessGone(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    const status = statusOf(error);
    if (status === 404 || status === 410) return false;
    throw error;
  }
}

/** The HTTP status of what a client threw. */
export const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : undefined;
