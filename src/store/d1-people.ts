import type { Person } from "#store/entities";
import type { PeopleStore } from "#store/people-store";

const COLUMNS = "people.id, issuer, subject, name";

/** People and sessions in a D1 database. */
export const d1People = (db: D1Database): PeopleStore => ({
  async signIn({ issuer, subject, name }, { hash, at, endsAt }) {
    const [{ results: [person] = [] } = {}] = await db.batch<Person>([
      db
        .prepare(
          `INSERT INTO people (issuer, subject, name, created_at) VALUES (?1, ?2, ?3, ?4)
           ON CONFLICT (issuer, subject) DO UPDATE SET name = ?3 RETURNING id, issuer, subject, name`,
        )
        .bind(issuer, subject, name, at),
      db
        .prepare(
          "INSERT INTO sessions (hash, person, created_at, ends_at) SELECT ?1, id, ?2, ?3 FROM people WHERE issuer = ?4 AND subject = ?5",
        )
        .bind(hash, at, endsAt, issuer, subject),
    ]);
    if (!person) throw new Error("a person that was written is not there");
    return person;
  },
  async sessionOf(hash) {
    const { results } = await db
      .prepare(`SELECT ${COLUMNS}, ends_at FROM sessions CROSS JOIN people ON people.id = person WHERE hash = ?1`)
      .bind(hash)
      .all<Person & { readonly ends_at: string }>();
    const [row] = results;
    if (!row) return null;
    const { ends_at, ...person } = row;
    return { person, endsAt: ends_at };
  },
  endSession: async (hash) => void (await db.prepare("DELETE FROM sessions WHERE hash = ?1").bind(hash).run()),
  endSessions: async (person) => void (await db.prepare("DELETE FROM sessions WHERE person = ?1").bind(person).run()),
  async people(ids) {
    const { results } = await db
      .prepare(`SELECT ${COLUMNS} FROM people WHERE id IN (SELECT value FROM json_each(?1))`)
      .bind(JSON.stringify(ids))
      .all<Person>();
    return new Map(results.map((person) => [person.id, person]));
  },
  sweepSessions: async (now) => void (await db.prepare("DELETE FROM sessions WHERE ends_at <= ?1").bind(now).run()),
});
