import type { AuditEntry } from "#store/entities";

/** Adds a line. */
export const putAudit = (db: D1Database, project: number, { at, id, by, action, subject }: AuditEntry): D1PreparedStatement =>
  db
    .prepare("INSERT INTO audit (project, at, id, by_whom, action, subject) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
    .bind(project, at, id, by, action, subject);

/** The newest lines. */
export const auditRows = (db: D1Database, project: number): D1PreparedStatement =>
  db.prepare('SELECT at, id, by_whom AS "by", action, subject FROM audit WHERE project = ?1 ORDER BY at DESC, id LIMIT 500').bind(project);
