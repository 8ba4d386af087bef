import type { Project } from "#store/entities";

/** Days after which a branch is forgotten that nobody pushed. */
const BRANCH_DAYS = 30;

const DAY = 86_400_000;

/** The moment so many days before. */
const before = (now: string, days: number): string => new Date(Date.parse(now) - days * DAY).toISOString();

/** Days after which a version that waits has been given up by the queue, whose messages live for four. */
const WAITING_DAYS = 5;

/** Days that messages to webhooks are listed, and after which one that waits was lost: the queue has given up long before. */
const DELIVERY_DAYS = 30;
const LOST_DAYS = 1;

/** Forgets versions, closed threads, ended acceptances and branches that are too old, then the texts that nothing names any more. */
export function sweepOf(db: D1Database, { id, keepDays }: Project, now: string): readonly D1PreparedStatement[] {
  const [oldest, oldestBranch] = [before(now, keepDays), before(now, BRANCH_DAYS)];
  const run = (sql: string, ...values: readonly unknown[]) => db.prepare(sql).bind(id, ...values);
  return [
    run(
      `DELETE FROM reports WHERE project = ?1 AND branch IN
       (SELECT branch FROM pairs WHERE project = ?1 AND branch <> '' GROUP BY branch HAVING max(pushed_at) < ?2)`,
      oldestBranch,
    ),
    run(
      `DELETE FROM pairs WHERE project = ?1 AND branch IN
       (SELECT branch FROM pairs WHERE project = ?1 AND branch <> '' GROUP BY branch HAVING max(pushed_at) < ?2)`,
      oldestBranch,
    ),
    // The last version stays, however old.
    run(
      `DELETE FROM versions WHERE project = ?1 AND at < ?2 AND version < (SELECT max(version) FROM versions AS newer
       WHERE newer.project = ?1 AND newer.pair = versions.pair)`,
      oldest,
    ),
    run(
      `DELETE FROM findings WHERE project = ?1 AND (pair, thread) IN
       (SELECT pair, id FROM threads WHERE project = ?1 AND is_closed = 1 AND closed_at < ?2)`,
      oldest,
    ),
    run(
      `DELETE FROM comments WHERE project = ?1 AND (pair, thread) IN
       (SELECT pair, id FROM threads WHERE project = ?1 AND is_closed = 1 AND closed_at < ?2)`,
      oldest,
    ),
    run("DELETE FROM threads WHERE project = ?1 AND is_closed = 1 AND closed_at < ?2", oldest),
    run("DELETE FROM acceptances WHERE project = ?1 AND (reopened_at < ?2 OR until < ?2)", oldest),
    run("DELETE FROM audit WHERE project = ?1 AND at < ?2", oldest),
    run("DELETE FROM notices WHERE project = ?1 AND at < ?2", before(now, DELIVERY_DAYS)),
    run(
      "UPDATE notices SET state = 'failed', outcome = 'lost' WHERE project = ?1 AND state = 'waiting' AND coalesce(tried_at, at) < ?2",
      before(now, LOST_DAYS),
    ),
    // What no message asks for any more failed for good: it is listed, to be sent again.
    run(
      `INSERT INTO failures (project, id, job, reason, failed_at)
        SELECT project, lower(hex(randomblob(16))),
          json_object('kind', 'pair', 'slug', (SELECT slug FROM projects WHERE id = ?1), 'key', key, 'branch', branch, 'body', json(body)),
          'unavailable', ?3
        FROM waiting WHERE project = ?1 AND queued_at < ?2`,
      before(now, WAITING_DAYS),
      now,
    ),
    run("DELETE FROM waiting WHERE project = ?1 AND queued_at < ?2", before(now, WAITING_DAYS)),
    // A compound of D1 has five terms at most.
    run(
      `DELETE FROM texts WHERE project = ?1 ${["versions", "pairs", "agreements", "waiting"]
        .map((table) => `AND sha256 NOT IN (SELECT en FROM ${table} WHERE project = ?1 UNION SELECT fr FROM ${table} WHERE project = ?1)`)
        .join(" ")}
       AND sha256 NOT IN (SELECT coalesce(job ->> '$.body.en.sha256', '') FROM failures WHERE project = ?1
         UNION SELECT coalesce(job ->> '$.body.fr.sha256', '') FROM failures WHERE project = ?1)`,
    ),
  ];
}
