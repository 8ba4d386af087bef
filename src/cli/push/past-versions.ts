import { extname } from "node:path";
import type { Config } from "#config/config";
import { LANGS, type Sides } from "#posting";
import type { SearchScope } from "../collect.ts";
import { openBlobs } from "../git/blobs.ts";
import { filesNow } from "../git/files-now.ts";
import { readLog } from "../git/log.ts";
import { commitOf, repositoryAt } from "../git/repository.ts";
import { submodulesIn } from "../git/revision-files.ts";
import { atRevision, blobText } from "../git/texts.ts";
import { treeOf } from "../git/tree.ts";
import { lineages } from "../history/lineage.ts";
import { mainLine } from "../history/pair-scores.ts";

/** A version of a pair that git has. */
export interface PastVersion {
  readonly texts: Sides<string>;
  /** ISO 8601, in universal time. */
  readonly at: string;
  readonly commit: string;
}

/**
 * The versions of each pair on the main line of its history, oldest first, by key. A text that cannot be read is left out: what came before and
 * after it is sent all the same.
 * @throws UserError where there is no repository
 */
export async function pastVersions(
  place: SearchScope & { readonly paths: readonly string[] },
  configFor: (paths: readonly string[]) => Config,
): Promise<ReadonlyMap<string, readonly PastVersion[]>> {
  const repository = await repositoryAt(place.cwd);
  const head = await commitOf(repository, "HEAD");
  const { pairing } = await filesNow(repository, place, submodulesIn(await treeOf(repository, head)));
  const commits = await readLog(repository, head, [...new Set(pairing.files.map(({ path }) => extname(path)))]);
  const dates = new Map(commits.map(({ id, date }) => [id, new Date(date).toISOString()]));
  const blobs = openBlobs(repository);
  const found = new Map<string, readonly PastVersion[]>();
  try {
    const lines = lineages(commits, pairing.pairs);
    for (const [i, { key, en, fr }] of pairing.pairs.entries()) {
      const limit = configFor([en, fr]).limits.bytes;
      const paths = { en, fr };
      const versions: PastVersion[] = [];
      for (const revision of mainLine(lines[i]?.revisions ?? [])) {
        const [textEn, textFr] = await Promise.all(
          LANGS.map((lang) => blobText(blobs, revision[lang], atRevision(revision.id, paths[lang]), limit)),
        );
        if (!textEn?.ok || !textFr?.ok) continue;
        versions.push({ texts: { en: textEn.text, fr: textFr.text }, at: dates.get(revision.id) ?? "", commit: revision.id });
      }
      found.set(key, versions);
    }
  } finally {
    blobs.close();
  }
  return found;
}
