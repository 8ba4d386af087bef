/** Where projects are kept. */
export interface Databases {
  readonly DB: D1Database;
}

/** The database that a project is in: one for all, until one is full (D1 ends at 10 GB). Nothing else asks for a binding. */
export const databaseOf = ({ DB }: Databases, _slug: string): D1Database => DB;
