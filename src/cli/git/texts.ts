import { refusal } from "#config/user-error";
import { decoded, type TextRead } from "#folder/decoded";
import type { BlobReader } from "./blobs.ts";

/** The text of a blob, or why there is none; `shown` is how messages name it, e.g. `1a2b3c4:content/en/a.md`. */
export async function blobText(blobs: BlobReader, blob: string, shown: string, limit: number): Promise<TextRead> {
  const found = await blobs.read(blob, limit);
  if (found.kind === "bytes") return decoded(found.bytes, shown);
  const where = { path: shown };
  if (found.kind === "absent") return { ok: false, refusal: refusal("unstored-revision", where, where) };
  return { ok: false, refusal: refusal("too-large", { path: shown, bytes: found.size, limit }, where) };
}

/** Largest blob of which the front matter is looked at: some way over what a posting may have, and no strain. */
export const LARGEST_HEAD = 4_194_304;

/** The first bytes of a blob as text; empty where it cannot be read. */
export async function blobHead(blobs: BlobReader, blob: string, bytes: number): Promise<string> {
  const found = await blobs.read(blob, LARGEST_HEAD);
  return found.kind === "bytes" ? found.bytes.toString("utf8", 0, bytes) : "";
}

/** A file at a revision as git writes it. */
export const atRevision = (commit: string, path: string): string => `${commit.slice(0, 7)}:${path}`;
