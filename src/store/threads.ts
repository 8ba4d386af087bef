import type { Finding } from "#finding";
import type { GapThread, ThreadStep } from "#projects/threads";

/** A row of `threads`. */
export interface ThreadRow {
  readonly pair: number;
  readonly id: number;
  readonly fingerprint: string;
  readonly rule: string;
  readonly severity: Finding["severity"];
  readonly lacking: "en" | "fr" | null;
  readonly first_at: string;
  readonly since_at: string;
  readonly closed_at: string | null;
  readonly assignee: string | null;
  readonly due_on: string | null;
  readonly words: number | null;
  readonly silenced: string | null;
}

/** A row as the rest of the program has it. */
export const threadOfRow = ({
  id,
  fingerprint,
  rule,
  severity,
  lacking,
  first_at,
  since_at,
  closed_at,
  assignee,
  due_on,
  words,
  silenced,
}: ThreadRow): GapThread => ({
  id,
  fingerprint,
  rule,
  severity,
  ...(lacking && { lacking }),
  first: first_at,
  since: since_at,
  ...(closed_at !== null && { closed: closed_at }),
  ...(words !== null && { words }),
  ...(silenced !== null && { silenced }),
  ...(assignee !== null && { assignee }),
  ...(due_on !== null && { dueOn: due_on }),
});

/** The columns that a version writes. */
const WRITTEN = "pair, id, fingerprint, rule, severity, lacking, first_at, since_at, closed_at, words, silenced";

/** Those that are read. */
export const THREAD_COLUMNS = `${WRITTEN}, assignee, due_on`;

/** What names the pair of a key on the project’s own line. */
const PAIR = "(SELECT id FROM pairs WHERE project = ?1 AND branch = '' AND key = ?2)";

/** Open threads of a pair, by its key. */
export const openOfKey = (db: D1Database, project: number, key: string): D1PreparedStatement =>
  db.prepare(`SELECT ${THREAD_COLUMNS} FROM threads WHERE project = ?1 AND is_closed = 0 AND pair = ${PAIR}`).bind(project, key);

/** Open threads of all pairs that are not gone, the oldest first. */
export const openOfProject = (db: D1Database, project: number): D1PreparedStatement =>
  db.prepare(`SELECT ${THREAD_COLUMNS} FROM threads WHERE project = ?1 AND is_closed = 0 ORDER BY since_at, pair, id`).bind(project);

/** Closed threads that had one of these fingerprints, which go in as one parameter: a hundred and one are refused. The order of the joins is fixed, or each closed thread of the pair would be read. */
export const closedWith = (db: D1Database, project: number, pair: number, fingerprints: readonly string[]): D1PreparedStatement =>
  db
    .prepare(
      `SELECT findings.fingerprint AS asked, ${THREAD_COLUMNS.replaceAll(/\w+/gu, "threads.$&")} FROM json_each(?3)
       CROSS JOIN findings ON findings.project = ?1 AND findings.pair = ?2 AND findings.fingerprint = json_each.value
       CROSS JOIN threads ON threads.project = ?1 AND threads.is_closed = 1 AND threads.pair = ?2 AND threads.id = findings.thread`,
    )
    .bind(project, pair, JSON.stringify(fingerprints));

/** What a version does to the threads of its pair, and the fingerprints that they have now. */
export function putThreads(
  db: D1Database,
  project: number,
  pair: number,
  version: number,
  step: ThreadStep,
): readonly D1PreparedStatement[] {
  const { opened, edited, closed, reopened } = step;
  const statements: D1PreparedStatement[] = [];
  const run = (sql: string, rows: readonly GapThread[], ...more: readonly unknown[]) => {
    if (rows.length > 0) statements.push(db.prepare(sql).bind(project, pair, JSON.stringify(rows), ...more));
  };
  const of = (name: string) => `json_extract(value, '$.${name}')`;
  run(
    `INSERT INTO threads (project, is_closed, ${WRITTEN}, opened_by)
     SELECT ?1, 0, ?2, ${["id", "fingerprint", "rule", "severity", "lacking", "first", "since"].map(of).join(", ")}, NULL, ${of("words")}, ${of("silenced")}, ?4 FROM json_each(?3)`,
    opened,
    version,
  );
  // By their ids first: joined to the list alone, every row of the pair would be read.
  const among = `FROM json_each(?3) AS listed WHERE threads.project = ?1 AND threads.pair = ?2
    AND threads.id IN (SELECT ${of("id")} FROM json_each(?3)) AND threads.id = json_extract(listed.value, '$.id')`;
  const set = `fingerprint = ${of("fingerprint")}, severity = ${of("severity")}, since_at = ${of("since")}, words = ${of("words")}, silenced = ${of("silenced")}`;
  run(`UPDATE threads SET ${set} ${among} AND threads.is_closed = 0`, edited);
  run(`UPDATE threads SET is_closed = 0, closed_at = NULL, ${set} ${among} AND threads.is_closed = 1`, reopened);
  run(`UPDATE threads SET is_closed = 1, closed_at = ${of("closed")} ${among} AND threads.is_closed = 0`, closed);
  run(
    `INSERT INTO findings (project, pair, fingerprint, thread) SELECT ?1, ?2, ${of("fingerprint")}, ${of("id")} FROM json_each(?3) WHERE true
     ON CONFLICT (project, pair, fingerprint) DO UPDATE SET thread = excluded.thread WHERE thread <> excluded.thread`,
    [...opened, ...edited],
  );
  return statements;
}
