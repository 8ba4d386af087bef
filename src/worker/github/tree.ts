import type { GitHub } from "./client.ts";
import type { RepositoryName } from "./repository-name.ts";

/** A file of a commit. */
export interface TreeFile {
  readonly path: string;
  readonly sha: string;
  /** In bytes. */
  readonly size: number;
}

/** The files of a commit, by path. */
export type Tree = ReadonlyMap<string, TreeFile>;

/** Names and ids of all files at a commit, in one request; `null` where they are more than GitHub lists (100,000, or 7 MB). @throws RequestError */
export async function treeAt(github: GitHub, { owner, repo }: RepositoryName, commit: string): Promise<Tree | null> {
  const { data } = await github.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    owner,
    repo,
    tree_sha: commit,
    recursive: "1",
  });
  if (data.truncated) return null;
  const files = data.tree.flatMap(({ path, sha, size, mode }) =>
    path && sha && FILES.includes(mode ?? "") ? [{ path, sha, size: size ?? 0 }] : [],
  );
  return new Map(files.map((file) => [file.path, file]));
}

/** Plain files: no links, no submodules. */
const FILES = ["100644", "100755"];

/** The paths whose files two commits do not share. */
export function changedPaths(base: Tree, head: Tree): readonly string[] {
  return [...new Set([...base.keys(), ...head.keys()])].filter((path) => base.get(path)?.sha !== head.get(path)?.sha).sort();
}
