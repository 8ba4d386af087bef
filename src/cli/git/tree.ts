import { git } from "./git.ts";
import type { Repository } from "./repository.ts";

/** A file of a revision. */
export interface TreeEntry {
  readonly mode: string;
  readonly blob: string;
  /** From the top of the checkout. */
  readonly path: string;
}

/** Every file of a revision, submodules and links included. @throws UserError where git fails. */
export async function treeOf({ cwd }: Repository, revision: string): Promise<readonly TreeEntry[]> {
  const output = await git(cwd, ["ls-tree", "-r", "-z", "--full-tree", revision]);
  return output
    .toString("utf8")
    .split("\0")
    .flatMap((entry) => {
      const tab = entry.indexOf("\t");
      const [mode, , blob] = entry.slice(0, tab).split(" ");
      return tab < 0 || mode === undefined || blob === undefined ? [] : [{ mode, blob, path: entry.slice(tab + 1) }];
    });
}
