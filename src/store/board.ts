import { ACCEPTANCE_COLUMNS, type AcceptanceRow, acceptanceOf } from "#store/acceptances";
import type { BoardBodies, BoardThread, GapComment, PairBoard } from "#store/entities";
import { headOfRow, PAIR_COLUMNS, type PairRow, VERSION_COLUMNS, type VersionRow, versionOf } from "#store/pairs";
import { keptInBody } from "#store/reports";
import { textsInRows } from "#store/texts";
import { THREAD_COLUMNS, type ThreadRow, threadOfRow } from "#store/threads";

/** Most versions and closed gaps of a pair that its page lists. */
const LISTED = 50;

const COMMENT_COLUMNS = "thread, id, at, by_whom, body";
const AGREEMENT_COLUMNS = "version, en, fr, at, by_whom";

/** The row of a pair with all that is listed of it. */
export interface BoardRow extends PairRow {
  readonly threads: string;
  readonly versions: string;
  readonly acceptances: string;
  readonly comments: string;
  readonly agreements: string;
}

/** Rows as one value, so that all that is known of a pair is one row. */
const listed = (columns: string, from: string): string =>
  `(SELECT json_group_array(json_object(${columns
    .split(", ")
    .map((name) => `'${name}', ${name}`)
    .join(", ")})) FROM (${from}))`;

/** A pair with its gaps, its last versions, what was accepted and said, and when people agreed. */
export const boardRow = (db: D1Database, project: number, key: string): D1PreparedStatement => {
  const threads = `${THREAD_COLUMNS}, opened_by`;
  const ofPair = "project = ?1 AND pair = own.id";
  return db
    .prepare(
      `SELECT ${PAIR_COLUMNS},
       ${listed(
         threads,
         `SELECT * FROM (SELECT ${threads} FROM threads WHERE project = ?1 AND is_closed = 0 AND pair = own.id)
          UNION ALL SELECT * FROM (SELECT ${threads} FROM threads WHERE project = ?1 AND is_closed = 1 AND pair = own.id ORDER BY id DESC LIMIT ${LISTED})`,
       )} AS threads,
       ${listed(VERSION_COLUMNS, `SELECT * FROM versions WHERE ${ofPair} ORDER BY version DESC LIMIT ${LISTED}`)} AS versions,
       ${listed(ACCEPTANCE_COLUMNS, `SELECT * FROM acceptances WHERE ${ofPair} ORDER BY id`)} AS acceptances,
       ${listed(COMMENT_COLUMNS, `SELECT * FROM comments WHERE ${ofPair} ORDER BY thread, id`)} AS comments,
       ${listed(AGREEMENT_COLUMNS, `SELECT * FROM agreements WHERE ${ofPair}`)} AS agreements
       FROM pairs AS own WHERE project = ?1 AND branch = '' AND key = ?2`,
    )
    .bind(project, key);
};

/** The report of a pair, the texts that it is of, and those of which people agreed. */
export const boardBodies = (db: D1Database, project: number, key: string): D1PreparedStatement => {
  const pair = "(SELECT id FROM pairs WHERE project = ?1 AND branch = '' AND key = ?2)";
  return db
    .prepare(
      `SELECT '' AS sha256, body FROM reports WHERE project = ?1 AND branch = '' AND pair = ${pair}
       UNION ALL SELECT sha256, body FROM texts WHERE project = ?1 AND sha256 IN (
         SELECT en FROM pairs WHERE project = ?1 AND branch = '' AND key = ?2
         UNION SELECT fr FROM pairs WHERE project = ?1 AND branch = '' AND key = ?2
         UNION SELECT en FROM agreements WHERE project = ?1 AND pair = ${pair}
         UNION SELECT fr FROM agreements WHERE project = ?1 AND pair = ${pair})`,
    )
    .bind(project, key);
};

/** The pair of such a row. */
export function boardIn(row: BoardRow): PairBoard {
  const rows = <Row>(json: string) => JSON.parse(json) as readonly Row[];
  const [agreement] = rows<{ version: number; en: string; fr: string; at: string; by_whom: string }>(row.agreements);
  return {
    head: headOfRow(row),
    threads: rows<ThreadRow & { opened_by: number }>(row.threads).map(
      (each): BoardThread => ({
        ...threadOfRow(each),
        openedBy: each.opened_by,
      }),
    ),
    versions: rows<VersionRow>(row.versions).map(versionOf),
    acceptances: rows<AcceptanceRow>(row.acceptances).map(acceptanceOf),
    comments: rows<Omit<GapComment, "by"> & { by_whom: string }>(row.comments).map(({ by_whom, ...rest }) => ({ ...rest, by: by_whom })),
    agreement: agreement
      ? {
          version: agreement.version,
          hashes: { en: agreement.en, fr: agreement.fr },
          at: agreement.at,
          by: agreement.by_whom,
        }
      : null,
  };
}

/** What such rows hold. */
export async function bodiesIn(rows: Parameters<typeof textsInRows>[0]): Promise<BoardBodies> {
  const report = rows.find(({ sha256 }) => sha256 === "");
  return {
    kept: report ? await keptInBody(report.body) : null,
    texts: await textsInRows(rows.filter(({ sha256 }) => sha256 !== "")),
  };
}
