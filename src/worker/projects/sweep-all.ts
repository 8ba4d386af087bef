import { d1People } from "#store/d1-people";
import { d1Store } from "#store/d1-store";
import { databaseOf } from "#store/database";
import type { Bindings } from "../bindings.ts";
import { tellOfDay } from "../notify/daily.ts";
import { handOver } from "../notify/hand-over.ts";
import { writeLog } from "../queue/log.ts";
import { io } from "./io.ts";

/**
 * The work of a day: forgets in every project what it keeps no longer, and sessions that ended; tells webhooks what the day brought. One that fails
 * does not keep the others from it, and has its turn the next day.
 */
export async function sweepAll(env: Pick<Bindings, "DB" | "PROJECT_JOBS">): Promise<void> {
  const store = d1Store(databaseOf(env, ""));
  await d1People(env.DB).sweepSessions(io.now());
  for (const project of await store.projects()) {
    const now = io.now();
    const outcome = await store.sweep(project, now).then(
      () => "swept",
      () => "not-swept",
    );
    const told = await tellOfDay(store, project, now).then(
      () => "",
      () => " not-told",
    );
    await handOver(store, project, env.PROJECT_JOBS);
    writeLog("project", { outcome: outcome + told, number: project.id });
  }
}
