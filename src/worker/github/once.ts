import type { JobHandler } from "../queue/job-handler.ts";
import { isDone, settleDelivery } from "./deliveries.ts";
import { asRetryLater } from "./failure.ts";

/** A handler whose work is done once for each delivery of GitHub, and whose failed requests the queue understands. */
export function oncePerDelivery<Job extends { readonly delivery: string }>(handler: Omit<JobHandler<Job>, "part">): JobHandler<Job> {
  return {
    ...handler,
    part: "github",
    async run(job, attempt) {
      const { env, io } = attempt;
      if (await isDone(env.DB, job.delivery)) return null;
      try {
        const outcome = await handler.run(job, attempt);
        await settleDelivery(env.DB, job.delivery, io.now());
        return outcome;
      } catch (error) {
        throw asRetryLater(error);
      }
    },
  };
}
