import { hashOf } from "#analysis";
import { newSecret, type ServiceIo } from "#service/io";
import type { Person } from "#store/entities";
import type { PeopleStore } from "#store/people-store";

/** Days that a session lasts. */
export const SESSION_DAYS = 14;

const DAY = 86_400_000;

/** Signs a person in: a session of its own each time, of which only the hash is kept. */
export async function startSession(
  people: PeopleStore,
  who: Omit<Person, "id">,
  io: ServiceIo,
): Promise<{ readonly person: Person; readonly secret: string }> {
  const secret = newSecret(io);
  const at = io.now();
  const endsAt = new Date(Date.parse(at) + SESSION_DAYS * DAY).toISOString();
  return { person: await people.signIn(who, { hash: hashOf(secret), at, endsAt }), secret };
}

/** Whose session it is; nothing for one that ended. */
export async function sessionInUse(people: PeopleStore, secret: string, io: ServiceIo): Promise<Person | null> {
  const session = await people.sessionOf(hashOf(secret));
  return session && session.endsAt > io.now() ? session.person : null;
}

/** What every form of a session carries: only who holds the secret can make it, and the hash that is kept does not give it away. */
export const formTokenOf = (secret: string): string => hashOf(`form ${secret}`);
