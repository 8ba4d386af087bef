import type { Sides } from "#posting";
import type { CountedFigures, PairHead, PairTally, VersionEntry, VersionSteps, VersionWrite } from "#store/entities";

/** A row of `pairs`. */
export interface PairRow extends FigureRow {
  readonly id: number;
  readonly key: string;
  readonly branch: string;
  readonly revision: number;
  readonly version: number;
  readonly en_path: string | null;
  readonly fr_path: string | null;
  readonly next_thread: number;
  readonly pushed_at: string;
  readonly gone_at: string | null;
  readonly tally: string | null;
}

/** A row of `versions`. */
export interface VersionRow extends FigureRow {
  readonly version: number;
  readonly label: string | null;
  readonly steps: string | null;
}

/** The columns that a pair and each of its versions have. */
interface FigureRow {
  readonly en: string;
  readonly fr: string;
  readonly judge: string;
  readonly verdict: PairHead["verdict"];
  readonly score: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly at: string;
}

/** A row as the rest of the program has it. */
export function headOfRow(row: PairRow): PairHead {
  return {
    id: row.id,
    key: row.key,
    branch: row.branch,
    revision: row.revision,
    paths: { en: row.en_path, fr: row.fr_path },
    version: row.version,
    judge: row.judge,
    nextThread: row.next_thread,
    pushedAt: row.pushed_at,
    goneAt: row.gone_at,
    tally: tallyIn(row.tally),
    at: row.at,
    ...figuresOf(row),
  };
}

/** The columns of `versions`. */
export const VERSION_COLUMNS = "version, label, steps, en, fr, judge, verdict, score, errors, warnings, infos, at";

const figuresOf = ({ en, fr, verdict, score, errors, warnings, infos }: FigureRow) => ({
  hashes: { en, fr } satisfies Sides<string>,
  verdict,
  score,
  counts: { error: errors, warning: warnings, info: infos },
});

/** The columns of `pairs`. */
export const PAIR_COLUMNS =
  "branch, key, id, revision, version, en_path, fr_path, en, fr, judge, verdict, score, errors, warnings, infos, next_thread, at, pushed_at, gone_at, tally";

/** A pair on its branch and on the project’s own line. */
export const pairRows = (db: D1Database, project: number, branch: string, key: string): D1PreparedStatement =>
  db.prepare(`SELECT ${PAIR_COLUMNS} FROM pairs WHERE project = ?1 AND branch IN ('', ?2) AND key = ?3`).bind(project, branch, key);

/** All pairs of a branch. */
export const pairsOfBranch = (db: D1Database, project: number, branch: string): D1PreparedStatement =>
  db.prepare(`SELECT ${PAIR_COLUMNS} FROM pairs WHERE project = ?1 AND branch = ?2`).bind(project, branch);

/**
 * Gives a pair of the project’s own line another key. Fails, and with it the whole batch, where the pair is no longer at the revision that was read, or
 * another one has the key by now: NULL is no name of a project.
 */
export function renamePair(db: D1Database, project: number, formerly: string, { key, revision }: PairHead): readonly D1PreparedStatement[] {
  const own = "FROM pairs WHERE project = ?1 AND branch = ''";
  return [
    db
      .prepare(
        `UPDATE projects SET slug = CASE WHEN EXISTS (SELECT 1 ${own} AND key = ?2 AND revision = ?4 - 1)
           AND NOT EXISTS (SELECT 1 ${own} AND key = ?3) THEN slug END WHERE id = ?1`,
      )
      .bind(project, formerly, key, revision),
    db.prepare("UPDATE pairs SET key = ?3 WHERE project = ?1 AND branch = '' AND key = ?2").bind(project, formerly, key),
  ];
}

/** A pair that is gone whose last texts were these. */
export const goneTwin = (db: D1Database, project: number, { en, fr }: Sides<string>): D1PreparedStatement =>
  db
    .prepare(
      `SELECT key FROM pairs WHERE project = ?1 AND branch = '' AND gone_at IS NOT NULL AND en = ?2 AND fr = ?3 ORDER BY gone_at DESC LIMIT 1`,
    )
    .bind(project, en, fr);

/**
 * Writes the pair. Fails, and with it the whole batch, where the revision is not the one that was read, or where the project is gone: NULL is no
 * revision and no project.
 */
