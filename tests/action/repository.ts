import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A real git repository in a folder of its own. */
export interface TestRepository {
  readonly path: string;
  git(...args: readonly string[]): string;
  /** Writes files (`null` removes one) and commits them; returns the commit. */
  commit(files: Readonly<Record<string, string | Buffer | null>>): string;
}

const ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.org",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.org",
};

/** A new folder; `rooms` in the test’s file removes all of them at the end. */
export function room(rooms: string[]): string {
  const path = mkdtempSync(join(tmpdir(), "parite-test-"));
  rooms.push(path);
  return path;
}

/** Makes an empty repository with the branch `main`. */
export function newRepository(path: string): TestRepository {
  const git = (...args: readonly string[]) =>
    execFileSync("git", args, { cwd: path, env: ENV, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  git("init", "-q", "-b", "main");
  return {
    path,
    git,
    commit(files) {
      for (const [name, text] of Object.entries(files)) {
        const file = join(path, name);
        if (text === null) rmSync(file);
        else {
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, text);
        }
      }
      git("add", "-A");
      git("commit", "-q", "--allow-empty", "-m", "Change");
      return git("rev-parse", "HEAD");
    },
  };
}
