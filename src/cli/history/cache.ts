import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GapState, PlacedGap, Revision } from "#drift/history";
import type { Repository } from "../git/repository.ts";

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
      const entries = JSON.stringify(after);
      const text = `{"engine":${JSON.stringify(engine)},"digest":"${digest(entries)}","entries":${entries}}`;
      try {
        await mkdir(dirname(path), { recursive: true });
        // Two runs at a time must not mix what they write.
        const draft = `${path}.${process.pid}`;
        await writeFile(draft, text);
        await rename(draft, path);
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
  return url.endsWith(".js") ? digest(await readFile(fileURLToPath(url), "latin1")) : `source ${process.pid}`;
}

/** A name for each revision that says all that its gaps depend on: the settings, both texts, the commit, and what came before. */
export function revisionNames(revisions: readonly Revision[], settings: string): readonly string[] {
  const names: string[] = [];
  for (const { id, en, fr, parents } of revisions) {
    names.push(digest(JSON.stringify([settings, id, en, fr, parents.map((parent) => names[parent])])));
  }
  return names;
}

/** A short name for a long text. */
export const digest = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 22);

async function entriesOf<T>(path: string, engine: string): Promise<Readonly<Record<string, T>>> {
  try {
    const stored: unknown = JSON.parse(await readFile(path, "utf8"));
    if (!isObject(stored) || stored.engine !== engine || !isObject(stored.entries)) return {};
    // What this engine wrote is right as it is; what anything else did to it may break the replay anywhere.
    return stored.digest === digest(JSON.stringify(stored.entries)) ? (stored.entries as Readonly<Record<string, T>>) : {};
  } catch {
    return {};
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
