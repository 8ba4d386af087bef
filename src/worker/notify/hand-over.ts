import type { Project } from "#store/entities";
import type { ProjectStore } from "#store/project-store";
import type { DeliverJob } from "./deliver-job.ts";

/** Hands the queue the messages that it does not have. What it does not take stays, and goes with the next ones or with those of the day. */
export async function handOver(
  store: ProjectStore,
  { id, slug }: Project,
  queue: { send(job: DeliverJob): Promise<unknown> } | undefined,
): Promise<void> {
  if (!queue) return;
  try {
    for (const delivery of await store.newDeliveries(id)) {
      await queue.send({ kind: "deliver", slug, id: delivery });
      await store.deliveryWaits(id, delivery);
    }
  } catch {
    // The version is stored: nobody is told that it is not.
  }
}
