import { z } from "zod";
import { pushSchema } from "#schema/project-request";
import { pushPair } from "#service/push";
import { d1Store } from "#store/d1-store";
import { databaseOf } from "#store/database";
import type { Project, WaitingVersion } from "#store/entities";
import type { ProjectStore } from "#store/project-store";
import { handOver } from "../notify/hand-over.ts";
import type { JobHandler } from "../queue/job-handler.ts";
import { RetryLater } from "../queue/retry-later.ts";
import { pushedOf } from "./intake.ts";
import { io } from "./io.ts";

/** A pair of which versions wait. Which they are, and in which order, the store knows: messages come in any. */
export interface PairJob {
  readonly kind: "pair";
  readonly slug: string;
  readonly key: string;
  readonly branch: string;
}

/** A version that failed for good, as the store gave it back; its texts are there, named by their hashes. */
export function failedPairOf(value: unknown): z.infer<typeof failedSchema> | undefined {
  const parsed = failedSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

const failedSchema = z.object({ kind: z.literal("pair"), slug: z.string(), key: z.string(), branch: z.string(), body: pushSchema });

/** Judges and stores all versions that wait of the pair, in their order. What fails for good is listed with the project, to be sent again. */
export const pairHandler: JobHandler<PairJob> = {
  part: "project",
  idsOf: () => ({}),
  async run({ slug, key, branch }, { env, isLast }) {
    const store = d1Store(databaseOf(env, slug));
    const project = await store.projectOf(slug);
    if (!project) return "no-project";
    const outcomes = new Set<string>();
    for (let next = await first(); next; next = await first()) {
      outcomes.add(await settled(store, project, next, isLast));
      await store.endWaiting(project.id, next);
    }
    if (outcomes.has("stored")) await handOver(store, project, env.PROJECT_JOBS);
    return [...outcomes].join(" ") || "known";

    function first(): Promise<WaitingVersion | null> {
      return store.nextWaiting((project as Project).id, branch, key);
    }
  },
};

/** What became of a version; one that may yet be stored is thrown. */
async function settled(store: ProjectStore, project: Project, version: WaitingVersion, isLast: boolean): Promise<string> {
  const { key, branch, at, place, body } = version;
  const fail = async (reason: string) => {
    const job = { kind: "pair", slug: project.slug, key, branch, body };
    await store.addFailure(project.id, { id: `${at} ${place} ${branch} ${key}`, job, reason, failedAt: io.now() });
    return `given-up-${reason}`;
  };
  try {
    const pushed = await pushedOf({ project, store }, { key, branch }, pushSchema.parse(body));
    if (!pushed.ok) return await fail(pushed.code);
    const outcome = await pushPair(store, project, pushed.value, io);
    if (outcome.status === "refused") return await fail(outcome.refusals[0]?.code ?? "refused");
    if (outcome.status === "conflict") throw new RetryLater("conflict", { seconds: 5 });
    return outcome.status;
  } catch (error) {
    if (isLast) return await fail(error instanceof RetryLater ? error.outcome : "unavailable");
    throw error;
  }
}
