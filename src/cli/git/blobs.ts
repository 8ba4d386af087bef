import type { UserError } from "#config/user-error";
import { gitFailed, lastLineOf, start } from "./git.ts";
import type { Repository } from "./repository.ts";

/** What is stored under a name. */
export type Blob =
  | { readonly kind: "bytes"; readonly bytes: Buffer }
  /** Larger than was asked for, and not read. */
  | { readonly kind: "large"; readonly size: number }
  /** The store does not have it, as in a partial clone. */
  | { readonly kind: "absent" };

/** Reads what is stored under a name, through two processes for all. */
export interface BlobReader {
  /** The bytes, where they are no more than `largest`. @throws UserError where git fails. */
  read(blob: string, largest: number): Promise<Blob>;
  close(): void;
}

/** Starts `git cat-file --batch` when first asked, and beside it what tells sizes: the first has no way to be asked for the small ones only. */
export function openBlobs({ cwd }: Repository): BlobReader {
  let sizes: Batch | undefined;
  let contents: Batch | undefined;
  return {
    async read(blob, largest) {
      sizes ??= openBatch(cwd, "--batch-check");
      contents ??= openBatch(cwd, "--batch");
      const size = (await sizes.ask(blob))?.size;
      if (size === undefined) return { kind: "absent" };
      if (size > largest) return { kind: "large", size };
      const answer = await contents.ask(blob);
      return answer ? { kind: "bytes", bytes: answer.bytes } : { kind: "absent" };
    },
    close() {
      sizes?.close();
      contents?.close();
    },
  };
}

interface Answer {
  readonly size: number;
  readonly bytes: Buffer;
}

interface Batch {
  ask(name: string): Promise<Answer | undefined>;
  close(): void;
}

interface Question {
  resolve(answer: Answer | undefined): void;
  reject(error: UserError): void;
}

/** A process that answers in the order of the questions. */
function openBatch(cwd: string, mode: "--batch" | "--batch-check"): Batch {
  const args = ["cat-file", mode];
  const child = start(cwd, args);
  const reason = lastLineOf(child.stderr);
  const waiting: Question[] = [];
  let chunks: Buffer[] = [];
  let held = 0;
  let needed = 1;
  child.stdout.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    held += chunk.length;
    // Joined only when an answer is whole, so that a large one is not copied chunk by chunk.
    if (held < needed) return;
    let rest = chunks.length === 1 ? chunk : Buffer.concat(chunks);
    for (let answer = answerIn(rest, mode); ; answer = answerIn(rest, mode)) {
      if (typeof answer === "number") {
        needed = answer;
        break;
      }
      waiting.shift()?.resolve(answer.answer);
      rest = rest.subarray(answer.length);
    }
    chunks = [rest];
    held = rest.length;
  });
  let failure: UserError | undefined;
  let isPartial = false;
  const end = (status: number | null) => {
    isPartial = NOT_FETCHED.test(reason());
    failure ??= gitFailed(args, { status, reason: reason() });
    for (const { resolve, reject } of waiting.splice(0)) isPartial ? resolve(undefined) : reject(failure);
  };
  child.on("close", end);
  child.on("error", () => end(null));
  child.stdin.on("error", () => {});
  return {
    ask: (name) =>
      new Promise((resolve, reject) => {
        if (failure) return isPartial ? resolve(undefined) : reject(failure);
        waiting.push({ resolve, reject });
        child.stdin.write(`${name}\n`);
      }),
    close: () => void child.stdin.end(),
  };
}

/** What git says of an object that a partial clone left behind and that it may not, or cannot, get. */
const NOT_FETCHED = /promisor remote|lazy fetching/u;

/** The first answer, or how many bytes must be there before looking again. */
function answerIn(bytes: Buffer, mode: "--batch" | "--batch-check") {
  const end = bytes.indexOf(0x0a);
  if (end < 0) return bytes.length + 1;
  const found = /^[0-9a-f]+ \w+ (\d+)$/u.exec(bytes.toString("latin1", 0, end))?.[1];
  const from = end + 1;
  if (found === undefined) return { answer: undefined, length: from };
  const size = Number(found);
  if (mode === "--batch-check") return { answer: { size, bytes: bytes.subarray(0, 0) }, length: from };
  const to = from + size;
  return bytes.length < to + 1 ? to + 1 : { answer: { size, bytes: bytes.subarray(from, to) }, length: to + 1 };
}
