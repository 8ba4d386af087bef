import type { TableRow } from "#store/entities";
import { TABLES } from "#store/tables";

/** The columns that are blobs; another table may have a text of the same name. */
const BLOBS: { readonly [table in keyof typeof TABLES]?: string } = { texts: "body", reports: "body" };
/** Rows that are read at a time; of texts and reports fewer, which are long. */
const PART = 500;
const PART_OF_BLOBS = 20;

const tableNames = Object.keys(TABLES) as (keyof typeof TABLES)[];

/** Every row of a project, in parts; blobs in hexadecimal. */
export async function* takenOut(db: D1Database, project: number): AsyncIterable<readonly TableRow[]> {
  for (const table of tableNames) {
    const columns: readonly string[] = TABLES[table];
    if (columns.length === 0) continue;
    const blob = BLOBS[table];
    const size = blob === undefined ? PART : PART_OF_BLOBS;
    const list = columns.map((column) => (column === blob ? `hex(${blob}) AS ${blob}` : `"${column}"`)).join(", ");
    const order = columns.filter((column) => column !== blob).map((column) => `"${column}"`);
    for (let from = 0; ; from += size) {
      const { results } = await db
        .prepare(`SELECT ${list} FROM ${table} WHERE project = ?1 ORDER BY ${order.join(", ")} LIMIT ?2 OFFSET ?3`)
        .bind(project, size, from)
        .all<TableRow["row"]>();
      if (results.length > 0) yield results.map((row) => ({ table, row }));
      if (results.length < size) break;
    }
  }
}

/** Puts rows into a project, a statement a table; what is no column of ours is left out. */
export function putBackOf(db: D1Database, project: number, rows: readonly TableRow[]): readonly D1PreparedStatement[] {
  return tableNames.flatMap((table) => {
    const columns: readonly string[] = TABLES[table];
    const own = rows.filter((each) => each.table === table).map(({ row }) => row);
    if (own.length === 0 || columns.length === 0) return [];
    const list = columns
      .map((column) => (column === BLOBS[table] ? `unhex(value ->> '$.${column}')` : `value ->> '$.${column}'`))
      .join(", ");
    const names = columns.map((column) => `"${column}"`).join(", ");
    return [
      db.prepare(`INSERT INTO ${table} (project, ${names}) SELECT ?1, ${list} FROM json_each(?2)`).bind(project, JSON.stringify(own)),
    ];
  });
}
