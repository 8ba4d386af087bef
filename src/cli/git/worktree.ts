import { git } from "./git.ts";
import { type RawChange, rawChanges } from "./raw.ts";
import type { Repository } from "./repository.ts";

/** What differs between two revisions, or between one and the files as they are; renames are followed. Paths from the top. @throws UserError where git fails. */
export async function diffTrees({ cwd }: Repository, from: string, to?: string): Promise<readonly RawChange[]> {
  const args = [
    "diff",
    "--raw",
    "-z",
    "-M",
    "--no-abbrev",
    "--no-ext-diff",
    "--no-textconv",
    "--no-color",
    "--no-relative",
    "--ignore-submodules=dirty",
  ];
  const output = await git(cwd, [...args, from, ...(to === undefined ? [] : [to]), "--"]);
  const known = rawChanges(output.toString("utf8"));
  return to === undefined ? withUntracked(known, await untracked(cwd)) : known;
}

/** Files that git does not know yet and is not told to ignore. */
async function untracked(cwd: string): Promise<readonly string[]> {
  const output = await git(cwd, ["ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ":(top)"]);
  return output.toString("utf8").split("\0").filter(Boolean);
}

function withUntracked(known: readonly RawChange[], paths: readonly string[]): readonly RawChange[] {
  return [...known, ...paths.map((to): RawChange => ({ to, blob: "0".repeat(40), mode: "100644" }))];
}
