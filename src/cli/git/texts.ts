import { refusal } from "#config/user-error";
import { decoded, type TextRead } from "../files.ts";
import type { BlobReader } from "./blobs.ts";

/** The text of a blob, or why there is none; `shown` is how messages name it, e.g. `1a2b3c4:content/en/a.md`. */
export async function blobText(blobs: BlobReader, blob: string, shown: string, limit: number): Promise<TextRead> {
  const bytes = await blobs.read(blob);
  if (!bytes) return { ok: false, refusal: refusal("unstored-revision", { path: shown }, { path: shown }) };
  if (bytes.length > limit)
    return { ok: false, refusal: refusal("too-large", { path: shown, bytes: bytes.length, limit }, { path: shown }) };
  return decoded(bytes, shown);
}

/** A file at a revision as git writes it. */
export const atRevision = (commit: string, path: string): string => `${commit.slice(0, 7)}:${path}`;
