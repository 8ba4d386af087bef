import type { Context } from "hono";
import { hashOf } from "#analysis";
import { SESSION_DAYS, startSession } from "#service/sessions";
import type { Person } from "#store/entities";
import type { WorkerEnv } from "../env.ts";
import { io } from "../projects/io.ts";
import { peopleOf } from "./caller.ts";
import { cookieOf, dropCookie, giveCookie } from "./cookies.ts";

/** Signs somebody in: whatever session the browser had ends, so that none that was planted lives on. */
export async function signedIn(c: Context<WorkerEnv>, who: Omit<Person, "id">): Promise<Person> {
  await endSession(c);
  const { person, secret } = await startSession(peopleOf(c), who, io);
  giveCookie(c, "parite-session", secret, SESSION_DAYS * 86_400);
  return person;
}

/** Signs the browser out, or every browser of the person. */
export async function signedOut(c: Context<WorkerEnv>, person: Person, isEverywhere: boolean): Promise<void> {
  if (isEverywhere) await peopleOf(c).endSessions(person.id);
  await endSession(c);
  dropCookie(c, "parite-session");
}

async function endSession(c: Context<WorkerEnv>): Promise<void> {
  const secret = cookieOf(c, "parite-session");
  if (secret !== undefined) await peopleOf(c).endSession(hashOf(secret));
}
