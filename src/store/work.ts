import type { GapComment } from "#store/entities";

/** Says who closes gaps and until when; answers a row for each that is open. */
export const putWork = (
  db: D1Database,
  project: number,
  pair: number,
  threads: readonly number[],
  { assignee, dueOn }: { readonly assignee: string | null; readonly dueOn: string | null },
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE threads SET assignee = ?4, due_on = ?5 WHERE project = ?1 AND is_closed = 0 AND pair = ?2
       AND id IN (SELECT value FROM json_each(?3)) RETURNING id`,
    )
    .bind(project, pair, JSON.stringify(threads), assignee, dueOn);

/** Adds a comment to a gap that is there, open or closed; else no row is answered. */
export const putComment = (
  db: D1Database,
  project: number,
  pair: number,
  { thread, at, by, body }: Omit<GapComment, "id">,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO comments (project, pair, thread, id, at, by_whom, body)
       SELECT ?1, ?2, ?3, coalesce((SELECT max(id) FROM comments WHERE project = ?1 AND pair = ?2 AND thread = ?3), 0) + 1, ?4, ?5, ?6
       WHERE EXISTS (SELECT 1 FROM threads WHERE project = ?1 AND is_closed IN (0, 1) AND pair = ?2 AND id = ?3)
       RETURNING id`,
    )
    .bind(project, pair, thread, at, by, body);

/** Notes that both sides of a pair agree as they are, where it is still at that revision; else no row is answered. */
export const putAgreement = (
  db: D1Database,
  project: number,
  pair: number,
  revision: number,
  { at, by }: { readonly at: string; readonly by: string },
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO agreements (project, pair, version, en, fr, at, by_whom)
       SELECT ?1, ?2, version, en, fr, ?4, ?5 FROM pairs WHERE project = ?1 AND branch = '' AND id = ?2 AND revision = ?3
       ON CONFLICT (project, pair) DO UPDATE SET version = excluded.version, en = excluded.en, fr = excluded.fr, at = ?4, by_whom = ?5
       RETURNING version`,
    )
    .bind(project, pair, revision, at, by);
