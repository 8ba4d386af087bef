import { createTwoFilesPatch } from "diff";
import { LANGS, type Sides } from "#posting";
import { fileNames } from "./file-names.ts";

/** What changed in a file, as `git apply` and `patch` read it; empty where nothing did. */
export function patchOf(name: string, before: string, after: string): string {
  return before === after ? "" : createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after);
}

/** What changed in both files of a pair: by their paths, and where these do not tell the two, by the names under which both can be saved. */
export function patchOfPair(paths: Sides<string>, before: Sides<string>, after: Sides<string>): string {
  const own = { en: within(paths.en), fr: within(paths.fr) };
  const names = own.en.toLowerCase() === own.fr.toLowerCase() ? fileNames(paths) : own;
  return LANGS.map((side) => patchOf(names[side], before[side], after[side])).join("");
}

/** A path below the folder in which a patch is applied; git takes no other. */
const within = (path: string): string =>
  path
    .split(/[/\\]/u)
    .filter((part) => !/^\.{0,2}$/u.test(part))
    .join("/");
