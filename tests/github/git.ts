import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Files of a commit: path -> text. */
export type Files = Readonly<Record<string, string>>;

/** A commit of the stand-in. */
export interface Commit {
  readonly sha: string;
  readonly files: Files;
  readonly parent: string | null;
}

/** The id that Git gives a file. */
export const blobId = (text: string): string => bytesToHex(sha1(utf8ToBytes(`blob ${utf8ToBytes(text).length}\0${text}`)));

/** A commit’s id: unlike any other’s, like Git’s. */
export const commitId = (files: Files, parent: string | null, salt: string): string =>
  bytesToHex(sha1(utf8ToBytes(JSON.stringify([files, parent, salt]))));

/** The last commit that two have in common; `null` where there is none. */
export function mergeBase(commits: ReadonlyMap<string, Commit>, a: string, b: string): Commit | null {
  const ofA = new Set(ancestors(commits, a).map(({ sha }) => sha));
  return ancestors(commits, b).find(({ sha }) => ofA.has(sha)) ?? null;
}

function ancestors(commits: ReadonlyMap<string, Commit>, sha: string | null): readonly Commit[] {
  const commit = sha === null ? undefined : commits.get(sha);
  return commit ? [commit, ...ancestors(commits, commit.parent)] : [];
}
