import type { Project, ProjectSettings } from "#store/entities";

interface ProjectRow {
  readonly id: number;
  readonly slug: string;
  readonly name_en: string;
  readonly name_fr: string;
  readonly texts: Project["texts"];
  readonly keep_days: number;
  readonly created_at: string;
  readonly is_public: number;
}

/** A row as the rest of the program has it. */
export const projectOf = (row: ProjectRow): Project => ({
  id: row.id,
  slug: row.slug,
  name: { en: row.name_en, fr: row.name_fr },
  texts: row.texts,
  keepDays: row.keep_days,
  createdAt: row.created_at,
  isPublic: row.is_public === 1,
});

const COLUMNS = "slug, name_en, name_fr, texts, keep_days, created_at, is_public";

/** The project of a name in addresses. */
export const projectRow = (db: D1Database, slug: string): D1PreparedStatement =>
  db.prepare(`SELECT id, ${COLUMNS} FROM projects WHERE slug = ?1`).bind(slug);

/** All of a database. */
export const projectRows = (db: D1Database): D1PreparedStatement => db.prepare(`SELECT id, ${COLUMNS} FROM projects ORDER BY id`);

/** Adds one; no row is answered where the name is taken. */
export const putProject = (
  db: D1Database,
  { slug, name, texts, keepDays, createdAt, isPublic }: Omit<Project, "id">,
): D1PreparedStatement =>
  db
    .prepare(`INSERT INTO projects (${COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (slug) DO NOTHING RETURNING id, ${COLUMNS}`)
    .bind(slug, name.en, name.fr, texts, keepDays, createdAt, isPublic ? 1 : 0);

/** Changes what may change of one. */
export const changeProject = (db: D1Database, project: number, { name, keepDays, isPublic }: ProjectSettings): D1PreparedStatement =>
  db
    .prepare(`UPDATE projects SET name_en = ?2, name_fr = ?3, keep_days = ?4, is_public = ?5 WHERE id = ?1 RETURNING id, ${COLUMNS}`)
    .bind(project, name.en, name.fr, keepDays, isPublic ? 1 : 0);
