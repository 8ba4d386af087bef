import type { TokenRole, Visit } from "#store/entities";
import { projectOf } from "#store/projects";
import { tokenOf } from "#store/tokens";

/** A row of a project, its member and its link. */
export type VisitRow = Parameters<typeof projectOf>[0] & {
  readonly member_role: TokenRole | null;
  readonly link_id: string | null;
  readonly link_name: string;
  readonly link_role: TokenRole;
  readonly link_created_at: string;
  readonly ends_on: string | null;
  readonly revoked_at: string | null;
  readonly used_on: string | null;
};

/** One statement for each page of a project. */
export const visitRow = (db: D1Database, slug: string, person: number | null, linkHash: string | null): D1PreparedStatement =>
  db
    .prepare(
      `SELECT projects.*, members.role AS member_role, links.id AS link_id, links.name AS link_name, links.role AS link_role,
         links.created_at AS link_created_at, ends_on, revoked_at, used_on
       FROM projects
       LEFT JOIN members ON members.project = projects.id AND members.person = ?2
       LEFT JOIN links ON links.project = projects.id AND links.hash = ?3
       WHERE slug = ?1`,
    )
    .bind(slug, person, linkHash);

/** A row as the rest of the program has it. */
export const visitOf = (row: VisitRow): Visit => ({
  project: projectOf(row),
  role: row.member_role,
  link:
    row.link_id === null
      ? null
      : tokenOf({ ...row, id: row.link_id, name: row.link_name, role: row.link_role, created_at: row.link_created_at }),
});