export function putPair(db: D1Database, project: number, head: PairHead): D1PreparedStatement {
  const { counts, hashes, paths } = head;
  return db
    .prepare(
      `INSERT INTO pairs (project, ${PAIR_COLUMNS})
       VALUES ((SELECT id FROM projects WHERE id = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)
       ON CONFLICT (project, branch, key) DO UPDATE SET
         revision = CASE WHEN revision = ?5 - 1 THEN ?5 END,
         version = ?6, en_path = ?7, fr_path = ?8, en = ?9, fr = ?10, judge = ?11, verdict = ?12, score = ?13,
         errors = ?14, warnings = ?15, infos = ?16, next_thread = ?17, at = ?18, pushed_at = ?19, gone_at = ?20, tally = ?21`,
    )
    .bind(
      project,
      head.branch,
      head.key,
      head.id,
      head.revision,
      head.version,
      paths.en,
      paths.fr,
      hashes.en,
      hashes.fr,
      head.judge,
      head.verdict,
      head.score,
      counts.error,
      counts.warning,
      counts.info,
      head.nextThread,
      head.at,
      head.pushedAt,
      head.goneAt,
      head.tally && JSON.stringify(head.tally),
    );
}

/**
 * Writes what a pair of the project’s own line comes to with what is accepted, for it and for its newest version. Fails, and with it the whole batch, where
 * the revision is not the one that was read.
 */
export function putFigures(
  db: D1Database,
  project: number,
  { id, key, revision, version }: PairHead,
  { verdict, score, counts, tally }: CountedFigures,
): readonly D1PreparedStatement[] {
  const figures = [verdict, score, counts.error, counts.warning, counts.info] as const;
  const set = "verdict = ?4, score = ?5, errors = ?6, warnings = ?7, infos = ?8";
  return [
    db
      .prepare(
        `UPDATE pairs SET ${set}, tally = ?9, revision = CASE WHEN revision = ?3 THEN ?3 + 1 END WHERE project = ?1 AND branch = '' AND key = ?2`,
      )
      .bind(project, key, revision, ...figures, JSON.stringify(tally)),
    db.prepare(`UPDATE versions SET ${set} WHERE project = ?1 AND pair = ?2 AND version = ?3`).bind(project, id, version, ...figures),
  ];
}

/** Adds a version. */
export function putVersion(db: D1Database, { project, head, label, step }: VersionWrite): D1PreparedStatement {
  const { id, version, hashes, judge, verdict, score, counts, at } = head;
  return db
    .prepare(
      `INSERT INTO versions (project, pair, version, en, fr, judge, verdict, score, errors, warnings, infos, at, label, steps)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)`,
    )
    .bind(
      project,
      id,
      version,
      hashes.en,
      hashes.fr,
      judge,
      verdict,
      score,
      counts.error,
      counts.warning,
      counts.info,
      at,
      label ?? null,
      step ? JSON.stringify(stepsOf(step)) : null,
    );
}

const idsOf = (threads: readonly { readonly id: number }[]): readonly number[] => threads.map(({ id }) => id);

const stepsOf = ({ opened, closed, reopened }: NonNullable<VersionWrite["step"]>): VersionSteps => ({
  opened: idsOf(opened),
  closed: idsOf(closed),
  reopened: idsOf(reopened),
});

/** The versions of a pair, the newest first. */
export const versionRows = (db: D1Database, project: number, pair: number): D1PreparedStatement =>
  db
    .prepare(
      `SELECT ${VERSION_COLUMNS} FROM versions
       WHERE project = ?1 AND pair = ?2 ORDER BY version DESC LIMIT 500`,
    )
    .bind(project, pair);

/** How the gaps of a pair were counted; nothing, so that they are counted anew, where a file that was put back holds something else there. */
function tallyIn(text: string | null): PairTally | null {
  const value = parsed(text) as Partial<PairTally>;
  const { open, leads, accepted, oldest = null, ahead, until = null } = value;
  const isWhole = [open, leads, accepted, ahead?.en, ahead?.fr].every(Number.isInteger);
  return isWhole && [oldest, until].every((each) => each === null || typeof each === "string") ? (value as PairTally) : null;
}

/** What a version did; nothing where a file that was put back holds something else there. */
function stepsIn(text: string | null): VersionSteps | null {
  const { opened, closed, reopened } = parsed(text) as VersionSteps;
  return [opened, closed, reopened].every(Array.isArray) ? { opened, closed, reopened } : null;
}

function parsed(text: string | null): object {
  try {
    return Object(JSON.parse(text ?? "{}"));
  } catch {
    return {};
  }
}

/** A version as the rest of the program has it. */
export function versionOf(row: VersionRow): VersionEntry {
  return { version: row.version, at: row.at, label: row.label, steps: stepsIn(row.steps), ...figuresOf(row) };
}
