import { type DayRow, trendOf } from "#store/days";
import type { PairThread, ProjectOverview, WorkList } from "#store/entities";
import { headOfRow, PAIR_COLUMNS, type PairRow } from "#store/pairs";
import { HELD } from "#store/standing";
import { THREAD_COLUMNS, type ThreadRow, threadOfRow } from "#store/threads";

/** Gaps by which the days to catch up are told. */
const CLOSED_LAST = 100;

/** A pair; or, without a key, the days and what failed, which are one row so that they are no statement of their own. */
interface OverviewRow extends Omit<PairRow, "key"> {
  readonly key: string | null;
  readonly days: string;
  readonly failed: string;
}

const named = THREAD_COLUMNS.replaceAll(/\w+/gu, "threads.$&");

/** All that the page of a project shows, in two statements; none reads a version, and none an open gap, which each pair counts. */
export function overviewOf(db: D1Database, project: number): readonly D1PreparedStatement[] {
  return [
    db
      .prepare(
        `SELECT ${PAIR_COLUMNS}, NULL AS days, NULL AS failed FROM pairs WHERE project = ?1 AND branch = ''
         UNION ALL SELECT ${PAIR_COLUMNS.replaceAll(/\w+/gu, "NULL")},
         (SELECT json_group_array(json_object('day', day, 'pairs', pairs, 'passing', passing, 'failing', failing, 'errors', errors,
           'warnings', warnings, 'infos', infos, 'tenths', tenths)) FROM (SELECT * FROM days WHERE project = ?1 ORDER BY day)),
         (SELECT json_group_array(job ->> '$.key') FROM (SELECT job FROM failures WHERE project = ?1 LIMIT 500))`,
      )
      .bind(project),
    db
      .prepare(
        `SELECT ${THREAD_COLUMNS} FROM threads INDEXED BY threads_closed
         WHERE project = ?1 AND is_closed = 1 ORDER BY closed_at DESC LIMIT ${CLOSED_LAST}`,
      )
      .bind(project),
  ];
}

/** What those statements found. */
export function overviewIn([rows = [], threads = []]: readonly (readonly unknown[])[]): ProjectOverview {
  const all = rows as readonly OverviewRow[];
  const course = all.find(({ key }) => key === null);
  return {
    heads: all.flatMap(({ key, ...row }) => (key === null ? [] : [headOfRow({ ...row, key })])),
    closed: (threads as readonly ThreadRow[]).map((each): PairThread => ({ pair: each.pair, thread: threadOfRow(each) })),
    trend: trendOf(JSON.parse(course?.days ?? "[]") as readonly DayRow[]),
    failed: (JSON.parse(course?.failed ?? "[]") as readonly (string | null)[]).flatMap((key) => (key === null ? [] : [key])),
  };
}

/** A row of the list of work. */
export interface WorkRow extends ThreadRow {
  readonly is_accepted: number;
  readonly key: string;
  readonly judge: string;
}

/** All pairs that are not gone, each with its open gaps, which stand together; one without any is a row too, so that it is known to be read. */
export const workOf = (db: D1Database, project: number, day: string): D1PreparedStatement =>
  db
    .prepare(
      `SELECT ${named}, pairs.key, pairs.judge, held.thread IS NOT NULL OR threads.silenced IS NOT NULL AS is_accepted FROM pairs
       LEFT JOIN threads ON threads.project = ?1 AND threads.is_closed = 0 AND threads.pair = pairs.id
       LEFT JOIN (${HELD}) AS held ON held.pair = threads.pair AND held.thread = threads.id
       WHERE pairs.project = ?1 AND pairs.branch = '' AND pairs.gone_at IS NULL`,
    )
    .bind(project, day);

/** What such rows hold. */
export function workIn(rows: readonly WorkRow[]): WorkList {
  const gaps = rows.filter(({ id }) => id !== null);
  return {
    judges: [...new Map(rows.map(({ key, judge }) => [key, judge])).values()],
    gaps: gaps.map((row) => ({ pair: row.pair, key: row.key, thread: threadOfRow(row), isAccepted: row.is_accepted === 1 })),
  };
}
