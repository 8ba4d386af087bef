import { markerLine } from "../../review/comment/comment.ts";
import { RetryLater } from "../queue/retry-later.ts";
import type { GitHub } from "./client.ts";
import { failureOf } from "./failure.ts";
import { type LeasedPull, note } from "./pull-records.ts";
import type { RepositoryName } from "./repository-name.ts";

/** What the App’s comments are found by. */
export const MARKER = "app";

/** How long a comment that was just made may stay out of lists, in milliseconds. */
const LAG = 60_000;
/** Pages of comments that are looked through, a hundred on each. */
const PAGES = 10;

/** Where the comment goes, and what is remembered of it. */
export interface CommentPlace {
  readonly github: GitHub;
  readonly repository: RepositoryName;
  readonly number: number;
  readonly appId: number;
  readonly leased: LeasedPull;
  readonly db: D1Database;
  readonly now: number;
}

/**
 * Writes the one comment of a pull request: over the one that is remembered, else the one that is found, else as a new one, if
 * there is to be one. @throws RetryLater while a comment that may have been made is not yet seen; RequestError
 */
export async function writePullComment(place: CommentPlace, body: string, isWorthOne: boolean): Promise<void> {
  const { comment, commentAskedAt } = place.leased.record;
  if (comment !== null && (await updated(place, comment, body))) return;
  const [first, ...others] = await found(place);
  if (first !== undefined) {
    await note(place.db, place.leased, { comment: first, comment_asked_at: null });
    await updated(place, first, body);
    for (const id of others) await removed(place, id);
    return;
  }
  if (!isWorthOne) return;
  if (commentAskedAt !== null && place.now - commentAskedAt < LAG) throw new RetryLater("comment-not-seen-yet", { seconds: LAG / 1_000 });
  await note(place.db, place.leased, { comment: null, comment_asked_at: place.now });
  const id = await created(place, body);
  await note(place.db, place.leased, { comment: id, comment_asked_at: null });
}

async function created({ github, repository: { owner, repo }, number, db, leased }: CommentPlace, body: string): Promise<number> {
  try {
    const { data } = await github.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      owner,
      repo,
      issue_number: number,
      body,
      // A second comment is worse than a late one.
      request: { retries: 0 },
    });
    return Number(data.id);
  } catch (error) {
    // GitHub said no: there is no comment to wait for.
    const failure = failureOf(error);
    const isNo = failure.kind === "later" ? failure.outcome === "rate-limit" : failure.kind !== "unknown";
    if (isNo) await note(db, leased, { comment_asked_at: null });
    throw error;
  }
}

/** Whether the comment was still there. */
async function updated({ github, repository: { owner, repo } }: CommentPlace, id: number, body: string): Promise<boolean> {
  try {
    await github.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: id, body });
    return true;
  } catch (error) {
    if (failureOf(error).kind === "missing" || failureOf(error).kind === "gone") return false;
    throw error;
  }
}

async function removed({ github, repository: { owner, repo } }: CommentPlace, id: number): Promise<void> {
  try {
    await github.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: id });
  } catch (error) {
    if (failureOf(error).kind !== "missing") throw error;
  }
}

/** The App’s own comments with the marker, oldest first. Anyone can copy a marker; nobody else is this App. */
async function found({ github, repository: { owner, repo }, number, appId }: CommentPlace): Promise<readonly number[]> {
  const ids: number[] = [];
  for (let page = 1; page <= PAGES; page++) {
    const { data, headers } = await github.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      owner,
      repo,
      issue_number: number,
      per_page: 100,
      page,
    });
    for (const { id, body, performed_via_github_app: app } of data)
      if (app?.id === appId && body?.startsWith(markerLine(MARKER))) ids.push(Number(id));
    if (!headers.link?.includes('rel="next"')) break;
  }
  return ids.sort((a, b) => a - b);
}
