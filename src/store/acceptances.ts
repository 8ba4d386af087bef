import type { Acceptance } from "#projects/acceptance";
import type { AcceptedGap } from "#projects/accepted-gap";
import type { AcceptanceCursor, AcceptedList, AcceptedPart, PairAcceptance } from "#store/entities";
import { THREAD_COLUMNS, type ThreadRow, threadOfRow } from "#store/threads";

/** A row of `acceptances`. */
export interface AcceptanceRow {
  readonly pair: number;
  readonly id: number;
  readonly thread: number;
  readonly fingerprint: string;
  readonly rule: string;
  readonly en: string | null;
  readonly fr: string | null;
  readonly reason: string;
  readonly by_whom: string;
  readonly at: string;
  readonly until: string | null;
  readonly reopened_at: string | null;
  readonly edited_at: string | null;
}

/** A row as the rest of the program has it. */
export const acceptanceOf = (row: AcceptanceRow): Acceptance & { readonly rule: string; readonly fingerprint: string } => ({
  id: row.id,
  thread: row.thread,
  fingerprint: row.fingerprint,
  rule: row.rule,
  blocks: { en: row.en, fr: row.fr },
  reason: row.reason,
  by: row.by_whom,
  at: row.at,
  ...(row.until !== null && { until: row.until }),
  ...(row.reopened_at !== null && { reopened: row.reopened_at }),
  ...(row.edited_at !== null && { edited: row.edited_at }),
});

/** The columns of `acceptances`. */
export const ACCEPTANCE_COLUMNS = "pair, id, thread, fingerprint, rule, en, fr, reason, by_whom, at, until, reopened_at, edited_at";

/** Those of a pair, by its key on the project’s own line. */
export const acceptancesOfKey = (db: D1Database, project: number, key: string): D1PreparedStatement =>
  db
    .prepare(
      `SELECT ${ACCEPTANCE_COLUMNS} FROM acceptances WHERE project = ?1
       AND pair = (SELECT id FROM pairs WHERE project = ?1 AND branch = '' AND key = ?2)`,
    )
    .bind(project, key);

/** All of a project. */
export const acceptancesOfProject = (db: D1Database, project: number): D1PreparedStatement =>
  db.prepare(`SELECT ${ACCEPTANCE_COLUMNS} FROM acceptances WHERE project = ?1`).bind(project);

/** Acceptances that are read at a time. */
const PART = 200;

const AFTER = "project = ?1 AND (pair, id) > (?2, ?3) ORDER BY pair, id LIMIT ?4";

/** Some acceptances of a project after a place, with the fingerprints of their gaps and the keys of its pairs. */
export const acceptedPart = (db: D1Database, project: number, { pair, id }: AcceptanceCursor): readonly D1PreparedStatement[] => [
  db.prepare(`SELECT ${ACCEPTANCE_COLUMNS} FROM acceptances WHERE ${AFTER}`).bind(project, pair, id, PART),
  db
    .prepare(
      `SELECT pair, thread, fingerprint FROM findings WHERE project = ?1
       AND pair IN (SELECT pair FROM (SELECT pair FROM acceptances WHERE ${AFTER}))`,
    )
    .bind(project, pair, id, PART),
  db.prepare("SELECT id, key FROM pairs WHERE project = ?1 AND branch = ''").bind(project),
];

/** What these statements answer, as a check elsewhere reads it. */
export function acceptedOf([rows = [], findings = [], pairs = []]: readonly (readonly unknown[])[]): AcceptedPart {
  const keys = new Map((pairs as readonly { id: number; key: string }[]).map(({ id, key }) => [id, key]));
  const had = new Map<string, string[]>();
  for (const { pair, thread, fingerprint } of findings as readonly { pair: number; thread: number; fingerprint: string }[])
    had.set(`${pair} ${thread}`, [...(had.get(`${pair} ${thread}`) ?? []), fingerprint]);
  const accepted = rows as readonly AcceptanceRow[];
  const gaps = accepted.flatMap((row): readonly AcceptedGap[] => {
    const key = keys.get(row.pair);
    if (key === undefined) return [];
    const { thread, fingerprint, ...rest } = acceptanceOf(row);
    return [{ pair: key, ...rest, fingerprints: [...new Set([fingerprint, ...(had.get(`${row.pair} ${thread}`) ?? [])])] }];
  });
  const last = accepted.at(-1);
  return { gaps, next: last && accepted.length === PART ? { pair: last.pair, id: last.id } : null };
}

