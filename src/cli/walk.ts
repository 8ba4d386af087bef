import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative } from "node:path";
import { mapEach } from "./each.ts";

/** Folders that are read at a time. */
const WIDTH = 16;

/**
 * The files under a folder, as paths from it with slashes, sorted. Hidden names are left out unless they are asked for, and folders that
 * `enters` refuses; a folder whose name is not UTF-8 stands for what is in it. Links are followed, but not to a folder that is in the tree itself, or was linked to before.
 */
export async function walk(folder: string, enters: (path: string) => boolean, hidden = false): Promise<readonly string[]> {
  const root = await realpath(folder);
  const linked = new Set<string>();
  const found: string[] = [];
  let level: readonly string[] = [""];
  while (level.length > 0) {
    const read = await mapEach(level, WIDTH, async (path) => {
      const entries = (await entriesOf(join(folder, path))).filter(({ name }) => hidden || !name.startsWith("."));
      return Promise.all(entries.map(async (entry) => ({ path: `${path}${entry.name}`, ...(await kindOf(entry, join(folder, path))) })));
    });
    const below: string[] = [];
    for (const { path, isFile, leadsTo } of read.flat()) {
      if (isFile) found.push(path);
      if (leadsTo === undefined || !enters(path)) continue;
      // It cannot be entered by this name, and must not look empty.
      if (!isUtf8(path)) found.push(`${path}/`);
      if (leadsTo !== "") {
        if (isNested(root, leadsTo) || linked.has(leadsTo)) continue;
        linked.add(leadsTo);
      }
      below.push(`${path}/`);
    }
    level = below;
  }
  return found.sort();
}

/** Names in another encoding come with a sign for each byte that is none of UTF-8, and no longer lead to their file. */
export const isUtf8 = (path: string): boolean => !path.includes("\uFFFD");

/** A folder that may not be read has nothing to show. */
async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Whether an entry is a file; of a folder, where a link to it leads, or nothing where it is none. */
async function kindOf(entry: Dirent, folder: string): Promise<{ readonly isFile: boolean; readonly leadsTo?: string }> {
  if (!entry.isSymbolicLink()) return { isFile: entry.isFile(), ...(entry.isDirectory() && { leadsTo: "" }) };
  try {
    const path = join(folder, entry.name);
    const facts = await stat(path);
    return { isFile: facts.isFile(), ...(facts.isDirectory() && { leadsTo: await realpath(path) }) };
  } catch {
    return { isFile: false };
  }
}

/** Whether one of two folders holds the other. */
const isNested = (one: string, other: string): boolean =>
  [relative(one, other), relative(other, one)].some((way) => !way.startsWith("..") && !isAbsolute(way));
