import { spawn } from "node:child_process";
import { userError } from "#config/user-error";

/** Settings of the user that would change what plumbing prints; locks that a reader has no need of. */
const PLAIN = [
  "-c",
  "core.quotePath=false",
  "-c",
  "log.showRoot=true",
  "-c",
  "log.showSignature=false",
  "-c",
  "log.follow=false",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "diff.renameLimit=2000",
];

/** Runs git in a folder and gives what it printed. `undefined` where it said no. @throws UserError where there is no git. */
export async function git(cwd: string, args: readonly string[], input?: string): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const child = start(cwd, args);
    const out: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    // What git says is not read; a full pipe would stop it.
    child.stderr.resume();
    child.on("error", () => reject(userError("no-git", {})));
    child.on("close", (code) => resolve(code === 0 ? Buffer.concat(out) : undefined));
    // A process that ended early closes its input; its exit code says so.
    child.stdin.on("error", () => {});
    child.stdin.end(input ?? "");
  });
}

/** Starts git; the caller reads and ends it. */
export function start(cwd: string, args: readonly string[]) {
  return spawn("git", [...PLAIN, ...args], {
    cwd,
    env: { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1" },
    windowsHide: true,
  });
}

/** The first line of what git printed. */
export async function line(cwd: string, args: readonly string[]): Promise<string | undefined> {
  return (await git(cwd, args))?.toString("utf8").split("\n")[0];
}
