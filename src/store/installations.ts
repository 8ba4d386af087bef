import type { InstallationLink, Project } from "#store/entities";

interface LinkRow {
  readonly installation: number;
  readonly repository: number;
  readonly linked_at: string;
}

/** A row as the rest of the program has it. */
export const linkOf = ({ installation, repository, linked_at }: LinkRow): InstallationLink => ({
  installation,
  repository,
  linkedAt: linked_at,
});

/** Links a repository of an installation to a project; a repository has one link to each. */
export const putLink = (db: D1Database, project: number, { installation, repository, linkedAt }: InstallationLink): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO installations (project, repository, installation, linked_at) VALUES ((SELECT id FROM projects WHERE id = ?1), ?2, ?3, ?4)
       ON CONFLICT (project, repository) DO UPDATE SET installation = ?3`,
    )
    .bind(project, repository, installation, linkedAt);

/** The links of a project. */
export const linkRows = (db: D1Database, project: number): D1PreparedStatement =>
  db.prepare("SELECT installation, repository, linked_at FROM installations WHERE project = ?1 ORDER BY repository").bind(project);

/** Ends a link. */
export const takeLink = (db: D1Database, project: number, repository: number): D1PreparedStatement =>
  db.prepare("DELETE FROM installations WHERE project = ?1 AND repository = ?2 RETURNING repository").bind(project, repository);

/** Ends all links of an installation that is no more. */
export const takeInstallation = (db: D1Database, installation: number): D1PreparedStatement =>
  db.prepare("DELETE FROM installations WHERE installation = ?1").bind(installation);

/** The names of the projects that a repository feeds, by the installation that reads it. */
export const linkedSlugs = (db: D1Database, installation: number, repository: number): D1PreparedStatement =>
  db
    .prepare(
      `SELECT projects.slug FROM installations CROSS JOIN projects ON projects.id = installations.project
       WHERE installations.repository = ?1 AND installations.installation = ?2 ORDER BY projects.slug`,
    )
    .bind(repository, installation);

/** What {@link linkedSlugs} answers. */
export type LinkedRow = Pick<Project, "slug">;
