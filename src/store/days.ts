import { meanScore } from "#projects/mean-score";
import type { Figures, TrendDay } from "#store/entities";

const NAMES = ["pairs", "passing", "failing", "errors", "warnings", "infos", "tenths"] as const;

/** A row of `days`. */
export type DayRow = Sums & { readonly day: string };

type Sums = { readonly [N in (typeof NAMES)[number]]: number };

/** What a version, or somebody’s word on its findings, changes in the figures of a day. Fails where the project is gone. */
export function putDay(db: D1Database, project: number, day: string, head: Figures, before: Figures | null): D1PreparedStatement {
  const [now, was] = [sumsOf(head), sumsOf(before)];
  return db
    .prepare(
      `INSERT INTO days (project, day, ${NAMES.join(", ")}) VALUES ((SELECT id FROM projects WHERE id = ?1), ?2, ${NAMES.map((_, i) => `?${i + 3}`).join(", ")})
       ON CONFLICT (project, day) DO UPDATE SET ${NAMES.map((name, i) => `${name} = ${name} + ?${i + 3}`).join(", ")}`,
    )
    .bind(project, day, ...NAMES.map((name) => now[name] - was[name]));
}

/** Takes the figures of pairs that are about to be marked as gone out of a day. */
export const putGone = (db: D1Database, project: number, day: string, keys: string): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO days (project, day, ${NAMES.join(", ")})
       SELECT ?1, ?2, -count(*), -sum(verdict = 'pass'), -sum(verdict = 'fail'), -sum(errors), -sum(warnings), -sum(infos), -sum(CAST(round(score * 10) AS INTEGER))
       FROM pairs WHERE project = ?1 AND branch = '' AND gone_at IS NULL AND key NOT IN (SELECT value FROM json_each(?3))
       HAVING count(*) > 0
       ON CONFLICT (project, day) DO UPDATE SET ${NAMES.map((name) => `${name} = ${name} + excluded.${name}`).join(", ")}`,
    )
    .bind(project, day, keys);

/** Every day of a project on which something changed. */
export const dayRows = (db: D1Database, project: number): D1PreparedStatement =>
  db.prepare(`SELECT day, ${NAMES.join(", ")} FROM days WHERE project = ?1 ORDER BY day`).bind(project);

/** The running sums: how all pairs stood at the end of each day. */
export function trendOf(rows: readonly DayRow[]): readonly TrendDay[] {
  const sums = { pairs: 0, passing: 0, failing: 0, errors: 0, warnings: 0, infos: 0, tenths: 0 };
  return rows.map((row) => {
    for (const name of NAMES) sums[name] += row[name];
    const { tenths, ...rest } = sums;
    return { day: row.day, ...rest, score: sums.pairs === 0 ? 100 : meanScore(tenths / 10, sums.pairs) };
  });
}

const sumsOf = (head: Figures | null): Sums =>
  head === null
    ? { pairs: 0, passing: 0, failing: 0, errors: 0, warnings: 0, infos: 0, tenths: 0 }
    : {
        pairs: 1,
        passing: head.verdict === "pass" ? 1 : 0,
        failing: head.verdict === "fail" ? 1 : 0,
        errors: head.counts.error,
        warnings: head.counts.warning,
        infos: head.counts.info,
        tenths: Math.round(head.score * 10),
      };
