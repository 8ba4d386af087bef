import { start } from "./git.ts";
import type { Repository } from "./repository.ts";

/** Reads what is stored under a name, through one process for all. */
export interface BlobReader {
  /** The bytes; `undefined` where the store does not have them, as in a partial clone. */
  read(blob: string): Promise<Buffer | undefined>;
  close(): void;
}

/** Starts `git cat-file --batch`. Answers come in the order of the questions. */
export function openBlobs({ cwd }: Repository): BlobReader {
  const child = start(cwd, ["cat-file", "--batch"]);
  const waiting: ((bytes: Buffer | undefined) => void)[] = [];
  let chunks: Buffer[] = [];
  let held = 0;
  let needed = 1;
  child.stdout.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    held += chunk.length;
    // Joined only when an answer is whole, so that a large one is not copied chunk by chunk.
    if (held < needed) return;
    let rest = chunks.length === 1 ? chunk : Buffer.concat(chunks);
    for (let answer = answerIn(rest); ; answer = answerIn(rest)) {
      if (typeof answer === "number") {
        needed = answer;
        break;
      }
      waiting.shift()?.(answer.bytes);
      rest = rest.subarray(answer.length);
    }
    chunks = [rest];
    held = rest.length;
  });
  let ended = false;
  const end = () => {
    ended = true;
    for (const resolve of waiting.splice(0)) resolve(undefined);
  };
  child.on("close", end);
  child.on("error", end);
  child.stdin.on("error", () => {});
  child.stderr.resume();
  return {
    read: (blob) =>
      new Promise((resolve) => {
        if (ended) return resolve(undefined);
        waiting.push(resolve);
        child.stdin.write(`${blob}\n`);
      }),
    close: () => void child.stdin.end(),
  };
}

/** The first answer, or how many bytes must be there before looking again. */
function answerIn(bytes: Buffer): { readonly bytes: Buffer | undefined; readonly length: number } | number {
  const end = bytes.indexOf(0x0a);
  if (end < 0) return bytes.length + 1;
  const size = /^[0-9a-f]+ \w+ (\d+)$/u.exec(bytes.toString("latin1", 0, end))?.[1];
  if (size === undefined) return { bytes: undefined, length: end + 1 };
  const from = end + 1;
  const to = from + Number(size);
  return bytes.length < to + 1 ? to + 1 : { bytes: bytes.subarray(from, to), length: to + 1 };
}
