import { posix, resolve, sep } from "node:path";
import { userError } from "#config/user-error";
import { git, line } from "./git.ts";

/** A checkout. */
export interface Repository {
  /** The folder that git runs in. */
  readonly cwd: string;
  /** The way from the top of the checkout to `cwd`, with slashes; empty at the top. */
  readonly prefix: string;
  /** Where what belongs to this checkout and no revision is kept, absolute. */
  readonly gitDir: string;
  /** The history was cut off when it was fetched. */
  readonly isShallow: boolean;
}

/** The checkout that a folder is in. @throws UserError where there is no git or no repository, or it has no files. */
export async function repositoryAt(cwd: string): Promise<Repository> {
  const found = await git(cwd, ["rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--git-dir", "--show-prefix"]);
  const [inside, shallow, dir = "", prefix = ""] = found?.toString("utf8").split("\n") ?? [];
  if (inside !== "true") throw userError("not-a-repository", {});
  return { cwd, prefix, gitDir: resolve(cwd, dir), isShallow: shallow === "true" };
}

/** The commit that a revision names. @throws UserError where it names none. */
export async function commitOf({ cwd, isShallow }: Repository, revision: string): Promise<string> {
  // A revision cannot start with a dash; an option can.
  const commit = revision.startsWith("-") ? undefined : await line(cwd, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
  if (!commit) throw userError("unknown-revision", { revision, isShallow });
  return commit;
}

/** Where two revisions parted. @throws UserError where they share nothing, or a shallow clone does not have it. */
export async function mergeBaseOf(repository: Repository, base: string, head: string): Promise<string> {
  const { cwd, isShallow } = repository;
  const commit = await line(cwd, ["merge-base", await commitOf(repository, base), await commitOf(repository, head)]);
  if (!commit) throw userError("no-merge-base", { base, head, isShallow });
  return commit;
}

/** A path as a revision names it, from one relative to `cwd`; `undefined` outside the checkout. */
export function inRepository({ prefix }: Repository, path: string): string | undefined {
  const way = posix.join(prefix, path.split(sep).join("/"));
  return way === ".." || way.startsWith("../") || way.startsWith("/") ? undefined : way;
}

/** A path relative to `cwd`, from one as a revision names it. */
export const fromRepository = ({ prefix }: Repository, path: string): string => posix.relative(prefix === "" ? "." : prefix, path);
