import type { SecretKind, TokenEntry, TokenRole } from "#store/entities";

interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly role: TokenRole;
  readonly created_at: string;
  readonly ends_on: string | null;
  readonly revoked_at: string | null;
  readonly used_on: string | null;
}

const COLUMNS = "id, name, role, created_at, ends_on, revoked_at, used_on";

/** A row as the rest of the program has it. */
export const tokenOf = ({ id, name, role, created_at, ends_on, revoked_at, used_on }: TokenRow): TokenEntry => ({
  id,
  name,
  role,
  createdAt: created_at,
  endsOn: ends_on,
  revokedAt: revoked_at,
  usedOn: used_on,
});

/** The entry of a hash. */
export const tokenRow = (db: D1Database, kind: SecretKind, project: number, hash: string): D1PreparedStatement =>
  db.prepare(`SELECT ${COLUMNS} FROM ${kind} WHERE project = ?1 AND hash = ?2`).bind(project, hash);

/** The name of the project that a hash is of. */
export const slugRow = (db: D1Database, kind: SecretKind, hash: string): D1PreparedStatement =>
  db.prepare(`SELECT slug FROM projects WHERE id = (SELECT project FROM ${kind} WHERE hash = ?1)`).bind(hash);

/** All of a project, the oldest first. */
export const tokenRows = (db: D1Database, kind: SecretKind, project: number): D1PreparedStatement =>
  db.prepare(`SELECT ${COLUMNS} FROM ${kind} WHERE project = ?1 ORDER BY created_at, id`).bind(project);

/** Adds one, to a project that is there. */
export const putToken = (db: D1Database, kind: SecretKind, project: number, hash: string, token: TokenEntry): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO ${kind} (project, hash, ${COLUMNS}) VALUES ((SELECT id FROM projects WHERE id = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)`,
    )
    .bind(project, hash, token.id, token.name, token.role, token.createdAt, token.endsOn, token.revokedAt, token.usedOn);

/** Ends one, once; with the day on which it was used up, where it was. */
export const endToken = (
  db: D1Database,
  kind: SecretKind,
  project: number,
  id: string,
  at: string,
  usedOn: string | null = null,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE ${kind} SET revoked_at = ?3, used_on = coalesce(?4, used_on) WHERE project = ?1 AND id = ?2 AND revoked_at IS NULL RETURNING id`,
    )
    .bind(project, id, at, usedOn);

/** Notes the day of a use; a day is written once. */
export const noteTokenUse = (db: D1Database, kind: SecretKind, project: number, hash: string, day: string): D1PreparedStatement =>
  db.prepare(`UPDATE ${kind} SET used_on = ?3 WHERE project = ?1 AND hash = ?2 AND used_on IS NOT ?3`).bind(project, hash, day);
