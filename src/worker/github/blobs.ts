import { blobQuery } from "./blob-query.ts";
import type { GitHub } from "./client.ts";
import type { RepositoryName } from "./repository-name.ts";
import type { TreeFile } from "./tree.ts";

/** The texts of a job’s files, each read once. */
export interface TextReader {
  /** Reads what is not yet known, many files in one request. @throws RequestError */
  read(files: Iterable<TreeFile>): Promise<void>;
  /** A text; `null` where it is none, `undefined` where it was not read. */
  textOf(file: TreeFile): string | null | undefined;
}

/** Most files in a request: one point of GitHub’s rate, and an answer that is quick. */
const FILES = 50;
/** Most bytes in a request. */
const BYTES = 1024 * 1024;

/** A reader of files by their ids. What is larger than `largest` bytes is never asked for. */
export function textReader(github: GitHub, { owner, repo }: RepositoryName, largest: number): TextReader {
  const texts = new Map<string, string | null>();
  return {
    textOf: ({ sha }) => texts.get(sha),
    async read(files) {
      const wanted = new Map([...files].filter(({ sha, size }) => !texts.has(sha) && size <= largest).map((file) => [file.sha, file]));
      for (const batch of batches([...wanted.values()])) {
        const { repository } = await github.graphql<Answer>(blobQuery(batch.map(({ sha }) => sha)), { owner, repo });
        batch.forEach(({ sha }, i) => {
          const blob = repository?.[`f${i}`];
          texts.set(sha, blob && !blob.isTruncated ? (blob.text ?? null) : null);
        });
      }
    },
  };
}

interface Answer {
  readonly repository: { readonly [alias: string]: { readonly text?: string | null; readonly isTruncated?: boolean } | null } | null;
}

function batches(files: readonly TreeFile[]): readonly (readonly TreeFile[])[] {
  const all: TreeFile[][] = [];
  let bytes = BYTES;
  for (const file of files) {
    const last = all.at(-1);
    if (!last || last.length === FILES || bytes + file.size > BYTES) {
      all.push([file]);
      bytes = file.size;
    } else {
      last.push(file);
      bytes += file.size;
    }
  }
  return all;
}
