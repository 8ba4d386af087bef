import type { Sides } from "#posting";
import type { WaitingVersion } from "#store/entities";

interface WaitingRow {
  readonly branch: string;
  readonly key: string;
  readonly at: string;
  readonly place: number;
  readonly body: string;
}

/** A row as the rest of the program has it. */
export const waitingOf = ({ branch, key, at, place, body }: WaitingRow): WaitingVersion => ({
  branch,
  key,
  at,
  place,
  body: JSON.parse(body),
});

/** Adds a version to those of its pair; in one that is gone there is nothing to wait for, and NULL is no project. */
export const putWaiting = (
  db: D1Database,
  project: number,
  { branch, key, at, body }: Omit<WaitingVersion, "place">,
  hashes: Sides<string>,
  now: string,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO waiting (project, branch, key, at, place, en, fr, body, queued_at)
       VALUES ((SELECT id FROM projects WHERE id = ?1), ?2, ?3, ?4,
         (SELECT coalesce(max(place), 0) + 1 FROM waiting WHERE project = ?1 AND branch = ?2 AND key = ?3), ?5, ?6, ?7, ?8)`,
    )
    .bind(project, branch, key, at, hashes.en, hashes.fr, JSON.stringify(body), now);

/** The version of a pair whose turn it is. */
export const firstWaiting = (db: D1Database, project: number, branch: string, key: string): D1PreparedStatement =>
  db
    .prepare("SELECT branch, key, at, place, body FROM waiting WHERE project = ?1 AND branch = ?2 AND key = ?3 ORDER BY at, place LIMIT 1")
    .bind(project, branch, key);

/** Takes one away whose turn was. */
export const takeWaiting = (db: D1Database, project: number, { branch, key, at, place }: WaitingVersion): D1PreparedStatement =>
  db
    .prepare("DELETE FROM waiting WHERE project = ?1 AND branch = ?2 AND key = ?3 AND at = ?4 AND place = ?5")
    .bind(project, branch, key, at, place);
