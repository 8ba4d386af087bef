import type { Forge } from "#history";

/** Address of a commit; nothing for work that is not committed, or where the forge is not known. */
export function commitLink(forge: Forge | undefined, commit: string | null): string | undefined {
  if (!forge || commit === null) return undefined;
  return `${forge.address}${forge.kind === "gitlab" ? "/-" : ""}/commit/${encodeURIComponent(commit)}`;
}

/** Address of a line of a file at the head; nothing outside the repository, or where the forge is not known. */
export function fileAddress(forge: Forge | undefined, path: string, line: number | null): string | undefined {
  const names = forge && namesIn(`${forge.prefix}${path}`);
  if (!forge || !names) return undefined;
  const way = names.map((name) => encodeURIComponent(name.toWellFormed())).join("/");
  // Markdown is shown without its lines unless it is asked for as it is.
  return `${forge.address}${forge.kind === "gitlab" ? "/-" : ""}/blob/${forge.head}/${way}${line === null ? "" : `?plain=1#L${line}`}`;
}

/** The names on the way, without `..`; nothing where it leads out. */
function namesIn(path: string): readonly string[] | undefined {
  const names: string[] = [];
  for (const name of path.split("/")) {
    if (name === "..") {
      if (names.pop() === undefined) return undefined;
    } else if (name !== "" && name !== ".") names.push(name);
  }
  return names;
}
