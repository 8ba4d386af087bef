import { isExcluded } from "#config/by-path";
import { matchesAny } from "#config/glob";
import { type FolderSettings, rootedAt } from "./settings.ts";

/** What becomes of a file that somebody hands over, by its name alone: read, left out like the rest of a checkout, or a name that leads elsewhere. */
export type Taken = { readonly kind: "posting" | "folder"; readonly path: string } | { readonly kind: "other" | "unsafe" };

/** A name from a folder or an archive, judged as `parite check` judges it from the folder above: no hidden name, and what the settings include. */
export function takenAs(name: string, settings: FolderSettings): Taken {
  const { include, exclude } = settings.config;
  const isFolder = name.endsWith("/");
  const path = name.replaceAll("\\", "/").replace(/^(?:\.\/)+/u, "");
  const parts = path.split("/");
  if (path.startsWith("/") || DRIVE.test(path) || parts.includes("..") || /\p{Cc}/u.test(path)) return { kind: "unsafe" };
  // What a person hands over is looked at, whatever its own name is; settings speak of what lies beside them.
  const inside = settings.path === undefined && parts.length > 1 ? parts.slice(1).join("/") : rootedAt(settings, path);
  if (inside === undefined) return isFolder && isAbove(settings, path) ? { kind: "folder", path } : { kind: "other" };
  if (parts.some((part) => part.startsWith(".")) || parts.includes("__MACOSX") || isExcluded(exclude, inside)) return { kind: "other" };
  if (isFolder) return { kind: "folder", path };
  return matchesAny(settings.path === undefined ? path : inside, include) ? { kind: "posting", path } : { kind: "other" };
}

/** Whether the settings lie somewhere under a folder. */
const isAbove = ({ path = "" }: FolderSettings, folder: string): boolean => path.startsWith(folder);

const DRIVE = /^[A-Za-z]:/u;
