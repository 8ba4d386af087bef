import type { Person } from "#store/entities";

/** A session: who, and until when. */
export interface SessionEntry {
  readonly person: Person;
  readonly endsAt: string;
}

/** Where people and their sessions are kept: with the service, and not with a project. */
export interface PeopleStore {
  /** The person of an issuer, new or known, under the name that the issuer gives today; and a session of theirs. */
  signIn(who: Omit<Person, "id">, session: { readonly hash: string; readonly at: string; readonly endsAt: string }): Promise<Person>;
  sessionOf(hash: string): Promise<SessionEntry | null>;
  endSession(hash: string): Promise<void>;
  /** Signs a person out everywhere. */
  endSessions(person: number): Promise<void>;
  people(ids: readonly number[]): Promise<ReadonlyMap<number, Person>>;
  /** Forgets sessions that ended. */
  sweepSessions(now: string): Promise<void>;
}
