import type { Delivery, News, Tried, Webhook } from "#store/notices";

interface WebhookRow extends Omit<Webhook, "createdAt"> {
  readonly created_at: string;
}

/** A row as the rest of the program has it. */
export const webhookOf = ({ created_at, ...row }: WebhookRow): Webhook => ({ ...row, createdAt: created_at });

const COLUMNS = "id, name, address, secret, body, lang, tells, origin, created_at";

/** Most webhooks of a project: each is a message a version. */
const MOST = 20;

/** All of a project, the oldest first. */
export const webhookRows = (db: D1Database, project: number): D1PreparedStatement =>
  db.prepare(`SELECT ${COLUMNS} FROM webhooks WHERE project = ?1 ORDER BY created_at, id`).bind(project);

/** Adds one; no row is answered where there are too many. */
export const putWebhook = (db: D1Database, project: number, hook: Webhook): D1PreparedStatement => {
  const { id, name, address, secret, body, lang, tells, origin, createdAt } = hook;
  return db
    .prepare(
      `INSERT INTO webhooks (project, ${COLUMNS}) SELECT id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10 FROM projects
       WHERE id = ?1 AND (SELECT count(*) FROM webhooks WHERE project = ?1) < ${MOST} RETURNING id`,
    )
    .bind(project, id, name, address, secret, body, lang, tells, origin, createdAt);
};

/** Takes one away, with its messages. */
export const takeWebhook = (db: D1Database, project: number, id: string): readonly D1PreparedStatement[] => [
  db.prepare("DELETE FROM webhooks WHERE project = ?1 AND id = ?2 RETURNING id").bind(project, id),
  db.prepare("DELETE FROM notices WHERE project = ?1 AND webhook = ?2").bind(project, id),
];

interface DeliveryRow extends Omit<Delivery, "triedAt" | "news"> {
  readonly news: string;
  readonly tried_at: string | null;
}

/** A row as the rest of the program has it. */
export const deliveryOf = ({ tried_at, news, ...row }: DeliveryRow): Delivery => ({ ...row, news: JSON.parse(news), triedAt: tried_at });

const DELIVERY_COLUMNS = "id, webhook, news, state, at, tries, tried_at, outcome";

/** Messages that a list shows. */
const LISTED = 100;

/** The last messages of a project, the newest first. */
export const deliveryRows = (db: D1Database, project: number): D1PreparedStatement =>
  db.prepare(`SELECT ${DELIVERY_COLUMNS} FROM notices WHERE project = ?1 ORDER BY at DESC, id LIMIT ${LISTED}`).bind(project);

/** One message. */
export const deliveryRow = (db: D1Database, project: number, id: string): D1PreparedStatement =>
  db.prepare(`SELECT ${DELIVERY_COLUMNS} FROM notices WHERE project = ?1 AND id = ?2`).bind(project, id);

/**
 * A message to each webhook that is told such news and was there when it happened; the same one once. `name` names the news in its project. One to
 * a single webhook is asked for by somebody, and told whatever that is told else.
 */
export const putNews = (
  db: D1Database,
  project: number,
  { name, news, at, only }: { readonly name: string; readonly news: News; readonly at: string; readonly only?: string },
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO notices (project, id, webhook, news, state, at) SELECT project, ?2 || '-' || id, id, ?3, 'new', ?4 FROM webhooks
       WHERE project = ?1 AND created_at <= ?4 AND ${only === undefined ? "tells IN (?5, 'both')" : "id = ?5"} ON CONFLICT DO NOTHING RETURNING id`,
    )
    .bind(project, name, JSON.stringify(news), at, only ?? (news.kind === "week" ? "weekly" : "changes"));

/** Messages that the queue does not have yet. */
export const newDeliveries = (db: D1Database, project: number): D1PreparedStatement =>
  db.prepare("SELECT id FROM notices INDEXED BY notices_new WHERE project = ?1 AND state = 'new'").bind(project);

/** The queue has one. */
export const deliveryWaits = (db: D1Database, project: number, id: string): D1PreparedStatement =>
  db.prepare("UPDATE notices SET state = 'waiting' WHERE project = ?1 AND id = ?2 AND state = 'new'").bind(project, id);

/** Notes a try. */
export const noteTried = (db: D1Database, project: number, id: string, { state, outcome, at }: Tried): D1PreparedStatement =>
  db
    .prepare("UPDATE notices SET state = ?3, outcome = ?4, tried_at = ?5, tries = tries + 1 WHERE project = ?1 AND id = ?2")
    .bind(project, id, state, outcome, at);

/** Sends one again that came to an end. */
export const renewDelivery = (db: D1Database, project: number, id: string): D1PreparedStatement =>
  db
    .prepare("UPDATE notices SET state = 'new' WHERE project = ?1 AND id = ?2 AND state IN ('sent', 'failed') RETURNING id")
    .bind(project, id);

/** Acceptances whose last day is one of these, and whose gap is open as it was accepted. */
export const endedByDate = (db: D1Database, project: number, from: string, to: string): D1PreparedStatement =>
  db
    .prepare(
      `SELECT acceptances.until, pairs.key, threads.id, threads.rule, threads.severity, threads.lacking FROM acceptances
       CROSS JOIN pairs ON pairs.project = ?1 AND pairs.branch = '' AND pairs.gone_at IS NULL AND pairs.id = acceptances.pair
       CROSS JOIN threads ON threads.project = ?1 AND threads.is_closed = 0 AND threads.pair = acceptances.pair AND threads.id = acceptances.thread
       WHERE acceptances.project = ?1 AND until >= ?2 AND until <= ?3 AND reopened_at IS NULL AND edited_at IS NULL ORDER BY pairs.key, threads.id`,
    )
    .bind(project, from, to);

/** How many gaps came and were settled since a moment. */
export const cameAndSettled = (db: D1Database, project: number, since: string): D1PreparedStatement =>
  db
    .prepare(
      `SELECT (SELECT count(*) FROM threads WHERE project = ?1 AND is_closed = 0 AND severity <> 'info' AND since_at >= ?2) AS came,
       (SELECT count(*) FROM threads INDEXED BY threads_closed WHERE project = ?1 AND is_closed = 1 AND severity <> 'info' AND closed_at >= ?2) AS settled`,
    )
    .bind(project, since);
