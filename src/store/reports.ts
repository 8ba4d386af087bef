import type { KeptVersion } from "#store/entities";
import { gunzipped, gzipped } from "#store/gzip";

/** The newest report of a pair, by its key on a branch. */
export const reportOfKey = (db: D1Database, project: number, branch: string, key: string): D1PreparedStatement =>
  db
    .prepare(
      `SELECT branch, body FROM reports WHERE project = ?1 AND branch IN ('', ?2)
       AND pair IN (SELECT id FROM pairs WHERE project = ?1 AND branch IN ('', ?2) AND key = ?3)`,
    )
    .bind(project, branch, key);

/** Keeps the newest report of a pair. */
export async function putReport(
  db: D1Database,
  project: number,
  branch: string,
  pair: number,
  kept: KeptVersion,
): Promise<D1PreparedStatement> {
  return db
    .prepare(
      "INSERT INTO reports (project, branch, pair, body) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (project, branch, pair) DO UPDATE SET body = ?4",
    )
    .bind(project, branch, pair, await gzipped(JSON.stringify(kept)));
}

/** The newest reports of these pairs on the project’s own line. */
export const reportsOfPairs = (db: D1Database, project: number, pairs: readonly number[]): D1PreparedStatement =>
  db
    .prepare("SELECT pair, body FROM reports WHERE project = ?1 AND branch = '' AND pair IN (SELECT value FROM json_each(?2))")
    .bind(project, JSON.stringify(pairs));

/** What was kept. */
export const keptInBody = async (body: readonly number[]): Promise<KeptVersion> => JSON.parse(await gunzipped(body)) as KeptVersion;
