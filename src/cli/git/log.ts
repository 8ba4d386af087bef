import { git } from "./git.ts";
import { isRaw, type RawChange, rawAt } from "./raw.ts";
import type { Repository } from "./repository.ts";

/** A commit that touched a file of the kinds asked for, or joined such commits. */
export interface Commit {
  readonly id: string;
  /** Parents of the same kind: commits that touched nothing of concern are left out between. */
  readonly parents: readonly string[];
  /** Author date, ISO 8601 with the author's zone. */
  readonly date: string;
  readonly author: string;
  readonly subject: string;
  /** What differs from each parent; for a root, from nothing. */
  readonly changes: readonly (readonly RawChange[])[];
}

/** What starts a commit in the output: no field of the changes before it starts so, and the fields after it are counted. */
const MARK = "\u0001";
const FIELDS = ["%H", "%P", "%T", "%aI", "%aN", "%s"];

/** Every commit that leads to a revision and touched a file with one of some extensions, newest first, children before parents. Two processes. @throws UserError where git fails. */
export async function readLog({ cwd }: Repository, revision: string, extensions: readonly string[]): Promise<readonly Commit[]> {
  const paths = extensions.map((extension) => `:(top,icase,glob)**/*${extension}`);
  const format = `--format=${MARK}${FIELDS.join("%x00")}`;
  const output = await git(cwd, [
    ...["log", "--topo-order", "--full-history", "--parents", "--diff-merges=first-parent", "--no-ext-diff", "--no-textconv"],
    ...["--raw", "-z", "-M", "--no-abbrev", "--no-color", "--encoding=UTF-8", format, revision, "--", ...paths],
  ]);
  const read = commitsIn(output.toString("utf8"));
  const trees = new Map(read.map(({ id, tree }) => [id, tree]));
  const joins = read.flatMap(({ parents, tree }) => parents.slice(1).map((parent) => `${trees.get(parent) ?? parent} ${tree}`));
  const between = await diffTrees(cwd, joins, paths);
  return read.map(({ tree, first, ...commit }) => {
    const others = commit.parents.slice(1).map((parent) => between.get(`${trees.get(parent) ?? parent} ${tree}`) ?? []);
    return { ...commit, changes: [first, ...others] };
  });
}

type CommitHead = Omit<Commit, "changes"> & { readonly tree: string; readonly first: readonly RawChange[] };

function commitsIn(output: string): readonly CommitHead[] {
  const fields = output.split("\0");
  const commits: (CommitHead & { first: RawChange[] })[] = [];
  for (let at = 0; at < fields.length; ) {
    const field = fields[at] ?? "";
    if (isRaw(field)) {
      const { change, next } = rawAt(fields, at);
      commits.at(-1)?.first.push(change);
      at = next;
      continue;
    }
    if (!field.startsWith(MARK)) {
      at++;
      continue;
    }
    const [id = "", parents = "", tree = "", date = "", author = "", subject = ""] = fields.slice(at, at + FIELDS.length);
    commits.push({ id: id.slice(MARK.length), parents: parents.split(" ").filter(Boolean), tree, date, author, subject, first: [] });
    at += FIELDS.length;
  }
  return commits;
}

/** What differs between pairs of trees, by pair. */
async function diffTrees(
  cwd: string,
  pairs: readonly string[],
  paths: readonly string[],
): Promise<ReadonlyMap<string, readonly RawChange[]>> {
  const found = new Map<string, RawChange[]>();
  if (pairs.length === 0) return found;
  const args = ["diff-tree", "--stdin", "-r", "-z", "-M", "--raw", "--no-abbrev", "--no-ext-diff", "--", ...paths];
  const output = await git(cwd, args, `${[...new Set(pairs)].join("\n")}\n`);
  const fields = output.toString("utf8").split("\0");
  let open: RawChange[] = [];
  for (let at = 0; at < fields.length; ) {
    // The pair stands on a line of its own before its first entry; pairs without a difference stand alone.
    const lines = (fields[at] ?? "").split("\n");
    const entry = lines.pop() ?? "";
    for (const pair of lines.filter(Boolean)) {
      open = [];
      found.set(pair, open);
    }
    if (!isRaw(entry)) {
      at++;
      continue;
    }
    fields[at] = entry;
    const { change, next } = rawAt(fields, at);
    open.push(change);
    at = next;
  }
  return found;
}
