/** What is known of a pull request. */
export interface PullRecord {
  /** The commit that was last reported whole. */
  readonly head: string | null;
  readonly checkRun: number | null;
  readonly checkHead: string | null;
  readonly checkDone: boolean;
  readonly comment: number | null;
  /** When a comment was asked for whose id never came back, in milliseconds. */
  readonly commentAskedAt: number | null;
}

/** A pull request that this job alone works on, until the lease ends. */
export interface LeasedPull {
  readonly repository: number;
  readonly number: number;
  readonly lease: string;
  readonly record: PullRecord;
}

/** Longer than the longest job: a queue’s consumer has 15 minutes. In milliseconds. */
const LEASE = 16 * 60_000;

interface Row {
  readonly head: string | null;
  readonly check_run: number | null;
  readonly check_head: string | null;
  readonly check_done: number;
  readonly comment: number | null;
  readonly comment_asked_at: number | null;
}

/** Takes a pull request for this job alone; `null` while another has it. */
export async function acquireLease(
  db: D1Database,
  { repository, number, installation }: { readonly repository: number; readonly number: number; readonly installation: number },
  lease: string,
  now: number,
): Promise<LeasedPull | null> {
  const row = await db
    .prepare(
      `INSERT INTO pull_requests (repository, number, installation, lease, lease_until, seen_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
       ON CONFLICT (repository, number) DO UPDATE SET installation = ?3, lease = ?4, lease_until = ?5, seen_at = ?6
       WHERE lease IS NULL OR lease = ?4 OR lease_until < ?6
       RETURNING head, check_run, check_head, check_done, comment, comment_asked_at`,
    )
    .bind(repository, number, installation, lease, now + LEASE, now)
    .first<Row>();
  return row && { repository, number, lease, record: recordOf(row) };
}

/** Lets a pull request go. */
export async function releaseLease(db: D1Database, { repository, number, lease }: LeasedPull): Promise<void> {
  await db
    .prepare("UPDATE pull_requests SET lease = NULL, lease_until = 0 WHERE repository = ?1 AND number = ?2 AND lease = ?3")
    .bind(repository, number, lease)
    .run();
}

/** Fields that a job writes down as it goes. */
export interface Noted {
  readonly head?: string;
  readonly head_at?: number;
  readonly check_run?: number | null;
  readonly check_head?: string;
  readonly check_done?: 0 | 1;
  readonly comment?: number | null;
  readonly comment_asked_at?: number | null;
}

/** Writes fields down; `false` where another job has taken over, or has reported a later state. */
export async function note(db: D1Database, { repository, number, lease }: LeasedPull, noted: Noted): Promise<boolean> {
  const names = Object.keys(noted);
  const row = await db
    .prepare(
      `UPDATE pull_requests SET ${names.map((name, i) => `${name} = ?${i + 5}`).join(", ")}
       WHERE repository = ?1 AND number = ?2 AND lease = ?3 AND head_at <= ?4 RETURNING number`,
    )
    .bind(repository, number, lease, noted.head_at ?? Number.MAX_SAFE_INTEGER, ...Object.values(noted))
    .first();
  return row !== null;
}

/** The pull request whose reported commit this is: a fork’s check run does not name it. */
export async function numberOf(db: D1Database, repository: number, head: string): Promise<number | null> {
  const row = await db
    .prepare("SELECT number FROM pull_requests WHERE repository = ?1 AND check_head = ?2 ORDER BY seen_at DESC LIMIT 1")
    .bind(repository, head)
    .first<{ number: number }>();
  return row?.number ?? null;
}

/** Forgets all pull requests of an installation. */
export async function forget(db: D1Database, installation: number): Promise<void> {
  await db.prepare("DELETE FROM pull_requests WHERE installation = ?1").bind(installation).run();
}

const recordOf = (row: Row): PullRecord => ({
  head: row.head,
  checkRun: row.check_run,
  checkHead: row.check_head,
  checkDone: row.check_done === 1,
  comment: row.comment,
  commentAskedAt: row.comment_asked_at,
});
