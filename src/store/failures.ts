import type { FailedJob } from "#store/entities";

interface FailureRow {
  readonly id: string;
  readonly job: string;
  readonly reason: string;
  readonly failed_at: string;
}

/** A row as the rest of the program has it. */
export const failedJobOf = ({ id, job, reason, failed_at }: FailureRow): FailedJob => ({
  id,
  job: JSON.parse(job),
  reason,
  failedAt: failed_at,
});

/** Notes a job that failed for good; the same one once. */
export const putFailure = (db: D1Database, project: number, { id, job, reason, failedAt }: FailedJob): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO failures (project, id, job, reason, failed_at) SELECT id, ?2, ?3, ?4, ?5 FROM projects WHERE id = ?1
       ON CONFLICT (project, id) DO UPDATE SET reason = ?4, failed_at = ?5`,
    )
    .bind(project, id, JSON.stringify(job), reason, failedAt);

/** Those of a project, the oldest first. */
export const failureRows = (db: D1Database, project: number): D1PreparedStatement =>
  db.prepare("SELECT id, job, reason, failed_at FROM failures WHERE project = ?1 ORDER BY failed_at, id LIMIT 500").bind(project);

/** Takes one off the list. */
export const takeFailure = (db: D1Database, project: number, id: string): D1PreparedStatement =>
  db.prepare("DELETE FROM failures WHERE project = ?1 AND id = ?2 RETURNING id, job, reason, failed_at").bind(project, id);
