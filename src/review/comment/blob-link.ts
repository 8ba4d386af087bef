import type { CommentSettings } from "./input.ts";

/** Where the files of a change are shown. */
export interface BlobPlace {
  /** `https://github.com`. */
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly base: string;
  readonly head: string;
}

/** Links to lines of a file at a commit; `plain=1` because rendered Markdown has no lines. */
export function blobLink({ server, repository, base, head }: BlobPlace): CommentSettings["link"] {
  return (path, lines, at) => {
    const way = path.toWellFormed().split("/").map(encodeURIComponent).join("/");
    const anchor = lines ? `?plain=1#L${lines.from}${lines.to > lines.from ? `-L${lines.to}` : ""}` : "";
    return `${server}/${repository}/blob/${at === "base" ? base : head}/${way}${anchor}`;
  };
}
