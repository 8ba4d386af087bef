import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import { type Draft, type StoredDraft, storedOver } from "#edit/drafts";
import { newId } from "./new-id.ts";

interface Shelf extends DBSchema {
  drafts: { key: string; value: Draft };
}

const NAME = "parite";

/** Stores a draft, beside what another tab has stored under its name; one transaction, so that no tab comes between. */
export function storeDraft(mine: Draft): Promise<StoredDraft> {
  return withShelf(async (shelf) => {
    const step = shelf.transaction("drafts", "readwrite");
    const outcome = storedOver(mine, await step.store.get(mine.id), newId());
    await Promise.all([step.store.put(outcome.draft), step.done]);
    return outcome;
  });
}

/** Every draft, the newest first. */
export async function storedDrafts(): Promise<readonly Draft[]> {
  const all = await withShelf((shelf) => shelf.getAll("drafts"));
  return all.toSorted((a, b) => b.savedAt - a.savedAt);
}

/** Takes one draft out of the browser. */
export function forgetDraft(id: string): Promise<void> {
  return withShelf((shelf) => shelf.delete("drafts", id));
}

/** Takes all of them out, and what held them. */
export function forgetDrafts(): Promise<void> {
  return deleteDB(NAME);
}

/** Closed after each use, so that no tab keeps another from forgetting all. */
async function withShelf<T>(use: (shelf: IDBPDatabase<Shelf>) => Promise<T>): Promise<T> {
  const shelf = await openDB<Shelf>(NAME, 1, { upgrade: (fresh) => void fresh.createObjectStore("drafts", { keyPath: "id" }) });
  try {
    return await use(shelf);
  } finally {
    shelf.close();
  }
}
