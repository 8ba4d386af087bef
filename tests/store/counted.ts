/** What a database was asked. */
export interface Counts {
  /** Statements. */
  queries: number;
  read: number;
  written: number;
}

/** A D1 database that counts, by what it says itself (`meta`); and refuses what it is told to. */
export function counted(db: D1Database, refuses: () => boolean = () => false): { readonly db: D1Database; readonly counts: Counts } {
  const counts: Counts = { queries: 0, read: 0, written: 0 };
  const inner = new WeakMap<D1PreparedStatement, D1PreparedStatement>();
  const note = <T>(result: D1Result<T>): D1Result<T> => {
    counts.queries++;
    counts.read += result.meta.rows_read;
    counts.written += result.meta.rows_written;
    return result;
  };
  const refuse = () => {
    if (refuses()) throw new Error("D1_ERROR: the database is overloaded");
  };
  const wrapped = (statement: D1PreparedStatement): D1PreparedStatement => {
    const own = {
      bind: (...values: unknown[]) => wrapped(statement.bind(...values)),
      all: async () => {
        refuse();
        return note(await statement.all());
      },
      run: async () => {
        refuse();
        return note(await statement.run());
      },
    } as unknown as D1PreparedStatement;
    inner.set(own, statement);
    return own;
  };
  const own = {
    prepare: (sql: string) => wrapped(db.prepare(sql)),
    batch: async (statements: D1PreparedStatement[]) => {
      refuse();
      return (await db.batch(statements.map((each) => inner.get(each) ?? each))).map(note);
    },
  } as unknown as D1Database;
  return { db: own, counts };
}
