import { d1Store } from "#store/d1-store";
import { databaseOf } from "#store/database";
import { oncePerDelivery } from "./once.ts";
import { forget } from "./pull-records.ts";

/** Forgets what is known of an installation that is no more. */
export interface ForgetJob {
  readonly kind: "forget";
  readonly delivery: string;
  readonly installation: number;
}

/** Does that. */
export const forgetHandler = oncePerDelivery<ForgetJob>({
  idsOf: ({ delivery, installation }) => ({ delivery, installation }),
  async run({ installation }, { env }) {
    await forget(env.DB, installation);
    await d1Store(databaseOf(env, "")).unlinkInstallation(installation);
    return "forgotten";
  },
});
