import type { Refusal } from "#finding";
import { type FolderFile, fileOf } from "#folder/batch";
import { MOST_BYTES, MOST_NAMES, MOST_POSTINGS } from "#folder/limits";
import { type FolderFault, folderRefusal } from "#folder/refused";
import type { FolderSettings } from "#folder/settings";
import { takenAs } from "#folder/taken";
import type { Handed } from "./handed.ts";
import { TooMuch, type Visitor, visit } from "./visit.ts";

/** What was found in what somebody handed over. */
export interface FolderHaul {
  readonly files: readonly FolderFile[];
  readonly faults: readonly Refusal[];
}

/** Reads the postings of folders, files and archives; what cannot be read is said, and the others are read. */
export async function gather(handed: readonly Handed[], settings: FolderSettings, held: readonly FolderFile[]): Promise<FolderHaul> {
  const basket = new Basket(settings, held);
  try {
    await visit(handed, basket);
  } catch (error) {
    if (error instanceof TooMuch) return { files: [], faults: [folderRefusal(error.fault, error.path)] };
    throw error;
  }
  return basket.gathered();
}

class Basket implements Visitor {
  readonly #settings: FolderSettings;
  readonly #files = new Map<string, FolderFile>();
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #faults: Refusal[] = [];
  readonly #held: number;
  readonly largest: number;
  #names = 0;
  size: number;

  constructor(settings: FolderSettings, held: readonly FolderFile[]) {
    this.#settings = settings;
    this.largest = settings.config.limits.bytes;
    this.#held = held.length;
    this.size = held.reduce((sum, { read }) => sum + (read.ok ? read.text.length : 0), 0);
  }

  /** Whether a name is worth reading; counts it. */
  wants(name: string): boolean {
    if (++this.#names > MOST_NAMES) throw new TooMuch("too-many-names");
    const taken = takenAs(name, this.#settings);
    if (taken.kind === "unsafe") this.fault("unsafe-name", name);
    return taken.kind === "posting" || taken.kind === "folder";
  }

  put(name: string, bytes: Uint8Array): void {
    const taken = takenAs(name, this.#settings);
    if (taken.kind !== "posting") return;
    const { path } = taken;
    const before = this.#bytes.get(path);
    if (before) {
      if (!isSame(before, bytes)) this.fault("twice", path);
      return;
    }
    this.size += bytes.length;
    this.#bytes.set(path, bytes);
    this.#files.set(path, fileOf(path, bytes, this.#settings.config));
    if (this.#held + this.#files.size > MOST_POSTINGS) throw new TooMuch("too-many-postings");
    if (this.size > MOST_BYTES) throw new TooMuch("too-much-text");
  }

  /** A posting that is there and cannot be read: its partner is not alone, and its pair says why it was not checked. */
  lack(name: string, fault: FolderFault): void {
    const taken = takenAs(name, this.#settings);
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

const isSame = (one: Uint8Array, other: Uint8Array): boolean => one.length === other.length && one.every((byte, i) => byte === other[i]);
