import type { Batch } from "#folder/batch";
import { resultsOf, textsOfAll } from "#folder/results";
import type { FolderSettings } from "#folder/settings";
import { repositoryChecks } from "../../../../../checks/repository/index.ts";
import { loadLate } from "../load-late.ts";
import { pageLang } from "./words.ts";

/** Saves the report of all pairs; false where what writes it, which is loaded with the first one, does not come. */
export async function saveReports(format: string, batch: Batch, settings: FolderSettings): Promise<boolean> {
  const { docs } = settings;
  try {
    const { saveSet } = await loadLate<typeof import("./render-set.ts")>("/folder/reports.js");
    const options = { lang: pageLang(), madeAt: new Date().toISOString(), ...(docs !== undefined && { docs }) };
    saveSet(format, resultsOf(batch, repositoryChecks, settings), textsOfAll(batch), options);
    return true;
  } catch {
    return false;
  }
}
