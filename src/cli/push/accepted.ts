import { refusal, UserError, userError } from "#config/user-error";
import type { Refusal, ReportTexts } from "#finding";
import { type AcceptedGap, acceptanceSilencers } from "#projects/accepted-gap";
import { type Found, silenceFound } from "#run/baseline";
import { acceptedGapSchema } from "#schema/project";
import { answered } from "./answered.ts";
import { type PushTarget, projectAddress } from "./target.ts";

/** What is accepted in a project, or why that is not known. */
export interface AcceptancesRead {
  /** Takes the findings apart that people accepted in these texts. */
  silence(found: Found, texts: ReportTexts, now: string): Found;
  /** One, where it could not be read: then the check goes on without, and does not pass. */
  readonly refusals: readonly Refusal[];
}

/** Reads what is accepted in a project; nothing where none is named. What goes wrong is no end of the check. @throws UserError at once, for what is no address of a project */
export function acceptancesOf(project: string | undefined, token: string | undefined): Promise<AcceptancesRead> {
  if (project === undefined) return Promise.resolve(NOTHING_READ);
  return readFrom(projectAddress(project), token);
}

async function readFrom(address: string, token: string | undefined): Promise<AcceptancesRead> {
  try {
    if (!token) throw userError("no-token", {});
    const accepted = await acceptedIn({ address, token });
    const silence: AcceptancesRead["silence"] = (found, texts, now) =>
      silenceFound(
        found,
        acceptanceSilencers(accepted, (key) => (Object.hasOwn(texts, key) ? texts[key] : undefined), now),
      );
    return { silence, refusals: [] };
  } catch (error) {
    const known =
      error instanceof UserError ? error : userError("unexpected", { reason: error instanceof Error ? error.message : String(error) });
    return { ...NOTHING_READ, refusals: [refusal("acceptances-not-read", { reason: known.sentence })] };
  }
}

/** Where no project was asked. */
export const NOTHING_READ: AcceptancesRead = { silence: (found) => found, refusals: [] };

/** Every acceptance of a project. @throws UserError where it does not answer, does not let in, or its answer is cut off */
async function acceptedIn(target: PushTarget): Promise<readonly AcceptedGap[]> {
  const body = await (await answered(target, "GET", "/accepted")).text().catch(() => "");
  const values = body.split("\n").flatMap((line): readonly unknown[] => (line === "" ? [] : [jsonOf(line)]));
  const gaps = values.slice(0, -1).map((value) => acceptedGapSchema.safeParse(value));
  const isWhole = JSON.stringify(values.at(-1)) === END && gaps.every(({ success }) => success);
  if (!isWhole) throw userError("unreadable-project", { address: target.address });
  return gaps.flatMap(({ data }) => data ?? []);
}

/** The last line: an answer without it was cut off. */
const END = JSON.stringify({ end: true });

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