/** Adds one, where the pair is still at that revision; else nothing, and no row is answered. */
export const putAcceptance = (
  db: D1Database,
  project: number,
  pair: number,
  revision: number,
  entry: Omit<PairAcceptance["acceptance"], "id">,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO acceptances (project, ${ACCEPTANCE_COLUMNS})
       SELECT ?1, ?2, coalesce((SELECT max(id) FROM acceptances WHERE project = ?1 AND pair = ?2), 0) + 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, NULL, NULL
       WHERE EXISTS (SELECT 1 FROM pairs WHERE project = ?1 AND branch = '' AND id = ?2 AND revision = ?12)
       RETURNING id`,
    )
    .bind(
      project,
      pair,
      entry.thread,
      entry.fingerprint,
      entry.rule,
      entry.blocks.en,
      entry.blocks.fr,
      entry.reason,
      entry.by,
      entry.at,
      entry.until ?? null,
      revision,
    );

/** Takes those back that nobody took back. */
export const reopenAcceptances = (db: D1Database, project: number, pair: number, ids: readonly number[], at: string): D1PreparedStatement =>
  db
    .prepare(
      "UPDATE acceptances SET reopened_at = ?4 WHERE project = ?1 AND pair = ?2 AND id IN (SELECT value FROM json_each(?3)) AND reopened_at IS NULL RETURNING id",
    )
    .bind(project, pair, JSON.stringify(ids), at);

/** Notes that a version has the blocks of these again as they were accepted. */
export const noteRestored = (db: D1Database, project: number, pair: number, ids: readonly number[]): D1PreparedStatement =>
  db
    .prepare("UPDATE acceptances SET edited_at = NULL WHERE project = ?1 AND pair = ?2 AND id IN (SELECT value FROM json_each(?3))")
    .bind(project, pair, JSON.stringify(ids));

const named = (table: string, columns: string): string => columns.replaceAll(/\w+/gu, `${table}.$&`);

/** All acceptances of a project, with the key of their pair and whether their gap is there; then the gaps that comments silence. Each gap is looked up by its key. */
export const acceptedRows = (db: D1Database, project: number): readonly D1PreparedStatement[] => [
  db
    .prepare(
      `SELECT pairs.key, ${named("acceptances", ACCEPTANCE_COLUMNS)}, threads.id IS NOT NULL AND pairs.gone_at IS NULL AS is_open FROM pairs
       CROSS JOIN acceptances ON acceptances.project = ?1 AND acceptances.pair = pairs.id
       LEFT JOIN threads ON threads.project = ?1 AND threads.is_closed = 0 AND threads.pair = acceptances.pair AND threads.id = acceptances.thread
       WHERE pairs.project = ?1 AND pairs.branch = ''`,
    )
    .bind(project),
  db
    .prepare(
      `SELECT pairs.key, ${named("threads", THREAD_COLUMNS)} FROM pairs
       CROSS JOIN threads INDEXED BY threads_silenced ON threads.project = ?1 AND threads.pair = pairs.id AND threads.silenced IS NOT NULL AND threads.is_closed = 0
       WHERE pairs.project = ?1 AND pairs.branch = '' AND pairs.gone_at IS NULL`,
    )
    .bind(project),
];

/** What such rows hold. */
export function acceptedIn([acceptances = [], silenced = []]: readonly (readonly unknown[])[]): AcceptedList {
  return {
    acceptances: (acceptances as readonly (AcceptanceRow & { readonly key: string; readonly is_open: number })[]).map((row) => ({
      key: row.key,
      pair: row.pair,
      isOpen: row.is_open === 1,
      acceptance: acceptanceOf(row),
    })),
    silenced: (silenced as readonly (ThreadRow & { readonly key: string })[]).map((row) => ({
      key: row.key,
      pair: row.pair,
      thread: threadOfRow(row),
    })),
  };
}

/** Notes that a version edits the blocks of these. */
export const noteEdited = (db: D1Database, project: number, pair: number, ids: readonly number[], at: string): D1PreparedStatement =>
  db
    .prepare(
      "UPDATE acceptances SET edited_at = ?4 WHERE project = ?1 AND pair = ?2 AND id IN (SELECT value FROM json_each(?3)) AND edited_at IS NULL",
    )
    .bind(project, pair, JSON.stringify(ids), at);
