import { spawn } from "node:child_process";
import { type UserError, userError } from "#config/user-error";

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
  // A bare repository among the files of a checkout is a stranger's, and its settings name programs.
  "-c",
  "safe.bareRepository=explicit",
  "-c",
  "diff.renameLimit=2000",
];

/** What git answered. */
export interface GitAnswer {
  /** 0 where it did what it was asked; `null` where a signal ended it. */
  readonly status: number | null;
  readonly output: Buffer;
  /** The last line that it wrote to stderr: what it calls the reason. */
  readonly reason: string;
}

/** Runs git in a folder, for a caller to whom its saying no is an answer. @throws UserError where there is no git. */
export async function probe(cwd: string, args: readonly string[], input?: string): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = start(cwd, args);
    const out: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    const reason = lastLineOf(child.stderr);
    child.on("error", () => reject(userError("no-git", {})));
    child.on("close", (status) => resolve({ status, output: Buffer.concat(out), reason: reason() }));
    // A process that ended early closes its input; its exit code says so.
    child.stdin.on("error", () => {});
    child.stdin.end(input ?? "");
  });
}

/** What git printed. @throws UserError where it failed: no output would look like no change. */
export async function git(cwd: string, args: readonly string[], input?: string): Promise<Buffer> {
  const answer = await probe(cwd, args, input);
  if (answer.status !== 0) throw gitFailed(args, answer);
  return answer.output;
}

/** The error for a git that failed. */
export const gitFailed = ([command = ""]: readonly string[], { status, reason }: Omit<GitAnswer, "output">): UserError =>
  userError("git-failed", { command, reason: reason || `${status}` });

/** The last line that a stream gave; the rest is let go, so that a long complaint takes no room. */
export function lastLineOf(stream: NodeJS.ReadableStream): () => string {
  let text = "";
  stream.on("data", (chunk: Buffer) => {
    text = (text + chunk.toString("utf8")).slice(-LONGEST_REASON);
  });
  return () => text.trimEnd().split("\n").at(-1)?.trim() ?? "";
}

const LONGEST_REASON = 2_000;

/** Starts git; the caller reads and ends it. */
export function start(cwd: string, args: readonly string[]) {
  return spawn("git", [...PLAIN, ...args], {
    cwd,
    env: { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1" },
    windowsHide: true,
  });
}
