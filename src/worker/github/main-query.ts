import type { GitHub } from "./client.ts";
import type { RepositoryName } from "./repository-name.ts";

/** Where the default branch of a repository is. */
export interface MainState {
  readonly commit: string;
  /** When it was committed, ISO 8601. */
  readonly at: string;
}

/** The query for that. */
export const MAIN_QUERY = `query ($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { defaultBranchRef { target { oid ... on Commit { committedDate } } } }
}`;

/** Where the default branch is now; `null` where the repository is empty. @throws RequestError */
export async function mainOf(github: GitHub, { owner, repo }: RepositoryName): Promise<MainState | null> {
  const { repository } = await github.graphql<Answer>(MAIN_QUERY, { owner, repo });
  const target = repository?.defaultBranchRef?.target;
  return target?.committedDate === undefined ? null : { commit: target.oid, at: target.committedDate };
}

interface Answer {
  readonly repository: {
    readonly defaultBranchRef: { readonly target: { readonly oid: string; readonly committedDate?: string } } | null;
  } | null;
}
