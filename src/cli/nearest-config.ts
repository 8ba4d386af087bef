import { dirname, join, relative, resolve } from "node:path";
import { CONFIG_NAME } from "#config/config-name";
import { kindOf } from "./files.ts";

/** The settings nearest to some paths: in the folder that holds them all, then upwards to `cwd`, and in `cwd` where that is elsewhere. */
export async function nearestConfig(cwd: string, paths: readonly string[]): Promise<string | undefined> {
  const start = await commonFolder(paths.map((path) => resolve(cwd, path)));
  for (const folder of [...upwards(start ?? cwd, cwd), cwd]) {
    const path = join(folder, CONFIG_NAME);
    if ((await kindOf(path)) === "file") return path;
  }
  return undefined;
}

async function commonFolder([first, ...rest]: readonly string[]): Promise<string | undefined> {
  if (first === undefined) return undefined;
  let folder = (await kindOf(first)) === "directory" ? first : dirname(first);
  while (rest.some((path) => !holds(folder, path)) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

const upwards = (folder: string, cwd: string): readonly string[] =>
  folder !== cwd && holds(cwd, folder) ? [folder, ...upwards(dirname(folder), cwd)] : [folder];

const holds = (folder: string, path: string) => !relative(folder, path).startsWith("..");
