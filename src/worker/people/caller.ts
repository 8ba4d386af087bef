import type { Context } from "hono";
import { formTokenOf, sessionInUse } from "#service/sessions";
import { d1People } from "#store/d1-people";
import type { Person } from "#store/entities";
import type { PeopleStore } from "#store/people-store";
import type { WorkerEnv } from "../env.ts";
import { io } from "../projects/io.ts";
import { cookieOf } from "./cookies.ts";
import { localUserOf } from "./loopback.ts";

/** The issuer of the user of this machine. */
export const LOCAL = "local";

/** Who is signed in, and what their forms carry. */
export interface Caller {
  readonly person: Person;
  /** The user of this machine, who may do everything here. */
  readonly isLocal: boolean;
  readonly formToken: string;
}

/** Where the people of the service are kept. */
export const peopleOf = (c: Context<WorkerEnv>): PeopleStore => d1People(c.env.DB);

/** Who is signed in, if anybody is. A session of the local user holds where there is one. */
export async function callerOf(c: Context<WorkerEnv>): Promise<Caller | null> {
  const secret = cookieOf(c, "parite-session");
  const person = secret === undefined ? null : await sessionInUse(peopleOf(c), secret, io);
  if (!person || secret === undefined) return null;
  const isLocal = person.issuer === LOCAL;
  return isLocal && localUserOf(c) === undefined ? null : { person, isLocal, formToken: formTokenOf(secret) };
}
