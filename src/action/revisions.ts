import { UserError, userError } from "#config/user-error";
import { git } from "../cli/git/git.ts";
import { commitOf, mergeBaseOf, type Repository, repositoryAt } from "../cli/git/repository.ts";
import { type ChangedLines, linesOfPatch } from "../review/changed-lines.ts";
import type { Lines } from "../review/comment/input.ts";
import type { Pull } from "./event.ts";

/** The two commits that are compared. */
export interface Revisions {
  readonly repository: Repository;
  /** Where the change began; absent where there is nothing to compare with. */
  readonly base: string | undefined;
  readonly head: string;
}

/** Finds the commits in the checkout: of a pull request its head and where it left its base. @throws UserError */
export async function revisionsOf(cwd: string, pull: Pull | undefined): Promise<Revisions> {
  const repository = await instead("no-checkout", () => repositoryAt(cwd));
  if (!pull) return { repository, base: undefined, head: await commitOf(repository, "HEAD") };
  const find = async () => {
    const head = await commitOf(repository, pull.head);
    return { repository, base: await mergeBaseOf(repository, pull.base, head), head };
  };
  return repository.isShallow ? instead("shallow-checkout", find) : find();
}

/** What git misses in a runner has one remedy, which is another than at a desk. */
async function instead<T>(code: "no-checkout" | "shallow-checkout", find: () => Promise<T>): Promise<T> {
  try {
    return await find();
  } catch (error) {
    throw error instanceof UserError && !["no-git", "git-failed"].includes(error.code) ? userError(code, {}) : error;
  }
}

/** The lines that a change touches, by path at its head. */
export async function changedLines({ repository, base, head }: Revisions, paths: readonly string[]): Promise<ChangedLines> {
  const changed = new Map<string, readonly Lines[]>();
  if (base === undefined || paths.length === 0) return changed;
  const args = ["diff", "-U0", "-M", "--no-color", "--no-ext-diff", "--no-textconv", "--no-prefix", "-z", base, head, "--"];
  for (const path of paths) {
    const patch = await git(repository.cwd, [...args, `:(top,literal)${path}`]);
    if (patch.length > 0) changed.set(path, linesOfPatch(patch.toString("utf8")));
  }
  return changed;
}
