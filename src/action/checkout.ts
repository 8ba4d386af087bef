import { mkdir, truncate, writeFile } from "node:fs/promises";
import { dirname, join, posix, relative } from "node:path";
import { CONFIG_NAME } from "#config/config-name";
import { matchesAny } from "#config/glob";
import { userError } from "#config/user-error";
import { type Collected, collect, WIDTH } from "../cli/collect.ts";
import { type LoadedConfig, loadConfig } from "../cli/config-file.ts";
import { mapEach } from "../cli/each.ts";
import { openBlobs } from "../cli/git/blobs.ts";
import { isFile } from "../cli/git/raw.ts";
import type { Repository } from "../cli/git/repository.ts";
import { LARGEST_HEAD } from "../cli/git/texts.ts";
import { type TreeEntry, treeOf } from "../cli/git/tree.ts";

/** The files of a commit, laid out in a folder as far as they are needed. */
export interface Checkout {
  readonly folder: string;
  readonly tree: readonly TreeEntry[];
  readonly repository: Repository;
}

/** Opens a commit; nothing is written before it is asked for. Links and submodules are left out: they lead elsewhere. */
export async function openCheckout(repository: Repository, commit: string, folder: string): Promise<Checkout> {
  await mkdir(folder, { recursive: true });
  const tree = (await treeOf(repository, commit)).filter(({ mode, path }) => isFile(mode) && isInside(path));
  return { folder, tree, repository };
}

/** Settings as a commit has them. @throws UserError where they are broken. */
export async function settingsIn(
  state: Checkout,
  named: string | undefined,
  paths: readonly string[],
  rules: readonly string[],
): Promise<LoadedConfig> {
  const isSetting = (path: string) => posix.basename(path) === CONFIG_NAME || path === named;
  const settings = await checkOut(state, isSetting);
  // A glossary is named by the settings, which name no file without a glossary’s ending.
  if (settings > 0) await checkOut(state, (path) => /\.(?:csv|tsv|json)$/iu.test(path) && !isSetting(path));
  // The nearest settings are found by the paths, so these have to be there.
  await checkOut(state, (path) => MARKDOWN.test(path));
  return loadConfig(state.folder, named, paths, rules, { confined: true });
}

/** The postings of a commit in pairs; what is not Markdown is laid out where the settings include it. */
export async function collectIn(
  state: Checkout,
  { config, root }: LoadedConfig,
  rootedAt: string,
  paths: readonly string[],
): Promise<Collected> {
  const prefix = relative(rootedAt, root);
  await checkOut(state, (path) => MARKDOWN.test(path) || matchesAny(posix.relative(prefix.replaceAll("\\", "/"), path), config.include));
  return collect(paths, { config, cwd: state.folder, root: join(state.folder, prefix) });
}

/** Writes some files of the commit into the folder. Returns how many. */
export async function checkOut({ folder, tree, repository }: Checkout, wanted: (path: string) => boolean): Promise<number> {
  const entries = tree.filter(({ path }) => wanted(path));
  const blobs = openBlobs(repository);
  try {
    await mapEach(entries, WIDTH, async ({ path, blob }) => {
      const found = await blobs.read(blob, LARGEST_HEAD);
      // A clone without all of its content would show pairs as halves.
      if (found.kind === "absent") throw userError("unstored-revision", { path });
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      if (found.kind === "bytes") return writeFile(file, found.bytes);
      // What is too large to be checked is there by its size alone, for who says so.
      await writeFile(file, "");
      return truncate(file, found.size);
    });
  } finally {
    blobs.close();
  }
  return entries.length;
}

const MARKDOWN = /\.(?:mdx?|markdown)$/iu;

/** A tree that was made to harm may name places outside the folder. */
const isInside = (path: string): boolean =>
  !path.startsWith("/") && path.split(/[/\\]/u).every((part) => part !== ".." && part !== ".git" && part !== "");
