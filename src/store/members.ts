import type { ProjectMember, TokenRole } from "#store/entities";
import type { MemberOutcome } from "#store/project-store";

/** A row of `members`. */
export interface MemberRow {
  readonly person: number;
  readonly role: TokenRole;
  readonly added_at: string;
}

/** A row as the rest of the program has it. */
export const memberOfRow = ({ person, role, added_at }: MemberRow): ProjectMember => ({ person, role, addedAt: added_at });

const COLUMNS = "person, role, added_at";

/** Who is a member already keeps the greater role. */
const KEEP_GREATER = "ON CONFLICT (project, person) DO UPDATE SET role = excluded.role WHERE role = 'read' OR excluded.role = 'admin'";

/** One person’s. */
export const memberRow = (db: D1Database, project: number, person: number): D1PreparedStatement =>
  db.prepare(`SELECT ${COLUMNS} FROM members WHERE project = ?1 AND person = ?2`).bind(project, person);

/** All of a project, in the order in which they came. */
export const memberRows = (db: D1Database, project: number): D1PreparedStatement =>
  db.prepare(`SELECT ${COLUMNS} FROM members WHERE project = ?1 ORDER BY added_at, person`).bind(project);

/** The projects of a person, with the role there. */
export const projectsOfMember = (db: D1Database, person: number): D1PreparedStatement =>
  db
    .prepare("SELECT projects.*, role FROM members CROSS JOIN projects ON projects.id = project WHERE person = ?1 ORDER BY slug")
    .bind(person);

/** Adds one, to a project that is there. */
export const putMember = (db: D1Database, project: number, { person, role, addedAt }: ProjectMember): D1PreparedStatement =>
  db
    .prepare(`INSERT INTO members (project, ${COLUMNS}) SELECT id, ?2, ?3, ?4 FROM projects WHERE id = ?1 ${KEEP_GREATER}`)
    .bind(project, person, role, addedAt);

/** Makes a person a member by an invitation that holds still. */
export const joinBy = (db: D1Database, project: number, invitation: string, person: number, at: string): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO members (project, ${COLUMNS}) SELECT project, ?3, role, ?4 FROM invitations
       WHERE project = ?1 AND id = ?2 AND revoked_at IS NULL
       ${KEEP_GREATER}`,
    )
    .bind(project, invitation, person, at);

/**
 * Gives a member another role, or takes it away, in one statement that sees what others did before: who asks must be an administrator then, or ask for
 * no more than to leave; and an administrator stays.
 */
export function setMember(db: D1Database, project: number, person: number, role: TokenRole | null, by: number | null): D1PreparedStatement {
  const mayAsk = `(?3 IS NULL OR (?3 = ?2 AND ?4 IS NULL) OR EXISTS (SELECT 1 FROM members WHERE project = ?1 AND person = ?3 AND role = 'admin'))`;
  const isLeft = `(?4 IS 'admin' OR EXISTS (SELECT 1 FROM members WHERE project = ?1 AND person <> ?2 AND role = 'admin')
    OR NOT EXISTS (SELECT 1 FROM members WHERE project = ?1 AND person = ?2 AND role = 'admin'))`;
  const where = `WHERE project = ?1 AND person = ?2 AND ${mayAsk} AND ${isLeft} RETURNING person`;
  const sql = role === null ? `DELETE FROM members ${where}` : `UPDATE members SET role = ?4 ${where}`;
  return db.prepare(sql).bind(project, person, by, role);
}

/** Why nothing was changed, by the members that there were. */
export function whyNot(members: readonly ProjectMember[], person: number, by: number | null): MemberOutcome {
  const roleOf = (of: number) => members.find((member) => member.person === of)?.role;
  if (by !== null && by !== person && roleOf(by) !== "admin") return "no-admin";
  if (roleOf(person) === undefined) return "no-member";
  return roleOf(person) === "admin" ? "last-admin" : "no-admin";
}
