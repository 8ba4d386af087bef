/** A file that differs between two trees, as `--raw -z` says it. */
export interface RawChange {
  /** Path before; absent for an added file. */
  readonly from?: string;
  /** Path after; absent for a deleted file. */
  readonly to?: string;
  /** The blob after; only zeros for one that is not stored yet. */
  readonly blob: string;
  /** Mode after, in octal. */
  readonly mode: string;
}

/** The mode of a submodule, whose content is another repository's. */
export const SUBMODULE = "160000";

/** Modes of files with a text; a link's text is a path. */
export const isFile = (mode: string): boolean => mode === "100644" || mode === "100755" || mode === "100664";

/** Reads one entry at a place of the NUL-separated fields; gives the place after it. */
export function rawAt(fields: readonly string[], at: number): { readonly change: RawChange; readonly next: number } {
  const [, mode = "", , blob = "", status = ""] = (fields[at] ?? "").trimStart().split(" ");
  const path = fields[at + 1] ?? "";
  if (status.startsWith("R")) return { change: { from: path, to: fields[at + 2] ?? "", blob, mode }, next: at + 3 };
  if (status.startsWith("C")) return { change: { to: fields[at + 2] ?? "", blob, mode }, next: at + 3 };
  const sides = status === "A" ? { to: path } : status === "D" ? { from: path } : { from: path, to: path };
  return { change: { ...sides, blob, mode }, next: at + 2 };
}

/** Whether a field starts an entry. */
export const isRaw = (field: string | undefined): boolean => field !== undefined && /^\n?:[0-7]{6} /u.test(field);

/** All entries of an output that has nothing else. */
export function rawChanges(output: string): readonly RawChange[] {
  const fields = output.split("\0");
  const changes: RawChange[] = [];
  for (let at = 0; isRaw(fields[at]); ) {
    const { change, next } = rawAt(fields, at);
    changes.push(change);
    at = next;
  }
  return changes;
}

/** Files under a new name, path now → path before. */
export const renamesIn = (changes: readonly RawChange[]): ReadonlyMap<string, string> =>
  new Map(changes.flatMap(({ from, to }) => (from !== undefined && to !== undefined && from !== to ? [[to, from] as const] : [])));

/** The names that a file had, through renames; which came first is of no concern. */
export function oldNames(changes: readonly RawChange[]): (path: string) => readonly string[] {
  const from = new Map<string, string[]>();
  for (const change of changes) {
    if (change.from === undefined || change.to === undefined || change.from === change.to) continue;
    from.set(change.to, [...(from.get(change.to) ?? []), change.from]);
  }
  return (path) => {
    const names = new Set([path]);
    for (const name of names) for (const before of from.get(name) ?? []) names.add(before);
    return [...names].slice(1);
  };
}
