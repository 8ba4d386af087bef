import { notice, warning } from "@actions/core";
import { refusal, UserError, userError } from "#config/user-error";
import type { Refusal } from "#finding";
import type { Sides } from "#posting";
import { type AcceptancesRead, acceptancesOf } from "../cli/push/accepted.ts";
import { clientOf } from "../cli/push/client.ts";
import { notStored } from "../cli/push/not-stored.ts";
import { sendAll } from "../cli/push/send-all.ts";
import { targetOf } from "../cli/push/target.ts";
import { pushedLine } from "../cli/remarks.ts";
import type { Compared } from "./compare.ts";
import type { Inputs } from "./inputs.ts";
import { ACTION_STRINGS } from "./strings.ts";

/** What the Action has to do with a project. */
export interface ActionProject {
  readonly acceptances: AcceptancesRead;
  /** Sends the pairs to a branch of it; empty for its own line. Returns what was not stored. */
  push(compared: Compared, branch: string): Promise<readonly Refusal[]>;
}

/** The project that an input names. Without its token, as in a run for a fork, it is left alone, which is said. */
export async function actionProject(
  { project, paths }: Inputs,
  token: string | undefined,
  inWords: (words: Sides<string>) => string,
): Promise<ActionProject> {
  if (project !== undefined && !token) warning(inWords(ACTION_STRINGS.noProjectToken));
  if (project === undefined || !token) return { acceptances: await acceptancesOf(undefined, undefined), push: async () => [] };
  return {
    acceptances: await acceptancesOf(project, token),
    async push({ versions, left, refusals }, branch) {
      try {
        const client = await clientOf(targetOf(project, token));
        // Of a part, or where something was not read, nobody knows what is gone.
        const complete = paths.length === 0 && left === 0 && refusals.length === 0;
        const answers = await sendAll(client, versions, { branch, complete });
        notice(inWords(pushedLine(answers)));
        return notStored(answers);
      } catch (error) {
        const known =
          error instanceof UserError ? error : userError("unexpected", { reason: error instanceof Error ? error.message : String(error) });
        return [refusal("not-pushed", { reason: known.sentence })];
      }
    },
  };
}
