import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sides } from "#posting";

/** A pair of a folder KEY/en.md, KEY/fr.md. */
export interface FolderPair extends Sides<string> {
  readonly key: string;
}

/** The pairs of a folder, in the order of their keys. */
export function pairsIn(folder: string): readonly FolderPair[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && ["en.md", "fr.md"].every((name) => readdirSync(join(folder, entry.name)).includes(name)))
    .map(({ name }) => name)
    .sort()
    .map((key) => ({ key, en: readFileSync(join(folder, key, "en.md"), "utf8"), fr: readFileSync(join(folder, key, "fr.md"), "utf8") }));
}

/** A pair as `checkPair` takes it. */
export const sourcesOf = ({ key, en, fr }: FolderPair) => ({
  en: { text: en, path: `${key}/en.md` },
  fr: { text: fr, path: `${key}/fr.md` },
});
