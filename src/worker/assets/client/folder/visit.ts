import { MOST_NAMES } from "#folder/limits";
import type { FolderFault } from "#folder/refused";
import type { Handed } from "./handed.ts";
import { unzip } from "./unzip.ts";

/** What is done with the files that somebody handed over. */
export interface Visitor {
  /** The largest file that is read, in bytes. */
  readonly largest: number;
  /** Bytes that are held already. */
  readonly size: number;
  /** Whether a file, or a folder with its slash, is worth reading. */
  wants(name: string): boolean;
  put(name: string, bytes: Uint8Array): void;
  /** A wanted file that is there and cannot be read. */
  lack(name: string, fault: FolderFault): void;
  fault(fault: FolderFault, path: string): void;
}

/** More than a page takes: nothing of it is. */
export class TooMuch extends Error {
  readonly fault: FolderFault;
  readonly path: string;
  constructor(fault: FolderFault, path = "") {
    super(fault);
    this.fault = fault;
    this.path = path;
  }
}

/** Goes through folders, files and archives. @throws TooMuch as the visitor does, or where an archive holds too much */
export async function visit(handed: readonly Handed[], visitor: Visitor): Promise<void> {
  for (const each of handed)
    await (each instanceof File ? visitFile(visitor, each.webkitRelativePath || each.name, each) : visitEntry(visitor, each));
}

async function visitEntry(visitor: Visitor, entry: FileSystemEntry): Promise<void> {
  const name = entry.fullPath.replace(/^\//u, "");
  if (isFile(entry)) {
    const file = await fileAt(entry);
    if (file) await visitFile(visitor, name, file);
    else if (visitor.wants(name)) visitor.lack(name, "unreadable-file");
  } else if (isFolder(entry) && visitor.wants(`${name}/`)) {
    const entries = await entriesOf(entry).catch(() => undefined);
    if (!entries) visitor.fault("unreadable-file", name);
    for (const each of entries ?? []) await visitEntry(visitor, each);
  }
}

async function visitFile(visitor: Visitor, name: string, file: File): Promise<void> {
  if (/\.zip$/iu.test(name)) return visitArchive(visitor, name, file);
  if (!visitor.wants(name)) return;
  try {
    // One byte more than may be: enough to see that it is too large.
    visitor.put(name, new Uint8Array(await file.slice(0, visitor.largest + 1).arrayBuffer()));
  } catch (error) {
    if (error instanceof TooMuch) throw error;
    visitor.lack(name, "unreadable-file");
  }
}

async function visitArchive(visitor: Visitor, archive: string, file: File): Promise<void> {
  let excess: TooMuch | undefined;
  const noting = (step: () => void) => {
    try {
      if (!excess) step();
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
      excess = new TooMuch(error.fault, error.path || archive);
    }
  };
  const end = await unzip(file, {
    largest: visitor.largest,
    held: visitor.size,
    wants: (name) => {
      let wanted = false;
      noting(() => {
        wanted = visitor.wants(name);
      });
      return wanted;
    },
    took: (name, bytes, why) =>
      noting(() => {
        if (why === "ratio") visitor.lack(name, "bomb");
        else if (why === "broken") visitor.lack(name, "unreadable-entry");
        else visitor.put(name, bytes);
      }),
  });
  if (excess) throw excess;
  if (end === "all") throw new TooMuch("too-much-text");
  if (end === "broken") visitor.fault("unreadable-zip", archive);
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileAt = (entry: FileSystemFileEntry): Promise<File | undefined> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));

/** A reader gives a hundred entries at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    found.push(...some);
    if (some.length === 0 || found.length > MOST_NAMES) return found;
  }
}
