import { z } from "zod";
import { pushSchema } from "#schema/project-request";
import { pushPair } from "#service/push";
import { d1Store } from "#store/d1-store";
import { databaseOf } from "#store/database";
import type { JobHandler } from "../queue/job-handler.ts";
import { RetryLater } from "../queue/retry-later.ts";
import { type PushBody, pushedOf } from "./intake.ts";
import { io } from "./io.ts";

/** A pair of a push that was too large for one request: its texts are stored, and named by their hashes. */
export interface PairJob {
  readonly kind: "pair";
  readonly slug: string;
  readonly key: string;
  readonly branch: string;
  readonly body: PushBody;
}

/** A job as the store gave it back. */
export function pairJobOf(value: unknown): PairJob | undefined {
  const parsed = jobSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

const jobSchema = z.object({ kind: z.literal("pair"), slug: z.string(), key: z.string(), branch: z.string(), body: pushSchema });

/** Judges and stores it. What fails for good is listed with the project, to be sent again. */
export const pairHandler: JobHandler<PairJob> = {
  part: "project",
  idsOf: () => ({}),
  async run(job, { env, id, isLast }) {
    const store = d1Store(databaseOf(env, job.slug));
    const project = await store.projectOf(job.slug);
    if (!project) return "no-project";
    const fail = async (reason: string) => {
      await store.addFailure(project.id, { id, job, reason, failedAt: io.now() });
      return `given-up-${reason}`;
    };
    try {
      const pushed = await pushedOf({ project, store }, job, job.body);
      if (!pushed.ok) return await fail(pushed.code);
      const outcome = await pushPair(store, project, pushed.value, io);
      if (outcome.status === "refused") return await fail(outcome.refusals[0]?.code ?? "refused");
      if (outcome.status === "conflict") throw new RetryLater("conflict", { seconds: 5 });
      return outcome.status;
    } catch (error) {
      if (isLast) return await fail(error instanceof RetryLater ? error.outcome : "unavailable");
      throw error;
    }
  },
};
