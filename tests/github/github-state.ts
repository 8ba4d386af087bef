import type { ApiAnnotation } from "../../src/worker/github/annotations.ts";
import { blobId, type Commit, commitId, type Files } from "./git.ts";

/** A pull request of the stand-in. */
export interface Pull {
  readonly number: number;
  base: string;
  head: string;
  state: "open" | "closed";
  updatedAt: number;
}

/** A comment on a pull request. */
export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly appId: number | null;
  readonly madeAt: number;
  body: string;
}

/** A check run. */
export interface StoredRun {
  readonly id: number;
  readonly name: string;
  readonly head: string;
  readonly externalId: string;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  readonly annotations: ApiAnnotation[];
}

/** What the App may do, by name. */
export type Permissions = Readonly<Record<string, "read" | "write">>;

/** What the manifest asks for. */
export const ALL: Permissions = { metadata: "read", contents: "read", checks: "write", pull_requests: "write" };

/** One repository on the stand-in, with an installed App. */
export interface GitHubState {
  readonly installation: number;
  readonly appId: number;
  readonly repository: { readonly id: number; readonly owner: string; readonly repo: string };
  readonly commits: Map<string, Commit>;
  readonly blobs: Map<string, string>;
  readonly pulls: Map<number, Pull>;
  readonly comments: Comment[];
  readonly runs: StoredRun[];
  readonly tokens: Map<string, number>;
  permissions: Permissions;
  /** How long a comment that was just made stays out of lists, in milliseconds. */
  commentLag: number;
  /** GitHub’s clock, in milliseconds since 1970. */
  now: number;
  isTreeTruncated: boolean;
  /** The commit of the default branch; null in an empty repository. */
  main: string | null;
}

let installations = 0;

/** A new GitHub with an empty repository. */
export function newGitHub(): GitHubState {
  return {
    // A number of its own: the App keeps tokens, and another test’s would be another GitHub’s.
    installation: ++installations,
    appId: 4242,
    repository: { id: 9001, owner: "ministry", repo: "postings" },
    commits: new Map(),
    blobs: new Map(),
    pulls: new Map(),
    comments: [],
    runs: [],
    tokens: new Map(),
    permissions: ALL,
    commentLag: 0,
    now: Math.floor(Date.now() / 1_000) * 1_000,
    isTreeTruncated: false,
    main: null,
  };
}

/** Commits files; returns the commit’s id. */
export function commit(state: GitHubState, files: Files, parent: string | null = null): string {
  const sha = commitId(files, parent, String(state.commits.size));
  state.commits.set(sha, { sha, files, parent });
  for (const text of Object.values(files)) state.blobs.set(blobId(text), text);
  return sha;
}

/** Opens a pull request. */
export function open(state: GitHubState, number: number, base: string, head: string): Pull {
  state.now += 1_000;
  const pull: Pull = { number, base, head, state: "open", updatedAt: state.now };
  state.pulls.set(number, pull);
  return pull;
}

/** Pushes a commit to a pull request. */
export function push(state: GitHubState, pull: Pull, head: string): void {
  state.now += 1_000;
  pull.head = head;
  pull.updatedAt = state.now;
}
