import { d1People } from "#store/d1-people";
import { d1Store } from "#store/d1-store";
import { type Databases, databaseOf } from "#store/database";
import { writeLog } from "../queue/log.ts";
import { io } from "./io.ts";

/** Forgets in every project what it keeps no longer, and sessions that ended. One that fails does not keep the others from it, and is swept the next day. */
export async function sweepAll(env: Databases): Promise<void> {
  const store = d1Store(databaseOf(env, ""));
  await d1People(env.DB).sweepSessions(io.now());
  for (const project of await store.projects()) {
    const outcome = await store.sweep(project, io.now()).then(
      () => "swept",
      () => "not-swept",
    );
    writeLog("project", { outcome, number: project.id });
  }
}
