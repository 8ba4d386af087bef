import type { Io } from "./io.ts";

/** The clock, or what a build that is to be the same tomorrow says in its place. @see https://reproducible-builds.org/specs/source-date-epoch/ */
export function nowOf(env: Io["env"]): string {
  const epoch = Number(env.SOURCE_DATE_EPOCH || Number.NaN);
  return new Date(Number.isFinite(epoch) ? epoch * 1000 : Date.now()).toISOString();
}
