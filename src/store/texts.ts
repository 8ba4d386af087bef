import { gunzipped, gzipped } from "#store/gzip";

/** A text that the project has already is left as it is. */
export async function putPostingText(db: D1Database, project: number, hash: string, text: string): Promise<D1PreparedStatement> {
  return db
    .prepare("INSERT INTO texts (project, sha256, body) VALUES (?1, ?2, ?3) ON CONFLICT (project, sha256) DO NOTHING")
    .bind(project, hash, await gzipped(text));
}

/** Texts by hash. */
export const textRows = (db: D1Database, project: number, hashes: readonly string[]): D1PreparedStatement =>
  db
    .prepare("SELECT sha256, body FROM texts WHERE project = ?1 AND sha256 IN (SELECT value FROM json_each(?2))")
    .bind(project, JSON.stringify(hashes));

/** Which of them are there. */
export const textsHeld = (db: D1Database, project: number, hashes: readonly string[]): D1PreparedStatement =>
  db
    .prepare("SELECT sha256 FROM texts WHERE project = ?1 AND sha256 IN (SELECT value FROM json_each(?2))")
    .bind(project, JSON.stringify(hashes));

/** The texts of such rows. */
export async function textsInRows(
  rows: readonly { readonly sha256: string; readonly body: readonly number[] }[],
): Promise<Map<string, string>> {
  return new Map(await Promise.all(rows.map(async ({ sha256, body }) => [sha256, await gunzipped(body)] as const)));
}
