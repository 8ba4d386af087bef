// `npm run release -- v1.2.3`: a tag that holds what the Action and the pre-commit hook run. The built files are in the tag’s commit and
// in no branch, because megabytes at every change of the engine would be all that the repository’s history is. The tag’s message is what
// CHANGELOG.md says of the version, and release.yml makes it the notes of the release.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, cwd, env, exit, stderr, stdout } from "node:process";
import { notesOf } from "./release-notes.mjs";

const BUILT = ["dist/action.js", "dist/parite.js"];

const [tag = ""] = argv.slice(2);
if (!/^v\d+\.\d+\.\d+$/u.test(tag)) stop("Name the tag as v1.2.3: npm run release -- v1.2.3");
if (git("status", "--porcelain", "--untracked-files=no") !== "")
  stop("There are changes that are not committed. Commit them first: a tag is of a commit.");
for (const path of BUILT) if (!existsSync(join(cwd(), path))) stop(`${path} is not built. Run “npm run build” first.`);
const changelog = join(cwd(), "CHANGELOG.md");
const { notes, problem } = notesOf(existsSync(changelog) ? readFileSync(changelog, "utf8") : "", tag.slice(1));
if (problem) stop(problem);

const room = mkdtempSync(join(tmpdir(), "parite-release-"));
try {
  // An index of its own: neither the branch nor the one that a person works with changes.
  const index = { GIT_INDEX_FILE: join(room, "index") };
  git.call(index, "read-tree", "HEAD");
  git.call(index, "add", "--force", ...BUILT);
  const tree = git.call(index, "write-tree");
  const commit = git("commit-tree", tree, "-p", "HEAD", "-m", `Build of ${tag}`);
  // As it is: a heading of the changelog starts with the sign that Git takes for a comment.
  git("tag", "--annotate", "--cleanup=verbatim", tag, commit, "--message", `${tag}\n\n${notes}\n`);
  // `uses: …@v1` follows the newest of its major version.
  const major = tag.split(".")[0];
  git("tag", "--force", major, commit);
  stdout.write(`${tag} and ${major} are ${commit}; “git push --force origin ${tag} ${major}” publishes them.\n`);
} finally {
  rmSync(room, { recursive: true, force: true });
}

function git(...args) {
  return execFileSync("git", args, { cwd: cwd(), env: { ...env, ...this }, encoding: "utf8" }).trim();
}

function stop(sentence) {
  stderr.write(`${sentence}\n`);
  exit(1);
}
