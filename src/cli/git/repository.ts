import { posix, resolve, sep } from "node:path";
import { userError } from "#config/user-error";
import { type GitAnswer, gitFailed, probe } from "./git.ts";

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
  const args = ["rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--git-dir", "--show-prefix"];
  const answer = await probe(cwd, args);
  const [inside, shallow, dir = "", ...prefix] = answer.output.toString("utf8").replace(/\n$/u, "").split("\n");
  if (answer.status !== 0 && !NO_REPOSITORY.test(answer.reason)) throw gitFailed(args, answer);
  if (answer.status !== 0 || inside !== "true") throw userError("not-a-repository", {});
  return { cwd, prefix: prefix.join("\n"), gitDir: resolve(cwd, dir), isShallow: shallow === "true" };
}

/** What git says where it finds none, or only one that it was told not to take. */
const NO_REPOSITORY = /not a git repository|cannot use bare repository|must be run in a work tree/u;

/** The commit that a revision names. @throws UserError where it names none. */
export async function commitOf(repository: Repository, revision: string): Promise<string> {
  const { cwd, isShallow } = repository;
  const args = ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`];
  // A revision cannot start with a dash; an option can.
  const answer = revision.startsWith("-") ? undefined : await probe(cwd, args);
  if (answer && answer.status !== 0 && answer.reason !== "") throw gitFailed(args, answer);
  const commit = answer && firstLine(answer);
  if (!commit) throw revision === "HEAD" ? await withoutHead(repository) : userError("unknown-revision", { revision, isShallow });
  return commit;
}

/** Why there is no commit to be at: there is none yet, or none of the branch that is checked out. */
async function withoutHead({ cwd }: Repository) {
  const branch = firstLine(await probe(cwd, ["symbolic-ref", "--quiet", "--short", "HEAD"]));
  const others = firstLine(await probe(cwd, ["rev-list", "--all", "--max-count=1"]));
  return others === "" ? userError("no-commits", {}) : userError("no-branch", { branch: branch || "HEAD" });
}

/** Where two revisions parted. @throws UserError where they share nothing, or a shallow clone does not have it. */
export async function mergeBaseOf(repository: Repository, base: string, head: string): Promise<string> {
  const { cwd, isShallow } = repository;
  const args = ["merge-base", await commitOf(repository, base), await commitOf(repository, head)];
  const answer = await probe(cwd, args);
  // 1 is git's no; all else is a fault of the store.
  if (answer.status !== 0 && answer.status !== 1) throw gitFailed(args, answer);
  const commit = firstLine(answer);
  if (!commit) throw userError("no-merge-base", { base, head, isShallow });
  return commit;
}

const firstLine = ({ output }: GitAnswer): string => output.toString("utf8").split("\n")[0] ?? "";

/** A path as a revision names it, from one relative to `cwd`; `undefined` outside the checkout. */
export function inRepository({ prefix }: Repository, path: string): string | undefined {
  const way = posix.join(prefix, path.split(sep).join("/"));
  return way === ".." || way.startsWith("../") || way.startsWith("/") ? undefined : way;
}

/** A path relative to `cwd`, from one as a revision names it. */
export const fromRepository = ({ prefix }: Repository, path: string): string => posix.relative(prefix === "" ? "." : prefix, path);
