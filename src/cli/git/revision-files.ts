import { posix, relative, sep } from "node:path";
import { isIncluded } from "#config/by-path";
import { matchesAny } from "#config/glob";
import { headOf } from "../../pairing/front-matter-head.ts";
import { type Candidate, type Pairing, pairUp } from "../../pairing/pairing.ts";
import type { SearchScope } from "../collect.ts";
import { WIDTH } from "../collect.ts";
import { mapEach } from "../each.ts";
import { isUtf8 } from "../walk.ts";
import type { BlobReader } from "./blobs.ts";
import { isFile, SUBMODULE } from "./raw.ts";
import { fromRepository, inRepository, type Repository } from "./repository.ts";
import { blobHead } from "./texts.ts";
import { type TreeEntry, treeOf } from "./tree.ts";

/** The postings of a revision; paths from the top of the checkout. */
export interface RevisionFiles {
  readonly pairing: Pairing;
  /** Blobs of all files, postings or not. */
  readonly blobs: ReadonlyMap<string, string>;
  readonly submodules: readonly string[];
  /** Postings whose names are not UTF-8: they are in no pair. */
  readonly misnamed: readonly string[];
}

/** Lists and pairs the files of a revision as `collect` does those on the disk. */
export async function filesAt(repository: Repository, commit: string, blobs: BlobReader, place: SearchScope): Promise<RevisionFiles> {
  const entries = await treeOf(repository, commit);
  const isPosting = included(repository, place);
  const postings = entries.filter(({ mode, path }) => isFile(mode) && isPosting(path));
  const files = postings.filter(({ path }) => isUtf8(path));
  const { frontMatterBytes } = place.config.limits;
  const candidates = await mapEach(files, WIDTH, async ({ blob, path }): Promise<Candidate> => {
    return { path, ...headOf(await blobHead(blobs, blob, frontMatterBytes), place.config.pairs.key) };
  });
  return {
    pairing: pairUp(candidates, place.config.pairs.patterns),
    blobs: new Map(entries.filter(({ mode }) => isFile(mode)).map(({ path, blob }) => [path, blob])),
    submodules: submodulesIn(entries),
    misnamed: postings.map(({ path }) => path).filter((path) => !isUtf8(path)),
  };
}

/** Folders whose content is another repository's. */
export const submodulesIn = (entries: readonly TreeEntry[]): readonly string[] =>
  entries.filter(({ mode }) => mode === SUBMODULE).map(({ path }) => path);

/** Which of a revision's paths were asked for: folders, files and globs relative to where the command runs; none: the settings' root. */
export function askedFor(repository: Repository, paths: readonly string[], { cwd, root }: SearchScope): (path: string) => boolean {
  const asked = paths.length > 0 ? paths : [relative(cwd, root) || "."];
  const tests = asked.map((path) => {
    const way = inRepository(repository, posix.isAbsolute(path) ? relative(cwd, path) : path)?.replace(/\/$/u, "");
    if (way === undefined) return () => false;
    if (way === "." || way === "") return () => true;
    const globs = [way];
    return (file: string) => file === way || file.startsWith(`${way}/`) || matchesAny(file, globs);
  });
  return (path) => tests.some((test) => test(path));
}

/** The configuration's globs are relative to its folder. */
function included(repository: Repository, { config, cwd, root }: SearchScope): (path: string) => boolean {
  const way = relative(cwd, root).split(sep).join("/");
  return (path) => {
    const fromRoot = posix.relative(way === "" ? "." : way, fromRepository(repository, path));
    return !fromRoot.startsWith("../") && isIncluded(config, fromRoot);
  };
}
