import type { Config } from "#config/config";
import type { Refusal } from "#finding";
import { type FolderFile, fileOf } from "#folder/batch";
import { MOST_BYTES, MOST_NAMES, MOST_POSTINGS } from "#folder/limits";
import { type FolderFault, folderRefusal } from "#folder/refused";
import { takenAs } from "#folder/taken";
import type { Handed } from "./handed.ts";
import { unzip } from "./unzip.ts";

/** What was found in what somebody handed over. */
export interface FolderHaul {
  readonly files: readonly FolderFile[];
  readonly faults: readonly Refusal[];
}

/** Reads the postings of folders, files and archives; what cannot be read is said, and the others are read. */
export async function gather(handed: readonly Handed[], config: Config, held: readonly FolderFile[]): Promise<FolderHaul> {
  const basket = new Basket(config, held);
  try {
    for (const each of handed)
      await (each instanceof File ? addFile(basket, each.webkitRelativePath || each.name, each) : addEntry(basket, each));
  } catch (error) {
    if (error instanceof TooMuch) return { files: [], faults: [folderRefusal(error.fault, error.path)] };
    throw error;
  }
  return basket.gathered();
}

/** More than a page takes: nothing of it is. */
class TooMuch extends Error {
  readonly fault: FolderFault;
  readonly path: string;
  constructor(fault: FolderFault, path = "") {
    super(fault);
    this.fault = fault;
    this.path = path;
  }
}

class Basket {
  readonly config: Config;
  readonly #files = new Map<string, FolderFile>();
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #faults: Refusal[] = [];
  readonly #held: number;
  #names = 0;
  size: number;

  constructor(config: Config, held: readonly FolderFile[]) {
    this.config = config;
    this.#held = held.length;
    this.size = held.reduce((sum, { read }) => sum + (read.ok ? read.text.length : 0), 0);
  }

  /** Whether a name is worth reading; counts it. */
  wants(name: string): boolean {
    if (++this.#names > MOST_NAMES) throw new TooMuch("too-many-names");
    const taken = takenAs(name, this.config);
    if (taken.kind === "unsafe") this.fault("unsafe-name", name);
    return taken.kind === "posting" || taken.kind === "folder";
  }

  put(name: string, bytes: Uint8Array): void {
    const taken = takenAs(name, this.config);
    if (taken.kind !== "posting") return;
    const { path } = taken;
    const before = this.#bytes.get(path);
    if (before) {
      if (!isSame(before, bytes)) this.fault("twice", path);
      return;
    }
    this.size += bytes.length;
    this.#bytes.set(path, bytes);
    this.#files.set(path, fileOf(path, bytes, this.config));
    if (this.#held + this.#files.size > MOST_POSTINGS) throw new TooMuch("too-many-postings");
    if (this.size > MOST_BYTES) throw new TooMuch("too-much-text");
  }

  /** A posting that is there and cannot be read: its partner is not alone, and its pair says why it was not checked. */
  lack(name: string, fault: FolderFault): void {
    const taken = takenAs(name, this.config);
    if (taken.kind !== "posting" || this.#files.has(taken.path)) return;
    this.#files.set(taken.path, { path: taken.path, head: {}, read: { ok: false, refusal: folderRefusal(fault, taken.path) } });
  }

  fault(fault: FolderFault, path: string): void {
    this.#faults.push(folderRefusal(fault, path));
  }

  gathered(): FolderHaul {
    if (this.#files.size === 0 && this.#faults.length === 0) this.fault("no-markdown", "");
    return { files: [...this.#files.values()], faults: this.#faults };
  }
}

async function addEntry(basket: Basket, entry: FileSystemEntry): Promise<void> {
  const name = entry.fullPath.replace(/^\//u, "");
  if (isFile(entry)) {
    const file = await fileAt(entry);
    if (file) await addFile(basket, name, file);
    else if (basket.wants(name)) basket.lack(name, "unreadable-file");
  } else if (isFolder(entry) && basket.wants(`${name}/`)) {
    const entries = await entriesOf(entry).catch(() => undefined);
    if (!entries) basket.fault("unreadable-file", name);
    for (const each of entries ?? []) await addEntry(basket, each);
  }
}

async function addFile(basket: Basket, name: string, file: File): Promise<void> {
  if (/\.zip$/iu.test(name)) return addArchive(basket, name, file);
  if (!basket.wants(name)) return;
  try {
    // One byte more than may be: enough to see that it is too large.
    basket.put(name, new Uint8Array(await file.slice(0, basket.config.limits.bytes + 1).arrayBuffer()));
  } catch (error) {
    if (error instanceof TooMuch) throw error;
    basket.lack(name, "unreadable-file");
  }
}

async function addArchive(basket: Basket, archive: string, file: File): Promise<void> {
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
    largest: basket.config.limits.bytes,
    held: basket.size,
    wants: (name) => {
      let wanted = false;
      noting(() => {
        wanted = basket.wants(name);
      });
      return wanted;
    },
    took: (name, bytes, why) =>
      noting(() => {
        if (why === "ratio") basket.lack(name, "bomb");
        else if (why === "broken") basket.lack(name, "unreadable-entry");
        else basket.put(name, bytes);
      }),
  });
  if (excess) throw excess;
  if (end === "all") throw new TooMuch("too-much-text");
  if (end === "broken") basket.fault("unreadable-zip", archive);
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

const isSame = (one: Uint8Array, other: Uint8Array): boolean => one.length === other.length && one.every((byte, i) => byte === other[i]);
