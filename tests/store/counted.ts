/** What a database was asked. */
export interface Counts {
  /** Statements. */
  queries: number;
  read: number;
  written: number;
}

/** A D1 database that counts, by what it says itself (`meta`); and refuses the writes that it is told to. */
export function counted(db: D1Database, refuses: () => boolean = () => false): { readonly db: D1Database; readonly counts: Counts } {
  const counts: Counts = { queries: 0, read: 0, written: 0 };
  const inner = new WeakMap<D1PreparedStatement, readonly [statement: D1PreparedStatement, sql: string]>();
  const note = <T>(result: D1Result<T>): D1Result<T> => {
    counts.queries++;
    counts.read += result.meta.rows_read;
    counts.written += result.meta.rows_written;
    return result;
  };
  const refuse = (...sql: readonly string[]) => {
    if (sql.some((each) => !each.startsWith("SELECT")) && refuses()) throw new Error("D1_ERROR: the database is overloaded");
  };
  const wrapped = (statement: D1PreparedStatement, sql: string): D1PreparedStatement => {
    const own = {
      bind: (...values: unknown[]) => wrapped(statement.bind(...values), sql),
      all: async () => {
        refuse(sql);
        return note(await statement.all());
      },
      run: async () => {
        refuse(sql);
        return note(await statement.run());
      },
    } as unknown as D1PreparedStatement;
    inner.set(own, [statement, sql]);
    return own;
  };
  const own = {
    prepare: (sql: string) => wrapped(db.prepare(sql), sql),
    batch: async (statements: D1PreparedStatement[]) => {
      const known = statements.map((each) => inner.get(each) as readonly [D1PreparedStatement, string]);
      refuse(...known.map(([, sql]) => sql));
      return (await db.batch(known.map(([statement]) => statement))).map(note);
    },
  } as unknown as D1Database;
  return { db: own, counts };
}
