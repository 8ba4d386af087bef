/** How long a delivery is remembered: GitHub can deliver again for three days. In milliseconds. */
const KEPT = 7 * 24 * 3_600_000;
/** How long a pull request is remembered after it was last worked on, in milliseconds. */
const KEPT_PULLS = 180 * 24 * 3_600_000;
/** Most rows that one job clears away. */
const BROOM = 500;

/** Notes that a delivery came; whether its work is already done. */
export async function noteDelivery(db: D1Database, id: string, now: number): Promise<"open" | "done"> {
  const row = await db
    .prepare("INSERT INTO deliveries (id, received_at) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET id = id RETURNING done_at")
    .bind(id, now)
    .first<{ done_at: number | null }>();
  return row?.done_at == null ? "open" : "done";
}

/** Whether a delivery’s work is done. */
export async function isDone(db: D1Database, id: string): Promise<boolean> {
  const row = await db.prepare("SELECT done_at FROM deliveries WHERE id = ?1").bind(id).first<{ done_at: number | null }>();
  return row?.done_at != null;
}

/** Notes that a delivery’s work is done, and clears away what is too old. */
export async function settleDelivery(db: D1Database, id: string, now: number): Promise<void> {
  await db.batch([
    db
      .prepare("INSERT INTO deliveries (id, received_at, done_at) VALUES (?1, ?2, ?2) ON CONFLICT (id) DO UPDATE SET done_at = ?2")
      .bind(id, now),
    db.prepare("DELETE FROM deliveries WHERE id IN (SELECT id FROM deliveries WHERE received_at < ?1 LIMIT ?2)").bind(now - KEPT, BROOM),
    db.prepare("DELETE FROM pull_requests WHERE seen_at < ?1").bind(now - KEPT_PULLS),
  ]);
}
