import { createTwoFilesPatch } from "diff";

/** What changed in a file, as `git apply` and `patch` read it; empty where nothing did. */
export function patchOf(name: string, before: string, after: string): string {
  return before === after ? "" : createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after);
}
