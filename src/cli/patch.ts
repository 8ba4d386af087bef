import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** What changes in a file, as `git apply` and `patch -p1` take it; on a terminal no text of a file moves the cursor. */
export function filePatch(
  path: string,
  { before, after }: { readonly before: string; readonly after: string },
  toTerminal: boolean,
): string {
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { headerOptions: FILE_HEADERS_ONLY });
  return toTerminal ? patch.replace(/[^\P{Cc}\n\t]/gu, "\uFFFD") : patch;
}
