import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GapState, Revision } from "#drift/history";
import type { PlacedGap } from "#drift/placed-gaps";
import type { Repository } from "../git/repository.ts";
import { writeWhole } from "../write-whole.ts";

/** What earlier runs found, by a name that says all that it depends on; see `revisionNames`. */
export interface Cache<T> {
  get(name: string): T | undefined;
  /** Keeps this for the next run; what is not set is forgotten. */
  set(name: string, entry: T): void;
  /** Writes what was set. A disk that refuses is no fault of the run. */
  save(): Promise<void>;
}

/** What was open at a revision, and at a pair's last revision its gaps with their places. */
export interface CachedState {
  readonly state: GapState;
  readonly openGaps?: readonly PlacedGap[];
}

/** Opens a cache of a checkout. What is broken, or was written by another engine, is as good as none. */
export async function openCache<T>({ gitDir }: Repository, file: "history" | "scores", engine: string): Promise<Cache<T>> {
  const path = join(gitDir, "parite", `${file}.json`);
  const before = await entriesOf<T>(path, engine);
  const after: Record<string, T> = {};
  return {
    get: (name) => (Object.hasOwn(before, name) ? before[name] : undefined),
    set: (name, entry) => {
      after[name] = entry;
    },
    async save() {
      // A run that learned nothing leaves what it found.
      const names = Object.keys(after);
      if (names.length === Object.keys(before).length && names.every((name) => after[name] === before[name])) return;
      const entries = JSON.stringify(after);
      const text = `${headOf(engine)}${digest(entries)}${ENTRIES}${entries}}`;
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeWhole(path, text);
      } catch {
        // The next run does the work again.
      }
    },
  };
}

/**
 * Names what judges: the hash of the built file, which holds the whole engine. What runs from source may be edited between two runs,
 * so that there each process is an engine of its own.
 */
export async function engineId(url: string = import.meta.url): Promise<string> {
  return url.endsWith(".js") ? digest(await readFile(fileURLToPath(url))) : `source ${process.pid}`;
}

/** A name for each revision that says all that its gaps depend on: the settings, both texts, the commit, and what came before. */
export function revisionNames(revisions: readonly Revision[], settings: string): readonly string[] {
  const names: string[] = [];
  for (const { id, en, fr, parents } of revisions) {
    names.push(digest(JSON.stringify([settings, id, en, fr, parents.map((parent) => names[parent])])));
  }
  return names;
}

/** A short name for a long text, or for bytes. */
export const digest = (text: string | Buffer): string => createHash("sha256").update(text).digest("base64url").slice(0, DIGEST);

const DIGEST = 22;

/** How a cache begins, before the digest of its entries; the name of an engine is plain letters, digits and spaces. */
const headOf = (engine: string): string => `{"engine":${JSON.stringify(engine)},"digest":"`;

/** Between the digest and the entries, which end before the last brace. */
const ENTRIES = '","entries":';

async function entriesOf<T>(path: string, engine: string): Promise<Readonly<Record<string, T>>> {
  try {
    const bytes = await readFile(path);
    const head = headOf(engine);
    const from = head.length + DIGEST + ENTRIES.length;
    const start = bytes.toString("latin1", 0, from);
    const entries = bytes.subarray(from, -1);
    // What this engine wrote is right as it is; what anything else did to it may break the replay anywhere.
    return start === `${head}${digest(entries)}${ENTRIES}` ? JSON.parse(entries.toString("utf8")) : {};
  } catch {
    return {};
  }
}
